package kelisim.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kelisim.document.Document;
import kelisim.document.Span;
import kelisim.fact.Affiliation;
import kelisim.fact.AffiliationRelation;
import kelisim.fact.Agreement;
import kelisim.fact.AgreementKind;
import kelisim.fact.AgreementStatus;
import kelisim.fact.Commitment;
import kelisim.fact.CommitmentKind;
import kelisim.fact.Comparator;
import kelisim.fact.Contact;
import kelisim.fact.ContactChannel;
import kelisim.fact.EdtfDate;
import kelisim.fact.Establishment;
import kelisim.fact.EstablishmentAct;
import kelisim.fact.EstablishmentStatus;
import kelisim.fact.Event;
import kelisim.fact.EventKind;
import kelisim.fact.EventStatus;
import kelisim.fact.Evidence;
import kelisim.fact.Fact;
import kelisim.fact.Measurement;
import kelisim.fact.MeasurementKind;
import kelisim.fact.Name;
import kelisim.fact.NameKind;
import kelisim.fact.Office;
import kelisim.fact.OfficeStatus;
import kelisim.fact.Participation;
import kelisim.fact.ParticipationRole;
import kelisim.fact.Reference;
import kelisim.fact.ReferenceRelation;
import kelisim.fact.ResourceKind;
import kelisim.fact.SharedResource;
import kelisim.fact.Signature;
import kelisim.fact.Statement;
import kelisim.fact.Theme;
import kelisim.fact.Twinning;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Facts of all fourteen types about a document, each optional slot filled or not. */
public final class FactArbitraries {

    private static final double ABSENT = 0.4;

    /** Facts are generated about this one and then told of another: generators are costly to make, so they are made once. */
    private static final Document ANY = DocumentArbitraries.document("x");

    private static final Arbitrary<Fact> FACTS = all(Arbitraries.just(List.of(new Evidence(ANY, new Span(0, 1), "x"))));

    private static final Arbitrary<Function<Document, Evidence>> PLACES = Combinators.combine(
                    Arbitraries.integers().greaterOrEqual(0),
                    Arbitraries.integers().greaterOrEqual(0),
                    Arbitraries.of("office.apposition", "list.item", "x"))
            .as((from, length, rule) -> document -> place(document, from, length, rule));

    private static final Arbitrary<Function<Document, Fact>> TOLD = Combinators.combine(
                    FACTS, PLACES.list().ofMinSize(1).ofMaxSize(3))
            .as((fact, places) -> document -> fact.withEvidence(
                    places.stream().map(place -> place.apply(document)).toList()));

    private FactArbitraries() {}

    /** Facts of all types about a document. */
    public static Arbitrary<Fact> facts(Document document) {
        return TOLD.map(fact -> fact.apply(document));
    }

    /** Facts of all types about whatever document they are then told of. */
    public static Arbitrary<Function<Document, Fact>> facts() {
        return TOLD;
    }

    private static Evidence place(Document document, int from, int length, String rule) {
        int begin = from % document.text().length();
        int end = begin + 1 + length % (document.text().length() - begin);
        return new Evidence(document, new Span(begin, end), rule);
    }

    private static Arbitrary<Fact> all(Arbitrary<List<Evidence>> evidence) {
        return Arbitraries.oneOf(List.of(
                offices(evidence),
                agreements(evidence),
                signatures(evidence),
                events(evidence),
                participations(evidence),
                affiliations(evidence),
                establishments(evidence),
                commitments(evidence),
                measurements(evidence),
                twinnings(evidence),
                statements(evidence),
                references(evidence),
                resources(evidence),
                contacts(evidence)));
    }

    /** Names of one kind, some of them spelt in more than one way. */
    public static Arbitrary<Name> names(NameKind... kinds) {
        Arbitrary<String> texts = Arbitraries.of(
                "Aida Serik",
                "Serik",
                "А. Серік",
                "Green Fund",
                "«Green» Fund",
                "no",
                "1",
                "Nur-Sultan",
                "Astana",
                "O'Neil");
        return Combinators.combine(Arbitraries.of(kinds), texts, texts.list().ofMaxSize(2))
                .as(Name::new);
    }

