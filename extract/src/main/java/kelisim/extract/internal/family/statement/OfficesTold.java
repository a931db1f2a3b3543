package kelisim.extract.internal.family.statement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kelisim.extract.internal.fact.Draft;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** The offices that a document tells, by the words with which their titles begin or end and by where they are told. */
final class OfficesTold {

    private final List<Draft> offices;
    /** For the words of a title and each place where an office with them is told, the number of the last one up to there. */
    private final Map<String, NavigableMap<Integer, Integer>> lasts = new HashMap<>();

    OfficesTold(List<Draft> drafts) {
        this.offices = drafts.stream()
                .filter(draft -> draft.type() == FactType.OFFICE && !"former".equals(draft.string("status")))
                .toList();
        IntStream.range(0, offices.size())
                .boxed()
                .sorted(Comparator.comparing(number -> begin(offices.get(number))))
                .forEach(this::add);
    }

    private static int begin(Draft office) {
        return office.spans().get(0).begin();
    }

    private void add(int number) {
        String title = String.valueOf(offices.get(number).string("role")).toLowerCase(Locale.ROOT);
        add(title, number);
        for (int space = title.indexOf(' '); space >= 0; space = title.indexOf(' ', space + 1)) {
            add(title.substring(0, space), number);
            add(title.substring(space + 1), number);
        }
    }

    private void add(String words, int number) {
        NavigableMap<Integer, Integer> last = lasts.computeIfAbsent(words, w -> new TreeMap<>());
        int before = last.isEmpty() ? number : last.lastEntry().getValue();
        last.put(begin(offices.get(number)), Math.max(before, number));
    }

    /** Of the offices told in front of an offset whose titles begin or end with these words, the one drafted last. */
    @Nullable
    Draft last(String words, int offset) {
        NavigableMap<Integer, Integer> last = lasts.get(words.toLowerCase(Locale.ROOT));
        Entry<Integer, Integer> found = last == null ? null : last.lowerEntry(offset);
        return found == null ? null : offices.get(found.getValue());
    }
}
