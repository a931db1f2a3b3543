package kelisim.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body is created, registered, opened, renamed or dissolved.
 *
 * @param subject what
 * @param act what was done
 * @param date when
 * @param place where
 * @param by by whom
 * @param under the instrument that says so
 * @param status whether it is still to come
 * @param evidence the sentences that say so, all of one document, sorted; never empty
 */
public record Establishment(
        Name subject,
        EstablishmentAct act,
        @Nullable EdtfDate date,
        @Nullable Name place,
        @Nullable Name by,
        @Nullable Name under,
        @Nullable EstablishmentStatus status,
        List<Evidence> evidence)
        implements Fact {

    public Establishment {
        evidence = Slots.evidence(evidence);
    }

    /** This fact with other evidence. */
    @Override
    public Establishment withEvidence(List<Evidence> evidence) {
        return new Establishment(subject, act, date, place, by, under, status, evidence);
    }

    @Override
    public List<Name> names() {
        return Slots.names(subject, place, by, under);
    }

    /** Its {@code date}. */
    @Override
    public @Nullable EdtfDate when() {
        return date;
    }
}
