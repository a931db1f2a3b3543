package kelisim.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens once.
 *
 * @param kind what kind
 * @param name what it is called
 * @param ordinal its number in its series, from 1
 * @param date when
 * @param place where
 * @param theme its theme in the document's words
 * @param status whether it took place
 * @param evidence the sentences that say so, all of one document, sorted; never empty
 */
public record Event(
        EventKind kind,
        @Nullable Name name,
        @Nullable Integer ordinal,
        @Nullable EdtfDate date,
        @Nullable Name place,
        @Nullable String theme,
        @Nullable EventStatus status,
        List<Evidence> evidence)
        implements Fact {

    public Event {
        if (ordinal != null && ordinal < 1) {
            throw new IllegalArgumentException("event ordinal " + ordinal + " is below 1");
        }
        theme = Slots.textOrAbsent("event", "theme", theme);
        evidence = Slots.evidence(evidence);
    }

    /** This fact with other evidence. */
    @Override
    public Event withEvidence(List<Evidence> evidence) {
        return new Event(kind, name, ordinal, date, place, theme, status, evidence);
    }

    @Override
    public List<Name> names() {
        return Slots.names(name, place);
    }

    /** Its {@code date}. */
    @Override
    public @Nullable EdtfDate when() {
        return date;
    }
}
