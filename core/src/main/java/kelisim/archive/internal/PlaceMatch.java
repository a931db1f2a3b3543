package kelisim.archive.internal;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import kelisim.archive.Basis;
import kelisim.archive.Comparison;
import kelisim.archive.Verdict;

/** Judges whether two names of places can be one place's. */
final class PlaceMatch {

    private static final double ALIKE = 0.86;

    /** Kinds of area that are named after a city or river in them and are not it. */
    private static final Set<String> AREAS =
            Set.of("region", "district", "republic", "basin", "valley", "delta", "airport", "port");

    private PlaceMatch() {}

    static Comparison compare(PlaceName a, PlaceName b) {
        String both = "'" + a.text() + "' and '" + b.text() + "'";
        if (a.state() != null && b.state() != null && !a.state().equals(b.state())) {
            return new Comparison(Verdict.DIFFERENT, 0.2, Basis.NAME, both + " lie in two states");
        }
        boolean kindsDiffer =
                !a.kinds().isEmpty() && !b.kinds().isEmpty() && Collections.disjoint(a.kinds(), b.kinds());
        if (kindsDiffer) {
            return new Comparison(
                    Verdict.DIFFERENT,
                    0.3,
                    Basis.NAME,
                    both + " are of two kinds: " + String.join(" ", a.kinds()) + " and " + String.join(" ", b.kinds()));
        }
        double likeness = likeness(a, b);
        if (oneIsAnArea(a, b)) {
            return likeness >= ALIKE
                    ? new Comparison(
                            Verdict.UNKNOWN, 0.6, Basis.NAME, both + " may be a place and the area named after it")
                    : new Comparison(Verdict.DIFFERENT, 0.1, Basis.NAME, both + " are two names");
        }
        if (!Collections.disjoint(a.known(), b.known())) {
            return new Comparison(
                    Verdict.SAME,
                    0.98,
                    Basis.KNOWLEDGE,
                    dated(a) + " and " + dated(b) + " are known as names of one place");
        }
        if (!a.known().isEmpty() && !b.known().isEmpty()) {
            return new Comparison(Verdict.DIFFERENT, 0.1, Basis.KNOWLEDGE, both + " are known as two places");
        }
        return likeness >= ALIKE
                ? new Comparison(Verdict.SAME, 0.97 * likeness, Basis.NAME, both + " are spellings of one name")
                : new Comparison(Verdict.DIFFERENT, 0.6 * likeness, Basis.NAME, both + " are two names");
    }

    private static String dated(PlaceName name) {
        return "'" + name.text() + "'" + (name.years().isEmpty() ? "" : " (" + name.years() + ")");
    }

    private static double likeness(PlaceName a, PlaceName b) {
        if (a.own().size() == 1 && b.own().size() == 1) {
            return a.own().get(0).likeness(b.own().get(0));
        }
        if (a.own().size() == b.own().size()) {
            double least = 1;
            for (int i = 0; i < a.own().size(); i++) {
                least = Math.min(least, a.own().get(i).likeness(b.own().get(i)));
            }
            return least;
        }
        return Joining.likeness(a.own(), b.own());
    }

    private static boolean oneIsAnArea(PlaceName a, PlaceName b) {
        Set<String> only = new TreeSet<>(a.kinds());
        only.addAll(b.kinds());
        return a.kinds().isEmpty() != b.kinds().isEmpty() && !Collections.disjoint(only, AREAS);
    }
}
