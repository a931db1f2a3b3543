package kelisim.ingest.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kelisim.document.Document;
import kelisim.document.DocumentDetails;
import kelisim.document.Locator;
import kelisim.ingest.pdf.bound.BoundedParser;
import kelisim.ingest.pdf.bound.Budget;
import kelisim.ingest.pdf.bound.BudgetExceeded;
import kelisim.ingest.pdf.content.PageReader;
import kelisim.ingest.pdf.content.PageTree;
import kelisim.ingest.pdf.details.Details;
import kelisim.ingest.pdf.layout.DocumentLayout;
import kelisim.ingest.pdf.layout.PageLines;
import kelisim.ingest.pdf.page.PageContent;
import kelisim.spi.IngestException;
import kelisim.spi.Problem;
import kelisim.spi.Reading;
import kelisim.spi.Source;
import kelisim.spi.wording.OwnWords;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** One file being read: its objects, then its pages one by one, then their layout. */
final class PdfDocument {

    /** Pictures that cover this much of a page without text are a scan of one. */
    private static final float SCANNED = 0.5f;

    private final Source source;
    private final String password;
    private final Budget budget;

    PdfDocument(Source source, String password, Budget budget) {
        this.source = source;
        this.password = password;
        this.budget = budget;
    }

    Reading read() throws IngestException {
        if (source.size() > budget.limits().bytes()) {
            throw new IngestException(Problem.error(
                    "limit.bytes",
                    "the file has " + source.size() + " bytes, more than "
                            + budget.limits().bytes()));
        }
        try {
            return readOrSalvage(source.bytes());
        } catch (InvalidPasswordException e) {
            throw new IngestException(
                    Problem.error(
                            "pdf.encrypted", "the file is encrypted and opens with a password that was not given"),
                    e);
        } catch (IOException e) {
            throw failure(e);
        } catch (BudgetExceeded e) {
            throw new IngestException(Problem.error(e.rule(), e.reason()), e);
        }
    }

    private static IngestException failure(IOException e) {
        String reason = String.valueOf(e.getMessage());
        return new IngestException(
                isCipher(e)
                        ? Problem.error("pdf.encrypted", "the file is encrypted in a way that is not read: " + reason)
                        : Problem.error("pdf.broken", "the file cannot be read: " + reason),
                e);
    }

    private static boolean isCipher(IOException e) {
        String reason = String.valueOf(e.getMessage());
        return reason.contains("security handler") || reason.contains("decryption");
    }

    private Reading readOrSalvage(byte[] bytes) throws IOException, IngestException {
        try {
            return parsed(bytes);
        } catch (InvalidPasswordException e) {
            throw e;
        } catch (IOException e) {
            if (isCipher(e)) {
                throw e;
            }
            budget.lost(Problem.warning(
                    "pdf.salvaged", "the file's table of objects leads nowhere; they were looked for one by one"));
            for (byte[] other : Salvage.of(source.bytes())) {
                try {
                    return parsed(other);
                } catch (IOException again) {
                    e.addSuppressed(again);
                }
            }
            throw e;
        }
    }

    private Reading parsed(byte[] bytes) throws IOException, IngestException {
        try (PDDocument document = objects(bytes)) {
            return read(document.getDocument());
        }
    }

    /** The file's objects; what the parser trips over is the file's fault. */
    private PDDocument objects(byte[] bytes) throws IOException {
        try {
            return new BoundedParser(bytes, password, budget).parse();
        } catch (BudgetExceeded e) {
            throw e;
        } catch (RuntimeException e) {
            throw new IOException("its objects are broken (" + e + ")", e);
        }
    }

    private Reading read(COSDocument file) throws IOException, IngestException {
        COSDictionary trailer = file.getTrailer();
        COSDictionary catalog = trailer == null ? null : trailer.getCOSDictionary(org.apache.pdfbox.cos.COSName.ROOT);
        if (trailer == null || catalog == null) {
            throw new IOException("it has no catalog");
        }
        OtherContent.report(catalog, budget);
        List<PageLines> pages = pages(file, catalog);
        if (pages.isEmpty()) {
            throw new IOException("it has no page");
        }
        DocumentLayout layout = DocumentLayout.of(pages, budget);
        if (layout.cut()) {
            budget.lost(Problem.warning(
                    "limit.characters",
                    "text after the first " + budget.limits().characters() + " characters is left out"));
        }
        DocumentDetails details = new Details(budget).of(trailer, catalog, layout);
        Document document = OwnWords.read(
                new Document(source.id(), source.name(), source.mediaType(), layout.text(), layout.blocks(), details));
        if (layout.text().isEmpty() && budget.problems().isEmpty()) {
            budget.lost(Problem.warning("pdf.empty", "no page holds any text"));
        }
        return new Reading(document, budget.problems());
    }

    /** The pages up to where the budget ends. */
    private List<PageLines> pages(COSDocument file, COSDictionary catalog) {
        List<PageLines> pages = new ArrayList<>();
        PageReader reader = new PageReader(catalog, budget);
        int number = 0;
        try {
            for (COSDictionary page : PageTree.pages(file, catalog, budget)) {
                PageContent content = reader.read(page, ++number);
                pages.add(DocumentLayout.lines(content, budget));
                check(content);
            }
        } catch (BudgetExceeded e) {
            if (pages.isEmpty()) {
                throw e;
            }
            budget.lost(Problem.warning(e.rule(), "pages from " + number + " on were not read: " + e.reason()));
        }
        return pages;
    }

    private void check(PageContent page) {
        Locator place = new Locator.PageBox(page.number(), 0, 0, page.width(), page.height());
        if (page.glyphs().isEmpty() && page.pictures() > SCANNED) {
            budget.lost(Problem.warning("pdf.scanned", "page " + page.number() + " is a picture without text")
                    .at(place));
        }
        if (page.unmapped() > 20 && page.unmapped() * 5 > page.glyphs().size()) {
            budget.lost(Problem.warning(
                            "pdf.unmapped",
                            "page " + page.number() + " has " + page.unmapped()
                                    + " glyphs whose meaning the file does not tell")
                    .at(place));
        }
    }
}
