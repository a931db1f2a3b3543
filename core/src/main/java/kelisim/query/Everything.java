package kelisim.query;

import java.util.List;
import kelisim.fact.Fact;
import kelisim.fact.FactType;

/** Facts of every type. Each is an answer of its own. */
public final class Everything extends Question<Fact, Everything> {

    Everything(Sources<Fact> sources, List<Condition<Fact>> conditions) {
        super(sources, conditions);
    }

    /** Facts of this type. */
    public Everything type(FactType type) {
        return where(fact -> fact.type() == type);
    }

    @Override
    Object sameness(Fact fact) {
        return fact;
    }

    @Override
    Everything with(List<Condition<Fact>> conditions) {
        return new Everything(sources(), conditions);
    }
}
