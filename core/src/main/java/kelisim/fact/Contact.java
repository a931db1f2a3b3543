package kelisim.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a body.
 *
 * @param value the number, address or link
 * @param channel what it is
 * @param organisation whose
 * @param evidence the sentences that say so, all of one document, sorted; never empty
 */
public record Contact(
        String value, @Nullable ContactChannel channel, @Nullable Name organisation, List<Evidence> evidence)
        implements Fact {

    public Contact {
        value = Slots.text("contact", "value", value);
        evidence = Slots.evidence(evidence);
    }

    /** This fact with other evidence. */
    @Override
    public Contact withEvidence(List<Evidence> evidence) {
        return new Contact(value, channel, organisation, evidence);
    }

    @Override
    public List<Name> names() {
        return Slots.names(organisation);
    }
}