    /** Dates of every form. */
    public static Arbitrary<EdtfDate> dates() {
        return Arbitraries.of(
                        "2024-07-21",
                        "2024-07",
                        "2024",
                        "2021-35",
                        "2021-40",
                        "2021-01/2021-07",
                        "2011~",
                        "199X",
                        "../2030",
                        "2020/",
                        "2012-06?")
                .map(EdtfDate::parse);
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of(
                "chair", "deputy chair", "заместитель", "clean water: \"now\"", "no", "2030", "a\nb", "=cmd()");
    }

    private static Arbitrary<Name> actors() {
        return names(NameKind.PERSON, NameKind.ORGANISATION, NameKind.STATE);
    }

    private static Arbitrary<Name> instruments() {
        return names(NameKind.INSTRUMENT);
    }

    private static Arbitrary<Name> places() {
        return names(NameKind.PLACE, NameKind.STATE);
    }

    private static Arbitrary<Fact> offices(Arbitrary<List<Evidence>> evidence) {
        return Combinators.combine(
                        names(NameKind.PERSON),
                        words(),
                        actors().injectNull(ABSENT),
                        dates().injectNull(ABSENT),
                        dates().injectNull(ABSENT),
                        Arbitraries.of(OfficeStatus.class).injectNull(ABSENT),
                        evidence)
                .as(Office::new);
    }

    private static Arbitrary<Fact> agreements(Arbitrary<List<Evidence>> evidence) {
        return Combinators.combine(
                        Arbitraries.of(AgreementKind.class),
                        instruments().injectNull(ABSENT),
                        actors().list().ofMaxSize(3),
                        words().injectNull(ABSENT),
                        dates().injectNull(ABSENT),
                        places().injectNull(ABSENT),
                        Arbitraries.of(AgreementStatus.class).injectNull(ABSENT),
                        evidence)
                .as(Agreement::new);
    }

    private static Arbitrary<Fact> signatures(Arbitrary<List<Evidence>> evidence) {
        return Combinators.combine(
                        actors(),
                        instruments().injectNull(ABSENT),
                        actors().injectNull(ABSENT),
                        dates().injectNull(ABSENT),
                        places().injectNull(ABSENT),
                        evidence)
                .as(Signature::new);
    }

    private static Arbitrary<Fact> events(Arbitrary<List<Evidence>> evidence) {
        return Combinators.combine(
                        Arbitraries.of(EventKind.class),
                        names(NameKind.EVENT).injectNull(ABSENT),
                        Arbitraries.integers().between(1, 40).injectNull(ABSENT),
                        dates().injectNull(ABSENT),
                        places().injectNull(ABSENT),
                        words().injectNull(ABSENT),
                        Arbitraries.of(EventStatus.class).injectNull(ABSENT),
                        evidence)
                .as(Event::new);
    }

    private static Arbitrary<Fact> participations(Arbitrary<List<Evidence>> evidence) {
        return Combinators.combine(
                        actors(),
                        names(NameKind.EVENT).injectNull(ABSENT),
                        Arbitraries.of(ParticipationRole.class).injectNull(ABSENT),
                        evidence)
                .as(Participation::new);
    }

    private static Arbitrary<Fact> affiliations(Arbitrary<List<Evidence>> evidence) {
        return Combinators.combine(
                        actors(),
                        actors(),
                        Arbitraries.of(AffiliationRelation.class).injectNull(ABSENT),
                        dates().injectNull(ABSENT),
                        evidence)
                .as(Affiliation::new);
    }

