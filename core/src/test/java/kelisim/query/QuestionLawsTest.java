package kelisim.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kelisim.archive.Archive;
import kelisim.archive.Entity;
import kelisim.document.DocumentId;
import kelisim.fact.Affiliation;
import kelisim.fact.AffiliationRelation;
import kelisim.fact.Agreement;
import kelisim.fact.AgreementKind;
import kelisim.fact.AgreementStatus;
import kelisim.fact.Commitment;
import kelisim.fact.CommitmentKind;
import kelisim.fact.Contact;
import kelisim.fact.ContactChannel;
import kelisim.fact.EdtfDate;
import kelisim.fact.Establishment;
import kelisim.fact.EstablishmentAct;
import kelisim.fact.Event;
import kelisim.fact.EventKind;
import kelisim.fact.EventStatus;
import kelisim.fact.Evidence;
import kelisim.fact.Fact;
import kelisim.fact.FactType;
import kelisim.fact.Measurement;
import kelisim.fact.MeasurementKind;
import kelisim.fact.Name;
import kelisim.fact.Office;
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
import kelisim.testing.ArchiveArbitraries;
import kelisim.testing.FactArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Every question answers what a plain filter over all facts answers, whatever indexes it uses. */
class QuestionLawsTest {

    private static final int TRIES = 60;

    /** An archive, and what its facts mean by their names. */
    private record World(Archive archive, Ask ask) {

        boolean means(Fact fact, @Nullable Name slot, String name) {
            return slot != null && archive.identity().named(name).contains(archive.entityOf(fact, slot));
        }

        boolean oneMeans(Fact fact, List<Name> slots, String name) {
            return slots.stream().anyMatch(slot -> means(fact, slot, name));
        }

        <F extends Fact> void check(Class<F> type, Question<F, ?> question, Predicate<F> filter) {
            List<F> filtered = archive.facts().stream()
                    .filter(type::isInstance)
                    .map(type::cast)
                    .filter(filter)
                    .toList();
            assertEquals(filtered, question.facts().toList());
            assertEquals(
                    filtered.stream().flatMap(fact -> fact.evidence().stream()).toList(),
                    question.evidence().toList());
            List<Answer<F>> answers = question.answers().toList();
            assertEquals(answers.size(), question.count());
            assertEquals(
                    Set.copyOf(filtered),
                    Set.copyOf(answers.stream()
                            .flatMap(answer -> answer.facts().stream())
                            .toList()));
            assertEquals(
                    filtered.size(),
                    answers.stream().mapToInt(answer -> answer.facts().size()).sum());
        }
    }

    private static boolean has(@Nullable String text, String words) {
        return text != null && Words.of(text).containsAll(Words.of(words));
    }

    @Property(tries = TRIES)
    void questionsOfEveryTypeAreFilters(
            @ForAll("worlds") World world, @ForAll("names") String name, @ForAll("dates") EdtfDate date) {
        Ask ask = world.ask();
        world.check(Fact.class, ask.everything(), fact -> true);
        world.check(Fact.class, ask.everything().about(name), fact -> world.oneMeans(fact, fact.names(), name));
        world.check(Fact.class, ask.everything().at(name), fact -> world.means(fact, fact.place(), name));
        world.check(Fact.class, ask.everything().during(date), fact -> {
            EdtfDate when = fact.when();
            return when != null && when.overlaps(date);
        });
        for (FactType type : FactType.values()) {
            world.check(Fact.class, ask.everything().type(type), fact -> fact.type() == type);
        }
        for (DocumentId id :
                world.archive().documents().stream().map(d -> d.id()).toList()) {
            world.check(Fact.class, ask.everything().in(id), fact -> fact.document()
                    .id()
                    .equals(id));
        }
    }

