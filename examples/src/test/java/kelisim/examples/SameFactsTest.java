package kelisim.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kelisim.archive.Archive;
import kelisim.fact.Evidence;
import kelisim.fact.Fact;
import kelisim.ingest.IngestReport;
import kelisim.ingest.Pipeline;
import kelisim.io.FactLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sample documents in every format say the same: each file in {@code formats} gives the facts of the sample of its name,
 * whatever they are; where the words stand and how they are wrapped may differ. The files come from {@code src/formats}.
 */
class SameFactsTest {

    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Path FORMATS = Path.of("src", "test", "resources", "formats");
    private static final String PAGES = ".pages.txt";
    private static final Map<String, TreeSet<String>> KNOWN = new TreeMap<>();

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
        TreeSet<String> expected = ofSample(stem(file));
        TreeSet<String> found = facts(read(FORMATS.resolve(file)));
        TreeSet<String> missing = new TreeSet<>(expected);
        missing.removeAll(found);
        found.removeAll(expected);
        assertEquals("", shown("only in the sample", missing) + shown("only in " + file, found));
    }

    @ParameterizedTest
    @MethodSource("pdfs")
    void everyEvidenceFromAPdfHasThePageOnWhichItBegins(String file) throws IOException {
        String[] pages = Files.readString(FORMATS.resolve(stem(file) + PAGES)).split("\f");
        Archive archive = read(FORMATS.resolve(file));
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

    private static synchronized TreeSet<String> ofSample(String stem) throws IOException {
        if (!KNOWN.containsKey(stem)) {
            try (Stream<Path> samples = Files.list(SAMPLES)) {
                Path sample = samples.filter(
                                file -> stem(file.getFileName().toString()).equals(stem))
                        .findFirst()
                        .orElseThrow();
                KNOWN.put(stem, facts(read(sample)));
            }
        }
        return KNOWN.get(stem);
    }

    private static Archive read(Path file) throws IOException {
        IngestReport report = Pipeline.installed().read(file);
        assertEquals(List.of(), report.problems());
        return report.archive();
    }

    /** The facts as lines, without what depends on the file: its id and name, ids of entities, evidence, white space. */
    private static TreeSet<String> facts(Archive archive) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        FactLines.write(archive, lines);
        return lines.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.substring(0, line.indexOf("\"evidence\":["))
                        .replaceFirst("^\\{\"document\":\"[^\"]*\",\"source\":\"[^\"]*\",", "")
                        .replaceAll("\"id\":\"[^\"]*\",", "")
                        .replaceAll("(?:\\\\[nrt]|\\s)+", " "))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String shown(String which, TreeSet<String> facts) {
        return facts.isEmpty() ? "" : which + ":\n  " + String.join("\n  ", facts) + "\n";
    }

    private static String stem(String file) {
        return file.substring(0, file.indexOf('.'));
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
