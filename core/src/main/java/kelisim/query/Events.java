package kelisim.query;

import java.util.List;
import kelisim.fact.Event;
import kelisim.fact.EventKind;
import kelisim.fact.EventStatus;
import kelisim.fact.Name;

/** What happened, is planned or was proposed. Two facts tell of the same where the event is the same, or, for unnamed ones, kind,
 * date and place. */
public final class Events extends Question<Event, Events> {

    Events(Sources<Event> sources, List<Condition<Event>> conditions) {
        super(sources, conditions);
    }

    /** Events of this kind. */
    public Events kind(EventKind kind) {
        return where(event -> event.kind() == kind);
    }

    /** Events that took place, or are planned, proposed or cancelled. */
    public Events status(EventStatus status) {
        return where(event -> event.status() == status);
    }

    /** Events of a series: those whose name has these words. */
    public Events series(String words) {
        return where(event -> {
            Name name = event.name();
            return name != null && Words.contains(name.text(), words);
        });
    }

    /** Events with this number in their series, from 1. */
    public Events ordinal(int number) {
        return where(event -> Integer.valueOf(number).equals(event.ordinal()));
    }

    @Override
    Object sameness(Event fact) {
        if (fact.name() != null) {
            return entity(fact, fact.name());
        }
        return List.of(fact.kind(), String.valueOf(fact.date()), entity(fact, fact.place()));
    }

    @Override
    Events with(List<Condition<Event>> conditions) {
        return new Events(sources(), conditions);
    }
}
