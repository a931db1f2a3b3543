package kelisim.extract.internal.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kelisim.document.Document;
import kelisim.extract.internal.Engine;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.fact.FactType;
import kelisim.ingest.text.TextIngester;
import kelisim.spi.Limits;
import kelisim.spi.Problem;
import kelisim.spi.Source;
import org.junit.jupiter.api.Test;

class FamiliesTest {

    @Test
    void aFinderAndAReviserThatFailAreProblemsAndTheOtherFactsAreKept() throws Exception {
        byte[] text = "The Drava Network met.".getBytes(StandardCharsets.UTF_8);
        Document document = new TextIngester()
                .read(new Source("text", "text/plain", text), Limits.DEFAULT)
                .document();
        Analysis analysis = Engine.of("en", List.of(), List.of()).analyse(document);
        FactFinder finds = (seen, soFar) -> List.of(Draft.of(FactType.AFFILIATION, "test.part", seen.span(0, 3))
                .name("member", seen.discourse().plain(MentionKind.ORGANISATION, "Drava Board"))
                .name("body", seen.discourse().plain(MentionKind.ORGANISATION, "Drava Network"))
                .code("relation", "part_of"));
        FactFinder fails = (seen, soFar) -> {
            throw new IllegalStateException("no finder");
        };
        DraftReviser stumbles = (seen, drafts) -> {
            throw new IllegalStateException("no reviser");
        };
        List<Problem> problems = new ArrayList<>();
        assertEquals(
                1,
                new Families(List.of(fails, finds), List.of(stumbles))
                        .facts(document, analysis, problems)
                        .size());
        assertEquals(
                List.of("extract.finder", "extract.finder"),
                problems.stream().map(Problem::rule).toList());
    }
}
