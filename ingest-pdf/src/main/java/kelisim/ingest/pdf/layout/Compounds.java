package kelisim.ingest.pdf.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells a compound that a line's end cuts at its own hyphen ('long-term') from a word that was hyphenated there. The
 * parts that form compounds freely are data, in {@code compounds.txt} beside this class.
 */
final class Compounds {

    private static final Set<String> FIRST = new HashSet<>();
    private static final Set<String> SECOND = new HashSet<>();
    private static final Set<String> PREFIXES = new HashSet<>();

    /** A first part shorter than this is more likely a syllable, even if it is a word too. */
    private static final int SHORTEST = 5;

    static {
        load();
    }

    private Compounds() {}

    /**
     * Whether both stay apart.
     *
     * @param words the document's own words
     */
    static boolean are(String first, String second, Set<String> words) {
        if (FIRST.contains(first) && (SECOND.contains(second) || words.contains(second))) {
            return true;
        }
        if (SECOND.contains(second) && (first.length() > 2 || FIRST.contains(first))) {
            return !PREFIXES.contains(first);
        }
        return first.length() >= SHORTEST
                && !PREFIXES.contains(first)
                && words.contains(first)
                && words.contains(second)
                && second.length() > 3;
    }

    private static void load() {
        InputStream data = Compounds.class.getResourceAsStream("compounds.txt");
        if (data == null) {
            throw new IllegalStateException("compounds.txt is missing");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))) {
            Set<String> section = FIRST;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                section = switch (line) {
                    case "[first]" -> FIRST;
                    case "[second]" -> SECOND;
                    case "[prefix]" -> PREFIXES;
                    default -> section;
                };
                if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("[")) {
                    section.addAll(Set.of(line.strip().split("\\s+")));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("compounds.txt cannot be read", e);
        }
    }
}
