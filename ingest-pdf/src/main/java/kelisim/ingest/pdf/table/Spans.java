package kelisim.ingest.pdf.table;

import java.util.ArrayList;
import java.util.List;
import kelisim.ingest.pdf.page.Ruling;
import kelisim.ingest.pdf.page.Table;
import kelisim.ingest.pdf.page.TextLine;

/** Over which columns the lines of one row of a head stand: a rule below them tells, or what stands under them. */
final class Spans {

    private static final float SLACK = 4;

    private final List<List<TextLine>> row;
    private final List<List<TextLine>> below;
    private final List<Column> columns;
    private final List<Ruling> rulings;
    private final float next;

    /**
     * @param cell in which column its text was put
     */
    record Reach(int cell, int first, int last) {}

    private Spans(List<Table.Row> rows, int r, List<Column> columns, List<Ruling> rulings) {
        this.row = rows.get(r).cells();
        this.columns = columns;
        this.rulings = rulings;
        this.below = new ArrayList<>();
        float y = Float.MAX_VALUE;
        for (int c = 0; c < columns.size(); c++) {
            List<TextLine> lines = List.of();
            for (int k = r + 1; k < rows.size() && lines.isEmpty(); k++) {
                lines = rows.get(k).cells().get(c);
            }
            below.add(lines);
            y = lines.isEmpty() || c == 0 ? y : Math.min(y, lines.get(0).baseline());
        }
        this.next = y;
    }

    /** The reach of each cell of row r that holds text. */
    static List<Reach> of(List<Table.Row> rows, int r, List<Column> columns, List<Ruling> rulings) {
        return new Spans(rows, r, columns, rulings).reaches();
    }

    /** Whether a rule is drawn between two lines under each other. */
    static boolean ruledBetween(TextLine upper, TextLine lower, List<Ruling> rulings) {
        for (Ruling ruling : rulings) {
            if (ruling.across()
                    && ruling.y0() > upper.baseline()
                    && ruling.y0() < lower.baseline() - lower.size() * 0.4f
                    && ruling.x0() < lower.x1()
                    && ruling.x1() > lower.x0()) {
                return true;
            }
        }
        return false;
    }

    private List<Reach> reaches() {
        List<Reach> reaches = new ArrayList<>();
        int from = 0;
        List<Integer> open = new ArrayList<>();
        for (int c = 0; c < row.size(); c++) {
            if (row.get(c).isEmpty()) {
                continue;
            }
            Reach ruled = ruled(c);
            if (ruled != null) {
                divide(from, Math.max(from, ruled.first), open, reaches);
                reaches.add(ruled);
                from = Math.max(from, ruled.last + 1);
                open = new ArrayList<>();
            } else {
                open.add(c);
            }
        }
        divide(from, row.size(), open, reaches);
        return reaches;
    }

    /** What a rule below the text says, that runs over several columns but not over all. */
    @org.jspecify.annotations.Nullable
    private Reach ruled(int c) {
        TextLine head = row.get(c).get(row.get(c).size() - 1);
        float middle = (head.x0() + head.x1()) / 2;
        for (Ruling rule : rulings) {
            boolean under = rule.across()
                    && rule.y0() > head.baseline() - 1
                    && rule.y0() < Math.min(next, head.baseline() + 2.2f * head.size())
                    && rule.x0() < middle
                    && rule.x1() > middle;
            int first = -1;
            int last = -1;
            for (int k = 0; under && k < columns.size(); k++) {
                if (columns.get(k).middle() > rule.x0() && columns.get(k).middle() < rule.x1()) {
                    first = first < 0 ? k : first;
                    last = k;
                }
            }
            boolean shared = false;
            for (int k = Math.max(0, first); k <= last; k++) {
                shared |= k != c && !row.get(k).isEmpty();
            }
            boolean all = last - first + 1 >= columns.size() - 1
                    && rule.x0() < columns.get(0).x1() + 1;
            if (last > first && !all && !shared && first <= c && c <= last) {
                return new Reach(c, first, last);
            }
        }
        return null;
    }

    /** The heads in a run of columns without rules: each over its own column unless one stands over several. */
    private void divide(int begin, int end, List<Integer> heads, List<Reach> reaches) {
        int from = begin;
        List<Integer> run = new ArrayList<>();
        for (int c = begin; c <= end; c++) {
            boolean bare = c < end
                    && c > 0
                    && below.get(c).isEmpty()
                    && next < Float.MAX_VALUE
                    && row.get(c).isEmpty();
            if (c == end || bare || c == 0) {
                close(from, c, run, reaches);
                from = c + 1;
                run = new ArrayList<>();
                if (c == 0 && heads.contains(c)) {
                    reaches.add(new Reach(0, 0, 0));
                }
            } else if (heads.contains(c)) {
                run.add(c);
            }
        }
    }

    private void close(int begin, int end, List<Integer> heads, List<Reach> reaches) {
        if (heads.isEmpty()) {
            return;
        }
        boolean spanning = heads.stream().anyMatch(c -> isOverSeveral(row.get(c)));
        SpanningHeads division = new SpanningHeads(row, below, columns);
        List<Reach> divided = heads.size() < end - begin ? division.divide(begin, end, heads) : List.of();
        if (!divided.isEmpty() && (isApart(heads) || division.isNeat(divided, begin, end))) {
            reaches.addAll(divided);
        } else if (!divided.isEmpty() && spanning) {
            for (Reach reach : divided) {
                boolean own =
                        reach.first < reach.last && !isOverSeveral(row.get(reach.cell)) && !division.isMiddle(reach);
                reaches.add(own ? new Reach(reach.cell, reach.cell, reach.cell) : reach);
            }
        } else {
            heads.forEach(c -> reaches.add(new Reach(c, c, c)));
        }
    }

    /** Whether the heads are too far above the next row for both to be lines of one head. */
    private boolean isApart(List<Integer> heads) {
        TextLine head = row.get(heads.get(0)).get(0);
        return next < Float.MAX_VALUE && next - head.baseline() > HeadGrid.CLOSE * head.size();
    }

    /** Whether it stands over the texts of several columns, or between two of them. */
    private boolean isOverSeveral(List<TextLine> cell) {
        TextLine head = cell.get(cell.size() - 1);
        float middle = (head.x0() + head.x1()) / 2;
        int under = 0;
        boolean over = false;
        boolean left = false;
        boolean right = false;
        for (int c = 1; c < columns.size(); c++) {
            float x0 = SpanningHeads.left(below.get(c), columns.get(c));
            float x1 = SpanningHeads.right(below.get(c), columns.get(c));
            under += Math.min(x1, head.x1()) - Math.max(x0, head.x0()) > 1 ? 1 : 0;
            over |= middle > x0 - SLACK && middle < x1 + SLACK;
            left |= x1 < middle;
            right |= x0 > middle;
        }
        return under >= 2 || (!over && left && right);
    }
}
