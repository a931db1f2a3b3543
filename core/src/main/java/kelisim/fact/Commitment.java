package kelisim.fact;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody means to do.
 *
 * @param text what, in the document's own words
 * @param kind what kind of intention
 * @param themes what it is about
 * @param actors who
 * @param under the instrument, event or body it stands in
 * @param deadline by when
 * @param place where
 * @param evidence the sentences that say so, all of one document, sorted; never empty
 */
public record Commitment(
        String text,
        @Nullable CommitmentKind kind,
        Set<Theme> themes,
        List<Name> actors,
        @Nullable Name under,
        @Nullable EdtfDate deadline,
        @Nullable Name place,
        List<Evidence> evidence)
        implements Fact {

    public Commitment {
        text = Slots.text("commitment", "text", text);
        themes = Slots.sorted(themes);
        actors = Slots.sorted(actors);
        evidence = Slots.evidence(evidence);
    }

    /** This fact with other evidence. */
    @Override
    public Commitment withEvidence(List<Evidence> evidence) {
        return new Commitment(text, kind, themes, actors, under, deadline, place, evidence);
    }

    @Override
    public List<Name> names() {
        return Slots.names(actors, under, place);
    }

    /** Its {@code deadline}. */
    @Override
    public @Nullable EdtfDate when() {
        return deadline;
    }
}
