package kelisim.archive.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import kelisim.archive.internal.PersonName.Part;

/**
 * Which part of one name stands for which of the other: the pairing with the greatest likeness in sum.
 *
 * @param pairs the paired parts
 * @param leftA the parts of the first name that have no counterpart
 * @param leftB those of the second
 * @param orderA all parts of the first name, in order
 * @param orderB those of the second
 */
record Pairing(List<Pair> pairs, List<Part> leftA, List<Part> leftB, List<Part> orderA, List<Part> orderB) {

    /** Names with more parts than this are paired by their first ones. */
    private static final int MOST = 9;

    /**
     * Two parts.
     *
     * @param first the place of the one in its name
     * @param second the place of the other
     * @param full whether neither is an initial
     * @param weight how much it counts: long words more than short ones
     */
    record Pair(int first, int second, double likeness, boolean full, double weight) {}

    static Pairing of(List<Part> a, List<Part> b, ToDoubleBiFunction<Part, Part> likeness) {
        List<Part> x = a.subList(0, Math.min(MOST, a.size()));
        List<Part> y = b.subList(0, Math.min(MOST, b.size()));
        double[][] alike = new double[x.size()][y.size()];
        for (int i = 0; i < x.size(); i++) {
            for (int j = 0; j < y.size(); j++) {
                double each = likeness.applyAsDouble(x.get(i), y.get(j));
                alike[i][j] = each >= PersonMatch.ALIKE ? each : 0;
            }
        }
        int[] chosen = best(alike, x.size(), y.size(), x, y);
        return ofChosen(x, y, alike, chosen);
    }

    int fullPairs() {
        return (int) pairs.stream().filter(Pair::full).count();
    }

    /** Whether nothing is left over and every pair is of full names that are the same. */
    boolean isComplete() {
        return leftA.isEmpty() && leftB.isEmpty() && fullPairs() == pairs.size();
    }

    /** Whether what is left over of the two stands at the same place among the pairs, so that one cannot be both. */
    boolean contradict(List<Part> ofA, List<Part> ofB) {
        for (Part a : ofA) {
            for (Part b : ofB) {
                if (before(orderA.indexOf(a), true) == before(orderB.indexOf(b), false)) {
                    return true;
                }
            }
        }
        return ofA.size() > 1 || ofB.size() > 1;
    }

    private long before(int place, boolean first) {
        return pairs.stream()
                .filter(pair -> (first ? pair.first() : pair.second()) < place)
                .count();
    }

    double mean() {
        double sum = 0;
        double weights = 0;
        for (Pair pair : pairs) {
            sum += pair.likeness() * pair.weight();
            weights += pair.weight();
        }
        return weights == 0 ? 0 : sum / weights;
    }

    /** Dynamic programming over the set of parts of the second name that are taken. */
    private static int[] best(double[][] alike, int n, int m, List<Part> x, List<Part> y) {
        double[] value = new double[1 << m];
        int[][] choice = new int[n][1 << m];
        Arrays.fill(value, Double.NEGATIVE_INFINITY);
        value[0] = 0;
        for (int i = 0; i < n; i++) {
            double[] next = new double[1 << m];
            Arrays.fill(next, Double.NEGATIVE_INFINITY);
            for (int taken = 0; taken < 1 << m; taken++) {
                if (value[taken] == Double.NEGATIVE_INFINITY) {
                    continue;
                }
                offer(next, choice[i], taken, value[taken], -1);
                for (int j = 0; j < m; j++) {
                    if ((taken & 1 << j) == 0 && alike[i][j] > 0) {
                        double gain = alike[i][j]
                                + (x.get(i).isFull() && y.get(j).isFull() ? 0.5 : 0)
                                - 0.001 * Math.abs(i - j);
                        offer(next, choice[i], taken | 1 << j, value[taken] + gain, j);
                    }
                }
            }
            value = next;
        }
        return trace(value, choice, n, m);
    }

    private static void offer(double[] next, int[] choice, int taken, double value, int j) {
        if (value > next[taken]) {
            next[taken] = value;
            choice[taken] = j;
        }
    }

    private static int[] trace(double[] value, int[][] choice, int n, int m) {
        int taken = 0;
        for (int each = 1; each < 1 << m; each++) {
            taken = value[each] > value[taken] ? each : taken;
        }
        int[] chosen = new int[n];
        for (int i = n - 1; i >= 0; i--) {
            chosen[i] = choice[i][taken];
            taken = chosen[i] < 0 ? taken : taken & ~(1 << chosen[i]);
        }
        return chosen;
    }

    private static Pairing ofChosen(List<Part> x, List<Part> y, double[][] alike, int[] chosen) {
        List<Pair> pairs = new ArrayList<>();
        List<Part> leftA = new ArrayList<>();
        List<Part> leftB = new ArrayList<>(y);
        for (int i = 0; i < x.size(); i++) {
            int j = chosen[i];
            if (j < 0) {
                leftA.add(x.get(i));
            } else {
                Part one = x.get(i);
                Part other = y.get(j);
                boolean full = one.isFull() && other.isFull();
                double weight = Math.max(
                        2,
                        Math.min(
                                8,
                                Math.min(
                                        one.word().latin().length(),
                                        other.word().latin().length())));
                pairs.add(new Pair(i, j, alike[i][j], full, full ? weight : 2));
                leftB.remove(other);
            }
        }
        return new Pairing(pairs, leftA, leftB, x, y);
    }
}
