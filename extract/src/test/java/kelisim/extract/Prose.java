package kelisim.extract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kelisim.document.Block;
import kelisim.document.BlockRole;
import kelisim.document.Document;
import kelisim.document.DocumentDetails;
import kelisim.document.DocumentId;
import kelisim.document.Span;
import kelisim.fact.Fact;

/** Short texts as documents, for tests: each line is a paragraph. */
final class Prose {

    private Prose() {}

    static Document document(String text) {
        List<Block> blocks = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int newline = text.indexOf('\n', begin);
            int end = newline < 0 ? text.length() : newline;
            if (end > begin) {
                blocks.add(new Block.Paragraph(new Span(begin, end), BlockRole.BODY, null));
            }
            begin = end + 1;
        }
        DocumentId id = DocumentId.ofBytes(text.getBytes(StandardCharsets.UTF_8));
        return new Document(id, "test.txt", "text/plain", text, blocks, DocumentDetails.NONE);
    }

    static <F extends Fact> List<F> facts(Class<F> type, String text) {
        return new ProseExtractor()
                .extract(document(text)).facts().stream()
                        .filter(type::isInstance)
                        .map(type::cast)
                        .toList();
    }
}
