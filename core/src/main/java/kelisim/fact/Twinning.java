package kelisim.fact;

import java.util.List;

/**
 * Two cities or regions are twins.
 *
 * @param places the two places
 * @param evidence the sentences that say so, all of one document, sorted; never empty
 */
public record Twinning(List<Name> places, List<Evidence> evidence) implements Fact {

    public Twinning {
        places = Slots.sorted(places);
        if (places.size() != 2) {
            throw new IllegalArgumentException("a twinning has two places, not " + places.size());
        }
        evidence = Slots.evidence(evidence);
    }

    /** This fact with other evidence. */
    @Override
    public Twinning withEvidence(List<Evidence> evidence) {
        return new Twinning(places, evidence);
    }

    @Override
    public List<Name> names() {
        return places;
    }
}
