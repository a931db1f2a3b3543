package kelisim.ingest.html.internal.meta;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells by the words before a date which day it is; the words are data, {@code date-labels.txt}. */
final class DateLabels {

    /** What a date on a page is the day of. */
    enum Label {
        NONE,
        PUBLISHED,
        CHANGED,
        OTHER
    }

    private static final DateLabels SHIPPED = load("date-labels.txt");
    private static final int REACH = 60;

    private final Map<Label, List<String>> words = new EnumMap<>(Label.class);

    static DateLabels shipped() {
        return SHIPPED;
    }

    /** The label that ends nearest before the end of a text, the longer of two; labels farther away than a short line do not count. */
    Label of(String before) {
        String text = before.substring(Math.max(0, before.length() - REACH)).toLowerCase(Locale.ROOT);
        Label nearest = Label.NONE;
        int last = -1;
        int longest = 0;
        for (Map.Entry<Label, List<String>> entry : words.entrySet()) {
            for (String word : entry.getValue()) {
                int at = text.lastIndexOf(word);
                while (at > 0 && startsInside(text, at)) {
                    at = text.lastIndexOf(word, at - 1);
                }
                int end = at < 0 ? -1 : at + word.length();
                if (end > last || (end == last && word.length() > longest)) {
                    last = end;
                    longest = word.length();
                    nearest = end < 0 ? nearest : entry.getKey();
                }
            }
        }
        return nearest;
    }

    /** Whether a letter stands before the place, in scripts that put spaces between words. */
    private static boolean startsInside(String text, int at) {
        char before = text.charAt(at - 1);
        return Character.isLetter(before) && before < '\u2e80';
    }

    private static DateLabels load(String resource) {
        DateLabels labels = new DateLabels();
        try (InputStream in = DateLabels.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing");
            }
            for (String line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList()) {
                int space = line.indexOf(' ');
                if (!line.startsWith("#") && space > 0) {
                    Label label = Label.valueOf(line.substring(0, space).toUpperCase(Locale.ROOT));
                    List<String> words = labels.words.computeIfAbsent(label, k -> new ArrayList<>());
                    words.addAll(List.of(line.substring(space + 1).split("\\|", -1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return labels;
    }
}
