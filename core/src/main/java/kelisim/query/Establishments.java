package kelisim.query;

import java.util.List;
import kelisim.fact.Establishment;
import kelisim.fact.EstablishmentAct;

/** What was created, registered, opened, renamed or dissolved. */
public final class Establishments extends Question<Establishment, Establishments> {

    Establishments(Sources<Establishment> sources, List<Condition<Establishment>> conditions) {
        super(sources, conditions);
    }

    /** What was done to this body. */
    public Establishments of(String subject) {
        return slot(subject, Establishment::subject);
    }

    /** What was created, or opened, and so on. */
    public Establishments act(EstablishmentAct act) {
        return where(establishment -> establishment.act() == act);
    }

    @Override
    Object sameness(Establishment fact) {
        return List.of(entity(fact, fact.subject()), fact.act(), String.valueOf(fact.date()));
    }

    @Override
    Establishments with(List<Condition<Establishment>> conditions) {
        return new Establishments(sources(), conditions);
    }
}
