package kelisim.ingest.html.internal.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Tells the {@link Mark}s that authors of pages give by name. Names are read in words: {@code articleBody},
 * {@code article__body} and {@code article-body} are the same two. An entry counts as a whole name, or as words inside one.
 */
final class Vocabulary {

    private static final Vocabulary SHIPPED = load("vocabulary.txt");
    private static final int LONGEST_NAME = 80;
    /** Of a name a hyphen may stand before each letter. */
    static final int ROOM = 2 * LONGEST_NAME;

    private static final int LONGEST_ENTRY = 3;
    /** Longer names are sentences, such as the anchors of headings. */
    private static final int MOST_WORDS = 4;

    /** Flags beside the marks of a part: longer entries begin with it; it turns a name's sense. */
    private static final int LONGER = 1 << 30;

    private static final int NEGATES = 1 << 31;
    private static final int MARKS = LONGER - 1;

    /** {@link #lower} of ASCII, in which nearly all names are written. */
    private static final char[] LOWER = new char[128];

    static {
        for (char c = 0; c < LOWER.length; c++) {
            LOWER[c] = lower(c);
        }
    }

    private final WordTable whole;
    private final WordTable parts;

    private Vocabulary(Map<String, Integer> whole, Map<String, Integer> parts) {
        this.whole = new WordTable(whole);
        this.parts = new WordTable(parts);
    }

    static Vocabulary shipped() {
        return SHIPPED;
    }

    /** The marks of a space-separated list of names; uses a buffer of at least {@link #ROOM} characters. */
    int marks(String names, char[] words) {
        int set = 0;
        int end = names.length();
        for (int from = 0; from < end; ) {
            int to = from;
            while (to < end && names.charAt(to) > ' ') {
                to++;
            }
            if (to > from && to - from <= LONGEST_NAME) {
                set |= marksOfName(words, words(names, from, to, words));
            }
            from = to + 1;
        }
        return set;
    }

    private int marksOfName(char[] words, int length) {
        if (length == 0) {
            return 0;
        }
        int known = whole.get(words, 0, length);
        return known != 0 ? known : marksOfParts(words, length);
    }

    /** The marks of the words in a name and of two and three that follow each other; none if one of them negates. */
    private int marksOfParts(char[] words, int length) {
        int single = 0;
        int set = 0;
        for (int begin = 0; begin < length; ) {
            int end = wordEnd(words, begin, length);
            int word = parts.get(words, begin, end);
            if ((word & NEGATES) != 0) {
                return 0;
            }
            single |= word;
            int last = end;
            for (int more = 1; (word & LONGER) != 0 && more < LONGEST_ENTRY && last < length; more++) {
                last = wordEnd(words, last + 1, length);
                set |= parts.get(words, begin, last);
            }
            begin = end + 1;
        }
        boolean few = (single & MARKS) != 0 && count(words, length) <= MOST_WORDS;
        return (few ? set | single : set) & MARKS;
    }

    private static int count(char[] words, int length) {
        int count = 1;
        for (int i = 0; i < length; i++) {
            count += words[i] == '-' ? 1 : 0;
        }
        return count;
    }

    private static int wordEnd(char[] words, int from, int length) {
        int end = from;
        while (end < length && words[end] != '-') {
            end++;
        }
        return end;
    }

    /**
     * Writes the lower-case words of a name joined by hyphens; nothing for names with a condition, such as {@code md:hidden}.
     *
     * @return how many characters there are
     */
    private static int words(String names, int from, int to, char[] words) {
        int length = 0;
        char before = '-';
        for (int i = from; i < to; i++) {
            char c = names.charAt(i);
            if (c == ':' || c == '[') {
                return 0;
            }
            char lower = c < LOWER.length ? LOWER[c] : lower(c);
            boolean capital = c != lower && lower != '-';
            if (capital && Character.isLowerCase(before)) {
                words[length++] = '-';
            }
            if (lower != '-' || (length > 0 && words[length - 1] != '-')) {
                words[length++] = lower;
            }
            before = lower == '-' ? lower : c;
        }
        return length > 0 && words[length - 1] == '-' ? length - 1 : length;
    }

    /** The letter or digit in lower case, or else a hyphen. */
    private static char lower(char c) {
        return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : '-';
    }

    private static Vocabulary load(String resource) {
        Map<String, Integer> whole = new HashMap<>();
        Map<String, Integer> parts = new HashMap<>();
        try (InputStream in = Vocabulary.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(line -> add(line, whole, parts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Vocabulary(whole, parts);
    }

    private static void add(String line, Map<String, Integer> whole, Map<String, Integer> parts) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] entries = line.trim().split("\\s+", -1);
        boolean negates = entries[0].equals("not");
        int bit = negates
                ? NEGATES
                : Mark.valueOf(entries[0].toUpperCase(Locale.ROOT)).bit();
        Map<String, Integer> map = entries[1].equals("whole") ? whole : parts;
        for (int i = negates ? 1 : 2; i < entries.length; i++) {
            map.merge(entries[i], bit, (a, b) -> a | b);
            int hyphen = entries[i].indexOf('-');
            if (map == parts && hyphen > 0) {
                parts.merge(entries[i].substring(0, hyphen), LONGER, (a, b) -> a | b);
            }
        }
    }
}
