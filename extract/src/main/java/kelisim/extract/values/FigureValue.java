package kelisim.extract.values;

import java.math.BigDecimal;
import kelisim.document.Span;
import kelisim.fact.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A number, with what it counts or measures.
 *
 * @param span the characters of number and unit; words that only bound it ('about', 'more than') stand outside
 * @param kind money, percent, quantity, count, number or ordinal
 * @param numeral the characters of the number alone
 * @param value the number in full, or the lower end of a range
 * @param upper the upper end of a range
 * @param total of how many, in '76 of 85'
 * @param unit ISO 4217 for money (the currency's common name, such as {@code franc}, where several states have one), UCUM for
 *     physical units, {@code %}, {@code ordinal}, or the counted thing in the plural; absent for a bare number
 * @param comparator how the words before it bound it; absent means exact
 */
public record FigureValue(
        Span span,
        ValueKind kind,
        Span numeral,
        BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable BigDecimal total,
        @Nullable String unit,
        @Nullable Comparator comparator)
        implements Value {

    public FigureValue {
        switch (kind) {
            case MONEY, PERCENT, QUANTITY, COUNT, NUMBER, ORDINAL -> {}
            default -> throw new IllegalArgumentException("a figure cannot be of kind " + kind);
        }
    }

    /** The number, or the lower end of a range. */
    @Override
    public String normal() {
        return value.stripTrailingZeros().toPlainString();
    }
}
