package kelisim.spi;

import java.util.List;
import kelisim.document.Document;

/**
 * What an ingester made of a source: the document, and what was lost on the way.
 *
 * @param document the document
 * @param problems what was left out or read as well as could be, in reading order
 */
public record Reading(Document document, List<Problem> problems) {

    public Reading {
        problems = List.copyOf(problems);
    }

    /** A document that was read whole. */
    public static Reading of(Document document) {
        return new Reading(document, List.of());
    }
}
