package kelisim.query;

import java.util.List;
import kelisim.fact.Reference;
import kelisim.fact.ReferenceRelation;

/** How instruments are tied: what one amends, rests on, replaces, ratifies, and what carries it out. */
public final class References extends Question<Reference, References> {

    References(Sources<Reference> sources, List<Condition<Reference>> conditions) {
        super(sources, conditions);
    }

    /** Ties that begin at this instrument: what it amends, rests on, carries out. */
    public References from(String instrument) {
        return slot(instrument, Reference::from);
    }

    /** Ties that end at this instrument: what amends it, rests on it, carries it out. */
    public References to(String instrument) {
        return slot(instrument, Reference::to);
    }

    /** Ties of this kind. */
    public References relation(ReferenceRelation relation) {
        return where(reference -> reference.relation() == relation);
    }

    @Override
    Object sameness(Reference fact) {
        return List.of(entity(fact, fact.from()), fact.relation(), entity(fact, fact.to()));
    }

    @Override
    References with(List<Condition<Reference>> conditions) {
        return new References(sources(), conditions);
    }
}
