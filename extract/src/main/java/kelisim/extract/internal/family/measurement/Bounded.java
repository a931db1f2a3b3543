package kelisim.extract.internal.family.measurement;

import java.util.Map;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.phrase.Standing;
import kelisim.fact.Comparator;
import org.jspecify.annotations.Nullable;

/** A bound that its own clause denies is the other bound: what 'did not exceed 9 million' is up to it. */
final class Bounded {

    private static final Map<Comparator, Comparator> DENIED =
            Map.of(Comparator.OVER, Comparator.UP_TO, Comparator.UNDER, Comparator.OVER);

    private Bounded() {}

    /** The comparator of a figure in its clause; {@code null} if the clause denies the figure itself. */
    static @Nullable Comparator of(Reading.Figure figure, Clause clause) {
        Comparator told = figure.comparator() == null ? Comparator.EXACT : figure.comparator();
        if (clause.standing() != Standing.DENIED) {
            return told;
        }
        boolean own = clause.frame() != null && clause.frame().verb().standing() == Standing.DENIED;
        return own ? DENIED.get(told) : null;
    }
}
