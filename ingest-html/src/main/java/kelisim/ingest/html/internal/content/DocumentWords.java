package kelisim.ingest.html.internal.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells by the first words of a title whether it names a document; the words are data, {@code documents.txt}. */
final class DocumentWords {

    private static final Set<String> SHIPPED = load();
    private static final int FIRST = 2;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}-]+");

    private DocumentWords() {}

    static boolean begin(String title) {
        return Arrays.stream(BETWEEN.split(title.toLowerCase(Locale.ROOT).strip(), FIRST + 1))
                .limit(FIRST)
                .anyMatch(SHIPPED::contains);
    }

    private static Set<String> load() {
        try (InputStream in = DocumentWords.class.getResourceAsStream("documents.txt")) {
            return new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