    @Property(tries = TRIES)
    void conditionsTogetherAreOneFilter(
            @ForAll("worlds") World world,
            @ForAll("names") String name,
            @ForAll("names") String other,
            @ForAll("dates") EdtfDate date) {
        world.check(
                Fact.class,
                world.ask().everything().about(name).during(date).about(other),
                fact -> world.oneMeans(fact, fact.names(), name)
                        && world.oneMeans(fact, fact.names(), other)
                        && fact.when() != null
                        && Objects.requireNonNull(fact.when()).overlaps(date));
        world.check(
                Agreement.class,
                world.ask().agreements().between(name, other),
                fact -> world.oneMeans(fact, fact.parties(), name) && world.oneMeans(fact, fact.parties(), other));
        world.check(
                SharedResource.class,
                world.ask().resources().sharedBy(name, other),
                fact -> world.oneMeans(fact, fact.states(), name) && world.oneMeans(fact, fact.states(), other));
    }

    @Property(tries = TRIES)
    void officesAndTiesOfBodiesAreFilters(
            @ForAll("worlds") World world,
            @ForAll("names") String name,
            @ForAll("words") String words,
            @ForAll("days") LocalDate day,
            @ForAll AffiliationRelation relation,
            @ForAll EstablishmentAct act,
            @ForAll ContactChannel channel) {
        Ask ask = world.ask();
        world.check(Office.class, ask.offices().heldBy(name), fact -> world.means(fact, fact.person(), name));
        world.check(Office.class, ask.offices().of(name), fact -> world.means(fact, fact.organisation(), name));
        world.check(Office.class, ask.offices().role(words), fact -> has(fact.role(), words));
        world.check(
                Office.class, ask.offices().asOf(day), fact -> Tenure.of(fact).contains(day));
        world.check(Affiliation.class, ask.affiliations().of(name), fact -> world.means(fact, fact.member(), name));
        world.check(Affiliation.class, ask.affiliations().within(name), fact -> world.means(fact, fact.body(), name));
        world.check(Affiliation.class, ask.affiliations().relation(relation), fact -> fact.relation() == relation);
        world.check(
                Establishment.class, ask.establishments().of(name), fact -> world.means(fact, fact.subject(), name));
        world.check(Establishment.class, ask.establishments().act(act), fact -> fact.act() == act);
        world.check(Contact.class, ask.contacts().of(name), fact -> world.means(fact, fact.organisation(), name));
        world.check(Contact.class, ask.contacts().channel(channel), fact -> fact.channel() == channel);
    }

    @Property(tries = TRIES)
    void instrumentsAndTheirTiesAreFilters(
            @ForAll("worlds") World world,
            @ForAll("names") String name,
            @ForAll("words") String words,
            @ForAll AgreementKind kind,
            @ForAll AgreementStatus status,
            @ForAll Theme theme,
            @ForAll ReferenceRelation relation) {
        Ask ask = world.ask();
        world.check(Agreement.class, ask.agreements().kind(kind), fact -> fact.kind() == kind);
        world.check(Agreement.class, ask.agreements().status(status), fact -> fact.status() == status);
        world.check(Agreement.class, ask.agreements().titled(name), fact -> world.means(fact, fact.title(), name));
        world.check(
                Agreement.class,
                ask.agreements().on(words),
                fact -> has(fact.title() == null ? null : fact.title().text(), words) || has(fact.subject(), words));
        world.check(
                Agreement.class,
                ask.agreements().theme(theme),
                fact -> fact.title() != null
                        && world.archive().facts(Commitment.class).stream()
                                .anyMatch(each -> each.under() != null
                                        && each.themes().contains(theme)
                                        && world.archive()
                                                .entityOf(each, each.under())
                                                .equals(world.archive().entityOf(fact, fact.title()))));
        world.check(Signature.class, ask.signatures().by(name), fact -> world.means(fact, fact.signatory(), name));
        world.check(Signature.class, ask.signatures().party(name), fact -> world.means(fact, fact.party(), name));
        world.check(Signature.class, ask.signatures().under(name), fact -> world.means(fact, fact.instrument(), name));
        world.check(Reference.class, ask.references().from(name), fact -> world.means(fact, fact.from(), name));
        world.check(Reference.class, ask.references().to(name), fact -> world.means(fact, fact.to(), name));
        world.check(Reference.class, ask.references().relation(relation), fact -> fact.relation() == relation);
    }

