package kelisim.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kelisim.document.Document;
import kelisim.document.DocumentDetails;
import kelisim.document.DocumentId;
import kelisim.document.Span;
import kelisim.fact.Evidence;
import kelisim.fact.Fact;
import kelisim.fact.Name;
import kelisim.fact.NameKind;
import kelisim.fact.Office;
import kelisim.fact.Twinning;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ArchiveTest {

    private static final Document A = document("a.txt", "Aigul Temirova chairs the Lake Council.");

    private static Document document(String source, String text) {
        return reading(DocumentId.ofBytes(text.getBytes(StandardCharsets.UTF_8)), source, text);
    }

    private static Document reading(DocumentId id, String source, String text) {
        return new Document(id, source, "text/plain", text, List.of(), DocumentDetails.NONE);
    }

    private static Office office(Document document, String person, int begin, int end) {
        return new Office(
                Name.of(NameKind.PERSON, person),
                "chair",
                Name.of(NameKind.ORGANISATION, "Lake Council"),
                null,
                null,
                null,
                List.of(new Evidence(document, new Span(begin, end), "test")));
    }

    @Test
    void keepsTheDocumentsOfItsFacts() {
        Archive archive = Archive.of(List.of(), List.of(office(A, "Aigul Temirova", 0, 14)));
        assertEquals(List.of(A), archive.documents());
        assertEquals(A, archive.document(A.id()).orElseThrow());
    }

    @Test
    void factsThatDifferOnlyInEvidenceAreOneWithTheEvidenceOfAll() {
        Archive archive =
                Archive.of(List.of(), List.of(office(A, "Aigul Temirova", 0, 14), office(A, "Aigul Temirova", 0, 21)));
        assertEquals(1, archive.facts().size());
        assertEquals(2, archive.facts().get(0).evidence().size());
    }

    @Test
    void factsOfOneTypeStandInTheOrderOfAll() {
        Twinning twinning = new Twinning(
                List.of(Name.of(NameKind.PLACE, "Omsk"), Name.of(NameKind.PLACE, "Pavlodar")),
                List.of(new Evidence(A, new Span(0, 1), "test")));
        Archive archive = Archive.of(List.of(), List.of(office(A, "Aigul Temirova", 0, 14), twinning));
        assertEquals(List.of(twinning), archive.facts(Twinning.class));
        assertEquals(archive.facts(), archive.facts(Fact.class));
    }

    @Test
    void twoReadingsWithOneTextUniteTheirFactsOnTheFirstSourceName() {
        Document copy = reading(A.id(), "0-copy.txt", A.text());
        Archive archive = Archive.of(List.of(), List.of(office(A, "Aigul Temirova", 0, 14)))
                .merge(Archive.of(List.of(), List.of(office(copy, "A. Temirova", 0, 14))));
        assertEquals(List.of(copy), archive.documents());
        assertEquals(2, archive.facts().size());
        archive.facts().forEach(fact -> assertSame(archive.documents().get(0), fact.document()));
    }

    @Test
    void aReadingThatWasCutGivesWayWithItsFacts() {
        Document cut = reading(A.id(), "0-cut.txt", "Aigul Temirova");
        Archive whole = Archive.of(List.of(), List.of(office(A, "Aigul Temirova", 0, 14)));
        Archive both =
                Archive.of(List.of(), List.of(office(cut, "Aigul", 0, 5))).merge(whole);
        assertEquals(whole, both);
    }

    @Test
    void oneNameInTwoDocumentsMeansOneEntityAndHasAnIdThatOtherDocumentsLeaveAlone() {
        Document b = document("b.txt", "Mme Aigul TEMIROVA was there.");
        Office first = office(A, "Aigul Temirova", 0, 14);
        Office second = office(b, "Aigul TEMIROVA", 4, 18);
        Archive archive = Archive.of(List.of(), List.of(first, second));
        Entity entity = archive.entityOf(first, first.person());
        assertEquals(entity, archive.entityOf(second, second.person()));
        assertEquals(List.of("Aigul TEMIROVA", "Aigul Temirova"), entity.names());
        assertEquals(2, archive.identity().mentions(entity).size());

        Document c = document("c.txt", "Bolat Serikov was there.");
        Archive more = archive.merge(Archive.of(List.of(), List.of(office(c, "Bolat Serikov", 0, 13))));
        assertEquals(entity, more.entityOf(first, first.person()));
        assertNotEquals(Archive.of(List.of(), List.of(first)), more);
    }

    @Test
    void aNameThatNoFactHasIsRefused() {
        Archive archive = Archive.of(List.of(), List.of(office(A, "Aigul Temirova", 0, 14)));
        Name stranger = Name.of(NameKind.PERSON, "Nobody");
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> archive.entityOf(archive.facts().get(0), stranger));
        assertEquals("no fact of a.txt names 'Nobody' (person)", refused.getMessage());
    }

    private static List<Fact> facts(List<Integer> seeds) {
        List<Fact> facts = new ArrayList<>();
        for (int seed : seeds) {
            String text = "text ".repeat(2 + seed % 2);
            DocumentId id = DocumentId.ofBytes(new byte[] {(byte) (seed % 5)});
            Document document = reading(id, "s" + seed % 3, text);
            facts.add(office(document, "Person " + seed % 7, seed % 4, 5 + seed % 4));
        }
        return facts;
    }

    @Property
    void mergeIsAssociativeCommutativeAndIdempotent(
            @ForAll @Size(max = 8) List<@IntRange(max = 5000) Integer> a,
            @ForAll @Size(max = 8) List<@IntRange(max = 5000) Integer> b,
            @ForAll @Size(max = 8) List<@IntRange(max = 5000) Integer> c) {
        Archive x = Archive.of(List.of(), facts(a));
        Archive y = Archive.of(List.of(), facts(b));
        Archive z = Archive.of(List.of(), facts(c));
        assertSameArchive(x.merge(y).merge(z), x.merge(y.merge(z)));
        assertSameArchive(x.merge(y), y.merge(x));
        assertSameArchive(x, x.merge(x));
        assertSameArchive(x, x.merge(Archive.EMPTY));
    }

    @Property
    void theOrderOfWhatIsGivenNeverShows(
            @ForAll @Size(max = 20) List<@IntRange(max = 5000) Integer> seeds, @ForAll long shuffle) {
        List<Fact> facts = facts(seeds);
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(shuffle));
        assertSameArchive(Archive.of(List.of(), facts), Archive.of(List.of(), shuffled));
    }

    private static void assertSameArchive(Archive expected, Archive actual) {
        assertEquals(expected, actual);
        assertEquals(expected.facts().toString(), actual.facts().toString());
        assertEquals(expected.documents(), actual.documents());
        assertEquals(expected.identity().entities(), actual.identity().entities());
    }
}
