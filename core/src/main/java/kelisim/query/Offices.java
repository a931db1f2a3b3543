package kelisim.query;

import java.time.LocalDate;
import java.util.List;
import kelisim.fact.Office;

/** Who held which office. Two facts tell of the same where person, role and organisation are the same. */
public final class Offices extends Question<Office, Offices> {

    Offices(Sources<Office> sources, List<Condition<Office>> conditions) {
        super(sources, conditions);
    }

    /** Offices of this person. */
    public Offices heldBy(String person) {
        return slot(person, Office::person);
    }

    /** Offices in this organisation or state, the names of the role left aside. */
    public Offices of(String organisation) {
        return slot(organisation, Office::organisation);
    }

    /** Offices whose role has these words, in any order and case: 'chairman' is in 'Deputy Chairman'. */
    public Offices role(String words) {
        return where(office -> Words.contains(office.role(), words));
    }

    /**
     * Offices that were held on this day by what the documents say. An office is held from {@code from}, else from the
     * day its document was published, until {@code until}; without that, one called former ends before its document was
     * published, and any other is held on. Where a document has no date, that end stays open.
     */
    public Offices asOf(LocalDate day) {
        return where(office -> Tenure.of(office).contains(day));
    }

    @Override
    Object sameness(Office fact) {
        return List.of(entity(fact, fact.person()), Words.key(fact.role()), entity(fact, fact.organisation()));
    }

    @Override
    Offices with(List<Condition<Office>> conditions) {
        return new Offices(sources(), conditions);
    }
}
