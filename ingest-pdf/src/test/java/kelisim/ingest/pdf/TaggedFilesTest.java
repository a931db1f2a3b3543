package kelisim.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import kelisim.document.Block;
import kelisim.document.Document;
import kelisim.spi.Limits;
import kelisim.spi.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file's own structure is followed where the page bears it out, and passed over where programs spoilt it. */
class TaggedFilesTest {

    private static Document read(String name) throws Exception {
        try (InputStream in = TaggedFilesTest.class.getResourceAsStream("/reports/" + name + ".pdf")) {
            if (in == null) {
                throw new IOException(name);
            }
            return new PdfIngester()
                    .read(new Source(name, "application/pdf", in.readAllBytes()), Limits.DEFAULT)
                    .document();
        }
    }

    private static List<String> headings(Document document) {
        return document.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block ->
                        ((Block.Heading) block).level() + " " + block.span().of(document.text()))
                .toList();
    }

    @Test
    void headings_that_look_like_text_and_items_whose_marks_are_drawn_are_what_their_tags_say() throws Exception {
        Document document = read("tagged");
        assertEquals(
                List.of("1 Waters shared and measured", "2 What the parties do", "2 What was measured", "2 Costs"),
                headings(document));
        assertEquals(
                3,
                document.blocks().stream()
                        .filter(Block.ListItem.class::isInstance)
                        .count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tagged-all-spans", "tagged-one-paragraph", "tagged-all-headings", "tagged-wrong-numbers"})
    void spoilt_tags_leave_the_paragraphs_as_they_look(String name) throws Exception {
        Document sound = read("tagged");
        Document spoilt = read(name);
        assertEquals(List.of("1 Waters shared and measured"), headings(spoilt));
        assertEquals(paragraphs(sound), paragraphs(spoilt));
    }

    private static List<String> paragraphs(Document document) {
        return document.blocks().stream()
                .map(block -> block.span().of(document.text()))
                .filter(text -> text.length() > 80)
                .toList();
    }
}
