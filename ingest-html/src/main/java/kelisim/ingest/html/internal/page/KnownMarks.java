package kelisim.ingest.html.internal.page;

import java.util.HashMap;
import java.util.Map;

/** The {@link Mark}s of names. Remembers them, since a page repeats few names many times. */
final class KnownMarks {

    private final Vocabulary vocabulary = Vocabulary.shipped();
    private final Map<String, Integer> known = new HashMap<>();
    private final char[] buffer = new char[Vocabulary.ROOM];

    /** The marks of a space-separated list of names. */
    int of(String names) {
        Integer before = known.get(names);
        if (before != null) {
            return before;
        }
        int set = vocabulary.marks(names, buffer);
        known.put(names, set);
        return set;
    }
}
