package kelisim.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kelisim.document.Block;
import kelisim.document.Document;
import kelisim.document.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of one kind of block each, against golden files; {@code -Dkelisim.golden=write} writes these anew. */
class BlocksGoldenTest {

    static final List<String> KINDS =
            List.of("headings", "lists", "definitions", "tables", "quotations", "captions", "addresses");

    private static final Path GOLDEN = Path.of("src/test/resources/kelisim/ingest/html/blocks");

    static List<String> kinds() {
        return KINDS;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void blocks_of_a_kind_are_read_as_the_golden_file_shows(String kind) throws IOException {
        String listing = Listing.of(Pages.read(Pages.ofBlocks(kind)).document());
        if ("write".equals(System.getProperty("kelisim.golden"))) {
            Files.writeString(GOLDEN.resolve(kind + ".golden.txt"), listing);
        }
        assertEquals(Pages.text("blocks/" + kind + ".golden.txt").strip(), listing.strip());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void every_block_tells_where_it_stands_in_the_source(String kind) {
        String source = Pages.ofBlocks(kind);
        Document document = Pages.read(source).document();
        int before = 0;
        for (Block block : document.blocks()) {
            Locator.SourceRange range = (Locator.SourceRange) block.locator();
            String first = document.text(block.span()).strip().split("[\\s\u00a0]", 2)[0];
            assertTrue(range.begin() >= before, block + " begins before the one ahead of it");
            assertTrue(source.substring(range.begin(), range.end()).contains(first), block + " holds " + first);
            before = range.begin();
        }
    }
}
