package kelisim.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import kelisim.spi.Limits;
import kelisim.spi.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {

    private static final String RUSSIAN =
            "Министры двух стран подписали соглашение о совместном использовании вод реки и об обмене данными наблюдений.";
    private static final String GERMAN =
            "Die Außenminister beider Länder unterzeichneten das Abkommen über den grenzüberschreitenden Gewässerschutz für Flüsse.";
    private static final String POLISH =
            "Ministrowie podpisali porozumienie o współpracy w dziedzinie ochrony środowiska i żeglugi śródlądowej, źródła podają.";

    private static byte[] page(String meta, String words, String charset) {
        return ("<html><head>" + meta + "<title>-</title></head><body><p>" + words + "</p><p>" + words
                        + "</p></body></html>")
                .getBytes(Charset.forName(charset));
    }

    @ParameterizedTest
    @CsvSource({"windows-1251", "KOI8-R", "ISO-8859-5", "IBM866", "UTF-8", "UTF-16LE", "UTF-16BE"})
    void cyrillic_pages_are_read_without_a_declaration(String charset) {
        Reading reading = Pages.read(page("", RUSSIAN, charset), Limits.DEFAULT);
        assertTrue(
                reading.document().text().contains(RUSSIAN), reading.document().text());
    }

    @ParameterizedTest
    @CsvSource({"windows-1252", "UTF-8"})
    void western_pages_are_read_without_a_declaration(String charset) {
        assertTrue(Pages.read(page("", GERMAN, charset), Limits.DEFAULT)
                .document()
                .text()
                .contains(GERMAN));
    }

    @ParameterizedTest
    @CsvSource({"windows-1250", "ISO-8859-2"})
    void a_declaration_is_believed_where_the_bytes_are_no_utf_8(String charset) {
        String meta = "<meta http-equiv=Content-Type content=\"text/html; charset=" + charset + "\">";
        assertTrue(Pages.read(page(meta, POLISH, charset), Limits.DEFAULT)
                .document()
                .text()
                .contains(POLISH));
    }

    @Test
    void utf_8_is_read_as_such_whatever_is_declared() {
        byte[] bytes = page("<meta charset=windows-1251>", RUSSIAN, "UTF-8");
        assertTrue(Pages.read(bytes, Limits.DEFAULT).document().text().contains(RUSSIAN));
    }

    @Test
    void one_broken_byte_does_not_undo_utf_8() {
        byte[] bytes = page("<meta charset=utf-8>", RUSSIAN, "UTF-8");
        bytes[bytes.length - 40] = (byte) 0xff;
        assertTrue(Pages.read(bytes, Limits.DEFAULT).document().text().contains(RUSSIAN));
    }

    @Test
    void a_guess_is_told() {
        Reading reading = Pages.read(page("", GERMAN, "windows-1252"), Limits.DEFAULT);
        assertEquals("html.charset", reading.problems().get(0).rule());
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() {
        byte[] bytes = ("\ufeff<p>" + GERMAN).getBytes(StandardCharsets.UTF_8);
        assertEquals(GERMAN, Pages.read(bytes, Limits.DEFAULT).document().text());
    }
}
