package kelisim.ingest.pdf.table;

import java.util.ArrayList;
import java.util.List;
import kelisim.ingest.pdf.bound.Budget;
import kelisim.ingest.pdf.page.Captions;
import kelisim.ingest.pdf.page.Rows;
import kelisim.ingest.pdf.page.Ruling;
import kelisim.ingest.pdf.page.Table;
import kelisim.ingest.pdf.page.TextLine;
import org.jspecify.annotations.Nullable;

/** Tables whose columns nothing but white space divides: rows of several pieces that line up. */
public final class AlignedTables {

    /** A gap between rows beyond this many times their usual distance ends a table. */
    private static final float WIDEST_GAP = 3.2f;

    /** How many rows of one piece may stand between two of several: headings inside, wrapped labels. */
    private static final int MOST_SINGLES = 3;

    /** A run of rows is tried from its first few only, so that the time stays linear. */
    private static final int MOST_ATTEMPTS = 4;

    private static final float LEADER_GAP = 8;

    private final List<List<TextLine>> rows;
    private final List<Ruling> rulings;
    private final Frames frames;
    private final float left;
    private final float right;

    private AlignedTables(List<TextLine> column, List<Ruling> rulings, Frames frames) {
        this.rows = Rows.of(column);
        this.rulings = Lattice.merged(rulings, true);
        this.frames = frames;
        float l = Float.MAX_VALUE;
        float r = 0;
        for (TextLine line : column) {
            l = Math.min(l, line.x0());
            r = Math.max(r, line.x1());
        }
        this.left = l;
        this.right = r;
    }

    /** The column's lines with each table in the place of its rows. */
    public static List<TextLine> replace(List<TextLine> column, List<Ruling> rulings, Frames frames, Budget budget) {
        if (column.size() < 4) {
            return column;
        }
        return new AlignedTables(column, rulings, frames).replace(budget);
    }

    private List<TextLine> replace(Budget budget) {
        List<TextLine> out = new ArrayList<>();
        int r = 0;
        int failures = 0;
        while (r < rows.size()) {
            budget.checkClock();
            Framed framed = framed(r);
            if (framed != null) {
                for (int k = r; k < framed.begin; k++) {
                    out.addAll(rows.get(k));
                }
                out.add(TextLine.of(framed.table, rows.get(r).get(0).page()));
                r = framed.end;
                continue;
            }
            int end = isTabular(rows.get(r)) ? end(r) : r;
            int begin = end > r ? begin(r) : r;
            Table table = end > r ? AlignedGrid.table(rows.subList(begin, end), rulings, null) : null;
            if (table != null) {
                for (int k = begin; k < r; k++) {
                    out.subList(out.size() - rows.get(k).size(), out.size()).clear();
                }
                out.add(TextLine.of(table, rows.get(r).get(0).page()));
                r = end;
                failures = 0;
                continue;
            }
            failures += end > r ? 1 : -failures;
            int skipped = failures >= MOST_ATTEMPTS ? end : r + 1;
            for (; r < skipped; r++) {
                out.addAll(rows.get(r));
            }
        }
        return out;
    }

    /** A table that rules or grounds frame. */
    private record Framed(Table table, int begin, int end) {}

    /** The table in the frame whose first row this is, {@code null} if there is none; text between two tables parts them. */
    private @Nullable Framed framed(int r) {
        Frame frame = frame(r);
        if (frame == null
                || isAside(rows.get(r))
                || (r > 0 && frame.equals(frame(r - 1)) && !isAside(rows.get(r - 1)))) {
            return null;
        }
        int end = r + 1;
        while (end < rows.size() && frame.equals(frame(end)) && !isAside(rows.get(end))) {
            end++;
        }
        Table table = end - r < 2 ? null : AlignedGrid.table(rows.subList(r, end), rulings, frame);
        return table == null ? null : new Framed(table, r, end);
    }

    private boolean isAside(List<TextLine> row) {
        return row.size() == 1 && (isProse(row) || Captions.is(row.get(0).text()));
    }

    /** The frame that all of the row stands in. */
    private @Nullable Frame frame(int r) {
        Frame frame = frames.around(rows.get(r).get(0));
        for (TextLine line : rows.get(r)) {
            if (frame == null || line.table() != null || !frame.holds(line)) {
                return null;
            }
        }
        return frame;
    }

