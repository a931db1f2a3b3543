package kelisim.extract.values;

import kelisim.document.Span;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * A place on the calendar: a day ({@link ValueKind#DATE}) or a longer stretch ({@link ValueKind#PERIOD}), no more precise than
 * the text is.
 *
 * @param span the characters that say it
 * @param kind {@code DATE} or {@code PERIOD}
 * @param date what it means; absent if the text and its date of publication do not settle it
 * @param timex the same as ISO-TimeML writes the {@code value} of a {@code TIMEX3}: {@code 2021-Q3}, {@code 2021-SP}, {@code 199},
 *     {@code PRESENT_REF}, {@code XXXX-07-21} for a day of an unknown year
 */
public record DateValue(Span span, ValueKind kind, @Nullable EdtfDate date, String timex) implements Value {

    public DateValue {
        if (kind != ValueKind.DATE && kind != ValueKind.PERIOD) {
            throw new IllegalArgumentException("a date is of kind DATE or PERIOD, not " + kind);
        }
    }

    /**
     * As EDTF writes it; {@code PRESENT_REF}, {@code PAST_REF} or {@code FUTURE_REF} for 'now', 'recently' and the like; {@code BC0480}
     * or {@code BC02} for years and centuries before our era.
     */
    @Override
    public @Nullable String normal() {
        if (date != null) {
            return date.toString();
        }
        return timex.endsWith("_REF") || timex.startsWith("BC") ? timex : null;
    }

    /** None: a date has no unit. */
    @Override
    public @Nullable String unit() {
        return null;
    }
}
