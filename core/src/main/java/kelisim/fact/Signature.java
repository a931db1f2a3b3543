package kelisim.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody put their name to an instrument.
 *
 * @param signatory who signed
 * @param instrument what
 * @param party for whom
 * @param date when
 * @param place where
 * @param evidence the sentences that say so, all of one document, sorted; never empty
 */
public record Signature(
        Name signatory,
        @Nullable Name instrument,
        @Nullable Name party,
        @Nullable EdtfDate date,
        @Nullable Name place,
        List<Evidence> evidence)
        implements Fact {

    public Signature {
        evidence = Slots.evidence(evidence);
    }

    /** This fact with other evidence. */
    @Override
    public Signature withEvidence(List<Evidence> evidence) {
        return new Signature(signatory, instrument, party, date, place, evidence);
    }

    @Override
    public List<Name> names() {
        return Slots.names(signatory, instrument, party, place);
    }

    /** Its {@code date}. */
    @Override
    public @Nullable EdtfDate when() {
        return date;
    }
}
