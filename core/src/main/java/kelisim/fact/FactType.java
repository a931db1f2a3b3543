package kelisim.fact;

/** The fourteen types of fact, in the order of the vocabulary. */
public enum FactType implements Code {
    OFFICE(Office.class),
    AGREEMENT(Agreement.class),
    SIGNATURE(Signature.class),
    EVENT(Event.class),
    PARTICIPATION(Participation.class),
    AFFILIATION(Affiliation.class),
    ESTABLISHMENT(Establishment.class),
    COMMITMENT(Commitment.class),
    MEASUREMENT(Measurement.class),
    TWINNING(Twinning.class),
    STATEMENT(Statement.class),
    REFERENCE(Reference.class),
    SHARED_RESOURCE(SharedResource.class),
    CONTACT(Contact.class);

    private final Class<? extends Fact> record;

    FactType(Class<? extends Fact> record) {
        this.record = record;
    }

    /** The record that holds facts of this type. */
    public Class<? extends Fact> record() {
        return record;
    }

    static FactType of(Fact fact) {
        for (FactType type : values()) {
            if (type.record.isInstance(fact)) {
                return type;
            }
        }
        throw new IllegalStateException("no type for " + fact.getClass());
    }
}
