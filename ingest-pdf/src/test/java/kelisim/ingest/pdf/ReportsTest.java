package kelisim.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kelisim.document.Document;
import kelisim.spi.Limits;
import kelisim.spi.Source;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Reports as government offices print them, made by {@code src/fixtures/reports.py} with four programs: rules under heads and rows
 * only, shaded rows, wrapped cells, leaders, currency signs, units between rows, tables beside tables and beside text; and
 * bibliographies, contents, forms, letterheads and charts, which are no tables.
 */
class ReportsTest {

    private static List<JsonNode> truths() throws IOException {
        try (InputStream in = ReportsTest.class.getResourceAsStream("/reports/truth.json")) {
            return StreamSupport.stream(new ObjectMapper().readTree(in).spliterator(), false)
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> the_cells_of_each_table_are_neighbours_and_nothing_else_is_a_table() throws IOException {
        return truths().stream()
                .map(truth -> DynamicTest.dynamicTest(truth.get("file").asText(), () -> {
                    LayoutScore score = score(truth);
                    assertTrue(score.relations().f1() >= 0.95, score.toString());
                    assertEquals(score.paragraphs(), score.intact(), "text around the tables: " + score);
                }));
    }

    @Test
    void all_together_keep_nearly_every_neighbourhood() throws Exception {
        int truth = 0;
        int found = 0;
        int both = 0;
        for (JsonNode document : truths()) {
            LayoutScore.Shared relations = score(document).relations();
            truth += relations.truth();
            found += relations.found();
            both += relations.both();
        }
        LayoutScore.Shared sum = new LayoutScore.Shared(truth, found, both);
        assertTrue(sum.f1() >= 0.985, sum + " F1 " + sum.f1());
    }

    private static LayoutScore score(JsonNode truth) throws Exception {
        String file = truth.get("file").asText();
        try (InputStream in = ReportsTest.class.getResourceAsStream("/reports/" + file)) {
            Source source = new Source(file, "application/pdf", in.readAllBytes());
            Document document = new PdfIngester().read(source, Limits.DEFAULT).document();
            return LayoutScore.of(document, truth);
        }
    }
}
