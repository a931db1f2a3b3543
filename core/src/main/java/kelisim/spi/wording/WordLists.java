package kelisim.spi.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The lists of phrases in {@code words.txt}, as parts of patterns. */
final class WordLists {

    private static final Map<String, List<String>> LISTS = load();

    private WordLists() {}

    /**
     * An alternation of the list's phrases, the longest first, each between the ends of words.
     *
     * @throws IllegalArgumentException if there is no list of this name
     */
    static String any(String list) {
        return phrases(list).stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(WordLists::pattern)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /**
     * The list's phrases as they are written.
     *
     * @throws IllegalArgumentException if there is no list of this name
     */
    static List<String> phrases(String list) {
        List<String> phrases = LISTS.get(list);
        if (phrases == null) {
            throw new IllegalArgumentException("there is no list [" + list + "] in words.txt");
        }
        return phrases;
    }

    private static String pattern(String phrase) {
        boolean stem = phrase.endsWith("*");
        String words = stem ? phrase.substring(0, phrase.length() - 1) : phrase;
        String begin = Character.isLetterOrDigit(words.charAt(0)) ? "(?<![\\p{L}\\d])" : "";
        String end = !stem && Character.isLetterOrDigit(words.charAt(words.length() - 1)) ? "(?![\\p{L}\\d])" : "";
        return Arrays.stream(words.split(" "))
                .map(word -> word.equals("…") ? "[^.]{0,60}?" : Pattern.quote(word))
                .collect(Collectors.joining("\\s+", begin, end));
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> lists = new HashMap<>();
        List<String> list = new ArrayList<>();
        for (String line : Lines.of("words.txt")) {
            if (line.startsWith("[")) {
                list = new ArrayList<>();
                lists.put(line.substring(1, line.length() - 1), list);
            } else {
                list.add(line);
            }
        }
        return lists;
    }
}
