package kelisim.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kelisim.document.Document;
import kelisim.fact.Affiliation;
import kelisim.ingest.text.TextIngester;
import kelisim.spi.Limits;
import kelisim.spi.Source;
import org.junit.jupiter.api.Test;

/** What a body's own page tells of it in lists and tables. */
class BodyPagesTest {

    @Test
    void aTableUnderTheNounOfMembersNamesThemInTheColumnOfBodies() throws Exception {
        assertEquals(
                List.of(
                        "Curonian Port Company MEMBER_OF AMBER COAST PORTS UNION",
                        "Latvian Harbour Authority MEMBER_OF AMBER COAST PORTS UNION",
                        "Maritime Agency of Estonia MEMBER_OF AMBER COAST PORTS UNION"),
                affiliations(
                        """
                        AMBER COAST PORTS UNION

                        MEMBER ORGANISATIONS
                        Latvia       Latvian Harbour Authority
                        Lithuania    Curonian Port Company
                        Estonia      Maritime Agency of Estonia
                        """));
    }

    @Test
    void aTableOfStatesTellsSinceWhenTheyAreMembers() throws Exception {
        assertEquals(
                List.of(
                        "Estonia MEMBER_OF AMBER COAST PORTS UNION 1998",
                        "Latvia MEMBER_OF AMBER COAST PORTS UNION 1994"),
                affiliations(
                        """
                        AMBER COAST PORTS UNION

                        Member States
                        Latvia       1994
                        Estonia      1998
                        """));
    }

    @Test
    void theItemsUnderAHeadingOfStructureAreOrgans() throws Exception {
        assertEquals(
                List.of(
                        "Assembly of Ministers PART_OF AMBER COAST UNION",
                        "Fisheries Council PART_OF AMBER COAST UNION"),
                affiliations(
                        """
                        AMBER COAST UNION

                        How we are organised

                        * The Assembly of Ministers – the supreme organ
                        * The Fisheries Council
                        """));
    }

    private static List<String> affiliations(String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Document document = new TextIngester()
                .read(new Source("page.txt", "text/plain", bytes), Limits.DEFAULT)
                .document();
        return new ProseExtractor()
                .extract(document).facts().stream()
                        .filter(Affiliation.class::isInstance)
                        .map(Affiliation.class::cast)
                        .map(BodyPagesTest::told)
                        .sorted()
                        .toList();
    }

    private static String told(Affiliation tie) {
        String since = tie.since() == null ? "" : " " + tie.since();
        return tie.member().text() + " " + tie.relation() + " " + tie.body().text() + since;
    }
}
