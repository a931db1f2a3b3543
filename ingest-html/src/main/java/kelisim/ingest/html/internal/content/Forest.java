package kelisim.ingest.html.internal.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Gradient-boosted decision trees that were trained on pages with their main text; {@code content.forest} is written by the
 * trainer in {@code benchmarks}. Adding the leaves that a row of features reaches gives the log odds of being content.
 */
public final class Forest {

    private static final Forest SHIPPED = load("content.forest");

    /** After so many trees a run with such odds is not looked at further: it will not be chosen. */
    private static final int CHECKED = 90;

    private static final double HOPELESS = -2.8;

    private final double base;
    private final int inner;
    private final int trees;
    private final short[] features;
    private final float[] values;

    private Forest(double base, int depth, int trees) {
        this.base = base;
        this.inner = (1 << depth) - 1;
        this.trees = trees;
        this.features = new short[trees * inner];
        this.values = new float[trees * (2 * inner + 1)];
    }

    static Forest shipped() {
        return SHIPPED;
    }

    /** The log odds that a run with these features is content. */
    double score(float[] row) {
        double score = base;
        int feature = 0;
        int value = 0;
        for (int t = 0; t < trees; t++) {
            int node = 0;
            while (node < inner) {
                node = 2 * node + (row[features[feature + node]] > values[value + node] ? 2 : 1);
            }
            score += values[value + node];
            feature += inner;
            value += 2 * inner + 1;
            if (t == CHECKED && score < HOPELESS) {
                return score;
            }
        }
        return score;
    }

    private static Forest load(String resource) {
        try (InputStream in = Forest.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing");
            }
            return read(new InputStreamReader(in, StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** First line: base, depth, trees. Then for each tree a line of feature numbers, and one of thresholds and leaves. */
    public static Forest read(Reader written) throws IOException {
        BufferedReader reader = new BufferedReader(written);
        String[] head = line(reader).split(" ", -1);
        Forest forest = new Forest(Double.parseDouble(head[0]), Integer.parseInt(head[1]), Integer.parseInt(head[2]));
        int feature = 0;
        int value = 0;
        for (int t = 0; t < forest.trees; t++) {
            for (String number : line(reader).split(" ", -1)) {
                forest.features[feature++] = Short.parseShort(number);
            }
            for (String number : line(reader).split(" ", -1)) {
                forest.values[value++] = Float.parseFloat(number);
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
