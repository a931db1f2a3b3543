package kelisim.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kelisim.fact.EdtfDate;
import kelisim.fact.Fact;
import kelisim.fact.FactType;

/**
 * Dated facts in order of time: by the first day each date may mean, then the last, then the archive's order. A month
 * stands before its first day's successor and after nothing of the month before it; what is open towards the past comes
 * first, and by its end.
 */
public final class Timeline {

    private static final Comparator<Moment> ORDER = Comparator.comparing(Moment::date);

    private final Everything facts;

    Timeline(Everything facts) {
        this.facts = facts;
    }

    /** Only facts that name this entity. */
    public Timeline about(String name) {
        return new Timeline(facts.about(name));
    }

    /** Only facts of this type. */
    public Timeline type(FactType type) {
        return new Timeline(facts.type(type));
    }

    /** Only facts whose date has a day in common with this one. */
    public Timeline during(EdtfDate date) {
        return new Timeline(facts.during(date));
    }

    /** The dated facts, in order of time. */
    public Stream<Moment> moments() {
        List<Moment> moments = new ArrayList<>();
        facts.facts().forEach(fact -> {
            EdtfDate when = fact.when();
            if (when != null) {
                moments.add(new Moment(when, fact));
            }
        });
        moments.sort(ORDER);
        return moments.stream();
    }

    /**
     * A fact at its date.
     *
     * @param date the date, as precise as the document gives it
     * @param fact the fact
     */
    public record Moment(EdtfDate date, Fact fact) {}
}
