package kelisim.archive;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kelisim.document.Document;
import kelisim.document.DocumentId;

/** Chooses one reading for each document id: the least by a total order, so that the choice is a semilattice's join. */
final class Readings {

    /** Longer texts first: a reading that was cut by a limit gives way to one that was not. */
    private static final Comparator<Document> ORDER = Comparator.comparingInt(
                    (Document d) -> -d.text().length())
            .thenComparing(d -> d.text())
            .thenComparing(Document::source)
            .thenComparing(Document::mediaType)
            .thenComparing(d -> d.details().toString())
            .thenComparing(d -> d.blocks().toString());

    private final Map<DocumentId, Document> chosen = new HashMap<>();

    @SuppressWarnings("ReferenceEquality") // spares comparing the texts of what is one object
    void add(Document document) {
        Document known = chosen.get(document.id());
        if (known == document) {
            return;
        }
        if (known == null || ORDER.compare(document, known) < 0) {
            chosen.put(document.id(), document);
        }
    }

    /** The readings, by id. */
    SortedMap<DocumentId, Document> chosen() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(chosen));
    }
}
