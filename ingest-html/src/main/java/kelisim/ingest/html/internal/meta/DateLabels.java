package kelisim.ingest.html.internal.meta;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
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

    private static final Entry NONE = new Entry("", Label.NONE);

    private final Map<Character, List<Entry>> byInitial = new HashMap<>();

    private record Entry(String word, Label label) {}

    static DateLabels shipped() {
        return SHIPPED;
    }

    /** The label that ends nearest before the end of a text, the longer of two; labels farther away than a short line do not count. */
    Label of(String before) {
        String text = before.substring(Math.max(0, before.length() - REACH)).toLowerCase(Locale.ROOT);
        Entry nearest = NONE;
        int last = 0;
        for (int at = 0; at < text.length(); at++) {
            List<Entry> entries = byInitial.get(text.charAt(at));
            if (entries == null || (at > 0 && startsInside(text, at))) {
                continue;
            }
            for (Entry entry : entries) {
                int end = at + entry.word.length();
                boolean nearer = end > last || (end == last && entry.word.length() > nearest.word.length());
                if (nearer && text.startsWith(entry.word, at)) {
                    last = end;
                    nearest = entry;
                }
            }
        }
        return nearest.label;
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
                    for (String word : line.substring(space + 1).split("\\|", -1)) {
                        labels.byInitial
                                .computeIfAbsent(word.charAt(0), k -> new ArrayList<>())
                                .add(new Entry(word, label));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return labels;
    }
}
