package kelisim.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import kelisim.archive.Archive;
import kelisim.document.Document;
import kelisim.fact.FactType;
import kelisim.ingest.text.TextIngester;
import kelisim.io.FactLines;
import kelisim.spi.Extraction;
import kelisim.spi.Limits;
import kelisim.spi.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The facts of a small text for each type of fact, in its usual constructions and in some that must give nothing, as golden
 * files. With {@code -Dkelisim.golden=write} they are written instead of compared; read the diff before you keep it.
 */
class FamilyFactsTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "kelisim", "extract", "golden");
    private static final boolean WRITE = "write".equals(System.getProperty("kelisim.golden"));

    @ParameterizedTest
    @EnumSource
    void theFactsOfEachTypeAreThoseOfItsGoldenFile(FactType type) throws Exception {
        byte[] text = Files.readAllBytes(GOLDEN.resolve(type.code() + ".txt"));
        Document document = new TextIngester()
                .read(new Source(type.code() + ".txt", "text/plain", text), Limits.DEFAULT)
                .document();
        Extraction extraction = new ProseExtractor().extract(document);
        assertEquals(List.of(), extraction.problems());
        assertTrue(extraction.facts().stream().anyMatch(fact -> fact.type() == type), "no " + type.code());
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        FactLines.write(Archive.of(List.of(document), extraction.facts()), lines);
        String facts = withoutDocument(lines.toString(StandardCharsets.UTF_8));
        Path golden = GOLDEN.resolve(type.code() + ".jsonl");
        if (WRITE) {
            Files.writeString(golden, facts);
        }
        assertEquals(Files.readString(golden), facts, "see 'Golden files' in CONTRIBUTING.md");
    }

    /** The document is always the same one, and its id would only change with the text. */
    private static String withoutDocument(String lines) {
        return String.join(
                "\n",
                Arrays.stream(lines.split("\n"))
                        .map(line -> line.replaceFirst("\"document\":\"[^\"]*\",\"source\":\"[^\"]*\",", ""))
                        .toList());
    }
}
