package kelisim.query;

import java.util.List;
import kelisim.fact.Twinning;

/** Sister cities and regions. */
public final class Twinnings extends Question<Twinning, Twinnings> {

    Twinnings(Sources<Twinning> sources, List<Condition<Twinning>> conditions) {
        super(sources, conditions);
    }

    /** Twins of this city or region. */
    public Twinnings of(String place) {
        return slots(place, Twinning::places);
    }

    @Override
    Object sameness(Twinning fact) {
        return fact.places().stream().map(place -> entity(fact, place)).sorted().toList();
    }

    @Override
    Twinnings with(List<Condition<Twinning>> conditions) {
        return new Twinnings(sources(), conditions);
    }
}
