package kelisim.document;

import java.util.List;
import java.util.Optional;

/**
 * A document as it was read: its text, the blocks of its layout, and what it tells of itself. Offsets are fixed once, by
 * the ingester; everything later points into {@link #text()}.
 *
 * @param id the hash of its bytes
 * @param source the file or address it was read from, with {@code /} between folders
 * @param mediaType its media type, such as {@code text/html}
 * @param text its text; for plain text the decoded file as it is (less a byte-order mark), for other formats what the
 *     ingester made of the blocks
 * @param blocks the blocks in reading order, none overlapping another
 * @param details its title, date, language and the like
 */
public record Document(
        DocumentId id, String source, String mediaType, String text, List<Block> blocks, DocumentDetails details) {

    /**
     * @throws IllegalArgumentException if a block ends beyond the text or begins before the one ahead of it ends
     */
    public Document {
        blocks = List.copyOf(blocks);
        int free = 0;
        for (Block block : blocks) {
            Span span = block.span();
            if (span.end() > text.length()) {
                throw new IllegalArgumentException(
                        "block " + span + " ends beyond the text's length " + text.length() + " in " + source);
            }
            if (span.begin() < free) {
                throw new IllegalArgumentException(
                        "block " + span + " begins before the block ahead of it ends, at " + free + ", in " + source);
            }
            free = span.end();
        }
    }

    /**
     * The text at a span.
     *
     * @throws IllegalArgumentException if the span ends beyond the text
     */
    public String text(Span span) {
        return span.of(text);
    }

    /** The block in which this offset stands; empty for what lies between blocks. */
    public Optional<Block> blockAt(int offset) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Block block = blocks.get(middle);
            if (offset < block.span().begin()) {
                high = middle - 1;
            } else if (offset >= block.span().end()) {
                low = middle + 1;
            } else {
                return Optional.of(block);
            }
        }
        return Optional.empty();
    }

    /** Two documents are equal if all they hold is; the text is compared, not shown. */
    @Override
    public String toString() {
        return "Document[" + source + ", " + mediaType + ", " + text.length() + " characters, " + id + "]";
    }
}
