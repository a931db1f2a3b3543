package kelisim.query;

import java.util.List;
import kelisim.document.Document;
import kelisim.document.Span;
import kelisim.fact.Fact;

/**
 * A block of a document in which the words that were looked for stand, and what was found there.
 *
 * @param document the document
 * @param span where in its text
 * @param facts the facts that have evidence there, in the archive's order; may be none
 */
public record Passage(Document document, Span span, List<Fact> facts) {

    public Passage {
        facts = List.copyOf(facts);
    }

    /** The passage's words. */
    public String text() {
        return document.text(span);
    }
}
