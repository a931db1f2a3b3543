package kelisim.ingest.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lines that stand beside each other, as rows from top to bottom, each from left to right. */
public final class Rows {

    private static final float SHARED = 0.5f;

    private Rows() {}

    public static List<List<TextLine>> of(List<TextLine> lines) {
        List<TextLine> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparing(TextLine::baseline).thenComparing(TextLine::x0));
        List<List<TextLine>> rows = new ArrayList<>();
        List<TextLine> row = new ArrayList<>();
        for (TextLine line : sorted) {
            if (!row.isEmpty() && !beside(row, line)) {
                rows.add(leftToRight(row));
                row = new ArrayList<>();
            }
            row.add(line);
        }
        if (!row.isEmpty()) {
            rows.add(leftToRight(row));
        }
        return rows;
    }

    /** Beside all of the row in height, and over none of it in width. */
    private static boolean beside(List<TextLine> row, TextLine line) {
        TextLine first = row.get(0);
        if (first.overlapDown(line) < SHARED) {
            return false;
        }
        for (TextLine other : row) {
            float shared = Math.min(other.x1(), line.x1()) - Math.max(other.x0(), line.x0());
            if (shared > 0.5f * Math.min(other.width(), line.width())) {
                return false;
            }
        }
        return true;
    }

    private static List<TextLine> leftToRight(List<TextLine> row) {
        row.sort(Comparator.comparing(TextLine::x0));
        return row;
    }
}
