package kelisim.ingest.pdf.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kelisim.ingest.pdf.page.TextLine;

/**
 * Divides columns among the heads above them: of all divisions that in which the heads stand nearest to the middles or the
 * edges of their columns.
 */
final class SpanningHeads {

    /** What a column without a head above it costs, in points off the middle. */
    private static final float UNHEADED = 14;

    /** A head stands over its columns at least so near to their middle, in parts of their width. */
    private static final float OFF = 0.35f;

    /** Heads that stand this near to the middles of their columns, in points, were set over them. */
    private static final float NEAT = 2.5f;

    private static final float NONE = Float.MAX_VALUE;

    private final List<List<TextLine>> row;
    private final List<List<TextLine>> below;
    private final List<Column> columns;

    SpanningHeads(List<List<TextLine>> row, List<List<TextLine>> below, List<Column> columns) {
        this.row = row;
        this.below = below;
        this.columns = columns;
    }

    /** The reach of each head in the cheapest division of these columns; none if there is no division. */
    List<Spans.Reach> divide(int begin, int end, List<Integer> heads) {
        int width = end - begin;
        float[][] cost = new float[heads.size() + 1][width + 1];
        int[][] from = new int[heads.size() + 1][width + 1];
        for (float[] costs : cost) {
            Arrays.fill(costs, NONE);
        }
        cost[0][0] = 0;
        for (int h = 0; h <= heads.size(); h++) {
            for (int c = 1; c <= width; c++) {
                cost[h][c] = cost[h][c - 1] == NONE ? NONE : cost[h][c - 1] + UNHEADED;
                from[h][c] = -1;
                for (int first = 0; h > 0 && first < c; first++) {
                    float off = cost[h - 1][first] == NONE ? NONE : off(heads.get(h - 1), begin + first, begin + c - 1);
                    if (off < NONE && cost[h - 1][first] + off < cost[h][c]) {
                        cost[h][c] = cost[h - 1][first] + off;
                        from[h][c] = first;
                    }
                }
            }
        }
        return cost[heads.size()][width] == NONE ? List.of() : traced(from, heads, begin, width);
    }

    private static List<Spans.Reach> traced(int[][] from, List<Integer> heads, int begin, int width) {
        List<Spans.Reach> reaches = new ArrayList<>();
        int c = width;
        for (int h = heads.size(); h > 0; h--) {
            while (from[h][c] < 0) {
                c--;
            }
            reaches.add(0, new Spans.Reach(heads.get(h - 1), begin + from[h][c], begin + c - 1));
            c = from[h][c];
        }
        return reaches;
    }

    /** Whether each head stands in the middle of several columns with heads of their own, and all but a few columns are headed so. */
    boolean isNeat(List<Spans.Reach> reaches, int begin, int end) {
        int covered = 0;
        for (Spans.Reach reach : reaches) {
            covered += reach.last() - reach.first() + 1;
            if (reach.last() == reach.first() || !isMiddle(reach)) {
                return false;
            }
            for (int c = reach.first(); c <= reach.last(); c++) {
                if (below.get(c).isEmpty()) {
                    return false;
                }
            }
        }
        return covered == end - begin || (reaches.size() > 1 && covered >= 0.7f * (end - begin));
    }

    /** Whether the head stands in the very middle of its columns. */
    boolean isMiddle(Spans.Reach reach) {
        return middleOff(reach.cell(), reach.first(), reach.last()) <= NEAT;
    }

    private float off(int head, int first, int last) {
        float left = left(first);
        float right = right(last);
        double edges = Math.min(Math.abs(left - from(head)), Math.abs(right - to(head)));
        float off = (float) Math.min(edges, middleOff(head, first, last));
        return off > OFF * (right - left) + 2 ? NONE : off;
    }

    private float middleOff(int head, int first, int last) {
        float middle = (from(head) + to(head)) / 2;
        float ofEdges = (left(first) + right(last)) / 2;
        float ofMiddles = (middle(first) + middle(last)) / 2;
        return Math.min(Math.abs(ofEdges - middle), Math.abs(ofMiddles - middle));
    }

    private float middle(int c) {
        return (left(below.get(c), columns.get(c)) + right(below.get(c), columns.get(c))) / 2;
    }

    private float from(int head) {
        return (float) row.get(head).stream().mapToDouble(TextLine::x0).min().orElse(0);
    }

    private float to(int head) {
        return (float) row.get(head).stream().mapToDouble(TextLine::x1).max().orElse(0);
    }

    private float left(int c) {
        float own = left(below.get(c), columns.get(c));
        return row.get(c).isEmpty() ? Math.min(columns.get(c).x0(), own) : own;
    }

    private float right(int c) {
        float own = right(below.get(c), columns.get(c));
        return row.get(c).isEmpty() ? Math.max(columns.get(c).x1(), own) : own;
    }

    /** Where what stands under a head begins: the head below it, else the column. */
    static float left(List<TextLine> below, Column column) {
        return (float) below.stream().mapToDouble(TextLine::x0).min().orElse(column.x0());
    }

    static float right(List<TextLine> below, Column column) {
        return (float) below.stream().mapToDouble(TextLine::x1).max().orElse(column.x1());
    }
}
