package kelisim.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kelisim.ingest.pdf.page.TextLine;

/**
 * Tells cells of a table whose words are wrapped from columns of text: the cells on both sides of the gap begin on the same
 * lines, row after row, and are short.
 */
final class WordyCells {

    private static final int FEWEST_ROWS = 4;
    private static final int MOST_WORDS = 18;
    private static final float WIDER = 1.2f;
    private static final float LEVEL = 2;
    private static final double LEVEL_ROWS = 0.8;

    private WordyCells() {}

    /** Whether the lines, from top to bottom on each side, are such cells. */
    static boolean are(List<TextLine> left, List<TextLine> right) {
        List<Float> starts = starts(left);
        List<Float> others = starts(right);
        if (starts.size() < FEWEST_ROWS || others.size() < FEWEST_ROWS) {
            return false;
        }
        int level = 0;
        for (float start : starts) {
            level += others.stream().anyMatch(other -> Math.abs(other - start) <= LEVEL) ? 1 : 0;
        }
        int all = starts.size() + others.size() - level;
        return level >= LEVEL_ROWS * all
                && words(left) <= MOST_WORDS * starts.size()
                && words(right) <= MOST_WORDS * others.size();
    }

    /** The baselines of lines that stand further below the one above than lines usually do. */
    private static List<Float> starts(List<TextLine> lines) {
        List<TextLine> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparing(TextLine::baseline));
        float usual = usualDistance(sorted);
        List<Float> starts = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            float here = sorted.get(i).baseline();
            float distance = i == 0 ? Float.MAX_VALUE : here - sorted.get(i - 1).baseline();
            if (distance > WIDER * usual) {
                starts.add(here);
            }
        }
        return starts;
    }

    /** The distance of lines in a cell: a short one of those that occur. */
    private static float usualDistance(List<TextLine> sorted) {
        List<Float> distances = new ArrayList<>();
        for (int i = 1; i < sorted.size(); i++) {
            float distance = sorted.get(i).baseline() - sorted.get(i - 1).baseline();
            if (distance > LEVEL) {
                distances.add(distance);
            }
        }
        distances.sort(Comparator.naturalOrder());
        return distances.isEmpty() ? Float.MAX_VALUE : distances.get(distances.size() / 10);
    }

    private static int words(List<TextLine> lines) {
        return lines.stream().mapToInt(line -> line.words().size()).sum();
    }
}
