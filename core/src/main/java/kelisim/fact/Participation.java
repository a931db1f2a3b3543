package kelisim.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody takes part in an event.
 *
 * @param participant who: a person, body or state
 * @param event in what
 * @param role as what
 * @param evidence the sentences that say so, all of one document, sorted; never empty
 */
public record Participation(
        Name participant, @Nullable Name event, @Nullable ParticipationRole role, List<Evidence> evidence)
        implements Fact {

    public Participation {
        evidence = Slots.evidence(evidence);
    }

    /** This fact with other evidence. */
    @Override
    public Participation withEvidence(List<Evidence> evidence) {
        return new Participation(participant, event, role, evidence);
    }

    @Override
    public List<Name> names() {
        return Slots.names(participant, event);
    }
}