    private static Arbitrary<Fact> establishments(Arbitrary<List<Evidence>> evidence) {
        return Combinators.combine(
                        actors(),
                        Arbitraries.of(EstablishmentAct.class),
                        dates().injectNull(ABSENT),
                        places().injectNull(ABSENT),
                        actors().injectNull(ABSENT),
                        instruments().injectNull(ABSENT),
                        Arbitraries.of(EstablishmentStatus.class).injectNull(ABSENT),
                        evidence)
                .as(Establishment::new);
    }

    private static Arbitrary<Fact> commitments(Arbitrary<List<Evidence>> evidence) {
        Arbitrary<Set<Theme>> themes = Arbitraries.of(Theme.class).set().ofMaxSize(3);
        return Combinators.combine(
                        words(),
                        Arbitraries.of(CommitmentKind.class).injectNull(ABSENT),
                        themes,
                        actors().list().ofMaxSize(3),
                        instruments().injectNull(ABSENT),
                        dates().injectNull(ABSENT),
                        places().injectNull(ABSENT),
                        evidence)
                .as(Commitment::new);
    }

    private static Arbitrary<Fact> measurements(Arbitrary<List<Evidence>> evidence) {
        Arbitrary<BigDecimal> figures = Arbitraries.of(
                        "3000000000", "0.1", "-2.50", "76", "1E+9", "0", "123456789.123456789")
                .map(BigDecimal::new);
        Arbitrary<Measurement> plain = Combinators.combine(
                        figures,
                        Arbitraries.of("USD", "%", "km2", "people", "территорий"),
                        figures.injectNull(ABSENT),
                        words().injectNull(ABSENT),
                        figures.injectNull(ABSENT),
                        evidence)
                .as((value, unit, upper, indicator, total, why) ->
                        new Measurement(value, unit, upper, indicator, total, null, null, null, null, why));
        return Combinators.combine(
                        plain,
                        Arbitraries.of(MeasurementKind.class).injectNull(ABSENT),
                        Arbitraries.of(Comparator.class).injectNull(ABSENT),
                        dates().injectNull(ABSENT),
                        actors().injectNull(ABSENT))
                .as((m, kind, comparator, period, of) -> new Measurement(
                        m.value(),
                        m.unit(),
                        m.upper(),
                        m.indicator(),
                        m.total(),
                        kind,
                        comparator,
                        period,
                        of,
                        m.evidence()));
    }

    private static Arbitrary<Fact> twinnings(Arbitrary<List<Evidence>> evidence) {
        return Combinators.combine(names(NameKind.PLACE).set().ofSize(2), evidence)
                .as((places, why) -> new Twinning(List.copyOf(places), why));
    }

    private static Arbitrary<Fact> statements(Arbitrary<List<Evidence>> evidence) {
        return Combinators.combine(
                        words(),
                        actors().injectNull(ABSENT),
                        names(NameKind.EVENT).injectNull(ABSENT),
                        evidence)
                .as(Statement::new);
    }

    private static Arbitrary<Fact> references(Arbitrary<List<Evidence>> evidence) {
        return Combinators.combine(
                        instruments().injectNull(ABSENT),
                        Arbitraries.of(ReferenceRelation.class),
                        instruments(),
                        evidence)
                .as(Reference::new);
    }

    private static Arbitrary<Fact> resources(Arbitrary<List<Evidence>> evidence) {
        return Combinators.combine(
                        names(NameKind.RESOURCE),
                        Arbitraries.of(ResourceKind.class).injectNull(ABSENT),
                        names(NameKind.STATE).list().ofMaxSize(3),
                        evidence)
                .as(SharedResource::new);
    }

    private static Arbitrary<Fact> contacts(Arbitrary<List<Evidence>> evidence) {
        return Combinators.combine(
                        Arbitraries.of("+7 701 000 00 00", "a@example.org", "https://example.org"),
                        Arbitraries.of(ContactChannel.class).injectNull(ABSENT),
                        actors().injectNull(ABSENT),
                        evidence)
                .as(Contact::new);
    }
}
