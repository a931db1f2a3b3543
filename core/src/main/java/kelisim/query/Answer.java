package kelisim.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kelisim.document.Document;
import kelisim.fact.Evidence;
import kelisim.fact.Fact;

/**
 * What was found, and all that says so. Several facts of several documents may stand behind one answer.
 *
 * @param value what was found: for questions about facts the first of {@code facts}, which speaks for all
 * @param facts the facts it rests on, in the archive's order; never empty
 */
public record Answer<T>(T value, List<Fact> facts) {

    public Answer {
        facts = List.copyOf(facts);
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("an answer rests on facts");
        }
    }

    /** The words that say so, in the archive's order. */
    public List<Evidence> evidence() {
        return facts.stream().flatMap(fact -> fact.evidence().stream()).toList();
    }

    /** The documents that say so, in the archive's order. */
    public Set<Document> documents() {
        Set<Document> documents = new LinkedHashSet<>();
        facts.forEach(fact -> documents.add(fact.document()));
        return documents;
    }
}
