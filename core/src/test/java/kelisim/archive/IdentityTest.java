package kelisim.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kelisim.document.Document;
import kelisim.document.DocumentDetails;
import kelisim.document.DocumentId;
import kelisim.document.Span;
import kelisim.fact.Agreement;
import kelisim.fact.AgreementKind;
import kelisim.fact.AgreementStatus;
import kelisim.fact.EdtfDate;
import kelisim.fact.Event;
import kelisim.fact.EventKind;
import kelisim.fact.EventStatus;
import kelisim.fact.Evidence;
import kelisim.fact.Fact;
import kelisim.fact.Measurement;
import kelisim.fact.Name;
import kelisim.fact.NameKind;
import kelisim.fact.Office;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IdentityTest {

    private static final List<String> PEOPLE = List.of(
            "Azamat Amirbekov",
            "Azamat Amirbekuly Amirbekov",
            "A. Amirbekov",
            "Amirbekov Azamat",
            "Азамат Амирбеков",
            "Aigul Zhaparova",
            "Aigul Japarova",
            "Айгуль Жапарова",
            "Aigul Maratovna Zhaparova",
            "Aigul Serikovna Zhaparova",
            "Marat Sultanov",
            "Murat Sultanov",
            "Sultanov",
            "M. Sultanov",
            "Nurlan Osmonov",
            "Nurzhan Osmonov");

    private static final List<String> BODIES = List.of(
            "Kazakhstan",
            "Republic of Kazakhstan",
            "Kyrgyzstan",
            "Kyrgyz Republic",
            "IFAS",
            "MFSA",
            "International Fund for Saving the Aral Sea",
            "Green Party “Jasyl”",
            "«Zhasyl» party",
            "the Party",
            "Ministry of Water of Kazakhstan",
            "Kazakh Ministry of Water",
            "Ministry of Water of Uzbekistan");

    private static final List<String> ROLES = List.of("president", "minister", "member", "chairman");

    private static Document document(int number, @Nullable String published) {
        String text = "Document number " + number + " says this and that.";
        return new Document(
                DocumentId.ofBytes(text.getBytes(StandardCharsets.UTF_8)),
                "d" + number + ".txt",
                "text/plain",
                text,
                List.of(),
                published == null
                        ? DocumentDetails.NONE
                        : DocumentDetails.NONE.withPublished(LocalDate.parse(published)));
    }

    private static List<Evidence> in(Document document) {
        return List.of(new Evidence(document, new Span(0, 8), "test"));
    }

    private static Office office(Document document, String person, String role, String body) {
        return new Office(
                Name.of(NameKind.PERSON, person),
                role,
                Name.of(NameKind.ORGANISATION, body),
                null,
                null,
                null,
                in(document));
    }

    private static Archive archive(Fact... facts) {
        return Archive.of(List.of(), List.of(facts));
    }

    private static Entity person(Archive archive, Office office) {
        return archive.entityOf(office, office.person());
    }

    @Test
    void spellingsOfOneNameAreOneAndSayWhy() {
        Office one = office(document(1, null), "Azamatkhan Amirtayev", "member", "Green Party of Kazakhstan “Baitaq”");
        Office other = office(document(2, null), "Azamatkhan Amirtai", "member", "«Green» Party «Baytaq»");
        Archive archive = archive(one, other);
        assertEquals(person(archive, one), person(archive, other));
        assertEquals(archive.entityOf(one, one.organisation()), archive.entityOf(other, other.organisation()));
        List<Judgement> why = archive.identity().judgements(person(archive, one));
        assertEquals(1, why.size());
        assertEquals(Verdict.SAME, why.get(0).verdict());
    }

    @Test
    void aChainOfLikenessDoesNotJoinWhatIsKeptApart() {
        Office one = office(document(1, null), "Ivan Sergeevich Petrov", "member", "Lotos Fund");
        Office between = office(document(2, null), "Ivan Petrov", "member", "Lotos Fund");
        Office other = office(document(3, null), "Ivan Nikolaevich Petrov", "member", "Lotos Fund");
        Archive archive = archive(one, between, other);
        assertNotEquals(person(archive, one), person(archive, other));
        assertTrue(archive.identity().judgements().stream().anyMatch(j -> j.verdict() == Verdict.DIFFERENT));
    }

    @Test
    void oneNameWithPostsInTwoStatesAtOneTimeIsTwoPeople() {
        Office one = office(document(1, "2020-05-05"), "Ivan Petrov", "Minister of Energy", "Russia");
        Office other = office(document(2, "2020-06-05"), "Ivan Petrov", "Minister of Energy", "Belarus");
        Office nobody = office(document(3, "2020-07-05"), "Ivan Petrov", "member", "Lotos Fund");
        Archive archive = archive(one, other, nobody);
        assertNotEquals(person(archive, one), person(archive, other));
        assertEquals(3, archive.identity().named("Ivan Petrov").size());
    }

    @Test
    void aSurnameMeansTheHolderOfTheSamePost() {
        Office full = office(document(1, "2021-09-30"), "Kassym-Jomart Tokayev", "President", "Kazakhstan");
        Office surname = office(document(2, "2021-10-02"), "Tokayev", "head of state", "Republic of Kazakhstan");
        Office stranger = office(document(3, "2021-10-02"), "Tokayev", "member", "Lotos Fund");
        Archive archive = archive(full, surname, stranger);
        assertEquals(person(archive, full), person(archive, surname));
        assertNotEquals(person(archive, full), person(archive, stranger));
    }

    @Test
    void thePartyInTwoDocumentsIsNotOneParty() {
        Office one = office(document(1, null), "Dana Abenova", "member", "the Party");
        Office other = office(document(2, null), "Serik Omarov", "member", "the Party");
        Archive archive = archive(one, other);
        assertNotEquals(archive.entityOf(one, one.organisation()), archive.entityOf(other, other.organisation()));
    }

    @Test
    void statesHaveIdsThatNothingChanges() {
        Office one = office(document(1, null), "Dana Abenova", "member", "Kyrgyz Republic");
        Archive archive = archive(one);
        assertEquals("state-kg", archive.entityOf(one, one.organisation()).id());
        assertEquals(1, archive.identity().named("Kirghizia").size());
    }

    @Test
    void aFormerNameThatARegionKeptIsTheCityOnlyInItsTime() {
        Event then = at("1995-03-01", 1, "Zhambyl");
        Event now = at("2023-03-01", 2, "Zhambyl");
        Event city = at("2023-03-01", 3, "Taraz");
        Archive archive = archive(then, now, city);
        assertEquals(place(archive, city), place(archive, then));
        assertNotEquals(place(archive, city), place(archive, now));
        assertEquals(java.util.Optional.of("Zhambyl"), archive.identity().nameIn(place(archive, city), 1995));
        assertEquals(java.util.Optional.of("Taraz"), archive.identity().nameIn(place(archive, city), 2010));
    }

    private static Event at(String published, int number, String place) {
        return new Event(
                EventKind.MEETING,
                null,
                null,
                null,
                Name.of(NameKind.PLACE, place),
                null,
                EventStatus.HELD,
                in(document(number, published)));
    }

    private static Entity place(Archive archive, Event event) {
        return archive.entityOf(event, java.util.Objects.requireNonNull(event.place()));
    }

    @Test
    void aUserCanJoinAndPartAndTakeItBack() {
        Office one = office(document(1, null), "Dana Abenova", "member", "Lotos Fund");
        Office other = office(document(2, null), "Daria Absamatova", "member", "Lotos Fund");
        Archive archive = archive(one, other);
        Judgement same = Judgement.same(
                Mention.in(one, one.person()), Mention.in(other, other.person()), "she changed her name");
        Archive judged = archive.with(same);
        assertEquals(person(judged, one), person(judged, other));
        assertTrue(judged.identity().judgements(person(judged, one)).stream().anyMatch(j -> j.basis() == Basis.USER));
        assertEquals(archive, judged.without(same));
        assertEquals(
                archive.identity().entities(), judged.without(same).identity().entities());

        Judgement apart = Judgement.different(
                Mention.in(one, one.organisation()), Mention.in(other, other.organisation()), "two funds");
        Archive parted = archive.with(apart);
        assertNotEquals(parted.entityOf(one, one.organisation()), parted.entityOf(other, other.organisation()));
    }

    @Test
    void aDocumentThatDoesNotTouchAnEntityLeavesItsId() {
        Office one = office(document(1, null), "Dana Abenova", "member", "Lotos Fund");
        Archive archive = archive(one);
        for (int i = 2; i < 40; i++) {
            Archive more = archive.merge(archive(office(document(i, null), "Serik Omarov", "member", "Tulpar Fund")));
            assertEquals(person(archive, one), person(more, one));
        }
    }

    @Test
    void aReportDatedBeforeWhatItTellsOfAsPastIsAContradiction() {
        Document early = document(1, "2021-03-11");
        Event event = new Event(
                EventKind.MEETING,
                Name.of(NameKind.EVENT, "first meeting in Temirtau"),
                null,
                EdtfDate.parse("2023-01-10"),
                null,
                null,
                EventStatus.HELD,
                in(early));
        List<Contradiction> found = archive(event).contradictions();
        assertEquals(1, found.size());
        assertTrue(found.get(0) instanceof Contradiction.ToldBeforeItHappened);
        assertTrue(found.get(0).isWithinOneDocument());
        assertEquals(event.evidence(), found.get(0).evidence());
        Document late = document(2, "2023-01-09");
        assertEquals(
                List.of(),
                archive((Fact) event.withEvidence(in(late))).contradictions(),
                "a day's difference is no contradiction");
    }

    @Test
    void theDocumentsOwnDateIsShownWhereItIsWritten() {
        String text = "Published on 11 March 2021. The first meeting was held on 10 January 2023.";
        Document early = new Document(
                DocumentId.ofBytes(text.getBytes(StandardCharsets.UTF_8)),
                "early.txt",
                "text/plain",
                text,
                List.of(),
                DocumentDetails.NONE.withPublished(LocalDate.parse("2021-03-11")));
        Event event = new Event(
                EventKind.MEETING,
                null,
                null,
                EdtfDate.parse("2023-01-10"),
                null,
                null,
                EventStatus.HELD,
                List.of(new Evidence(early, new Span(28, text.length()), "test")));
        List<Evidence> words = archive(event).contradictions().get(0).evidence();
        assertEquals(
                List.of("11 March 2021", "The first meeting was held on 10 January 2023."),
                words.stream().map(Evidence::quote).toList());
    }

    @Test
    void twoHoldersDatesAndFiguresContradictEachOther() {
        Office one = office(document(1, "2020-05-05"), "Dana Abenova", "chairwoman", "Lotos Fund");
        Office other = office(document(2, "2020-05-05"), "Serik Omarov", "chairman", "Lotos Fund");
        Agreement march = agreement(document(1, "2020-05-05"), "2020-03-01");
        Agreement april = agreement(document(2, "2020-05-05"), "2020-04-02");
        Measurement few = figure(document(1, "2020-05-05"), "12");
        Measurement many = figure(document(2, "2020-05-05"), "14");
        Archive archive = archive(one, other, march, april, few, many);
        List<Class<?>> kinds = new ArrayList<>();
        archive.contradictions().forEach(each -> kinds.add(each.getClass()));
        assertEquals(
                List.of(
                        Contradiction.OfficeHeldByTwo.class,
                        Contradiction.InstrumentDiffers.class,
                        Contradiction.FigureDiffers.class),
                kinds);
        archive.contradictions().forEach(each -> {
            assertFalse(each.reason().isBlank());
            assertEquals(2, each.evidence().size());
        });
    }

    private static Agreement agreement(Document document, String date) {
        return new Agreement(
                AgreementKind.DECLARATION,
                Name.of(NameKind.INSTRUMENT, "Lotos Declaration on Clean Rivers"),
                List.of(),
                null,
                EdtfDate.parse(date),
                null,
                AgreementStatus.SIGNED,
                in(document));
    }

    private static Measurement figure(Document document, String value) {
        return new Measurement(
                new java.math.BigDecimal(value),
                "%",
                null,
                "forest cover",
                null,
                null,
                null,
                EdtfDate.parse("2019"),
                Name.of(NameKind.STATE, "Kyrgyzstan"),
                in(document));
    }

    @Property(tries = 150)
    void neitherOrderNorPartitionShows(@ForAll("corpora") List<Fact> facts, @ForAll long seed) {
        Archive whole = Archive.of(List.of(), facts);
        List<Fact> shuffled = new ArrayList<>(facts);
        Random random = new Random(seed);
        Collections.shuffle(shuffled, random);
        Archive pieces = Archive.EMPTY;
        for (Fact fact : shuffled) {
            pieces = random.nextBoolean()
                    ? pieces.merge(Archive.of(List.of(), List.of(fact)))
                    : Archive.of(List.of(), List.of(fact)).merge(pieces);
        }
        assertEquals(whole, pieces);
        assertEquals(whole.identity().entities(), pieces.identity().entities());
        assertEquals(whole.identity().judgements(), pieces.identity().judgements());
        assertEquals(whole.contradictions(), pieces.contradictions());
    }

    @Property(tries = 100)
    void mergeLawsHoldWithJudgements(
            @ForAll("corpora") List<Fact> a, @ForAll("corpora") List<Fact> b, @ForAll("corpora") List<Fact> c) {
        Archive x = judged(a);
        Archive y = judged(b);
        Archive z = judged(c);
        assertEquals(x.merge(y).merge(z), x.merge(y.merge(z)));
        assertEquals(x.merge(y), y.merge(x));
        assertEquals(x, x.merge(x));
        assertEquals(x.merge(y).identity().entities(), y.merge(x).identity().entities());
    }

    @Property(tries = 100)
    void everyMentionHasOneEntityAndEveryEntityItsMentions(@ForAll("corpora") List<Fact> facts) {
        Archive archive = Archive.of(List.of(), facts);
        for (Fact fact : archive.facts()) {
            for (Name name : fact.names()) {
                Entity entity = archive.entityOf(fact, name);
                assertTrue(archive.identity().mentions(entity).contains(Mention.in(fact, name)));
                assertTrue(entity.names().containsAll(name.forms()));
            }
        }
        Set<String> ids = new java.util.HashSet<>();
        archive.identity().entities().forEach(entity -> assertTrue(ids.add(entity.id()), entity.id()));
    }

    private static Archive judged(List<Fact> facts) {
        Archive archive = Archive.of(List.of(), facts);
        if (facts.size() < 2) {
            return archive;
        }
        Mention one = Mention.in(facts.get(0), facts.get(0).names().get(0));
        Mention other = Mention.in(facts.get(1), facts.get(1).names().get(0));
        return one.equals(other) ? archive : archive.with(Judgement.same(one, other, "said so"));
    }

    @Provide
    Arbitrary<List<Fact>> corpora() {
        Arbitrary<Document> documents = Arbitraries.integers()
                .between(1, 6)
                .map(number -> document(number, number % 2 == 0 ? "202" + number % 3 + "-01-01" : null));
        return net.jqwik.api.Combinators.combine(
                        documents, Arbitraries.of(PEOPLE), Arbitraries.of(ROLES), Arbitraries.of(BODIES))
                .as((document, person, role, body) -> (Fact) office(document, person, role, body))
                .list()
                .ofMaxSize(14);
    }
}
