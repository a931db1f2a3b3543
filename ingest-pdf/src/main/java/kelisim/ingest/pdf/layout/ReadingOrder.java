package kelisim.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kelisim.ingest.pdf.bound.Budget;
import kelisim.ingest.pdf.page.Rows;
import kelisim.ingest.pdf.page.TextLine;
import kelisim.ingest.pdf.page.Word;
import kelisim.ingest.pdf.table.Frames;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a page to columns in reading order: the page is cut where a gutter runs between text on both sides, and what
 * spans the gutter cuts the columns above from those below.
 */
public final class ReadingOrder {

    private static final int DEEPEST = 12;

    private ReadingOrder() {}

    /** Columns in reading order; each one's lines from top to bottom. */
    public static List<List<TextLine>> columns(List<TextLine> lines, Frames frames, Budget budget) {
        List<List<TextLine>> columns = new ArrayList<>();
        split(lines, frames, 0, columns, budget);
        return columns;
    }

    private static void split(
            List<TextLine> lines, Frames frames, int depth, List<List<TextLine>> columns, Budget budget) {
        if (lines.isEmpty()) {
            return;
        }
        Gutter gutter = depth >= DEEPEST ? null : Gutter.best(lines, frames, budget);
        if (gutter == null) {
            columns.add(flat(lines));
            return;
        }
        List<TextLine> above = new ArrayList<>();
        List<TextLine> left = new ArrayList<>();
        List<TextLine> right = new ArrayList<>();
        List<TextLine> below = new ArrayList<>();
        for (TextLine line : lines) {
            if (line.baseline() < gutter.top()) {
                above.add(line);
            } else if (line.baseline() > gutter.bottom()) {
                below.add(line);
            } else if ((line.x0() + line.x1()) / 2 < gutter.x()) {
                left.add(line);
            } else {
                right.add(line);
            }
        }
        split(above, frames, depth + 1, columns, budget);
        split(left, frames, depth + 1, columns, budget);
        split(right, frames, depth + 1, columns, budget);
        split(below, frames, depth + 1, columns, budget);
    }

    private static List<TextLine> flat(List<TextLine> lines) {
        List<TextLine> flat = new ArrayList<>();
        for (List<TextLine> row : Rows.of(lines)) {
            flat.addAll(row);
        }
        return flat;
    }

    /** Where a column ends and the next begins, between two baselines. */
    private record Gutter(float x, float top, float bottom, double weight) {

        private static final float NARROWEST = 0.35f;
        private static final int FEWEST_ROWS = 3;
        private static final int MOST_CANDIDATES = 60;

        static @Nullable Gutter best(List<TextLine> lines, Frames frames, Budget budget) {
            List<List<TextLine>> rows = Rows.of(lines);
            List<Float> candidates = candidates(rows);
            Gutter best = null;
            for (float x : candidates) {
                budget.checkClock();
                Gutter gutter = at(x, rows, frames);
                if (gutter != null && (best == null || gutter.weight > best.weight * 1.001)) {
                    best = gutter;
                }
            }
            return best;
        }

        /** The middles of gaps between lines of one row, and of the gap right of short lines, thinned out. */
        private static List<Float> candidates(List<List<TextLine>> rows) {
            List<Float> middles = new ArrayList<>();
            for (List<TextLine> row : rows) {
                for (int i = 1; i < row.size(); i++) {
                    float gap = row.get(i).x0() - row.get(i - 1).x1();
                    if (gap >= NARROWEST * row.get(i).size()) {
                        middles.add(row.get(i).x0() - Math.min(gap / 2, 6));
                    }
                }
            }
            middles.sort(Comparator.naturalOrder());
            List<Float> thinned = new ArrayList<>();
            for (float x : middles) {
                if (thinned.isEmpty() || x - thinned.get(thinned.size() - 1) > 3) {
                    thinned.add(x);
                }
            }
            int step = thinned.size() / MOST_CANDIDATES + 1;
            List<Float> few = new ArrayList<>();
            for (int i = 0; i < thinned.size(); i += step) {
                few.add(thinned.get(i));
            }
            return few;
        }

        private static @Nullable Gutter at(float x, List<List<TextLine>> rows, Frames frames) {
            Gutter best = null;
            List<List<TextLine>> band = new ArrayList<>();
            for (List<TextLine> row : rows) {
                if (row.stream().anyMatch(line -> line.x0() < x - 1 && line.x1() > x + 1)
                        || frames.span(x, row.get(0).baseline())) {
                    best = heavier(best, of(x, band, frames));
                    band = new ArrayList<>();
                } else {
                    band.add(row);
                }
            }
            return heavier(best, of(x, band, frames));
        }

        private static @Nullable Gutter heavier(@Nullable Gutter a, @Nullable Gutter b) {
            return a == null || (b != null && b.weight > a.weight) ? b : a;
        }

        private static @Nullable Gutter of(float x, List<List<TextLine>> band, Frames frames) {
            List<TextLine> left = new ArrayList<>();
            List<TextLine> right = new ArrayList<>();
            for (List<TextLine> row : band) {
                for (TextLine line : row) {
                    ((line.x0() + line.x1()) / 2 < x ? left : right).add(line);
                }
            }
            if (left.size() < FEWEST_ROWS || right.size() < FEWEST_ROWS) {
                return null;
            }
            float top = Math.max(first(left), first(right));
            float bottom = Math.min(last(left), last(right));
            left.removeIf(line -> line.baseline() < top - 2 * line.size());
            if (left.isEmpty() || !areColumns(left, right, top, bottom) && !TwinTables.are(left, right, x, frames)) {
                return null;
            }
            float end = Math.max(bottom, continuedEnd(left, bottom));
            double weight = Math.min(letters(left), letters(right));
            float begin = Math.min(first(right), top);
            return new Gutter(x, Math.min(begin, top) - 0.1f, Math.max(end, last(right)) + 0.1f, weight);
        }

        private static boolean areColumns(List<TextLine> left, List<TextLine> right, float top, float bottom) {
            return Prose.besideEachOther(left, right, top, bottom)
                    && !WordyCells.are(left, right)
                    && !StubLabels.are(left, right);
        }

        /** How far down a column runs on below its neighbour's end, line by line without a wide gap. */
        private static float continuedEnd(List<TextLine> column, float from) {
            float end = from;
            for (TextLine line : column) {
                if (line.baseline() > end) {
                    if (line.baseline() - end > 2.2f * line.size()) {
                        return end;
                    }
                    end = line.baseline();
                }
            }
            return end;
        }

        private static float first(List<TextLine> lines) {
            return lines.get(0).baseline();
        }

        private static float last(List<TextLine> lines) {
            return lines.get(lines.size() - 1).baseline();
        }

        private static int letters(List<TextLine> lines) {
            int letters = 0;
            for (TextLine line : lines) {
                for (Word word : line.words()) {
                    letters += word.text().length();
                }
            }
            return letters;
        }
    }
}
