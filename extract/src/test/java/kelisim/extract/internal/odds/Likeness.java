package kelisim.extract.internal.odds;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import com.google.common.collect.Sets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a slot says what gold says: names by most of their words, texts by half of them. */
final class Likeness {

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> SMALL = Set.of(
            "of", "in", "on", "for", "and", "to", "with", "by", "at", "from", "as", "its", "their", "his", "her", "our",
            "is", "are", "was", "were", "be", "been", "which", "that", "this");
    private static final double MOST = 0.75;
    private static final double HALF = 0.5;

    private Likeness() {}

    /** The acceptable values of a slot in gold. */
    static List<String> values(JsonNode slot) {
        List<String> values = new ArrayList<>();
        if (slot.isArray()) {
            slot.forEach(value -> values.addAll(values(value)));
        } else if (slot.isValueNode() && !slot.isNull()) {
            values.add(slot.asText());
        }
        return values;
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}_%]+", " ")
                .strip();
        List<String> words = new ArrayList<>(List.of(plain.split(" ")));
        words.removeAll(ARTICLES);
        return words;
    }

    static boolean names(List<String> gold, Iterable<String> found) {
        for (String one : gold) {
            for (String other : found) {
                if (isSameName(words(one), words(other))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSameName(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        Set<String> a = new HashSet<>(one);
        Set<String> b = new HashSet<>(other);
        double shared = Sets.intersection(a, b).size();
        double all = Sets.union(a, b).size();
        int smaller = Math.min(a.size(), b.size());
        return one.equals(other) || shared / all >= MOST || smaller >= 2 && shared == smaller && shared / all >= HALF;
    }

    static boolean texts(List<String> gold, Iterable<String> found, double least) {
        for (String one : gold) {
            for (String other : found) {
                if (shared(one, other) >= least) {
                    return true;
                }
            }
        }
        return false;
    }

    private static double shared(String one, String other) {
        Multiset<String> a = telling(one);
        Multiset<String> b = telling(other);
        return a.isEmpty() || b.isEmpty()
                ? 0
                : 2.0 * Multisets.intersection(a, b).size() / (a.size() + b.size());
    }

    private static Multiset<String> telling(String text) {
        List<String> words = words(text);
        List<String> telling =
                words.stream().filter(word -> !SMALL.contains(word)).toList();
        return HashMultiset.create(telling.isEmpty() ? words : telling);
    }
}
