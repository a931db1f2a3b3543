package kelisim.extract.values;

import kelisim.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something in a text that has a normal form: a date, a length of time, a figure, a number to call. Two spellings of one
 * value have the same {@link #normal()}; {@link #span()} tells which characters say it.
 *
 * <pre>{@code
 * for (Value value : ValueRecogniser.english().recognise("$3 billion by July 2027", null)) {
 *     System.out.println(value.kind() + " " + value.normal() + " " + value.unit());   // MONEY 3000000000 USD, …
 * }
 * }</pre>
 *
 * <p>Values of one text do not overlap, and come in the order of the text.
 */
public sealed interface Value permits DateValue, DurationValue, FigureValue, ContactValue {

    /** The characters that say it, as UTF-16 offsets into the text. */
    Span span();

    ValueKind kind();

    /**
     * The normal form: EDTF for dates and periods, ISO 8601 for durations, plain decimal notation for figures, digits (with a
     * leading {@code +} if there is one) for phones, the address as it stands for e-mail and URL. Absent where the text
     * leaves it open, as a weekday does in a text without a date.
     */
    @Nullable
    String normal();

    /** ISO 4217, UCUM, {@code %}, or the counted thing; absent where there is none. */
    @Nullable
    String unit();
}
