package kelisim.ingest.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kelisim.ingest.pdf.page.Ruling;

/**
 * Rulings that hang together, as the lines of a grid.
 *
 * @param across lines from left to right, sorted from top to bottom
 * @param down lines from top to bottom, sorted from left to right
 */
record Lattice(List<Ruling> across, List<Ruling> down) {

    /** How far lines may miss each other and still meet, in points. */
    private static final float SLACK = 3.5f;

    private static final float SAME = 2.5f;
    private static final int MOST = 4_000;

    static List<Lattice> of(List<Ruling> rulings) {
        if (rulings.size() > MOST) {
            return List.of();
        }
        List<Ruling> lines = new ArrayList<>(merged(rulings, true));
        lines.addAll(merged(rulings, false));
        int[] group = new int[lines.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < lines.size(); i++) {
            for (int k = i + 1; k < lines.size(); k++) {
                if (meet(lines.get(i), lines.get(k))) {
                    group[root(group, i)] = root(group, k);
                }
            }
        }
        List<Lattice> lattices = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (root(group, i) == i) {
                lattices.add(collect(lines, group, i));
            }
        }
        lattices.sort(Comparator.comparing(Lattice::top).thenComparing(Lattice::left));
        return lattices;
    }

    private static Lattice collect(List<Ruling> lines, int[] group, int root) {
        List<Ruling> across = new ArrayList<>();
        List<Ruling> down = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (root(group, i) == root) {
                (lines.get(i).across() ? across : down).add(lines.get(i));
            }
        }
        return new Lattice(across, down);
    }

    private static int root(int[] group, int i) {
        int at = i;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private static boolean meet(Ruling a, Ruling b) {
        if (a.across() == b.across()) {
            return false;
        }
        Ruling across = a.across() ? a : b;
        Ruling down = a.across() ? b : a;
        return down.x0() >= across.x0() - SLACK
                && down.x0() <= across.x1() + SLACK
                && across.y0() >= down.y0() - SLACK
                && across.y0() <= down.y1() + SLACK;
    }

    /** Pieces of one line, and lines drawn twice, as one. */
    static List<Ruling> merged(List<Ruling> rulings, boolean across) {
        List<Ruling> sorted = new ArrayList<>();
        for (Ruling ruling : rulings) {
            if (ruling.across() == across) {
                sorted.add(ruling);
            }
        }
        sorted.sort(
                across
                        ? Comparator.comparing(Ruling::y0).thenComparing(Ruling::x0)
                        : Comparator.comparing(Ruling::x0).thenComparing(Ruling::y0));
        List<Ruling> merged = new ArrayList<>();
        for (Ruling ruling : sorted) {
            if (!absorbed(ruling, merged, across)) {
                merged.add(ruling);
            }
        }
        return merged;
    }

    private static boolean absorbed(Ruling r, List<Ruling> merged, boolean across) {
        for (int i = merged.size() - 1; i >= 0 && i >= merged.size() - 60; i--) {
            Ruling m = merged.get(i);
            if (across && Math.abs(m.y0() - r.y0()) <= SAME && r.x0() <= m.x1() + SLACK && r.x1() >= m.x0() - SLACK) {
                merged.set(i, new Ruling(Math.min(m.x0(), r.x0()), m.y0(), Math.max(m.x1(), r.x1()), m.y0(), true));
                return true;
            }
            if (!across && Math.abs(m.x0() - r.x0()) <= SAME && r.y0() <= m.y1() + SLACK && r.y1() >= m.y0() - SLACK) {
                merged.set(i, new Ruling(m.x0(), Math.min(m.y0(), r.y0()), m.x0(), Math.max(m.y1(), r.y1()), false));
                return true;
            }
        }
        return false;
    }

    float left() {
        float left = Float.MAX_VALUE;
        for (Ruling r : across) {
            left = Math.min(left, r.x0());
        }
        for (Ruling r : down) {
            left = Math.min(left, r.x0());
        }
        return left;
    }

    float right() {
        float right = 0;
        for (Ruling r : across) {
            right = Math.max(right, r.x1());
        }
        for (Ruling r : down) {
            right = Math.max(right, r.x1());
        }
        return right;
    }

    float top() {
        float top = Float.MAX_VALUE;
        for (Ruling r : across) {
            top = Math.min(top, r.y0());
        }
        for (Ruling r : down) {
            top = Math.min(top, r.y0());
        }
        return top;
    }

    float bottom() {
        float bottom = 0;
        for (Ruling r : across) {
            bottom = Math.max(bottom, r.y1());
        }
        for (Ruling r : down) {
            bottom = Math.max(bottom, r.y1());
        }
        return bottom;
    }

    /** Where the columns' edges are, the outermost included even if no line is drawn there. */
    float[] columnEdges() {
        List<Float> xs = new ArrayList<>();
        for (Ruling r : down) {
            xs.add(r.x0());
        }
        xs.add(left());
        xs.add(right());
        return distinct(xs);
    }

    float[] rowEdges() {
        List<Float> ys = new ArrayList<>();
        for (Ruling r : across) {
            ys.add(r.y0());
        }
        ys.add(top());
        ys.add(bottom());
        return distinct(ys);
    }

    private static float[] distinct(List<Float> values) {
        values.sort(Comparator.naturalOrder());
        List<Float> kept = new ArrayList<>();
        for (float v : values) {
            if (kept.isEmpty() || v - kept.get(kept.size() - 1) > 2 * SAME) {
                kept.add(v);
            }
        }
        float[] edges = new float[kept.size()];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = kept.get(i);
        }
        return edges;
    }

    /** Whether a line is drawn down at x past this height. */
    boolean dividesColumns(float x, float y) {
        for (Ruling r : down) {
            if (Math.abs(r.x0() - x) <= 2 * SAME && r.y0() <= y && r.y1() >= y) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is drawn across at y past this place. */
    boolean dividesRows(float y, float x) {
        for (Ruling r : across) {
            if (Math.abs(r.y0() - y) <= 2 * SAME && r.x0() <= x && r.x1() >= x) {
                return true;
            }
        }
        return false;
    }
}
