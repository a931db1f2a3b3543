package kelisim.ingest.pdf;

import java.util.List;
import kelisim.ingest.pdf.bound.BoundedRun;
import kelisim.ingest.pdf.bound.Budget;
import kelisim.spi.IngestException;
import kelisim.spi.Ingester;
import kelisim.spi.Limits;
import kelisim.spi.Reading;
import kelisim.spi.Source;

/**
 * Reads PDF files: headings, paragraphs, list items, table rows, captions and footnotes, each with its page and box. The
 * document's text is what stands in the blocks, a line each; running headers and footers, page numbers and watermarks are
 * left out. What is typed over a page is part of it: values of forms, stamps, notes in plain sight; comments are not. The
 * structure of a tagged file is followed where the page bears it out.
 *
 * <p>What is lost is told by problems whose rules begin with {@code pdf.} or {@code limit.}: a broken page ({@code pdf.page}), a page that
 * is a picture ({@code pdf.scanned}), one whose layout could not be told ({@code pdf.layout}), data that breaks off ({@code pdf.stream}), a
 * broken table of objects ({@code pdf.salvaged}),
 * a font that is missing ({@code pdf.font}), a form in XML or files within the file ({@code pdf.xfa}, {@code pdf.portfolio}), a limit that was reached ({@code limit.…}). A file that is encrypted under a
 * password that was not given cannot be read ({@code pdf.encrypted}), nor one without a page ({@code pdf.broken}).
 *
 * <p>Nothing is fetched, no font or other file of the machine is read, scripts and forms are not run. Each call works on
 * a thread of its own, with a bounded stack, which ends by itself when the time is up.
 */
public final class PdfIngester implements Ingester {

    private final String password;

    /** Reads files that are not encrypted, or under the empty password. */
    public PdfIngester() {
        this("");
    }

    /**
     * Reads encrypted files too.
     *
     * @param password the user's or the owner's password
     */
    public PdfIngester(String password) {
        this.password = password;
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/pdf");
    }

    @Override
    public Reading read(Source source, Limits limits) throws IngestException {
        Budget budget = new Budget(limits);
        PdfDocument document = new PdfDocument(source, password, budget);
        return BoundedRun.call(document::read, budget);
    }
}
