package kelisim.ingest.html;

import java.util.ArrayList;
import java.util.List;
import kelisim.document.Document;
import kelisim.document.DocumentDetails;
import kelisim.ingest.html.internal.content.ContentFinder;
import kelisim.ingest.html.internal.layout.BlockWriter;
import kelisim.ingest.html.internal.meta.Metadata;
import kelisim.ingest.html.internal.page.Decoder;
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

    /** For {@link java.util.ServiceLoader} and for everybody: an ingester has no state. */
    public HtmlIngester() {}

    @Override
    public List<String> mediaTypes() {
        return List.of("text/html", "application/xhtml+xml");
    }

    @Override
    public Reading read(Source source, Limits limits) throws IngestException {
        if (source.size() > limits.bytes()) {
            throw new IngestException(
                    Problem.error("html.bytes", source.size() + " bytes are more than the limit of " + limits.bytes()));
        }
        long deadline = System.nanoTime() + limits.time().toNanos();
        List<Problem> problems = new ArrayList<>();
        Decoder.Decoded decoded = Decoder.decode(source.bytes());
        Parser parser = Parser.htmlParser().setMaxDepth(Math.max(8, limits.depth()));
        Page page =
                PageReader.read(parser.parseInput(decoded.text(), ""), decoded.text(), limits.characters(), deadline);
        ContentFinder.Choice choice = ContentFinder.find(page);
        if (choice.doubt() != null) {
            problems.add(Problem.warning("html.content", choice.doubt()));
        }
        BlockWriter.Written written = BlockWriter.write(page, choice.runs());
        DocumentDetails details = Metadata.of(page);
        return new Reading(
                new Document(source.id(), source.name(), source.mediaType(), written.text(), written.blocks(), details),
                problems);
    }
}
