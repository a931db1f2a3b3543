package kelisim.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kelisim.archive.Archive;
import kelisim.archive.Entity;
import kelisim.document.Document;
import kelisim.document.DocumentDetails;
import kelisim.document.DocumentId;
import kelisim.document.Span;
import kelisim.fact.Agreement;
import kelisim.fact.AgreementKind;
import kelisim.fact.AgreementStatus;
import kelisim.fact.Commitment;
import kelisim.fact.CommitmentKind;
import kelisim.fact.EdtfDate;
import kelisim.fact.Event;
import kelisim.fact.EventKind;
import kelisim.fact.Evidence;
import kelisim.fact.Fact;
import kelisim.fact.Measurement;
import kelisim.fact.MeasurementKind;
import kelisim.fact.Name;
import kelisim.fact.NameKind;
import kelisim.fact.Office;
import kelisim.fact.OfficeStatus;
import kelisim.fact.Reference;
import kelisim.fact.ReferenceRelation;
import kelisim.fact.ResourceKind;
import kelisim.fact.SharedResource;
import kelisim.fact.Theme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AskTest {

    private static final Document LAKE = document(
            "lake.txt",
            "2019-05-02",
            "Dana Abenova, head of the Sevan Council, signed the Sevan Treaty.\n\nIt saves water by 2030.");
    private static final Document RIVER = document(
            "river.txt", "2022-09-09", "The Sevan Council and the River Council met. Former head Dana Abenova spoke.");

    private static final Name DANA = Name.of(NameKind.PERSON, "Dana Abenova");
    private static final Name ERLAN = Name.of(NameKind.PERSON, "Erlan Sadykov");
    private static final Name COUNCIL = Name.of(NameKind.ORGANISATION, "Sevan Council");
    private static final Name OTHER_COUNCIL = Name.of(NameKind.ORGANISATION, "River Council");
    private static final Name TREATY = Name.of(NameKind.INSTRUMENT, "Sevan Treaty");
    private static final Name PROTOCOL = Name.of(NameKind.INSTRUMENT, "Sevan Protocol");
    private static final Name NORTH = Name.of(NameKind.STATE, "Northland");
    private static final Name SOUTH = Name.of(NameKind.STATE, "Southland");

    private static final Office HEAD = new Office(DANA, "head", COUNCIL, null, null, null, at(LAKE, 0, 36));
    private static final Office FORMER_HEAD =
            new Office(DANA, "Head", COUNCIL, null, null, OfficeStatus.FORMER, at(RIVER, 44, 68));
    private static final Office DEPUTY =
            new Office(ERLAN, "deputy head", OTHER_COUNCIL, null, null, null, at(RIVER, 0, 42));
    private static final Agreement LAKE_TREATY = new Agreement(
            AgreementKind.TREATY,
            TREATY,
            List.of(NORTH, SOUTH),
            "the lake",
            EdtfDate.parse("2019-05"),
            null,
            AgreementStatus.SIGNED,
            at(LAKE, 45, 61));
    private static final Commitment SAVE_WATER = new Commitment(
            "save water",
            CommitmentKind.PLEDGE,
            Set.of(Theme.WATER),
            List.of(NORTH),
            TREATY,
            EdtfDate.parse("2030"),
            null,
            at(LAKE, 65, 87));
    private static final Reference CARRIES_OUT =
            new Reference(PROTOCOL, ReferenceRelation.IMPLEMENTS, TREATY, at(RIVER, 0, 10));
    private static final Measurement AREA = new Measurement(
            new BigDecimal("1200"),
            "km2",
            new BigDecimal("1300"),
            "area of the lake",
            null,
            MeasurementKind.ACTUAL,
            null,
            EdtfDate.parse("2018"),
            NORTH,
            at(LAKE, 1, 5));
    private static final Event MEETING = new Event(
            EventKind.MEETING,
            Name.of(NameKind.EVENT, "3rd meeting of the Sevan Council"),
            3,
            EdtfDate.parse("2022-09-08"),
            null,
            null,
            null,
            at(RIVER, 0, 42));
    private static final SharedResource RIVER_FACT = new SharedResource(
            Name.of(NameKind.RESOURCE, "Blue River"), ResourceKind.RIVER, List.of(NORTH, SOUTH), at(RIVER, 2, 8));

    private static final Archive ARCHIVE = Archive.of(
            List.of(),
            List.of(HEAD, FORMER_HEAD, DEPUTY, LAKE_TREATY, SAVE_WATER, CARRIES_OUT, AREA, MEETING, RIVER_FACT));
    private static final Ask ASK = Ask.of(ARCHIVE);

    private static Document document(String source, @Nullable String published, String text) {
        DocumentDetails details = published == null
                ? DocumentDetails.NONE
                : DocumentDetails.NONE.withPublished(LocalDate.parse(published));
        return new Document(
                DocumentId.ofBytes(text.getBytes(StandardCharsets.UTF_8)),
                source,
                "text/plain",
                text,
                List.of(),
                details);
    }

    private static List<Evidence> at(Document document, int begin, int end) {
        return List.of(new Evidence(document, new Span(begin, end), "test"));
    }

    private static Entity entity(String name) {
        return ARCHIVE.identity().named(name).iterator().next();
    }

    @Test
    void factsOfSeveralDocumentsThatTellTheSameAreOneAnswer() {
        List<Answer<Office>> answers =
                ASK.offices().of("Sevan Council").role("head").answers().toList();
        assertEquals(1, answers.size());
        assertEquals(2, answers.get(0).documents().size());
        assertEquals(2, answers.get(0).evidence().size());
    }

    @Test
    void anOfficeIsHeldFromTheDocumentThatSaysSoUntilOneCallsItFormer() {
        assertEquals(
                List.of(HEAD),
                ASK.offices()
                        .heldBy("Dana Abenova")
                        .asOf(LocalDate.parse("2022-09-09"))
                        .facts()
                        .toList());
        assertEquals(
                List.of(FORMER_HEAD),
                ASK.offices()
                        .heldBy("DANA ABENOVA")
                        .asOf(LocalDate.parse("2018-01-01"))
                        .facts()
                        .toList());
        assertEquals(1, ASK.offices().role("deputy").count());
    }

    @Test
    void agreementsAreFoundByPartiesThemeWordsKindStatusAndPeriod() {
        assertEquals(
                List.of(LAKE_TREATY),
                ASK.agreements()
                        .between("Southland", "Northland")
                        .theme(Theme.WATER)
                        .on("lake")
                        .kind(AgreementKind.TREATY)
                        .status(AgreementStatus.SIGNED)
                        .during(EdtfDate.parse("2019"))
                        .facts()
                        .toList());
        assertEquals(0, ASK.agreements().theme(Theme.SPORT).count());
        assertEquals(0, ASK.agreements().during(EdtfDate.parse("2020")).count());
        assertEquals(0, ASK.agreements().between("Northland", "Nowhere").count());
    }

    @Test
    void whatCarriesOutAnAgreementIsFoundFromTheAgreement() {
        assertEquals(
                List.of(CARRIES_OUT),
                ASK.references()
                        .to("Sevan Treaty")
                        .relation(ReferenceRelation.IMPLEMENTS)
                        .facts()
                        .toList());
        assertEquals(0, ASK.references().from("Sevan Treaty").count());
    }

    @Test
    void commitmentsAreFoundByActorThemeDeadlineAndInstrument() {
        assertEquals(
                List.of(SAVE_WATER),
                ASK.commitments()
                        .by("Northland")
                        .theme(Theme.WATER)
                        .dueBy(EdtfDate.parse("2030"))
                        .under("Sevan Treaty")
                        .facts()
                        .toList());
        assertEquals(0, ASK.commitments().dueBy(EdtfDate.parse("2029")).count());
    }

    @Test
    void figuresAreConvertedWithinADimension() {
        Figure figure = ASK.figures()
                .of("Northland")
                .kind(MeasurementKind.ACTUAL)
                .in("ha")
                .findFirst()
                .orElseThrow()
                .value();
        assertEquals(new BigDecimal("120000"), figure.value());
        assertEquals(new BigDecimal("130000"), figure.upper());
        assertEquals(AREA, figure.measurement());
        assertEquals(0, ASK.figures().in("t").count());
    }

    @Test
    void eventsAreFoundBySeriesAndOrdinal() {
        assertEquals(
                List.of(MEETING),
                ASK.events().series("meeting sevan council").ordinal(3).facts().toList());
        assertEquals(0, ASK.events().ordinal(4).count());
    }

    @Test
    void sharedResourcesAreFoundByAllTheirStates() {
        assertEquals(
                List.of(RIVER_FACT),
                ASK.resources()
                        .sharedBy("Northland", "Southland")
                        .kind(ResourceKind.RIVER)
                        .facts()
                        .toList());
    }

    @Test
    void theTimelineIsInOrderOfTime() {
        assertEquals(
                List.of(AREA, LAKE_TREATY, MEETING, SAVE_WATER),
                ASK.timeline().moments().map(Timeline.Moment::fact).toList());
    }

    @Test
    void passagesHoldAllTheWordsAndTheFactsFoundThere() {
        List<Passage> passages = ASK.passages("water SAVES");
        assertEquals(1, passages.size());
        assertEquals("It saves water by 2030.", passages.get(0).text());
        assertEquals(List.of(SAVE_WATER), passages.get(0).facts());
        assertTrue(ASK.passages("desert").isEmpty());
        assertTrue(ASK.passages("…").isEmpty());
    }

    @Test
    void theShortestTieLeadsOverWhatIsNamedTogether() {
        List<Tie> way = ASK.network().shortest(entity("Sevan Protocol"), entity("Southland"));
        assertEquals(2, way.size());
        assertEquals(entity("Sevan Treaty"), way.get(0).to());
        assertEquals(List.of(CARRIES_OUT), way.get(0).facts());
        assertTrue(ASK.network()
                .shortest(entity("Southland"), entity("River Council"))
                .isEmpty());
        assertTrue(
                ASK.network().shortest(entity("Southland"), entity("Southland")).isEmpty());
    }

    @Test
    void everyTieOfANeighbourIsNamedInAllItsFacts() {
        ASK.network().neighbours("Sevan Treaty").forEach(tie -> {
            for (Fact fact : tie.facts()) {
                List<Entity> named = fact.names().stream()
                        .map(name -> ARCHIVE.entityOf(fact, name))
                        .toList();
                assertTrue(named.contains(tie.from()) && named.contains(tie.to()));
            }
        });
    }
}
