package kelisim.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kelisim.document.Block;
import kelisim.document.BlockRole;
import kelisim.document.Document;
import kelisim.document.Locator;
import kelisim.spi.Limits;
import kelisim.spi.Source;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutsTest {

    private static Document read(Source source) throws Exception {
        return new PdfIngester().read(source, Limits.DEFAULT).document();
    }

    private static Stream<JsonNode> truths() throws IOException {
        try (InputStream in = LayoutsTest.class.getResourceAsStream("/layouts/truth.json")) {
            return StreamSupport.stream(new ObjectMapper().readTree(in).spliterator(), false);
        }
    }

    @TestFactory
    Stream<DynamicTest> each_layout_reads_as_it_was_written() throws IOException {
        return truths().map(truth -> DynamicTest.dynamicTest(truth.get("file").asText(), () -> check(truth)));
    }

    private static void check(JsonNode truth) throws Exception {
        String name = truth.get("file").asText().replace(".pdf", "");
        Document document = read(PdfIngesterContractTest.layout(name));
        LayoutScore score = LayoutScore.of(document, truth);
        assertTrue(score.intact() >= 0.985 * score.paragraphs(), score + "\n" + LayoutScore.distinct(document));
        assertTrue(score.whole() >= 0.70 * score.paragraphs(), score + "\n" + LayoutScore.distinct(document));
        assertTrue(name.equals("mixed-scripts") || score.headings().f1() >= 0.95, score.toString());
        assertTrue(score.items().f1() >= 0.95, score.toString());
        assertTrue(score.footnotes().f1() >= 0.95, score.toString());
        assertTrue(score.relations().f1() >= 0.95, score.toString());
    }

    @Test
    void all_layouts_together_keep_the_bars_of_the_benchmark() throws Exception {
        int paragraphs = 0;
        int intact = 0;
        int whole = 0;
        for (JsonNode truth : truths().toList()) {
            String name = truth.get("file").asText().replace(".pdf", "");
            LayoutScore score = LayoutScore.of(read(PdfIngesterContractTest.layout(name)), truth);
            paragraphs += score.paragraphs();
            intact += score.intact();
            whole += score.whole();
        }
        assertTrue(intact >= 0.985 * paragraphs, intact + " of " + paragraphs + " intact");
        assertTrue(whole >= 0.95 * paragraphs, whole + " of " + paragraphs + " whole");
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void a_page_that_lies_on_its_side_reads_the_same(int degrees) throws Exception {
        for (String name : List.of("tables", "two-columns", "numbered-articles")) {
            Source upright = PdfIngesterContractTest.layout(name);
            ByteArrayOutputStream turned = new ByteArrayOutputStream();
            try (PDDocument pdf = Loader.loadPDF(upright.bytes())) {
                pdf.getPages().forEach(page -> page.setRotation(degrees));
                pdf.save(turned);
            }
            Document before = read(upright);
            Document after = read(new Source(name, "application/pdf", turned.toByteArray()));
            assertEquals(before.text(), after.text(), name);
            assertTrue(after.blocks().stream()
                    .flatMap(block -> boxes(block).stream())
                    .allMatch(box -> box.x() >= 0 && box.y() >= 0));
        }
    }

    @Test
    void running_heads_and_page_numbers_are_left_out() throws Exception {
        Document document = read(PdfIngesterContractTest.layout("numbered-articles"));
        assertTrue(document.blocks().stream()
                .map(block -> block.span().of(document.text()))
                .noneMatch(text -> text.matches("Page \\d of \\d")
                        || text.equals("Agreement on the joint use of the Kara-Suu reservoir")));
    }

    @Test
    void each_block_has_its_page_and_box() throws Exception {
        Document document = read(PdfIngesterContractTest.layout("numbered-articles"));
        List<Integer> pages = new ArrayList<>();
        for (Block block : document.blocks()) {
            for (Locator.PageBox box : boxes(block)) {
                pages.add(box.page());
                assertTrue(box.width() > 0 && box.height() > 0 && box.x() + box.width() <= 596, box.toString());
            }
        }
        assertEquals(pages.stream().sorted().toList(), pages, "pages in order");
        assertEquals(1, pages.get(0));
        assertTrue(pages.get(pages.size() - 1) >= 2);
    }

    @Test
    void a_documents_own_date_and_title_come_before_the_files() throws Exception {
        Document release = read(PdfIngesterContractTest.layout("two-columns"));
        assertEquals(LocalDate.of(2023, 4, 14), release.details().published());
        assertEquals(
                "Border rivers commission ends its spring session",
                release.details().title());
        Document letter = read(PdfIngesterContractTest.layout("letterhead"));
        assertEquals(LocalDate.of(2022, 3, 3), letter.details().published());
        Document cyrillic = read(PdfIngesterContractTest.layout("cyrillic"));
        assertEquals("ru", cyrillic.details().language(), "the declared language is of another script");
    }

    @Test
    void captions_and_footnotes_have_their_roles() throws Exception {
        Document tables = read(PdfIngesterContractTest.layout("tables"));
        assertEquals(
                4,
                tables.blocks().stream()
                        .filter(b -> b.role() == BlockRole.CAPTION)
                        .count());
        Document notes = read(PdfIngesterContractTest.layout("footnotes"));
        assertEquals(
                5,
                notes.blocks().stream()
                        .filter(b -> b.role() == BlockRole.FOOTNOTE)
                        .count());
    }

    private static List<Locator.PageBox> boxes(Block block) {
        return block.locator() instanceof Locator.PageRun run
                ? run.parts().stream().map(Locator.PageRun.Part::box).toList()
                : List.of((Locator.PageBox) block.locator());
    }
}