    @Property(tries = TRIES)
    void commitmentsAndFiguresAreFilters(
            @ForAll("worlds") World world,
            @ForAll("names") String name,
            @ForAll("words") String words,
            @ForAll("dates") EdtfDate date,
            @ForAll Theme theme,
            @ForAll CommitmentKind kind,
            @ForAll MeasurementKind measured) {
        Ask ask = world.ask();
        world.check(Commitment.class, ask.commitments().by(name), fact -> world.oneMeans(fact, fact.actors(), name));
        world.check(Commitment.class, ask.commitments().theme(theme), fact -> fact.themes()
                .contains(theme));
        world.check(Commitment.class, ask.commitments().kind(kind), fact -> fact.kind() == kind);
        world.check(Commitment.class, ask.commitments().under(name), fact -> world.means(fact, fact.under(), name));
        world.check(Commitment.class, ask.commitments().on(words), fact -> has(fact.text(), words));
        world.check(
                Commitment.class,
                ask.commitments().dueBy(date),
                fact -> fact.deadline() != null && !fact.deadline().latest().isAfter(date.latest()));
        world.check(Measurement.class, ask.figures().of(name), fact -> world.means(fact, fact.of(), name));
        world.check(Measurement.class, ask.figures().indicator(words), fact -> has(fact.indicator(), words));
        world.check(Measurement.class, ask.figures().kind(measured), fact -> fact.kind() == measured);
        for (String unit : List.of("km2", "%", "USD", "people")) {
            world.check(Measurement.class, ask.figures().unit(unit), fact -> fact.unit()
                    .equals(unit));
            assertEquals(
                    ask.figures()
                            .answers()
                            .filter(answer -> Units.convert(
                                            answer.value().value(),
                                            answer.value().unit(),
                                            unit)
                                    .isPresent())
                            .count(),
                    ask.figures().in(unit).count());
        }
    }

    @Property(tries = TRIES)
    void eventsAndWhatIsSaidAtThemAreFilters(
            @ForAll("worlds") World world,
            @ForAll("names") String name,
            @ForAll("words") String words,
            @ForAll EventKind kind,
            @ForAll EventStatus status,
            @ForAll ParticipationRole role,
            @ForAll ResourceKind resource) {
        Ask ask = world.ask();
        world.check(Event.class, ask.events().kind(kind), fact -> fact.kind() == kind);
        world.check(Event.class, ask.events().status(status), fact -> fact.status() == status);
        world.check(
                Event.class,
                ask.events().series(words),
                fact -> has(fact.name() == null ? null : fact.name().text(), words));
        for (int number = 1; number < 41; number++) {
            Integer ordinal = number;
            world.check(Event.class, ask.events().ordinal(ordinal), fact -> ordinal.equals(fact.ordinal()));
        }
        world.check(
                Participation.class,
                ask.participations().of(name),
                fact -> world.means(fact, fact.participant(), name));
        world.check(
                Participation.class, ask.participations().inEvent(name), fact -> world.means(fact, fact.event(), name));
        world.check(Participation.class, ask.participations().as(role), fact -> fact.role() == role);
        world.check(Statement.class, ask.statements().by(name), fact -> world.means(fact, fact.speaker(), name));
        world.check(Statement.class, ask.statements().on(words), fact -> has(fact.quote(), words));
        world.check(Twinning.class, ask.twinnings().of(name), fact -> world.oneMeans(fact, fact.places(), name));
        world.check(SharedResource.class, ask.resources().kind(resource), fact -> fact.kind() == resource);
        world.check(
                SharedResource.class, ask.resources().named(name), fact -> world.means(fact, fact.resource(), name));
    }

