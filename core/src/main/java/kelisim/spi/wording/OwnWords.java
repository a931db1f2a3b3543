package kelisim.spi.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kelisim.document.Block;
import kelisim.document.BlockRole;
import kelisim.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a document's own lines tell of it. For formats that keep layout but not meaning: the day of publication from the
 * date line in the document's head, from the dateline of its first paragraphs, or from the words that close an instrument;
 * and the roles of blocks that are date lines, captions, contacts, signatures, or what a publisher says of itself.
 *
 * <pre>{@code
 * Document told = OwnWords.read(builder.build(source.id(), source.name(), source.mediaType(), details));
 * }</pre>
 */
public final class OwnWords {

    private static final int HEAD = 14;
    private static final int OPENING = 4;
    private static final int CLOSING = 40;

    private final Document document;
    private final BlockRole[] roles;
    private @Nullable LocalDate published;
    private boolean labelled;

    private OwnWords(Document document) {
        this.document = document;
        this.roles = new BlockRole[document.blocks().size()];
    }

    /**
     * The document with the day that its own lines give, which stands before one that the file's properties gave, and
     * with roles for blocks whose role is {@link BlockRole#BODY}. Text and spans stay; a heading below the title that is a
     * date line becomes a paragraph.
     */
    public static Document read(Document document) {
        OwnWords words = new OwnWords(document);
        words.readHead();
        if (words.published == null) {
            words.readOpening();
        }
        int closing = words.readClosing();
        BlockRole[] told = new WordedRoles(document, closing).roles();
        List<Block> blocks = new ArrayList<>(document.blocks().size());
        for (int i = 0; i < told.length; i++) {
            BlockRole role = words.roles[i] == null ? told[i] : words.roles[i];
            blocks.add(withRole(document.blocks().get(i), role));
        }
        LocalDate day = words.published;
        return new Document(
                document.id(),
                document.source(),
                document.mediaType(),
                document.text(),
                blocks,
                day == null ? document.details() : document.details().withPublished(day));
    }

    private void readHead() {
        for (int i = 0; i < Math.min(HEAD, roles.length); i++) {
            if (!isLine(i)) {
                continue;
            }
            DateLine date = DateLine.of(text(i));
            if (date != null || DateLine.isDays(text(i))) {
                roles[i] = BlockRole.BYLINE;
            }
            if (date != null && (published == null || (date.labelled() && !labelled))) {
                published = date.day();
                labelled = date.labelled();
            }
        }
    }

    private void readOpening() {
        int paragraphs = 0;
        for (int i = 0; i < roles.length && paragraphs < OPENING && published == null; i++) {
            if (document.blocks().get(i) instanceof Block.Paragraph) {
                paragraphs++;
                DateLine date = DateLine.opening(text(i));
                published = date == null ? null : date.day();
            }
        }
    }

    /** Reads the day of an instrument's close, if none is known yet, and tells where it closes. */
    private int readClosing() {
        for (int i = roles.length - 1; i > 0; i--) {
            if (document.blocks().get(i) instanceof Block.Paragraph && RoleWords.isClosing(text(i))) {
                DateLine date = i < roles.length - CLOSING ? null : DateLine.closing(text(i));
                if (published == null && date != null) {
                    published = date.day();
                }
                return i;
            }
        }
        return roles.length;
    }

    private boolean isLine(int i) {
        Block block = document.blocks().get(i);
        return (block.role() == BlockRole.BODY || block.role() == BlockRole.BYLINE)
                && (block instanceof Block.Paragraph
                        || (block instanceof Block.Heading heading && heading.level() > 1));
    }

    private String text(int i) {
        return document.text(document.blocks().get(i).span());
    }

    private static Block withRole(Block block, BlockRole role) {
        if (role == block.role()) {
            return block;
        }
        if (block instanceof Block.ListItem item) {
            return new Block.ListItem(item.span(), role, item.locator(), item.depth(), item.marker());
        }
        if (block instanceof Block.Heading heading && role != BlockRole.BYLINE) {
            return new Block.Heading(heading.span(), role, heading.locator(), heading.level());
        }
        return new Block.Paragraph(block.span(), role, block.locator());
    }
}
