package kelisim.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instrument's tie to another.
 *
 * @param from the instrument that refers
 * @param relation how
 * @param to the instrument referred to
 * @param evidence the sentences that say so, all of one document, sorted; never empty
 */
public record Reference(@Nullable Name from, ReferenceRelation relation, Name to, List<Evidence> evidence)
        implements Fact {

    public Reference {
        evidence = Slots.evidence(evidence);
    }

    /** This fact with other evidence. */
    @Override
    public Reference withEvidence(List<Evidence> evidence) {
        return new Reference(from, relation, to, evidence);
    }

    @Override
    public List<Name> names() {
        return Slots.names(from, to);
    }
}