    @Property(tries = TRIES)
    void aNameMeansEveryEntityThatBearsIt(@ForAll("worlds") World world) {
        for (Entity entity : world.archive().identity().entities()) {
            for (String name : entity.names()) {
                assertTrue(world.archive().identity().named(name).contains(entity), name + " is " + entity);
            }
        }
    }

    @Property(tries = TRIES)
    void theTimelineHasEveryDatedFactInOrder(@ForAll("worlds") World world) {
        List<Timeline.Moment> moments = world.ask().timeline().moments().toList();
        assertEquals(
                world.archive().facts().stream()
                        .filter(fact -> fact.when() != null)
                        .count(),
                moments.size());
        for (int i = 1; i < moments.size(); i++) {
            assertTrue(moments.get(i - 1).date().compareTo(moments.get(i).date()) <= 0);
        }
    }

    @Property(tries = TRIES)
    void passagesAreThoseThatHaveAllTheWords(@ForAll("worlds") World world, @ForAll("words") String words) {
        for (Passage passage : world.ask().passages(words)) {
            assertTrue(has(passage.text(), words), passage.text());
            assertEquals(
                    world.archive().facts().stream()
                            .filter(fact -> fact.document().equals(passage.document()))
                            .filter(fact -> fact.evidence().stream()
                                    .map(Evidence::span)
                                    .anyMatch(span -> span.overlaps(passage.span())))
                            .toList(),
                    passage.facts());
        }
        long blocks = world.archive().documents().stream()
                .flatMap(document -> document.blocks().stream()
                        .filter(block -> !Words.of(words).isEmpty() && has(document.text(block.span()), words)))
                .count();
        assertTrue(world.ask().passages(words).size() >= blocks);
    }

    @Property(tries = TRIES)
    void noWayIsShorterThanTheShortestTie(@ForAll("worlds") World world) {
        Network network = world.ask().network();
        List<Entity> entities = world.archive().identity().entities();
        for (Entity from : entities.stream().limit(3).toList()) {
            List<Set<Entity>> rings = rings(world.archive(), from);
            for (Entity to : entities) {
                int steps = 0;
                for (int i = 1; i < rings.size(); i++) {
                    steps = rings.get(i).contains(to) ? i : steps;
                }
                assertEquals(steps, network.shortest(from, to).size());
            }
        }
    }

    /** The entities that are none, one, two … ties away. */
    private static List<Set<Entity>> rings(Archive archive, Entity from) {
        List<Set<Entity>> rings = new ArrayList<>(List.of(new TreeSet<>(Set.of(from))));
        Set<Entity> reached = new TreeSet<>(Set.of(from));
        while (!rings.get(rings.size() - 1).isEmpty()) {
            Set<Entity> last = rings.get(rings.size() - 1);
            Set<Entity> next = new TreeSet<>();
            for (Fact fact : archive.facts()) {
                List<Entity> named = fact.names().stream()
                        .map(name -> archive.entityOf(fact, name))
                        .toList();
                if (named.stream().anyMatch(last::contains)) {
                    next.addAll(named);
                }
            }
            next.removeAll(reached);
            reached.addAll(next);
            rings.add(next);
        }
        return rings;
    }

    @Provide
    Arbitrary<World> worlds() {
        return ArchiveArbitraries.archives().map(archive -> new World(archive, Ask.of(archive)));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                "Aida Serik", "А. Серік", "Serik", "Green Fund", "“Green”", "Astana", "O'Neil", "nobody at all", "1");
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("chair", "CHAIR deputy", "water now", "2030", "a", "green", "document", "…", "");
    }

    @Provide
    Arbitrary<EdtfDate> dates() {
        return Arbitraries.oneOf(
                FactArbitraries.dates(),
                Arbitraries.of("2024-07-22", "1995", "2019/2025").map(EdtfDate::parse));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(Stream.of("2024-07-21", "2011-06-01", "2020-01-01", "1990-12-31", "2031-01-01")
                .map(LocalDate::parse)
                .toList());
    }
}