    /** Takes in a row of one piece above that a ruling parts from what is further up: a spanning head. */
    private int begin(int from) {
        int begin = from;
        while (begin > 0 && from - begin < 2) {
            List<TextLine> above = rows.get(begin - 1);
            float y0 = above.get(0).top();
            float y1 = rows.get(begin).get(0).top();
            boolean near = rows.get(begin).get(0).baseline() - above.get(0).baseline()
                    < 2 * above.get(0).size();
            if (above.size() != 1 || above.get(0).table() != null || !near || !ruledAbove(y0, y1)) {
                break;
            }
            begin--;
        }
        return begin;
    }

    private boolean ruledAbove(float y, float below) {
        for (Ruling ruling : rulings) {
            boolean wide = ruling.across() && ruling.length() > 0.3f * (right - left);
            if (wide
                    && ruling.y0() < y + 2
                    && ruling.y0() > y - (below - y) - 6
                    && ruling.x0() < right
                    && ruling.x1() > left) {
                return true;
            }
        }
        return false;
    }

    private int end(int from) {
        int last = from;
        int singles = 0;
        for (int r = from + 1; r < rows.size(); r++) {
            List<TextLine> row = rows.get(r);
            float distance = row.get(0).top() - rows.get(r - 1).get(0).bottom();
            if (row.get(0).table() != null || distance > WIDEST_GAP * row.get(0).size()) {
                break;
            }
            if (isTabular(row)) {
                last = r;
                singles = 0;
            } else if (isProse(row) || ++singles > MOST_SINGLES || isBeside(row, rows.get(last))) {
                break;
            }
        }
        return trailing(last, singles) + 1;
    }

    /** A note below the table in smaller print, or the caption of the next one. */
    private static boolean isBeside(List<TextLine> row, List<TextLine> above) {
        TextLine line = row.get(0);
        float usual = above.get(above.size() - 1).size();
        return line.size() < 0.93f * usual || line.size() > 1.15f * usual || Captions.is(line.text());
    }

    /** A wrapped last label right below the last row belongs to it. */
    private int trailing(int last, int singles) {
        if (singles == 0 || last + 1 >= rows.size()) {
            return last;
        }
        TextLine next = rows.get(last + 1).get(0);
        TextLine label = rows.get(last).get(0);
        boolean wrapped = rows.get(last + 1).size() == 1
                && next.baseline() - label.baseline() < 1.3f * next.size()
                && Character.isLowerCase(next.text().codePointAt(0))
                && next.x1() < rows.get(last).get(1).x0();
        return wrapped ? last + 1 : last + cellLines(last, singles);
    }

    /** How many rows below go on with a cell of the last row that is not its label: under it, close, and within its column. */
    private int cellLines(int last, int singles) {
        List<TextLine> row = rows.get(last);
        int lines = 0;
        float above = row.get(0).baseline();
        for (int r = last + 1; r <= last + singles && r < rows.size(); r++) {
            TextLine line = rows.get(r).get(0);
            boolean under = false;
            for (int c = 1; c < row.size(); c++) {
                float end = c + 1 < row.size() ? row.get(c + 1).x0() : right + 1;
                under |= Math.abs(row.get(c).x0() - line.x0()) < 2 && line.x1() < end;
            }
            if (!under || line.baseline() - above > 1.3f * line.size()) {
                return lines;
            }
            above = line.baseline();
            lines++;
        }
        return lines;
    }

    private boolean isTabular(List<TextLine> row) {
        if (row.size() < 2 || row.stream().anyMatch(line -> line.table() != null)) {
            return false;
        }
        if (row.size() == 2 && (isMark(row.get(0)) || isLeader(row))) {
            return false;
        }
        return row.get(0).page() > 0;
    }

    /** A bullet or a number before the text of an item. */
    private static boolean isMark(TextLine line) {
        return line.words().size() == 1
                && line.text().matches("[^\\p{L}\\d\\s]{1,2}|o|\\(?[\\p{L}\\d]{1,4}[.)]|[\\d.]{2,8}");
    }

    /** A line of a table of contents: dots that lead to a page's number. */
    private static boolean isLeader(List<TextLine> row) {
        String label = row.get(0).text();
        return (label.endsWith("...") || label.endsWith(". . .") || label.endsWith("…"))
                && row.get(1).text().matches("\\d{1,4}|[ivxl]+")
                && row.get(1).x0() - row.get(0).x1() < LEADER_GAP * row.get(0).size();
    }

    private boolean isProse(List<TextLine> row) {
        TextLine line = row.get(0);
        return row.size() == 1 && line.words().size() >= 7 && line.width() > 0.62f * (right - left);
    }
}
