package kelisim.ingest.html.internal.layout;

import java.util.List;
import java.util.Objects;
import kelisim.document.Block;
import kelisim.document.BlockRole;
import kelisim.document.Document;
import kelisim.document.DocumentDetails;
import kelisim.spi.wording.DateLine;
import kelisim.spi.wording.OwnWords;
import kelisim.spi.wording.RoleWords;
import org.jspecify.annotations.Nullable;

/**
 * What a page's own lines tell where its elements and statements do not: roles of blocks, and the day in the closing words of an
 * instrument. Other lines of dates were weighed with all that the page states, so that a day that was not taken stays out.
 */
public final class OwnLines {

    private OwnLines() {}

    /** The document with what its lines tell. */
    public static Document read(Document document) {
        Document told = OwnWords.read(document);
        DocumentDetails details = document.details();
        details = details.published() == null ? closed(document) : details;
        String source = source(told);
        details = source == null ? details : details.withPublisher(source);
        return new Document(told.id(), told.source(), told.mediaType(), told.text(), told.blocks(), details);
    }

    /** The publisher that a date line names, whatever site repeats it: '3 May 2024. Source: …'. */
    private static @Nullable String source(Document told) {
        return told.blocks().stream()
                .filter(block -> block.role() == BlockRole.BYLINE)
                .map(block -> DateLine.of(told.text(block.span())))
                .map(line -> line == null ? null : line.source())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static DocumentDetails closed(Document document) {
        List<Block> blocks = document.blocks();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            String text = document.text(blocks.get(i).span());
            if (RoleWords.isClosing(text)) {
                DateLine date = DateLine.closing(text);
                return date == null ? document.details() : document.details().withPublished(date.day());
            }
        }
        return document.details();
    }
}
