package kelisim.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import kelisim.spi.IngestException;
import kelisim.spi.Limits;
import kelisim.spi.Problem;
import kelisim.spi.Reading;
import kelisim.spi.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken and still tell their text, and what is told where they do not. */
class GoodEnoughFilesTest {

    private static final String SENTENCE = "The commission met twice.";
    private static final String SHOWN = "BT /F1 12 Tf 72 720 Td (" + SENTENCE + ") Tj ET";
    private static final String FONT = "5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\n";

    private static String stream(String dictionary, String data) {
        return "<<" + dictionary + "/Length " + data.length() + ">>\nstream\n" + data + "\nendstream";
    }

    /** A file of one page whose objects have to be looked for. */
    private static String file(String page, String content, String more) {
        return "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R"
                + page + ">>\nendobj\n4 0 obj\n" + content + "\nendobj\n" + more
                + "trailer\n<</Size 9/Root 1 0 R>>\nstartxref\n0\n%%EOF\n";
    }

    private static Reading read(String file) throws IngestException {
        byte[] bytes = file.getBytes(StandardCharsets.ISO_8859_1);
        return new PdfIngester().read(new Source("x.pdf", "application/pdf", bytes), Limits.DEFAULT);
    }

    private static List<String> rules(Reading reading) {
        return reading.problems().stream().map(Problem::rule).toList();
    }

    private static String packed(String text) {
        Deflater deflater = new Deflater();
        deflater.setInput(text.getBytes(StandardCharsets.ISO_8859_1));
        deflater.finish();
        byte[] buffer = new byte[4096];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(buffer, 0, deflater.deflate(buffer));
        deflater.end();
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Annots[<</Type/Annot/Subtype/FreeText/Rect[72 700 372 720]/Contents(" + SENTENCE + ")>>]",
                "/Annots[<</Type/Annot/Subtype/Widget/FT/Tx/Rect[72 700 372 720]/V(" + SENTENCE + ")>>]",
                "/Annots[<</Type/Annot/Subtype/Widget/Rect[72 700 372 720]/Parent<</FT/Tx/V(" + SENTENCE + ")>>>>]",
                "/Annots[<</Type/Annot/Subtype/Stamp/Rect[72 700 372 720]/AP<</N 6 0 R>>>>]"
            })
    void what_is_typed_over_a_page_is_part_of_it(String annotations) throws Exception {
        String appearance = "6 0 obj\n"
                + stream(
                        "/Subtype/Form/BBox[0 0 300 20]/Resources<</Font<</F1 5 0 R>>>>",
                        SHOWN.replace("72 720", "2 5"))
                + "\nendobj\n";
        assertEquals(
                SENTENCE,
                read(file(annotations, stream("", ""), FONT + appearance))
                        .document()
                        .text());
    }

    @Test
    void comments_and_hidden_annotations_are_not() throws Exception {
        String comment = "<</Type/Annot/Subtype/Text/Rect[72 700 92 720]/Contents(" + SENTENCE + ")>>";
        String hidden = "<</Type/Annot/Subtype/FreeText/F 2/Rect[72 700 372 720]/Contents(" + SENTENCE + ")>>";
        Reading reading = read(file("/Annots[" + comment + hidden + "]", stream("", ""), FONT));
        assertEquals("", reading.document().text());
        assertEquals(List.of("pdf.empty"), rules(reading));
    }

    @Test
    void a_font_that_is_missing_is_told_and_its_letters_are_read() throws Exception {
        Reading reading = read(file("", stream("", SHOWN), ""));
        assertEquals(SENTENCE, reading.document().text());
        assertEquals(List.of("pdf.font"), rules(reading));
    }

    @Test
    void packed_data_is_read_up_to_where_it_breaks() throws Exception {
        String whole = packed((SHOWN + " % and on ").repeat(3));
        String wrongSum = whole.substring(0, whole.length() - 4) + "abcd";
        assertTrue(read(file("", stream("/Filter/FlateDecode", wrongSum), FONT))
                .document()
                .text()
                .contains(SENTENCE));
        String bare = whole.substring(2, whole.length() - 4);
        assertTrue(read(file("", stream("/Filter/FlateDecode", bare), FONT))
                .document()
                .text()
                .contains(SENTENCE));
        Reading noise = read(file("", stream("/Filter/FlateDecode", "this is not packed at all"), FONT));
        assertEquals(List.of("pdf.stream"), rules(noise));
    }

    @Test
    void a_length_that_leads_nowhere_and_a_picture_without_end_lose_no_text() throws Exception {
        String length = "<</Length 77 0 R>>\nstream\n" + SHOWN + "\nendstream";
        assertEquals(SENTENCE, read(file("", length, FONT)).document().text());
        String picture = "BI /W 4 /H 4 /BPC 8 /CS /G ID abcdefghijklmnopEI " + SHOWN;
        assertEquals(
                SENTENCE, read(file("", stream("", picture), FONT)).document().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Root 99 0 R", "/Root 5 0 R", ""})
    void a_trailer_that_leads_to_no_catalog_is_passed_over(String root) throws Exception {
        String file = file("", stream("", SHOWN), FONT).replace("/Root 1 0 R", root);
        assertEquals(SENTENCE, read(file).document().text());
    }

    @Test
    void portfolios_and_forms_in_xml_are_told() throws Exception {
        String good = file("", stream("", SHOWN), FONT);
        assertEquals(
                List.of("pdf.portfolio"),
                rules(read(good.replace("/Pages 2 0 R", "/Pages 2 0 R/Collection<</View/D>>"))));
        assertEquals(List.of("pdf.xfa"), rules(read(good.replace("/Pages 2 0 R", "/Pages 2 0 R/AcroForm<</XFA(x)>>"))));
    }
}
