package kelisim.ingest.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A list of phrases from a resource, one a line; {@code #} begins a comment. A phrase matches a line that says it and
 * nothing else but digits, punctuation and signs; one that ends in {@code …} matches whatever follows it.
 */
final class Phrases {

    private final Set<String> whole = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    private int longest;

    private Phrases() {}

    static Phrases load(String resource) {
        Phrases phrases = new Phrases();
        try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(phrases::add);
        } catch (IOException e) {
            throw new UncheckedIOException("a resource of this module cannot be read: " + resource, e);
        }
        return phrases;
    }

    private void add(String phrase) {
        if (phrase.endsWith("…")) {
            String beginning = phrase.substring(0, phrase.length() - 1);
            beginnings.add(beginning);
            longest = Math.max(longest, beginning.length());
        } else {
            whole.add(bare(phrase));
        }
    }

    boolean match(String line) {
        return whole.contains(bare(line)) || matchBeginning(afterBrackets(line).toLowerCase(Locale.ROOT));
    }

    private boolean matchBeginning(String line) {
        for (int end = 1; end <= Math.min(longest, line.length()); end++) {
            boolean wordEnds = end == line.length()
                    || !Character.isLetterOrDigit(line.charAt(end))
                    || !Character.isLetter(line.charAt(end - 1));
            if (wordEnds && beginnings.contains(line.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private static String afterBrackets(String line) {
        int i = 0;
        while (i < line.length() && "([{<«\"“ ".indexOf(line.charAt(i)) >= 0 && !line.startsWith("(c)", i)) {
            i++;
        }
        return line.substring(i);
    }

    /** Its letters in lower case, one space between words. */
    private static String bare(String line) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isLetter(c) || c == '©') {
                letters.append(Character.toLowerCase(c));
            } else if (letters.length() > 0 && letters.charAt(letters.length() - 1) != ' ') {
                letters.append(' ');
            }
        }
        return letters.toString().strip();
    }
}
