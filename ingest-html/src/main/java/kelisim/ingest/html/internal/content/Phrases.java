package kelisim.ingest.html.internal.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kelisim.ingest.html.internal.page.WordTable;

/** Tells what kind of furniture a short line of a page is by how it begins; the phrases are data, {@code phrases.txt}. */
final class Phrases {

    /** What a line does on a page. */
    enum Group {
        TAIL,
        COMMENT,
        ACTION,
        LEGAL,
        PROMOTION,
        BYLINE,
        ABOUT,
        CONTACT,
        CAPTION,
        LINKS
    }

    /** {@link #plain} of ASCII, of which most text is. */
    private static final char[] PLAIN = new char[128];

    static {
        for (char c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = plain(c);
        }
    }

    private static final Phrases SHIPPED = load("phrases.txt");
    private static final int LONGEST_LINE = 400;
    private static final int MOST_WORDS = 7;

    /** How much of a line is read. */
    private static final int READ = 90;
    /** Beside the groups of a word: longer phrases begin with it. */
    private static final int LONGER = 1 << 30;

    private static final int GROUPS = (1 << 16) - 1;

    private final WordTable groups;

    private Phrases(Map<String, Integer> groups) {
        this.groups = new WordTable(groups);
    }

    static Phrases shipped() {
        return SHIPPED;
    }

    /**
     * The groups with which a line begins, as bits by their ordinals; those that are all of the line, but for a word or two,
     * are bits from 16 on as well.
     */
    int of(String line) {
        if (line.length() > LONGEST_LINE) {
            return 0;
        }
        char[] words = new char[Math.min(line.length(), READ)];
        int first = words(line, words, true);
        return groups.get(words, 0, first) == 0 ? 0 : groups(words, words(line, words, false));
    }

    private int groups(char[] words, int length) {
        int found = 0;
        int end = 0;
        for (int n = 0; n < MOST_WORDS && end < length; n++) {
            end = wordEnd(words, end + 1, length);
            int bits = groups.get(words, 0, end) & GROUPS;
            found |= bits;
            found |= length - end <= 12 ? bits << 16 : 0;
        }
        return found;
    }

    private static int wordEnd(char[] words, int from, int length) {
        int end = from;
        while (end < length && words[end] != ' ') {
            end++;
        }
        return end;
    }

    @SuppressWarnings("EnumOrdinal") // a set lives no longer than the reading of a page
    static boolean begins(int found, Group group) {
        return (found & 1 << group.ordinal()) != 0;
    }

    @SuppressWarnings("EnumOrdinal") // a set lives no longer than the reading of a page
    static boolean isAll(int found, Group group) {
        return (found & 1 << (16 + group.ordinal())) != 0;
    }

    /**
     * Writes lower case, letters and digits only, one space between: of the first word, or of all.
     *
     * @return how many characters there are
     */
    private static int words(String line, char[] words, boolean first) {
        int length = 0;
        for (int i = 0; i < words.length && !(first && length > 0 && words[length - 1] == ' '); i++) {
            char c = line.charAt(i);
            char plain = c < PLAIN.length ? PLAIN[c] : plain(c);
            if (plain != ' ' || (length > 0 && words[length - 1] != ' ')) {
                words[length++] = plain;
            }
        }
        return length > 0 && words[length - 1] == ' ' ? length - 1 : length;
    }

    /** A letter or digit in lower case, or an apostrophe or the like; a space for all others. */
    private static char plain(char c) {
        if (Letters.isWord(c) || c == '\'' || c == '©' || c == '-') {
            return Character.toLowerCase(c);
        }
        return c == '’' ? '\'' : ' ';
    }

    private static Phrases load(String resource) {
        Map<String, Integer> groups = new HashMap<>();
        try (InputStream in = Phrases.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(line -> add(line, groups));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Phrases(groups);
    }

    @SuppressWarnings("EnumOrdinal") // a set lives no longer than the reading of a page
    private static void add(String line, Map<String, Integer> groups) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        int space = line.indexOf(' ');
        int bit = 1
                << Group.valueOf(line.substring(0, space).toUpperCase(Locale.ROOT))
                        .ordinal();
        for (String written : line.substring(space + 1).split("\\|", -1)) {
            char[] words = new char[Math.min(written.length(), READ)];
            String phrase = new String(words, 0, words(written, words, false));
            groups.merge(phrase, bit, (a, b) -> a | b);
            int end = phrase.indexOf(' ');
            if (end > 0) {
                groups.merge(phrase.substring(0, end), LONGER, (a, b) -> a | b);
            }
        }
    }
}
