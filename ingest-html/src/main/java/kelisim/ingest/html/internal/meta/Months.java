package kelisim.ingest.html.internal.meta;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The names of the months in the languages of {@code months.txt}. */
final class Months {

    private static final Map<String, Integer> NAMES = load("months.txt");
    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_ENDING = 4;
    private static final char IN_HEBREW = 'ב';

    private Months() {}

    /** The number of a month by its name, in any case, also with an ending or Hebrew's preposition; 0 for other words. */
    static int number(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String name = lower.charAt(0) == IN_HEBREW ? lower.substring(1) : lower;
        Integer exact = NAMES.get(name);
        if (exact != null) {
            return exact;
        }
        int shortest = name.charAt(0) < '\u0400' ? SHORTEST_STEM + 1 : SHORTEST_STEM;
        for (int cut = 1; cut <= LONGEST_ENDING && name.length() - cut >= shortest; cut++) {
            Integer stem = NAMES.get(name.substring(0, name.length() - cut));
            if (stem != null) {
                return stem;
            }
        }
        return 0;
    }

    private static Map<String, Integer> load(String resource) {
        Map<String, Integer> names = new HashMap<>();
        try (InputStream in = Months.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing");
            }
            for (String line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList()) {
                if (!line.startsWith("#")) {
                    String[] words = line.split(" ", -1);
                    for (int i = 1; i < words.length; i++) {
                        names.put(words[i], Integer.valueOf(words[0]));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
