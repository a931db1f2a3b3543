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

    /** Trees that give the mean of what several give. */
    static Trees mean(List<Trees> forests) {
        int inner = (1 << forests.get(0).depth) - 1;
        double base = 0;
        List<int[]> columns = new ArrayList<>();
        List<float[]> values = new ArrayList<>();
        for (Trees forest : forests) {
            base += forest.base / forests.size();
            columns.addAll(forest.columns);
            for (float[] tree : forest.values) {
                float[] shared = tree.clone();
                for (int leaf = inner; leaf < shared.length; leaf++) {
                    shared[leaf] /= forests.size();
                }
                values.add(shared);
            }
        }
        return new Trees(base, forests.get(0).depth, columns, values);
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
