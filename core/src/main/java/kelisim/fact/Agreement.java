package kelisim.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instrument exists, or is in the making, between parties.
 *
 * @param kind what kind of instrument
 * @param title its title
 * @param parties whose instrument it is
 * @param subject what it is about
 * @param date when it was signed or adopted
 * @param place where
 * @param status how far it has come
 * @param evidence the sentences that say so, all of one document, sorted; never empty
 */
public record Agreement(
        AgreementKind kind,
        @Nullable Name title,
        List<Name> parties,
        @Nullable String subject,
        @Nullable EdtfDate date,
        @Nullable Name place,
        @Nullable AgreementStatus status,
        List<Evidence> evidence)
        implements Fact {

    public Agreement {
        parties = Slots.sorted(parties);
        subject = Slots.textOrAbsent("agreement", "subject", subject);
        evidence = Slots.evidence(evidence);
    }

    /** This fact with other evidence. */
    @Override
    public Agreement withEvidence(List<Evidence> evidence) {
        return new Agreement(kind, title, parties, subject, date, place, status, evidence);
    }

    @Override
    public List<Name> names() {
        return Slots.names(parties, title, place);
    }

    /** Its {@code date}. */
    @Override
    public @Nullable EdtfDate when() {
        return date;
    }
}
