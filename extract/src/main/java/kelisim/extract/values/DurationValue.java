package kelisim.extract.values;

import kelisim.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A length of time.
 *
 * @param span the characters that say it
 * @param normal ISO 8601, such as {@code P3Y} or {@code PT90M}; an unsaid number is {@code X}: 'several weeks' is {@code PXW}; 'every
 *     Monday' is {@code XXXX-WXX-1}
 * @param timex the same as ISO-TimeML writes it: a decade is {@code P1DE} there and {@code P10Y} in ISO 8601
 */
public record DurationValue(Span span, String normal, String timex) implements Value {

    @Override
    public ValueKind kind() {
        return ValueKind.DURATION;
    }

    /** None: the unit is in the normal form. */
    @Override
    public @Nullable String unit() {
        return null;
    }
}
