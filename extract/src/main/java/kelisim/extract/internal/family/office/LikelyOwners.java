package kelisim.extract.internal.family.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.odds.Candidate;
import kelisim.extract.internal.odds.Judge;
import org.jspecify.annotations.Nullable;

/** Whose office it is where no words beside it tell: of the states, towns and bodies named around it the likeliest. */
final class LikelyOwners {

    /** From which probability on an owner is told of an office that is only likely. */
    private static final double LIKELY = 0.4;

    private final Analysis analysis;
    private final Judge judge;
    private final OwnersNamed named;
    private final OwnerStanding standing;

    LikelyOwners(Analysis analysis, PlacesMeant places, StatesMeant states, NameHomes homes, Judge judge) {
        this.analysis = analysis;
        this.judge = judge;
        this.named = new OwnersNamed(analysis, places);
        this.standing = new OwnerStanding(analysis, named, places, states, homes);
    }

    /** Takes up an office whose owner is known. */
    void learn(Draft office) {
        named.learn(office);
    }

    /**
     * The owner meant; where it is likelier that none of those named is, the one by the rules. An office that is itself only likely
     * has one that is likely too, or none.
     *
     * @param role what is known of the office
     * @param ruled whose it is by the rules of offices
     * @param ofOthers those whose such offices others are told to hold in the same paragraph
     */
    @Nullable
    Entity of(Draft draft, @Nullable Entry role, Ruled ruled, Set<Entity> ofOthers) {
        boolean counterpart = role != null && role.has("same", "true");
        if (ruled.isSaid() || standing.isOfTwo(draft)) {
            return ruled.owner();
        }
        OwnerClues clues = new OwnerClues(analysis, named, standing, draft, role, ruled, ofOthers);
        List<Candidate<Draft>> candidates = new ArrayList<>();
        for (Entity owner : clues.owners()) {
            boolean others = counterpart && ofOthers.contains(owner);
            if (!others && (owner == ruled.owner() || owner == clues.superiors() || canHave(owner, role))) {
                candidates.add(new Candidate<>(draft.with("organisation", owner, draft.rule()), clues.of(owner)));
            }
        }
        boolean weighed = draft.rule().equals(LikelyOffices.RULE);
        Candidate<Draft> likeliest = judge.likeliest("office.owner", candidates, clues.none(), weighed ? LIKELY : 0);
        if (likeliest != null || weighed) {
            return likeliest == null ? null : likeliest.answer().entity("organisation");
        }
        return ruled.owner() == null && !counterpart ? clues.superiors() : ruled.owner();
    }

    /** Whose the same office is that was told last of another, whose 'counterpart' somebody is; {@code null} if it was another office. */
    @Nullable
    Entity counterpartOf(Draft draft) {
        Draft model = named.previous(named.begin(draft), draft.entity("person"));
        return model != null && OfficeBodies.sameRole(model, draft) ? model.entity("organisation") : null;
    }

    /** Mayors are of places; ministers of states and those who speak for them, not of parties; ambassadors of states, not of embassies; chairs and rectors of bodies. */
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
            boolean ofPlace = role.has("of", "place");
            boolean ofState = !ofPlace || role.has("of", "state");
            return role.get("in") == null && !role.has("seat", "true") && (place ? ofBody || ofPlace : ofState);
        }
        Entry sort = owner.entry();
        boolean speaks = sort != null && StatesMeant.SPEAKING.stream().anyMatch(kind -> sort.has("kind", kind));
        boolean party = sort != null && sort.has("kind", "party") && role.has("of", "field");
        boolean envoy = role.has("envoy", "true") && !role.has("weak", "true");
        boolean embassy = sort != null && sort.has("kind", "embassy");
        return speaks && !(envoy && embassy) || ofBody && !party;
    }
}
