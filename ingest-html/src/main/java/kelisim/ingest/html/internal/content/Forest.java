package kelisim.ingest.html.internal.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Gradient-boosted decision trees that were trained on pages with their main text. Adding the leaves that a row of features reaches gives the log odds of being content.
 */
public final class Forest {

    /** After each so many trees a run with such odds is not looked at further: it will not be chosen. */
    private static final int CHECKED = 30;

    static final double HOPELESS = -2.8;

    private final double base;
    private final int inner;
    private final int trees;
    /** Of each inner node its threshold, as an {@link #ordered} number, and its feature in the lower half. */
    private final long[] nodes;

    private final float[] leaves;

    private Forest(double base, int depth, int trees) {
        this.base = base;
        this.inner = (1 << depth) - 1;
        this.trees = trees;
        this.nodes = new long[trees * inner];
        this.leaves = new float[trees * (inner + 1)];
    }

    /** The log odds that a run with these features, as {@link #ordered} numbers, is content. */
    double score(int[] row) {
        double score = base;
        for (int t = 0; t < trees && score >= HOPELESS; t += CHECKED) {
            score += leaves(row, t, Math.min(trees, t + CHECKED));
        }
        return score;
    }

    private double leaves(int[] row, int from, int to) {
        double sum = 0;
        int first = from * inner;
        int leaf = first + from - inner;
        for (int t = from; t < to; t++) {
            int node = 0;
            while (node < inner) {
                // 1 more where the feature is above the threshold; a branch here would be guessed wrong half the time
                long split = nodes[first + node];
                node = 2 * node + 1 + (int) ((split >> 32) - row[(int) split] >>> 63);
            }
            sum += leaves[leaf + node];
            first += inner;
            leaf += inner + 1;
        }
        return sum;
    }

    /** A number that stands among others of its kind as the feature does among features. */
    static int ordered(float feature) {
        int bits = Float.floatToRawIntBits(feature + 0f);
        return bits ^ ((bits >> 31) & Integer.MAX_VALUE);
    }

    /** First line: base, depth, trees. Then for each tree a line of feature numbers, and one of thresholds and leaves. */
    public static Forest read(Reader written) throws IOException {
        BufferedReader reader = new BufferedReader(written);
        String[] head = line(reader).split(" ", -1);
        Forest forest = new Forest(Double.parseDouble(head[0]), Integer.parseInt(head[1]), Integer.parseInt(head[2]));
        for (int t = 0; t < forest.trees; t++) {
            String[] features = line(reader).split(" ", -1);
            String[] values = line(reader).split(" ", -1);
            for (int i = 0; i < values.length; i++) {
                float value = Float.parseFloat(values[i]);
                if (i < forest.inner) {
                    forest.nodes[t * forest.inner + i] = (long) ordered(value) << 32 | Integer.parseInt(features[i]);
                } else {
                    forest.leaves[t + i + (t - 1) * forest.inner] = value;
                }
            }
        }
        return forest;
    }

    private static String line(BufferedReader reader) throws IOException {
        String line = reader.readLine();
        if (line == null) {
            throw new IOException("the forest ends early");
        }
        return line;
    }
}
