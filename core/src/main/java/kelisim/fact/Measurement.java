package kelisim.fact;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure about the world.
 *
 * @param value the figure, or the lower end of a range
 * @param unit ISO 4217 for money, UCUM for physical units, {@code %}, or the counted thing in the plural
 * @param upper the upper end of a range
 * @param indicator what is measured
 * @param total of how many, in '76 of 85'
 * @param kind what the figure tells
 * @param comparator how it bounds the truth; absent means exact
 * @param period when, or over which time
 * @param of whose figure it is
 * @param evidence the sentences that say so, all of one document, sorted; never empty
 */
public record Measurement(
        BigDecimal value,
        String unit,
        @Nullable BigDecimal upper,
        @Nullable String indicator,
        @Nullable BigDecimal total,
        @Nullable MeasurementKind kind,
        @Nullable Comparator comparator,
        @Nullable EdtfDate period,
        @Nullable Name of,
        List<Evidence> evidence)
        implements Fact {

    public Measurement {
        value = Slots.plain(value);
        unit = Slots.text("measurement", "unit", unit);
        upper = upper == null ? null : Slots.plain(upper);
        indicator = Slots.textOrAbsent("measurement", "indicator", indicator);
        total = total == null ? null : Slots.plain(total);
        evidence = Slots.evidence(evidence);
    }

    /** This fact with other evidence. */
    @Override
    public Measurement withEvidence(List<Evidence> evidence) {
        return new Measurement(value, unit, upper, indicator, total, kind, comparator, period, of, evidence);
    }

    @Override
    public List<Name> names() {
        return Slots.names(of);
    }

    /** Its {@code period}. */
    @Override
    public @Nullable EdtfDate when() {
        return period;
    }
}
