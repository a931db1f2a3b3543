package kelisim.ingest.html.internal.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Small neural networks that were trained beside the {@link Forest} on the same rows, and whose mean gives the log odds of being
 * content as well. They sum where trees split: each errs where the other does not. A feature comes in as the level it
 * reaches among the cuts of its column, so that neither its unit nor a page that is out of the ordinary matters.
 */
public final class Network {

    /** For each feature its cuts, as {@link Forest#ordered} numbers, and what is put in at each level between them. */
    private final int[][] cuts;

    private final float[][] levels;
    /** For each feature its weights in the first layers of all networks, side by side; the bias last. */
    private final float[][] first;
    /** For each network and each unit of its first layer the weights in its second; the bias last. */
    private final float[][][] second;

    private final float[][] last;
    private final int hidden;

    private Network(int features, int networks, int hidden) {
        this.hidden = hidden;
        this.cuts = new int[features][];
        this.levels = new float[features][];
        this.first = new float[features + 1][networks * hidden];
        this.second = new float[networks][hidden + 1][hidden];
        this.last = new float[networks][hidden + 1];
    }

    /** The network for the runs of one page, asked one after the other. */
    OnPage onPage() {
        return new OnPage();
    }

    /**
     * Judges the runs of a page. Neighbours share most of what is known of them, so that only what has changed since the run that
     * was asked for last is looked up and summed again.
     */
    final class OnPage {

        private final int[] row = new int[levels.length];
        /** What was put in for each feature, and what all of it sums up to. */
        private final float[] inputs = new float[levels.length];

        private final float[] sums;
        private boolean begun;

        private OnPage() {
            this.sums = first[levels.length].clone();
        }

        /** The log odds that a run with these features, as {@link Forest#ordered} numbers, is content. */
        double score(int[] next) {
            for (int f = 0; f < row.length; f++) {
                if (next[f] != row[f] || !begun) {
                    put(f, next[f]);
                }
            }
            begun = true;
            double score = 0;
            for (int n = 0; n < second.length; n++) {
                score += above(sums, n) / second.length;
            }
            return score;
        }

        private void put(int feature, int number) {
            row[feature] = number;
            float level = levels[feature][level(cuts[feature], number)];
            if (level != inputs[feature]) {
                add(sums, level - inputs[feature], first[feature]);
                inputs[feature] = level;
            }
        }
    }

    /** How many cuts the number is above. Halves them without a branch, which would be guessed wrong half the time. */
    private static int level(int[] cuts, int number) {
        int from = 0;
        for (int left = cuts.length; left > 0; ) {
            int half = (left + 1) >>> 1;
            int above = (int) ((long) cuts[from + half - 1] - number >> 63);
            from += half & above;
            left -= half;
        }
        return from;
    }

    /** What the upper layers of a network make of the sums of its first. */
    private float above(float[] firstSums, int network) {
        float[][] weights = second[network];
        float[] sums = weights[hidden].clone();
        for (int h = 0; h < hidden; h++) {
            float on = firstSums[network * hidden + h];
            if (on > 0) {
                add(sums, on, weights[h]);
            }
        }
        float[] end = last[network];
        float score = end[hidden];
        for (int h = 0; h < hidden; h++) {
            score += Math.max(0, sums[h]) * end[h];
        }
        return score;
    }

    /** Adds so many times the weights: a loop over whole arrays, which compilers turn into one over vectors. */
    private static void add(float[] sums, float times, float[] weights) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += times * weights[i];
        }
    }

    /**
     * First line: features, networks, units of a layer. Then for each feature a line of cuts and one of levels; then for each
     * network its layers, a line for each unit that is summed from, the bias last.
     */
    public static Network read(Reader written) throws IOException {
        BufferedReader reader = new BufferedReader(written);
        float[] head = numbers(reader);
        int hidden = (int) head[2];
        Network network = new Network((int) head[0], (int) head[1], hidden);
        for (int f = 0; f < network.cuts.length; f++) {
            float[] cuts = numbers(reader);
            network.cuts[f] = new int[cuts.length];
            for (int i = 0; i < cuts.length; i++) {
                network.cuts[f][i] = Forest.ordered(cuts[i]);
            }
            network.levels[f] = numbers(reader);
        }
        for (int n = 0; n < network.second.length; n++) {
            for (int f = 0; f <= network.cuts.length; f++) {
                System.arraycopy(numbers(reader), 0, network.first[f], n * hidden, hidden);
            }
            for (int h = 0; h <= hidden; h++) {
                System.arraycopy(numbers(reader), 0, network.second[n][h], 0, hidden);
            }
            System.arraycopy(numbers(reader), 0, network.last[n], 0, hidden + 1);
        }
        return network;
    }

    private static float[] numbers(BufferedReader reader) throws IOException {
        String line = reader.readLine();
        if (line == null) {
            throw new IOException("the network ends early");
        }
        String[] written = line.isEmpty() ? new String[0] : line.split(" ", -1);
        float[] numbers = new float[written.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Float.parseFloat(written[i]);
        }
        return numbers;
    }
}
