package kelisim.spi;

import java.util.List;
import kelisim.fact.Fact;

/**
 * What an extractor found in a document.
 *
 * @param facts the facts, in the order of their first evidence
 * @param problems what it could not use
 */
public record Extraction(List<Fact> facts, List<Problem> problems) {

    public Extraction {
        facts = List.copyOf(facts);
        problems = List.copyOf(problems);
    }
}
