package kelisim.ingest.html.internal.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What judges runs by their features: the mean of the log odds that trees and networks give. They are written by the trainer in
 * {@code benchmarks}.
 *
 * @param forest the trees, which give up early on what will not be chosen
 * @param network the networks, asked only where the trees leave it open
 */
public record ContentModel(Forest forest, Network network) {

    /** How sure the parts are together: each is a little too sure of what it has not seen. */
    private static final double SURENESS = 0.9;

    /** Log odds from which on the trees alone decide. */
    private static final double SURE = 2.5;

    /** The shipped model, which the trainer does without. */
    private static final class Shipped {
        static final ContentModel MODEL = load();
    }

    static ContentModel shipped() {
        return Shipped.MODEL;
    }

    /** The model for the runs of one page, asked one after the other. */
    OnPage onPage() {
        return new OnPage(network.onPage());
    }

    /** Judges the runs of a page. */
    final class OnPage {

        private final Network.OnPage networks;

        private OnPage(Network.OnPage networks) {
            this.networks = networks;
        }

        /** The log odds that a run with these features, as {@link Forest#ordered} numbers, is content. */
        double score(int[] row) {
            double score = forest.score(row);
            if (score < Forest.HOPELESS) {
                return score;
            }
            return SURENESS * (score > SURE ? score : (score + networks.score(row)) / 2);
        }
    }

    private static ContentModel load() {
        try (InputStream forest = open("content.forest");
                InputStream network = open("content.network")) {
            return new ContentModel(
                    Forest.read(new InputStreamReader(forest, StandardCharsets.US_ASCII)),
                    Network.read(new InputStreamReader(network, StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        InputStream in = ContentModel.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("resource " + resource + " is missing");
        }
        return in;
    }
}
