package kelisim.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kelisim.ingest.pdf.PdfIngester;
import kelisim.spi.IngestException;
import kelisim.spi.Limits;
import kelisim.spi.Source;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Pages a second of the PDF ingester beside PDFBox's own text stripper, on the same files in one run, turn by turn; the
 * median of the rounds counts. Prints a line for each and their ratio.
 */
public final class PdfSpeed {

    private static final int WARM_UP = 4;
    private static final int ROUNDS = 9;

    private PdfSpeed() {}

    /**
     * Measures.
     *
     * @param arguments a folder of PDF files
     */
    public static void main(String[] arguments) throws IOException, IngestException {
        List<Source> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList()) {
                sources.add(new Source(file.getFileName().toString(), "application/pdf", Files.readAllBytes(file)));
            }
        }
        double[] ours = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        int pages = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            for (Source source : sources) {
                new PdfIngester().read(source, Limits.DEFAULT);
            }
            long middle = System.nanoTime();
            pages = 0;
            for (Source source : sources) {
                pages += strip(source);
            }
            long end = System.nanoTime();
            if (round >= 0) {
                ours[round] = (middle - begin) / 1e9;
                theirs[round] = (end - middle) / 1e9;
            }
        }
        double mine = pages / median(ours);
        double other = pages / median(theirs);
        System.out.printf(
                "pages %d  kelisim %.0f/s  PDFTextStripper %.0f/s  ratio %.2f%n", pages, mine, other, mine / other);
    }

    private static int strip(Source source) throws IOException {
        try (PDDocument document = Loader.loadPDF(source.bytes())) {
            new PDFTextStripper().getText(document);
            return document.getNumberOfPages();
        }
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
