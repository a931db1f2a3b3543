package kelisim.fact;

import java.util.List;
import kelisim.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * Something that a document states. A fact is a claim and stays as it was read: two documents may contradict each other,
 * and both facts are kept.
 *
 * <p>Facts are immutable records. Slots that the document does not fill are {@code null} (single values) or empty (lists);
 * nothing is guessed. Every fact has evidence, all of it from one document.
 */
public sealed interface Fact
        permits Office,
                Agreement,
                Signature,
                Event,
                Participation,
                Affiliation,
                Establishment,
                Commitment,
                Measurement,
                Twinning,
                Statement,
                Reference,
                SharedResource,
                Contact {

    /** The sentences that say so; never empty, all of one document, sorted. */
    List<Evidence> evidence();

    /** This fact with other evidence. */
    Fact withEvidence(List<Evidence> evidence);

    /** Every name that stands in a slot of it: people, bodies, states, places, instruments, events, resources. */
    List<Name> names();

    /** When what it tells of was, is or shall be; {@code null} if the document does not say, or the type has no date. */
    default @Nullable EdtfDate when() {
        return null;
    }

    /** Where; {@code null} if the document does not say, or the type has no such slot. */
    default @Nullable Name place() {
        return null;
    }

    /** The document that says it. */
    default Document document() {
        return evidence().get(0).document();
    }

    /** Its type. */
    default FactType type() {
        return FactType.of(this);
    }
}
