package kelisim.extract.internal.value;

import java.time.LocalDate;
import kelisim.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * When a text speaks, from which it counts days that it does not name in full.
 *
 * @param day the day of its publication; absent if it is not known
 * @param from where the day is not known: the first day of the month, season, year or week that its first lines name
 * @param until the last day of that time
 */
public record Standpoint(@Nullable LocalDate day, @Nullable LocalDate from, @Nullable LocalDate until) {

    /** Nothing is known. */
    public static final Standpoint NONE = new Standpoint(null, null, null);

    /** That of a document: its day of publication, else what the lines above its first paragraph tell. */
    public static Standpoint of(Document document) {
        LocalDate published = document.details().published();
        return published == null ? Masthead.of(document.text()) : on(published);
    }

    /** On a day, or nothing known. */
    public static Standpoint on(@Nullable LocalDate day) {
        return day == null ? NONE : new Standpoint(day, null, null);
    }

    /** Somewhere in a time. */
    static Standpoint within(LocalDate from, LocalDate until) {
        return new Standpoint(null, from, until);
    }

    /** The last day on which it may speak. */
    public @Nullable LocalDate latest() {
        return day == null ? until : day;
    }

    /** Whether it is no more than a time in which the text speaks, and that time begins and ends in one month. */
    boolean isInMonth() {
        return from != null && until != null && from.withDayOfMonth(1).equals(until.withDayOfMonth(1));
    }

    /** Whether a stretch lies in the time in which the text speaks. */
    boolean covers(Stretch stretch) {
        return from != null
                && until != null
                && stretch.first() != null
                && stretch.last() != null
                && !stretch.first().isBefore(from)
                && !stretch.last().isAfter(until);
    }
}
