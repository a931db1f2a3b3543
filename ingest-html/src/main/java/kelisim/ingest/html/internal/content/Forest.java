package kelisim.ingest.html.internal.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Gradient-boosted decision trees that were trained on pages with their main text; {@code content.forest} is written by the
 * trainer in {@code benchmarks}. Adding the leaves that a row of features reaches gives the log odds of being content.
 */
public final class Forest {

    private static final Forest SHIPPED = load("content.forest");

    private final double base;
    private final int inner;
    private final short[][] features;
    private final float[][] thresholds;

    private Forest(double base, int depth, int trees) {
        this.base = base;
        this.inner = (1 << depth) - 1;
        this.features = new short[trees][inner];
        this.thresholds = new float[trees][2 * inner + 1];
    }

    static Forest shipped() {
        return SHIPPED;
    }

    /** The log odds that a run with these features is content. */
    double score(float[] row) {
        double score = base;
        for (int t = 0; t < features.length; t++) {
            short[] feature = features[t];
            float[] threshold = thresholds[t];
            int node = 0;
            while (node < inner) {
                node = 2 * node + (row[feature[node]] > threshold[node] ? 2 : 1);
            }
            score += threshold[node];
        }
        return score;
    }

    /** First line: base, depth, trees. Then for each tree a line of feature numbers, and one of thresholds and leaves. */
    private static Forest load(String resource) {
        try (InputStream in = Forest.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
            String[] head = line(reader).split(" ", -1);
            Forest forest =
                    new Forest(Double.parseDouble(head[0]), Integer.parseInt(head[1]), Integer.parseInt(head[2]));
            for (int t = 0; t < forest.features.length; t++) {
                String[] features = line(reader).split(" ", -1);
                for (int i = 0; i < features.length; i++) {
                    forest.features[t][i] = Short.parseShort(features[i]);
                }
                String[] values = line(reader).split(" ", -1);
                for (int i = 0; i < values.length; i++) {
                    forest.thresholds[t][i] = Float.parseFloat(values[i]);
                }
            }
            return forest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(BufferedReader reader) throws IOException {
        String line = reader.readLine();
        if (line == null) {
            throw new IOException("the forest ends early");
        }
        return line;
    }
}
