package kelisim.ingest.html;

import java.util.ArrayList;
import java.util.List;
import kelisim.document.Document;
import kelisim.document.DocumentDetails;
import kelisim.ingest.html.internal.content.ContentFinder;
import kelisim.ingest.html.internal.layout.BlockWriter;
import kelisim.ingest.html.internal.layout.OwnLines;
import kelisim.ingest.html.internal.meta.Metadata;
import kelisim.ingest.html.internal.meta.StatedText;
import kelisim.ingest.html.internal.page.Decoder;
import kelisim.ingest.html.internal.page.Markup;
import kelisim.ingest.html.internal.page.Page;
import kelisim.ingest.html.internal.page.PageReader;
import kelisim.spi.IngestException;
import kelisim.spi.Ingester;
import kelisim.spi.Limits;
import kelisim.spi.Problem;
import kelisim.spi.Reading;
import kelisim.spi.Source;
import org.jsoup.parser.Parser;

/**
 * Reads web pages: their own content as blocks, without navigation, share bars, comments and the like, and what they tell of
 * themselves. Scripts are not run, nothing is fetched.
 */
public final class HtmlIngester implements Ingester {

    /** The parser needs the levels of a page's frame even where fewer are allowed. */
    private static final int SHALLOWEST = 8;

    /** For {@link java.util.ServiceLoader} and for everybody: an ingester has no state. */
    public HtmlIngester() {}

    @Override
    public List<String> mediaTypes() {
        return List.of("text/html", "application/xhtml+xml");
    }

    @Override
    public Reading read(Source source, Limits limits) throws IngestException {
        if (source.size() > limits.bytes()) {
            throw new IngestException(Problem.error(
                    "limit.bytes", source.size() + " bytes are more than the limit of " + limits.bytes()));
        }
        long deadline = System.nanoTime() + limits.time().toNanos();
        List<Problem> problems = new ArrayList<>();
        Decoder.Decoded decoded = Decoder.decode(source.bytes());
        if (!decoded.sure()) {
            problems.add(Problem.warning(
                    "html.charset", "no charset is declared and it is no UTF-8; read as " + decoded.charset()));
        }
        Markup markup = Markup.of(decoded.text());
        org.jsoup.nodes.Document parsed = parse(markup, limits);
        Page page = PageReader.read(parsed, markup, limits.characters(), deadline);
        if (StatedText.addTo(parsed, page)) {
            problems.add(Problem.warning(
                    "html.stated", "the page shows hardly any words; those that its head states are given as well"));
            page = PageReader.read(parsed, markup, limits.characters(), deadline);
        }
        ContentFinder.Choice choice = ContentFinder.find(page);
        BlockWriter.Written written = BlockWriter.write(page, choice, limits.characters());
        tellLosses(page, choice, written, limits, problems);
        DocumentDetails details = Metadata.of(page);
        Document document =
                new Document(source.id(), source.name(), source.mediaType(), written.text(), written.blocks(), details);
        return new Reading(OwnLines.read(document), problems);
    }

    private static org.jsoup.nodes.Document parse(Markup markup, Limits limits) throws IngestException {
        try {
            return Parser.htmlParser()
                    .settings(markup.settings())
                    .setMaxDepth(Math.max(SHALLOWEST, limits.depth()))
                    .parseInput(markup.forParser(), "");
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new IngestException(Problem.error("html.parse", "the page cannot be parsed: " + e.getMessage()), e);
        }
    }

    private static void tellLosses(
            Page page,
            ContentFinder.Choice choice,
            BlockWriter.Written written,
            Limits limits,
            List<Problem> problems) {
        if (page.outOfTime()) {
            problems.add(Problem.warning("limit.time", "reading ended after " + limits.time() + "; the rest is cut"));
        }
        if (page.tooLong() || written.cut()) {
            problems.add(Problem.warning(
                    "limit.characters",
                    "the text is longer than " + limits.characters() + " characters; the rest is cut"));
        }
        if (page.runs().isEmpty()) {
            problems.add(Problem.warning("html.empty", "the page has no text"));
        }
        if (choice.doubt() != null) {
            problems.add(Problem.warning("html.content", choice.doubt()));
        }
    }
}
