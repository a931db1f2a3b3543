package kelisim.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kelisim.archive.Archive;
import kelisim.fact.Evidence;
import kelisim.fact.Fact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sample documents in every format say the same: each file in {@code formats} gives the facts of the sample of its name,
 * whatever they are; where the words stand and how they are wrapped may differ. The files come from {@code src/formats}.
 */
class SameFactsTest {

    private static final Path FORMATS = Path.of("src", "test", "resources", "formats");
    private static final String PAGES = ".pages.txt";

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FORMATS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> !file.endsWith(PAGES))
                    .sorted()
                    .toList();
        }
    }

    static List<String> pdfs() throws IOException {
        return files().stream().filter(file -> file.endsWith(".pdf")).toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aSampleSaysTheSameInEveryFormat(String file) throws IOException {
        assertEquals("", FactsOfSamples.difference(FactsOfSamples.stem(file), FORMATS.resolve(file)));
    }

    @ParameterizedTest
    @MethodSource("pdfs")
    void everyEvidenceFromAPdfHasThePageOnWhichItBegins(String file) throws IOException {
        String[] pages = Files.readString(FORMATS.resolve(FactsOfSamples.stem(file) + PAGES))
                .split("\f");
        Archive archive = FactsOfSamples.read(FORMATS.resolve(file));
        assertFalse(archive.documents().isEmpty());
        for (Fact fact : archive.facts()) {
            for (Evidence evidence : fact.evidence()) {
                int page = evidence.page().orElseThrow();
                String begin = letters(evidence.quote());
                begin = begin.substring(0, Math.min(12, begin.length()));
                assertTrue(letters(pages[page - 1]).contains(begin), "page " + page + " has no '" + begin + "'");
            }
        }
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
