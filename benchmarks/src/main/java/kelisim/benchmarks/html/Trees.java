package kelisim.benchmarks.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Full binary trees whose leaves are added up. A tree has its inner nodes level by level: their columns, and their thresholds
 * followed by the leaves.
 *
 * @param base what the leaves are added to
 * @param depth the depth of each tree
 * @param columns for each tree the columns that its inner nodes look at
 * @param values for each tree the thresholds and then the leaves
 */
record Trees(double base, int depth, List<int[]> columns, List<float[]> values) {

    /** Threshold of an inner node that splits nothing. */
    static final float NO_SPLIT = 3e38f;

    /** Trees that give the mean of what several give; the first trees of all come first, so that a part tells the trend. */
    static Trees mean(List<Trees> forests) {
        Trees first = forests.get(0);
        double base = 0;
        for (Trees forest : forests) {
            base += forest.base / forests.size();
        }
        List<int[]> columns = new ArrayList<>();
        List<float[]> values = new ArrayList<>();
        for (int t = 0; t < first.columns.size(); t++) {
            for (Trees forest : forests) {
                columns.add(forest.columns.get(t));
                values.add(shared(forest.values.get(t), forest.columns.get(t).length, forests.size()));
            }
        }
        return new Trees(base, first.depth, columns, values);
    }

    private static float[] shared(float[] tree, int inner, int among) {
        float[] shared = tree.clone();
        for (int leaf = inner; leaf < shared.length; leaf++) {
            shared[leaf] /= among;
        }
        return shared;
    }

    /** The form that {@code Forest} reads. */
    String written() {
        StringBuilder out = new StringBuilder();
        out.append(String.format(Locale.ROOT, "%.5f %d %d%n", base, depth, columns.size()));
        for (int t = 0; t < columns.size(); t++) {
            int[] tree = columns.get(t);
            for (int i = 0; i < tree.length; i++) {
                out.append(i > 0 ? " " : "").append(tree[i]);
            }
            out.append('\n');
            float[] numbers = values.get(t);
            for (int i = 0; i < numbers.length; i++) {
                boolean threshold = i < tree.length;
                String number = threshold ? Float.toString(numbers[i]) : String.format(Locale.ROOT, "%.4f", numbers[i]);
                out.append(i > 0 ? " " : "").append(numbers[i] == NO_SPLIT ? "3e38" : number);
            }
            out.append('\n');
        }
        return out.toString();
    }
}
