package kelisim.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kelisim.document.Document;
import kelisim.fact.Fact;
import kelisim.ingest.text.TextIngester;
import kelisim.spi.IngestException;
import kelisim.spi.Limits;
import kelisim.spi.Source;

/** Short texts as documents, for tests. */
final class Prose {

    private Prose() {}

    static Document document(String text) {
        try {
            return new TextIngester()
                    .read(new Source("test.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8)), Limits.DEFAULT)
                    .document();
        } catch (IngestException e) {
            throw new IllegalStateException(e);
        }
    }

    static <F extends Fact> List<F> facts(Class<F> type, String text) {
        return new ProseExtractor()
                .extract(document(text)).facts().stream()
                        .filter(type::isInstance)
                        .map(type::cast)
                        .toList();
    }
}
