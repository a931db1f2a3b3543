package kelisim.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
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
 * Tables in the shapes that statistics offices print, made by {@code src/fixtures/tables.py}: with rulings and without, with
 * heads of several lines and over several columns, indented and wrapped labels, shading, leaders, notes.
 */
class TablesTest {

    private static List<JsonNode> truths() throws IOException {
        try (InputStream in = TablesTest.class.getResourceAsStream("/tables/truth.json")) {
            return StreamSupport.stream(new ObjectMapper().readTree(in).spliterator(), false)
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> the_cells_of_each_table_are_neighbours_as_they_were_set() throws IOException {
        return truths().stream()
                .map(truth -> DynamicTest.dynamicTest(truth.get("file").asText(), () -> {
                    LayoutScore score = score(truth);
                    assertTrue(score.relations().f1() >= 0.97, score.toString());
                    assertEquals(score.paragraphs(), score.whole(), "text around the tables: " + score);
                }));
    }

    @Test
    void all_together_keep_nearly_every_neighbourhood() throws Exception {
        List<LayoutScore.Shared> all = new ArrayList<>();
        for (JsonNode truth : truths()) {
            all.add(score(truth).relations());
        }
        LayoutScore.Shared sum = new LayoutScore.Shared(
                all.stream().mapToInt(LayoutScore.Shared::truth).sum(),
                all.stream().mapToInt(LayoutScore.Shared::found).sum(),
                all.stream().mapToInt(LayoutScore.Shared::both).sum());
        assertTrue(sum.f1() >= 0.99, sum + " F1 " + sum.f1());
    }

    private static LayoutScore score(JsonNode truth) throws Exception {
        String file = truth.get("file").asText();
        try (InputStream in = TablesTest.class.getResourceAsStream("/tables/" + file)) {
            Source source = new Source(file, "application/pdf", in.readAllBytes());
            Document document = new PdfIngester().read(source, Limits.DEFAULT).document();
            return LayoutScore.of(document, truth);
        }
    }
}
