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

    private static final Phrases SHIPPED = load("phrases.txt");
    private static final int LONGEST_LINE = 400;
    private static final int MOST_WORDS = 7;

    private final Map<String, Integer> groups = new HashMap<>();

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
        String words = words(line);
        int found = 0;
        int end = 0;
        for (int n = 0; n < MOST_WORDS && end < words.length(); n++) {
            int next = words.indexOf(' ', end + 1);
            end = next < 0 ? words.length() : next;
            Integer bits = groups.get(words.substring(0, end));
            if (bits != null) {
                found |= bits;
                found |= words.length() - end <= 12 ? bits << 16 : 0;
            }
        }
        return found;
    }

    @SuppressWarnings("EnumOrdinal") // a set lives no longer than the reading of a page
    static boolean begins(int found, Group group) {
        return (found & 1 << group.ordinal()) != 0;
    }

    @SuppressWarnings("EnumOrdinal") // a set lives no longer than the reading of a page
    static boolean isAll(int found, Group group) {
        return (found & 1 << (16 + group.ordinal())) != 0;
    }

    /** Lower case, letters and digits only, one space between. */
    private static String words(String line) {
        StringBuilder words = new StringBuilder();
        int length = Math.min(line.length(), 90);
        for (int i = 0; i < length; i++) {
            char c = line.charAt(i);
            if (Letters.isWord(c) || c == '\'' || c == '©' || c == '-') {
                words.append(Character.toLowerCase(c));
            } else if (c == '’') {
                words.append('\'');
            } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        int end = words.length();
        return end > 0 && words.charAt(end - 1) == ' ' ? words.substring(0, end - 1) : words.toString();
    }

    private static Phrases load(String resource) {
        Phrases phrases = new Phrases();
        try (InputStream in = Phrases.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(phrases::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return phrases;
    }

    @SuppressWarnings("EnumOrdinal") // a set lives no longer than the reading of a page
    private void add(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        int space = line.indexOf(' ');
        int bit = 1
                << Group.valueOf(line.substring(0, space).toUpperCase(Locale.ROOT))
                        .ordinal();
        for (String phrase : line.substring(space + 1).split("\\|", -1)) {
            groups.merge(words(phrase.strip()), bit, (a, b) -> a | b);
        }
    }
}
