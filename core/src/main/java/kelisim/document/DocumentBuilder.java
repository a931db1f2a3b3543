package kelisim.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a document block by block, for formats whose text is not the file itself. Each block's text is appended on lines
 * of its own, so the blocks' spans are right by construction.
 *
 * <pre>{@code
 * DocumentBuilder builder = new DocumentBuilder();
 * builder.heading("Memorandum", 1, BlockRole.BODY, null);
 * builder.paragraph("Signed in Bishkek.", BlockRole.BODY, null);
 * Document document = builder.build(source.id(), source.name(), source.mediaType(), DocumentDetails.NONE);
 * }</pre>
 *
 * <p>Blank text makes no block. Not safe for use by several threads.
 */
public final class DocumentBuilder {

    private static final String CELL_SEPARATOR = "\t";

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    /** Begins a document without text. */
    public DocumentBuilder() {}

    /** Appends a heading; {@code level} is 1 for the title. */
    public DocumentBuilder heading(String words, int level, BlockRole role, @Nullable Locator locator) {
        return words.isBlank() ? this : add(new Block.Heading(append(words), role, locator, level));
    }

    public DocumentBuilder paragraph(String words, BlockRole role, @Nullable Locator locator) {
        return words.isBlank() ? this : add(new Block.Paragraph(append(words), role, locator));
    }

    /** Appends a list item, its mark apart from its words; {@code depth} is 1 for the outermost list. */
    public DocumentBuilder listItem(String words, int depth, String marker, BlockRole role, @Nullable Locator locator) {
        return words.isBlank() ? this : add(new Block.ListItem(append(words), role, locator, depth, marker));
    }

    /** Appends a table's row, with a tab between the cells; a row of blank cells makes no block. */
    public DocumentBuilder tableRow(List<String> cells, boolean header, BlockRole role, @Nullable Locator locator) {
        if (cells.stream().allMatch(String::isBlank)) {
            return this;
        }
        int begin = text.length();
        List<Span> spans = new ArrayList<>(cells.size());
        for (String cell : cells) {
            if (!spans.isEmpty()) {
                text.append(CELL_SEPARATOR);
            }
            int from = text.length();
            text.append(cell.strip());
            spans.add(new Span(from, text.length()));
        }
        Span row = new Span(begin, text.length());
        text.append('\n');
        return add(new Block.TableRow(row, role, locator, spans, header));
    }

    /** How long the text is by now, in UTF-16 units; for keeping to a limit. */
    public int length() {
        return text.length();
    }

    /** Whether no block was appended yet. */
    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** The document made of the blocks so far. */
    public Document build(DocumentId id, String source, String mediaType, DocumentDetails details) {
        return new Document(id, source, mediaType, text.toString(), blocks, details);
    }

    private Span append(String words) {
        int begin = text.length();
        text.append(words.strip());
        Span span = new Span(begin, text.length());
        text.append('\n');
        return span;
    }

    private DocumentBuilder add(Block block) {
        blocks.add(block);
        return this;
    }
}
