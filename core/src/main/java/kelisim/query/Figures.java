package kelisim.query;

import java.util.List;
import java.util.stream.Stream;
import kelisim.fact.Measurement;
import kelisim.fact.MeasurementKind;

/** Figures about the world. Two facts tell of the same where all but the evidence is the same. */
public final class Figures extends Question<Measurement, Figures> {

    Figures(Sources<Measurement> sources, List<Condition<Measurement>> conditions) {
        super(sources, conditions);
    }

    /** Figures of this country, region or body. */
    public Figures of(String owner) {
        return slot(owner, Measurement::of);
    }

    /** Figures whose indicator has these words. */
    public Figures indicator(String words) {
        return where(figure -> {
            String indicator = figure.indicator();
            return indicator != null && Words.contains(indicator, words);
        });
    }

    /** Actual figures, targets, forecasts or changes. */
    public Figures kind(MeasurementKind kind) {
        return where(figure -> figure.kind() == kind);
    }

    /** Figures in this unit as it stands: {@code USD}, {@code %}, {@code km2}, {@code people}. */
    public Figures unit(String unit) {
        return where(figure -> figure.unit().equals(unit));
    }

    /**
     * The figures whose unit has the dimension of this one, converted to it, in the order of {@link #facts()}. Money is
     * never converted.
     *
     * @param unit a UCUM unit of length, area, volume, mass, power, energy or time, or any unit as it stands
     */
    public Stream<Answer<Figure>> in(String unit) {
        return answers().flatMap(answer -> Figure.in(unit, answer).stream());
    }

    @Override
    Object sameness(Measurement fact) {
        return List.of(
                fact.value(),
                fact.unit(),
                String.valueOf(fact.upper()),
                String.valueOf(fact.total()),
                Words.key(fact.indicator() == null ? "" : fact.indicator()),
                String.valueOf(fact.kind()),
                String.valueOf(fact.period()),
                entity(fact, fact.of()));
    }

    @Override
    Figures with(List<Condition<Measurement>> conditions) {
        return new Figures(sources(), conditions);
    }
}
