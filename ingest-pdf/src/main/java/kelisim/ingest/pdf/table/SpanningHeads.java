package kelisim.ingest.pdf.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kelisim.ingest.pdf.page.Table;
import kelisim.ingest.pdf.page.TextLine;

/**
 * Heads above several columns: each is put in the first of those that it heads. Which they are is the division of the
 * columns among the heads of a row in which the heads stand nearest to the middles or the edges of their columns.
 */
final class SpanningHeads {

    /** What a column without a head above it costs, in points off the middle. */
    private static final float UNHEADED = 14;

    /** A head stands over its columns at least so near to their middle, in parts of their width. */
    private static final float OFF = 0.35f;

    private final List<List<TextLine>> row;
    private final List<List<TextLine>> below;
    private final List<Column> columns;

    private SpanningHeads(Table.Row row, Table.Row below, List<Column> columns) {
        this.row = row.cells();
        this.below = below.cells();
        this.columns = columns;
    }

    /**
     * The rows with such heads moved.
     *
     * @param heads how many rows from the top are heads
     */
    static List<Table.Row> place(List<Table.Row> rows, List<Column> columns, int heads) {
        List<Table.Row> placed = new ArrayList<>(rows);
        for (int r = 0; r < heads - 1 && r < rows.size() - 1; r++) {
            placed.set(r, new SpanningHeads(rows.get(r), rows.get(r + 1), columns).placed());
        }
        return placed;
    }

    private Table.Row placed() {
        List<List<TextLine>> cells = new ArrayList<>(row);
        int begin = 1;
        while (begin < row.size()) {
            int end = begin;
            while (end < row.size() && !below.get(end).isEmpty()) {
                end++;
            }
            divide(begin, end, cells);
            begin = end + 1;
        }
        return new Table.Row(cells, false);
    }

    /** Divides the columns of a run, each with a head of its own in the row below, among the heads above them. */
    private void divide(int begin, int end, List<List<TextLine>> cells) {
        List<Integer> heads = new ArrayList<>();
        for (int c = begin; c < end; c++) {
            if (!row.get(c).isEmpty()) {
                heads.add(c);
            }
        }
        if (heads.isEmpty() || heads.size() == end - begin) {
            return;
        }
        int[] firsts = cheapest(begin, end, heads);
        for (int h = 0; h < firsts.length; h++) {
            cells.set(heads.get(h), List.of());
        }
        for (int h = 0; h < firsts.length; h++) {
            cells.set(firsts[h], row.get(heads.get(h)));
        }
    }

    /** Where each head's columns begin in the cheapest division; as they stand if there is none. */
    private int[] cheapest(int begin, int end, List<Integer> heads) {
        int width = end - begin;
        float[][] cost = new float[heads.size() + 1][width + 1];
        int[][] from = new int[heads.size() + 1][width + 1];
        for (float[] costs : cost) {
            Arrays.fill(costs, Float.MAX_VALUE);
        }
        cost[0][0] = 0;
        for (int h = 0; h <= heads.size(); h++) {
            for (int c = 1; c <= width; c++) {
                cost[h][c] = cost[h][c - 1] == Float.MAX_VALUE ? Float.MAX_VALUE : cost[h][c - 1] + UNHEADED;
                from[h][c] = -1;
                for (int first = 0; h > 0 && first < c; first++) {
                    float with = cost[h - 1][first] == Float.MAX_VALUE
                            ? Float.MAX_VALUE
                            : cost[h - 1][first] + off(heads.get(h - 1), begin + first, begin + c - 1);
                    if (with < cost[h][c]) {
                        cost[h][c] = with;
                        from[h][c] = first;
                    }
                }
            }
        }
        int[] firsts = heads.stream().mapToInt(Integer::intValue).toArray();
        if (cost[heads.size()][width] < Float.MAX_VALUE) {
            int c = width;
            for (int h = heads.size(); h > 0; c = from[h][c], h--) {
                while (from[h][c] < 0) {
                    c--;
                }
                firsts[h - 1] = begin + from[h][c];
            }
        }
        return firsts;
    }

    private float off(int head, int first, int last) {
        float left = left(first);
        float right = right(last);
        List<TextLine> cell = row.get(head);
        double from = cell.stream().mapToDouble(TextLine::x0).min().orElse(0);
        double to = cell.stream().mapToDouble(TextLine::x1).max().orElse(0);
        double edges = Math.min(Math.abs(left - from), Math.abs(right - to));
        float off = (float) Math.min(edges, Math.abs((left + right) / 2 - (from + to) / 2));
        return off > OFF * (right - left) + 2 ? Float.MAX_VALUE : off;
    }

    private float left(int c) {
        double own = below.get(c).stream().mapToDouble(TextLine::x0).min().orElse(Float.MAX_VALUE);
        return row.get(c).isEmpty() ? (float) Math.min(columns.get(c).x0(), own) : (float) own;
    }

    private float right(int c) {
        double own = below.get(c).stream().mapToDouble(TextLine::x1).max().orElse(0);
        return row.get(c).isEmpty() ? (float) Math.max(columns.get(c).x1(), own) : (float) own;
    }
}
