package kelisim.benchmarks.html;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;

/** Trains the content model from pages with their main text and writes it: {@code ContentTrainer BENCH/html OUT.forest}. */
final class ContentTrainer {

    /** How many forests, drawn by different seeds, are averaged: one alone hangs on the draw by a point of F1. */
    private static final int FORESTS = 3;

    private ContentTrainer() {}

    public static void main(String[] args) throws Exception {
        Files.writeString(Path.of(args[1]), train(LabelledPage.load(Path.of(args[0]))));
    }

    /** The forest of these pages in the form that is shipped. */
    static String train(List<LabelledPage> pages) {
        TrainingRows rows = TrainingRows.of(pages);
        Bins bins = Bins.of(rows.numbers());
        return Trees.mean(LongStream.rangeClosed(1, FORESTS)
                        .mapToObj(seed -> Boosting.train(rows, bins, seed))
                        .toList())
                .written();
    }
}
