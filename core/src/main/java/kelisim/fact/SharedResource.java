package kelisim.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something of nature crosses a border or is shared by states.
 *
 * @param resource what
 * @param kind what kind
 * @param states between whom
 * @param evidence the sentences that say so, all of one document, sorted; never empty
 */
public record SharedResource(Name resource, @Nullable ResourceKind kind, List<Name> states, List<Evidence> evidence)
        implements Fact {

    public SharedResource {
        states = Slots.sorted(states);
        evidence = Slots.evidence(evidence);
    }

    /** This fact with other evidence. */
    @Override
    public SharedResource withEvidence(List<Evidence> evidence) {
        return new SharedResource(resource, kind, states, evidence);
    }

    @Override
    public List<Name> names() {
        return Slots.names(states, resource);
    }
}
