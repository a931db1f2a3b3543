package kelisim.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kelisim.document.Block;
import kelisim.document.Document;
import kelisim.spi.IngestException;
import kelisim.spi.Limits;
import kelisim.spi.Source;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextLawsTest {

    /** What files are made of, in any order. */
    private static final List<String> PARTS = List.of(
            "The Parties agree",
            " ",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "    ",
            "• ",
            "– ",
            "1. ",
            "2) ",
            "(a) ",
            "iv. ",
            "Article 1",
            "АБВ ",
            "Home | About | News",
            "12 March 2021",
            ", 09:14",
            "Tel: +7 701 000 00 00",
            "| a | b |\n",
            "---\n",
            "# ",
            "Done at Osh",
            "For Latvia",
            ".",
            ":",
            ";",
            "“",
            "”",
            "\uFEFF",
            "\u00A0",
            "😀",
            "Photo: ",
            "Share",
            "WHEREAS",
            "the ",
            "x");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PARTS).list().ofMaxSize(60).map(parts -> String.join("", parts));
    }

    @Property(tries = 2000)
    void theTextIsTheFileAndEveryBlockSaysSomethingOfIt(@ForAll("texts") String text) throws IngestException {
        if (text.isBlank() || text.startsWith("\uFEFF")) {
            return;
        }
        Document document = read(text.getBytes(StandardCharsets.UTF_8));
        assertEquals(text, document.text());
        for (Block block : document.blocks()) {
            String said = document.text(block.span());
            assertFalse(said.isBlank());
            assertFalse(Character.isWhitespace(said.charAt(0)), said);
            assertFalse(Character.isWhitespace(said.charAt(said.length() - 1)), said);
        }
    }

    @Property(tries = 500)
    void lineEndsOfOtherSystemsMakeNoDifference(@ForAll("texts") String text) throws IngestException {
        String unix = text.replace("\r", "");
        if (unix.isBlank() || unix.startsWith("\uFEFF")) {
            return;
        }
        assertEquals(said(unix), said(unix.replace("\n", "\r\n")));
    }

    @Property(tries = 1000)
    void anyBytesAreReadOrRefusedInWords(@ForAll byte[] bytes) {
        try {
            assertTrue(read(bytes).text().length() <= bytes.length);
        } catch (IngestException e) {
            assertTrue(e.problem().rule().startsWith("text."), e.getMessage());
        }
    }

    private static List<String> said(String text) throws IngestException {
        Document document = read(text.getBytes(StandardCharsets.UTF_8));
        return document.blocks().stream()
                .map(block -> block.getClass().getSimpleName() + " "
                        + document.text(block.span()).replace("\r\n", "\n"))
                .toList();
    }

    private static Document read(byte[] bytes) throws IngestException {
        return new TextIngester()
                .read(new Source("any.txt", "text/plain", bytes), Limits.DEFAULT)
                .document();
    }
}
