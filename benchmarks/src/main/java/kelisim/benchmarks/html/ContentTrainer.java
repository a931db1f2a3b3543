package kelisim.benchmarks.html;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import kelisim.ingest.html.internal.content.ContentModel;
import kelisim.ingest.html.internal.content.Forest;
import kelisim.ingest.html.internal.content.Network;

/**
 * Trains the content model from pages with their main text and writes its two parts: {@code ContentTrainer BENCH/html FOLDER}.
 *
 * @param forest the trees in the form that is shipped
 * @param network the networks in the form that is shipped
 */
record ContentTrainer(String forest, String network) {

    /** How many forests, drawn by different seeds, are averaged: one alone hangs on the draw by a point of F1. */
    private static final int FORESTS = 3;

    private static final int NETWORKS = 2;
    /** Into how many levels, at most, the networks' features are put. */
    private static final int LEVELS = 40;

    public static void main(String[] args) throws Exception {
        ContentTrainer trained = train(LabelledPage.load(Path.of(args[0])));
        Files.writeString(Path.of(args[1], "content.forest"), trained.forest);
        Files.writeString(Path.of(args[1], "content.network"), trained.network);
    }

    /** The model of these pages. */
    static ContentTrainer train(List<LabelledPage> pages) {
        TrainingRows rows = TrainingRows.of(pages);
        float[][] numbers = rows.numbers();
        Bins bins = Bins.of(numbers, Bins.MOST);
        String forest = Trees.mean(LongStream.rangeClosed(1, FORESTS)
                        .mapToObj(seed -> Boosting.train(rows, bins, seed))
                        .toList())
                .written();
        Bins few = Bins.of(numbers, LEVELS);
        Levels levels = Levels.of(few);
        List<NetworkTraining> networks = LongStream.rangeClosed(1, NETWORKS)
                .mapToObj(seed -> NetworkTraining.train(rows, few, levels, seed))
                .toList();
        return new ContentTrainer(forest, NetworkText.of(levels, networks));
    }

    ContentModel model() throws IOException {
        return new ContentModel(Forest.read(new StringReader(forest)), Network.read(new StringReader(network)));
    }
}
