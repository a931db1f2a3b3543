package kelisim.extract.internal.family.measurement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kelisim.document.Block;
import kelisim.document.BlockRole;
import kelisim.document.Document;
import kelisim.document.DocumentDetails;
import kelisim.document.DocumentId;
import kelisim.document.Span;
import kelisim.extract.ProseExtractor;
import kelisim.fact.Fact;
import kelisim.fact.Measurement;
import org.junit.jupiter.api.Test;

class MeasurementTest {

    private static List<String> figures(String text) {
        Document document = new Document(
                DocumentId.ofBytes(text.getBytes(StandardCharsets.UTF_8)),
                "t.txt",
                "text/plain",
                text,
                List.of(new Block.Paragraph(new Span(0, text.length()), BlockRole.BODY, null)),
                DocumentDetails.NONE);
        List<Fact> facts = new ProseExtractor().extract(document).facts();
        return facts.stream()
                .filter(Measurement.class::isInstance)
                .map(Measurement.class::cast)
                .map(m -> m.value().toPlainString() + " " + m.unit()
                        + (m.total() == null ? "" : " of " + m.total().toPlainString()))
                .sorted()
                .toList();
    }

    @Test
    void aPartKeepsItsWholeAcrossTheOwner() {
        assertEquals(
                List.of("12 provinces of 18"),
                figures("According to the report, 12 of Laos's 18 provinces have joined the network."));
    }

    @Test
    void aBareNumberTakesTheUnitOfTheOneBeforeIt() {
        assertEquals(List.of("12 %", "7 %"), figures("In 2022 exports of Peru rose by 12 percent and imports by 7."));
    }

    @Test
    void whatIsDeniedOrOnlyNumbersAPartIsNoFigure() {
        assertEquals(List.of(), figures("Under Article 12 and Decree No. 45 the Parties shall meet."));
    }
}
