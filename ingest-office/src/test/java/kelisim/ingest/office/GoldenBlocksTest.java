package kelisim.ingest.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kelisim.spi.Limits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of each fixture, block by block. {@code -Dkelisim.golden.write=true} writes the golden files anew. */
class GoldenBlocksTest {

    private static final Path GOLDEN = Path.of("src/test/resources/kelisim/ingest/office/golden");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "memorandum.docx",
                "memorandum.doc",
                "memorandum.odt",
                "memorandum.rtf",
                "memorandum.epub",
                "flow.xlsx",
                "flow.xls",
                "flow.ods",
                "talk.pptx",
                "talk.odp",
                "letter.eml",
                "letter.msg",
                "page.eml"
            })
    void theBlocksAreThoseOfTheGoldenFile(String name) throws Exception {
        String read = Fixtures.render(new OfficeIngester().read(Fixtures.source(name), Limits.DEFAULT));
        Path golden = GOLDEN.resolve(name + ".txt");
        if (Boolean.getBoolean("kelisim.golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, read, StandardCharsets.UTF_8);
        }
        assertEquals(Files.readString(golden, StandardCharsets.UTF_8), read);
    }
}
