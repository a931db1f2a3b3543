package kelisim.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words as questions compare them: without case, accents and marks between. */
final class Words {

    private Words() {}

    static List<String> of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>(Arrays.asList(folded.split("[^\\p{L}\\p{Nd}]+")));
        words.removeIf(String::isEmpty);
        return words;
    }

    /** Whether the text has every one of the words. */
    static boolean contains(String text, String words) {
        Set<String> there = new HashSet<>(of(text));
        return there.containsAll(of(words));
    }

    static String key(String text) {
        return String.join(" ", of(text));
    }
}
