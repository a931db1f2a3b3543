package kelisim.query;

import java.util.List;
import kelisim.fact.Affiliation;
import kelisim.fact.AffiliationRelation;

/** A body's place in another. */
public final class Affiliations extends Question<Affiliation, Affiliations> {

    Affiliations(Sources<Affiliation> sources, List<Condition<Affiliation>> conditions) {
        super(sources, conditions);
    }

    /** What these bodies belong to. */
    public Affiliations of(String member) {
        return slot(member, Affiliation::member);
    }

    /** What belongs to this body. */
    public Affiliations within(String body) {
        return slot(body, Affiliation::body);
    }

    /** Ties of this kind. */
    public Affiliations relation(AffiliationRelation relation) {
        return where(affiliation -> affiliation.relation() == relation);
    }

    @Override
    Object sameness(Affiliation fact) {
        return List.of(entity(fact, fact.member()), entity(fact, fact.body()), String.valueOf(fact.relation()));
    }

    @Override
    Affiliations with(List<Condition<Affiliation>> conditions) {
        return new Affiliations(sources(), conditions);
    }
}
