package kelisim.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kelisim.document.Block;
import kelisim.document.BlockRole;
import kelisim.document.Document;
import kelisim.document.DocumentDetails;
import kelisim.document.Span;
import kelisim.spi.IngestException;
import kelisim.spi.Ingester;
import kelisim.spi.Limits;
import kelisim.spi.Reading;
import kelisim.spi.Source;

/** An ingester that reads UTF-8 lines as paragraphs, or does what a test wants. */
public final class FakeIngester implements Ingester {

    /** What a fake does with a source. */
    @FunctionalInterface
    public interface Behaviour {
        Reading read(Source source, Limits limits) throws IngestException;
    }

    private final List<String> mediaTypes;
    private final int order;
    private final Behaviour behaviour;

    private FakeIngester(List<String> mediaTypes, int order, Behaviour behaviour) {
        this.mediaTypes = mediaTypes;
        this.order = order;
        this.behaviour = behaviour;
    }

    /** Reads lines as paragraphs. */
    public static FakeIngester lines(String... mediaTypes) {
        return new FakeIngester(List.of(mediaTypes), 0, (source, limits) -> Reading.of(document(source)));
    }

    public FakeIngester doing(Behaviour other) {
        return new FakeIngester(mediaTypes, order, other);
    }

    public FakeIngester ofOrder(int other) {
        return new FakeIngester(mediaTypes, other, behaviour);
    }

    @Override
    public List<String> mediaTypes() {
        return mediaTypes;
    }

    @Override
    public Reading read(Source source, Limits limits) throws IngestException {
        return behaviour.read(source, limits);
    }

    @Override
    public int order() {
        return order;
    }

    /** The document whose text is the bytes as UTF-8, every line with something in it a paragraph. */
    public static Document document(Source source) {
        String text = new String(source.bytes(), StandardCharsets.UTF_8);
        List<Block> blocks = new ArrayList<>();
        for (int begin = 0; begin < text.length(); ) {
            int newline = text.indexOf('\n', begin);
            int end = newline < 0 ? text.length() : newline;
            if (end > begin) {
                blocks.add(new Block.Paragraph(new Span(begin, end), BlockRole.BODY, null));
            }
            begin = end + 1;
        }
        return new Document(source.id(), source.name(), source.mediaType(), text, blocks, DocumentDetails.NONE);
    }
}
