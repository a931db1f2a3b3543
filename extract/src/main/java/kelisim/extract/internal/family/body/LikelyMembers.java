package kelisim.extract.internal.family.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kelisim.document.Span;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.link.Places;
import kelisim.extract.internal.family.link.Tie;
import kelisim.extract.internal.family.link.ToldRoles;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.odds.Candidate;
import kelisim.extract.internal.odds.Clues;
import kelisim.extract.internal.odds.Judge;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** Members, parts and branches that no rule tells: bodies, states and towns of which the text makes it likely that they belong to a body. */
public final class LikelyMembers implements Tie {

    private static final List<String> RELATIONS =
            List.of("branch_of", "part_of", "member_of", "subordinate_to", "partner_of", "based_at");

    private final Judge judge;
    private final ToldRoles roles;
    private final Places<Entity> bodies = new Places<>();
    private final Set<Entity> own;
    private final Map<Entity, Set<Entity>> members = new HashMap<>();

    /** @param judge who decides what no rule does */
    public LikelyMembers(@Nullable Entity own, ToldRoles roles, Judge judge) {
        this.judge = judge;
        this.roles = roles;
        roles.places().forEach((entity, places) -> {
            if (entity.kind() == MentionKind.ORGANISATION) {
                for (Phrase place : places) {
                    bodies.add(entity, place);
                }
            }
        });
        for (Draft draft : roles.drafts(FactType.AFFILIATION)) {
            Entity member = draft.entity("member");
            Entity body = draft.entity("body");
            if (member != null && body != null) {
                members.computeIfAbsent(body, b -> new HashSet<>()).add(member);
            }
        }
        this.own = own != null && bodies.things().contains(own) ? Set.of(own) : Set.of();
    }

    @Override
    public String question() {
        return "affiliation.body";
    }

    @Override
    public Places<Entity> others() {
        return bodies;
    }

    /** The body for which the document speaks. */
    @Override
    public Set<Entity> anywhere() {
        return own;
    }

    @Override
    public @Nullable String sort(Entity one) {
        boolean place = one.kind() == MentionKind.PLACE;
        boolean may = place || one.kind() == MentionKind.ORGANISATION || one.kind() == MentionKind.STATE;
        return roles.has("member", one) || !may ? null : place ? "place" : ToldRoles.sort(one);
    }

    /** Nothing is a member of its own member. */
    @Override
    public boolean mayBe(Entity one, Entity other) {
        return one != other && !members.getOrDefault(one, Set.of()).contains(other);
    }

    @Override
    public void clues(Clues clues, Entity one, Entity other) {
        String member = one.fullest();
        String body = other.fullest();
        clues.addIf(body.contains(member), "within name").addIf(member.contains(body), "around name");
    }

    @Override
    public Draft draft(Entity one, Entity other, Span words) {
        return Draft.of(FactType.AFFILIATION, "affiliation.likely", words)
                .name("member", one)
                .name("body", other);
    }

    @Override
    public Draft complete(Candidate likely) {
        List<Candidate> drafts = new ArrayList<>();
        for (String relation : RELATIONS) {
            drafts.add(new Candidate(
                    likely.draft().with("relation", relation), likely.clues().with("relation", relation)));
        }
        Candidate likeliest = judge.likeliest("affiliation.relation", drafts, new Clues());
        return likeliest == null ? likely.draft().code("relation", "member_of") : likeliest.draft();
    }
}
