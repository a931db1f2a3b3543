package kelisim.query;

import java.math.BigDecimal;
import java.util.Optional;
import kelisim.fact.Measurement;
import org.jspecify.annotations.Nullable;

/**
 * A figure in a unit that was asked for.
 *
 * @param value the figure, or the lower end of a range, in {@code unit}
 * @param upper the upper end of a range, in {@code unit}
 * @param unit the unit asked for
 * @param measurement the figure as the document has it
 */
public record Figure(BigDecimal value, @Nullable BigDecimal upper, String unit, Measurement measurement) {

    static Optional<Answer<Figure>> in(String unit, Answer<Measurement> answer) {
        Measurement measurement = answer.value();
        BigDecimal upper = measurement.upper();
        return Units.convert(measurement.value(), measurement.unit(), unit).map(value -> {
            BigDecimal top = upper == null
                    ? null
                    : Units.convert(upper, measurement.unit(), unit).orElseThrow();
            return new Answer<>(new Figure(value, top, unit, measurement), answer.facts());
        });
    }
}
