package kelisim.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DocumentBuilderTest {

    private static final DocumentId ID = DocumentId.ofBytes("x".getBytes(StandardCharsets.UTF_8));

    @Test
    void everyBlockMarksItsOwnWords() {
        Document document = new DocumentBuilder()
                .heading("Title", 1, BlockRole.BODY, null)
                .paragraph("  Some words. ", BlockRole.BODY, null)
                .listItem("an item", 2, "•", BlockRole.BODY, null)
                .tableRow(List.of("a", "", "c"), true, BlockRole.BODY, null)
                .build(ID, "a.x", "text/x", DocumentDetails.NONE);
        assertEquals(
                List.of("Title", "Some words.", "an item", "a\t\tc"),
                document.blocks().stream().map(b -> document.text(b.span())).toList());
        Block.TableRow row = (Block.TableRow) document.blocks().get(3);
        assertEquals(
                List.of("a", "", "c"), row.cells().stream().map(document::text).toList());
    }

    @Property
    void blankTextMakesNoBlockAndNoTextIsLost(@ForAll List<String> paragraphs) {
        DocumentBuilder builder = new DocumentBuilder();
        paragraphs.forEach(p -> builder.paragraph(p, BlockRole.BODY, null));
        Document document = builder.build(ID, "a.x", "text/x", DocumentDetails.NONE);
        assertEquals(
                paragraphs.stream().filter(p -> !p.isBlank()).map(String::strip).toList(),
                document.blocks().stream().map(b -> document.text(b.span())).toList());
        assertTrue(document.blocks().isEmpty() == builder.isEmpty());
    }
}
