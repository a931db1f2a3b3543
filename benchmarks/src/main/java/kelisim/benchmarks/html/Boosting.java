package kelisim.benchmarks.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Gradient boosting of small trees on the weighted logistic loss (Friedman 2001, with second derivatives as in Chen and Guestrin
 * 2016). Each tree sees a part of the pages and of the columns, both drawn by the seed: same rows and seed, same trees.
 */
final class Boosting {

    private static final int TREES = 50;
    private static final int DEPTH = 4;
    private static final double RATE = 0.25;
    private static final double SHRINKAGE = 12;
    private static final double LIGHTEST_LEAF = 2;
    private static final double COLUMNS = 0.15;
    private static final double PAGES = 0.7;
    private static final double SMALLEST_GAIN = 1e-4;

    private final TrainingRows rows;
    private final Bins bins;
    private final Random random;
    private final double[] odds;
    private final double[] slope;
    private final double[] curve;
    private final int[] node;

    private Boosting(TrainingRows rows, Bins bins, long seed) {
        this.rows = rows;
        this.bins = bins;
        this.random = new Random(seed);
        this.odds = new double[rows.size()];
        this.slope = new double[rows.size()];
        this.curve = new double[rows.size()];
        this.node = new int[rows.size()];
    }

    static Trees train(TrainingRows rows, Bins bins, long seed) {
        return new Boosting(rows, bins, seed).train();
    }

    private Trees train() {
        double all = 0;
        double wanted = 0;
        for (int r = 0; r < rows.size(); r++) {
            all += rows.weight(r);
            wanted += rows.wanted(r) ? rows.weight(r) : 0;
        }
        double base = Math.log(wanted / (all - wanted));
        Arrays.fill(odds, base);
        List<int[]> columns = new ArrayList<>();
        List<float[]> values = new ArrayList<>();
        for (int t = 0; t < TREES; t++) {
            differentiate();
            int[] tree = new int[(1 << DEPTH) - 1];
            float[] numbers = new float[2 * tree.length + 1];
            Arrays.fill(numbers, Trees.NO_SPLIT);
            grow(tree, numbers);
            columns.add(tree);
            values.add(numbers);
        }
        return new Trees(base, DEPTH, columns, values);
    }

    private void differentiate() {
        boolean[] drawn = new boolean[rows.pages()];
        for (int p = 0; p < drawn.length; p++) {
            drawn[p] = random.nextDouble() < PAGES;
        }
        for (int r = 0; r < rows.size(); r++) {
            double probability = 1 / (1 + Math.exp(-odds[r]));
            double weight = drawn[rows.page(r)] ? rows.weight(r) : 0;
            slope[r] = weight * ((rows.wanted(r) ? 1 : 0) - probability);
            curve[r] = weight * probability * (1 - probability);
        }
    }

    private void grow(int[] tree, float[] numbers) {
        Arrays.fill(node, 0);
        int[] columns = IntStream.range(0, bins.cuts().length)
                .filter(c -> random.nextDouble() < COLUMNS)
                .toArray();
        for (int depth = 0; depth < DEPTH; depth++) {
            Level level = new Level(depth);
            Split[] best = new Split[1 << depth];
            for (Split[] splits :
                    Arrays.stream(columns).parallel().mapToObj(level::splits).toList()) {
                for (int q = 0; q < best.length; q++) {
                    best[q] = best[q] == null || splits[q].gain > best[q].gain ? splits[q] : best[q];
                }
            }
            int[] bin = new int[best.length];
            for (int q = 0; q < best.length && columns.length > 0; q++) {
                boolean splits = best[q].gain > SMALLEST_GAIN;
                tree[level.first + q] = splits ? best[q].column : 0;
                bin[q] = splits ? best[q].bin : Bins.MOST;
                numbers[level.first + q] = splits ? bins.cuts()[best[q].column][best[q].bin] : Trees.NO_SPLIT;
            }
            for (int r = 0; r < node.length; r++) {
                int q = node[r] - level.first;
                node[r] = 2 * node[r] + (bins.of()[tree[node[r]]][r] > bin[q] ? 2 : 1);
            }
        }
        leaves(tree.length, numbers);
    }

    private void leaves(int first, float[] numbers) {
        double[] slopes = new double[first + 1];
        double[] curves = new double[first + 1];
        for (int r = 0; r < node.length; r++) {
            slopes[node[r] - first] += slope[r];
            curves[node[r] - first] += curve[r];
        }
        for (int q = 0; q < slopes.length; q++) {
            numbers[first + q] = (float) (RATE * slopes[q] / (curves[q] + SHRINKAGE));
        }
        for (int r = 0; r < node.length; r++) {
            odds[r] += numbers[node[r]];
        }
    }

    private record Split(int column, int bin, double gain) {}

    /** The nodes of one depth, whose best splits are looked for together. */
    private final class Level {

        private final int first;
        private final double[] slopes;
        private final double[] curves;

        Level(int depth) {
            first = (1 << depth) - 1;
            slopes = new double[1 << depth];
            curves = new double[1 << depth];
            for (int r = 0; r < node.length; r++) {
                slopes[node[r] - first] += slope[r];
                curves[node[r] - first] += curve[r];
            }
        }

        /** The best split of each node by one column. */
        Split[] splits(int column) {
            double[][] sums = new double[2][slopes.length * Bins.MOST];
            byte[] bin = bins.of()[column];
            for (int r = 0; r < node.length; r++) {
                int cell = (node[r] - first) * Bins.MOST + bin[r];
                sums[0][cell] += slope[r];
                sums[1][cell] += curve[r];
            }
            Split[] best = new Split[slopes.length];
            for (int q = 0; q < best.length; q++) {
                best[q] = best(column, q, sums);
            }
            return best;
        }

        private Split best(int column, int q, double[][] sums) {
            Split best = new Split(column, 0, 0);
            double left = 0;
            double leftCurve = 0;
            for (int b = 0; b < bins.cuts()[column].length; b++) {
                left += sums[0][q * Bins.MOST + b];
                leftCurve += sums[1][q * Bins.MOST + b];
                double rightCurve = curves[q] - leftCurve;
                if (leftCurve >= LIGHTEST_LEAF && rightCurve >= LIGHTEST_LEAF) {
                    double gain =
                            gain(left, leftCurve) + gain(slopes[q] - left, rightCurve) - gain(slopes[q], curves[q]);
                    best = gain > best.gain ? new Split(column, b, gain) : best;
                }
            }
            return best;
        }

        private double gain(double slope, double curve) {
            return slope * slope / (curve + SHRINKAGE);
        }
    }
}
