package kelisim.query;

import java.util.List;
import kelisim.fact.Signature;

/** Who put their name to what. */
public final class Signatures extends Question<Signature, Signatures> {

    Signatures(Sources<Signature> sources, List<Condition<Signature>> conditions) {
        super(sources, conditions);
    }

    /** Signatures by this person or body. */
    public Signatures by(String signatory) {
        return slot(signatory, Signature::signatory);
    }

    /** Signatures for this party. */
    public Signatures party(String party) {
        return slot(party, Signature::party);
    }

    /** Signatures under this instrument. */
    public Signatures under(String instrument) {
        return slot(instrument, Signature::instrument);
    }

    @Override
    Object sameness(Signature fact) {
        return List.of(entity(fact, fact.signatory()), entity(fact, fact.instrument()));
    }

    @Override
    Signatures with(List<Condition<Signature>> conditions) {
        return new Signatures(sources(), conditions);
    }
}
