package kelisim.ingest.html.internal.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells the {@link Mark}s that authors of pages give by name. Names are read in words: {@code articleBody},
 * {@code article__body} and {@code article-body} are the same two. An entry counts as a whole name, or as words inside one.
 */
final class Vocabulary {

    private static final Vocabulary SHIPPED = load("vocabulary.txt");
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ENTRY = 3;
    /** Longer names are sentences, such as the anchors of headings. */
    private static final int MOST_WORDS = 4;

    private final Map<String, Integer> whole = new HashMap<>();
    private final Map<String, Integer> parts = new HashMap<>();
    private final Set<String> negations = new HashSet<>();

    static Vocabulary shipped() {
        return SHIPPED;
    }

    /** The marks of a space-separated list of names. */
    int marks(String names) {
        int set = 0;
        int end = names.length();
        for (int from = 0; from < end; ) {
            int to = from;
            while (to < end && names.charAt(to) > ' ') {
                to++;
            }
            if (to > from && to - from <= LONGEST_NAME) {
                set |= marksOfName(names.substring(from, to));
            }
            from = to + 1;
        }
        return set;
    }

    private int marksOfName(String name) {
        String words = words(name);
        if (words.isEmpty()) {
            return 0;
        }
        Integer known = whole.get(words);
        return known != null ? known : marksOfParts(words);
    }

    /** The marks of the words in a name and of two and three that follow each other; none if one of them negates. */
    private int marksOfParts(String words) {
        int[] ends = new int[words.length() / 2 + 1];
        int count = 0;
        for (int at = words.indexOf('-'); at >= 0; at = words.indexOf('-', at + 1)) {
            ends[count++] = at;
        }
        ends[count++] = words.length();
        int set = 0;
        int begin = 0;
        for (int i = 0; i < count; i++) {
            String word = words.substring(begin, ends[i]);
            if (negations.contains(word)) {
                return 0;
            }
            set |= count <= MOST_WORDS ? parts.getOrDefault(word, 0) : 0;
            for (int j = i + 1; j < Math.min(count, i + LONGEST_ENTRY); j++) {
                set |= parts.getOrDefault(words.substring(begin, ends[j]), 0);
            }
            begin = ends[i] + 1;
        }
        return set;
    }

    /** Lower-case words joined by hyphens; nothing for names with a condition, such as {@code md:hidden}. */
    static String words(String name) {
        StringBuilder words = new StringBuilder(name.length() + 4);
        char before = '-';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == ':' || c == '[') {
                return "";
            }
            if (!Character.isLetterOrDigit(c)) {
                c = '-';
            } else if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
                words.append('-');
            }
            if (c != '-' || (words.length() > 0 && words.charAt(words.length() - 1) != '-')) {
                words.append(Character.toLowerCase(c));
            }
            before = c;
        }
        int end = words.length();
        return end > 0 && words.charAt(end - 1) == '-' ? words.substring(0, end - 1) : words.toString();
    }

    private static Vocabulary load(String resource) {
        Vocabulary vocabulary = new Vocabulary();
        try (InputStream in = Vocabulary.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(vocabulary::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return vocabulary;
    }

    private void add(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] entries = line.trim().split("\\s+", -1);
        if (entries[0].equals("not")) {
            negations.addAll(Arrays.asList(entries).subList(1, entries.length));
            return;
        }
        int bit = Mark.valueOf(entries[0].toUpperCase(Locale.ROOT)).bit();
        Map<String, Integer> map = entries[1].equals("whole") ? whole : parts;
        for (int i = 2; i < entries.length; i++) {
            map.merge(entries[i], bit, (a, b) -> a | b);
        }
    }
}
