package kelisim.extract.internal.mention;

import java.math.BigDecimal;
import kelisim.fact.Comparator;
import kelisim.fact.ContactChannel;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** What the value at a mention means. */
public sealed interface Reading {

    /** A date or period. */
    record Time(EdtfDate date) implements Reading {}

    /**
     * A figure.
     *
     * @param value the number in full, or the lower end of a range
     * @param upper the upper end of a range
     * @param total of how many, in '76 of 85'
     * @param unit ISO 4217, UCUM, {@code %}, or the counted thing in the plural; absent for a bare number
     * @param comparator how it bounds the truth
     */
    record Figure(
            BigDecimal value,
            @Nullable BigDecimal upper,
            @Nullable BigDecimal total,
            @Nullable String unit,
            @Nullable Comparator comparator)
            implements Reading {}

    /** A way to reach somebody. */
    record Channel(ContactChannel channel, String value) implements Reading {}
}
