package kelisim.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kelisim.document.Block;
import kelisim.document.BlockRole;
import kelisim.document.Document;
import kelisim.document.DocumentDetails;
import kelisim.document.DocumentId;
import kelisim.document.Span;
import kelisim.testing.FactArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class OfficeTest {

    @Test
    void an_office_begun_by_one_year_and_left_after_another_is_dated_by_its_beginning() {
        assertEquals(EdtfDate.parse("../2030"), held("../2030", "2020/").when());
    }

    @Test
    void an_office_with_both_days_is_dated_by_the_time_between() {
        assertEquals(EdtfDate.parse("2019-05/2021"), held("2019-05", "2021").when());
    }

    @Property
    void whatever_its_days_an_office_has_a_date(@ForAll("dates") EdtfDate from, @ForAll("dates") EdtfDate until) {
        assertNotNull(held(from.toString(), until.toString()).when());
    }

    @Provide
    Arbitrary<EdtfDate> dates() {
        return FactArbitraries.dates();
    }

    private static Office held(String from, String until) {
        String text = "Dana Abenova led the Sevan Council.";
        Span all = new Span(0, text.length());
        Document document = new Document(
                DocumentId.ofBytes(text.getBytes(StandardCharsets.UTF_8)),
                "sevan.txt",
                "text/plain",
                text,
                List.of(new Block.Paragraph(all, BlockRole.BODY, null)),
                DocumentDetails.NONE);
        return new Office(
                Name.of(NameKind.PERSON, "Dana Abenova"),
                "head",
                Name.of(NameKind.ORGANISATION, "Sevan Council"),
                EdtfDate.parse(from),
                EdtfDate.parse(until),
                null,
                List.of(new Evidence(document, all, "office.clause")));
    }
}
