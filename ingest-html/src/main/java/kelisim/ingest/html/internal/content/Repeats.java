package kelisim.ingest.html.internal.content;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kelisim.ingest.html.internal.page.Run;
import kelisim.ingest.html.internal.page.Tag;

/**
 * Drops what a page has twice, such as one copy for wide and one for narrow screens: of equal sentences the first is kept. Short
 * lines and cells of tables repeat for good reasons.
 */
final class Repeats {

    private static final int SHORT = 40;

    private Repeats() {}

    /** Drops from the chosen runs, in place. */
    static void drop(List<Run> runs, BitSet chosen) {
        Set<String> seen = new HashSet<>();
        for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
            Run run = runs.get(i);
            boolean mayRepeat = run.length() < SHORT || run.owner().closest(Tag.ROW) != null;
            if (!mayRepeat && !seen.add(run.text())) {
                chosen.clear(i);
            }
        }
    }
}
