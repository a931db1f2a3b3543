package kelisim.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kelisim.ingest.IngestReport;
import kelisim.ingest.Pipeline;
import kelisim.io.FactLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The facts of each sample document, read alone, as golden files, so that every change of extraction shows in a diff. With
 * {@code -Dkelisim.golden=write} the files are written instead of compared; read the diff before you keep it.
 */
class SampleFactsTest {

    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final boolean WRITE = "write".equals(System.getProperty("kelisim.golden"));

    static List<String> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theFactsOfASampleAreThoseThatWereLookedThrough(String sample) throws IOException {
        IngestReport report = Pipeline.installed().read(SAMPLES.resolve(sample));
        assertEquals(List.of(), report.problems());
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        FactLines.write(report.archive(), lines);
        String facts = lines.toString(StandardCharsets.UTF_8);
        Path golden = GOLDEN.resolve(sample + ".jsonl");
        if (WRITE) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, facts);
        }
        assertEquals(Files.readString(golden), facts, "see 'Golden files' in CONTRIBUTING.md");
    }
}
