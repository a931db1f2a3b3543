package kelisim.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body's place in another.
 *
 * @param member the smaller or joining one
 * @param body the larger or joined one
 * @param relation how they are tied
 * @param since since when
 * @param evidence the sentences that say so, all of one document, sorted; never empty
 */
public record Affiliation(
        Name member,
        Name body,
        @Nullable AffiliationRelation relation,
        @Nullable EdtfDate since,
        List<Evidence> evidence)
        implements Fact {

    public Affiliation {
        evidence = Slots.evidence(evidence);
    }

    /** This fact with other evidence. */
    @Override
    public Affiliation withEvidence(List<Evidence> evidence) {
        return new Affiliation(member, body, relation, since, evidence);
    }

    @Override
    public List<Name> names() {
        return Slots.names(member, body);
    }

    /** Its {@code since}. */
    @Override
    public @Nullable EdtfDate when() {
        return since;
    }
}
