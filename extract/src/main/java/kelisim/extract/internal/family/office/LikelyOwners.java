package kelisim.extract.internal.family.office;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.post.OwnBody;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.odds.Candidate;
import kelisim.extract.internal.odds.Judge;
import org.jspecify.annotations.Nullable;

/** Whose office it is where no words beside it tell: of the states, towns and bodies named around it the likeliest. */
final class LikelyOwners {

    private final Analysis analysis;
    private final Judge judge;
    private final OwnersNamed named;
    private final OwnerClues.Readers readers;

    LikelyOwners(Analysis analysis, PlacesMeant places, StatesMeant states, NamingCultures cultures, Judge judge) {
        this.analysis = analysis;
        this.judge = judge;
        this.named = new OwnersNamed(analysis, places);
        this.readers =
                new OwnerClues.Readers(places, states, cultures, new HeadingBodies(analysis), new OwnBody(analysis));
    }

    /** Takes up an office whose owner is known. */
    void learn(Draft office) {
        named.learn(office);
    }

    /**
     * The owner meant; where it is likelier that none of those named is, the one by the rules.
     *
     * @param role what is known of the office
     * @param ruled whose it is by the rules of offices
     */
    @Nullable
    Entity of(Draft draft, @Nullable Entry role, Ruled ruled) {
        if (ruled.isSaid() || readers.headings().isOfTwo(named.begin(draft))) {
            return ruled.owner();
        }
        OwnerClues clues = new OwnerClues(analysis, named, readers, draft, role, ruled);
        List<Candidate<Draft>> candidates = new ArrayList<>();
        for (Entity owner : clues.owners()) {
            if (owner == ruled.owner() || canHave(owner, role)) {
                candidates.add(new Candidate<>(draft.with("organisation", owner, draft.rule()), clues.of(owner)));
            }
        }
        Candidate<Draft> likeliest = judge.likeliest("office.owner", candidates, clues.none());
        return likeliest == null ? ruled.owner() : likeliest.answer().entity("organisation");
    }

    /** Mayors are of places; ministers of states and those who speak for them, not of parties; chairs and rectors of bodies. */
    private static boolean canHave(Entity owner, @Nullable Entry role) {
        if (role == null) {
            return true;
        }
        boolean place = owner.kind() == MentionKind.PLACE;
        boolean ofBody = role.has("of", "body") || role.has("of", "any");
        if (role.has("of", "place") && !ofBody) {
            return place;
        }
        if (owner.kind() != MentionKind.ORGANISATION) {
            return role.get("in") == null && !role.has("seat", "true") && (!place || ofBody || role.has("of", "place"));
        }
        Entry sort = owner.entry();
        boolean speaks = sort != null && StatesMeant.SPEAKING.stream().anyMatch(kind -> sort.has("kind", kind));
        boolean party = sort != null && sort.has("kind", "party") && role.has("of", "field");
        return speaks || ofBody && !party;
    }
}
