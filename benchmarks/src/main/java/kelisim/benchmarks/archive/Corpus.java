package kelisim.benchmarks.archive;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kelisim.document.Document;
import kelisim.document.DocumentDetails;
import kelisim.document.DocumentId;
import kelisim.document.Span;
import kelisim.fact.Affiliation;
import kelisim.fact.AffiliationRelation;
import kelisim.fact.Agreement;
import kelisim.fact.AgreementKind;
import kelisim.fact.AgreementStatus;
import kelisim.fact.Commitment;
import kelisim.fact.CommitmentKind;
import kelisim.fact.EdtfDate;
import kelisim.fact.Event;
import kelisim.fact.EventKind;
import kelisim.fact.EventStatus;
import kelisim.fact.Evidence;
import kelisim.fact.Fact;
import kelisim.fact.Measurement;
import kelisim.fact.MeasurementKind;
import kelisim.fact.Name;
import kelisim.fact.Office;
import kelisim.fact.Signature;
import kelisim.fact.Theme;

/**
 * A seeded corpus of facts as documents of the genre state them: ten a document, of seven types, names as {@link Cast} spells them.
 * The same size and seed give the same corpus.
 */
final class Corpus {

    private static final String[] ROLE = {
        "minister", "chairman", "member", "director", "ambassador", "deputy head", "president"
    };
    private static final String TEXT =
            "The parties met and signed what they had agreed; the minister said that the work would go on by the end of the year. ";

    private final Random random;
    private final Cast cast;
    private final List<Fact> facts = new ArrayList<>();

    private Corpus(int size, long seed) {
        this.random = new Random(seed);
        this.cast = new Cast(random, size);
    }

    /** That many facts. */
    static List<Fact> facts(int size, long seed) {
        Corpus corpus = new Corpus(size, seed);
        for (int number = 0; corpus.facts.size() < size; number++) {
            corpus.document(number);
        }
        return corpus.facts.subList(0, size);
    }

    private void document(int number) {
        String text = TEXT.repeat(3) + number;
        LocalDate published = LocalDate.of(2000, 1, 1).plusDays(number % 9000);
        Document document = new Document(
                DocumentId.ofBytes(text.getBytes(StandardCharsets.UTF_8)),
                "d" + number + ".txt",
                "text/plain",
                text,
                List.of(),
                DocumentDetails.NONE.withPublished(published));
        for (int i = 0; i < 3; i++) {
            facts.add(new Office(cast.person(), pick(ROLE), cast.body(), null, null, null, at(document, i)));
        }
        Name state = cast.state();
        facts.add(new Office(cast.person(), pick(ROLE), state, null, null, null, at(document, 3)));
        agreement(document, state, EdtfDate.of(published));
        int ordinal = 1 + number % 40;
        facts.add(new Event(
                EventKind.FORUM,
                cast.event(ordinal),
                ordinal,
                EdtfDate.of(published),
                cast.place(),
                null,
                EventStatus.HELD,
                at(document, 8)));
        facts.add(new Measurement(
                BigDecimal.valueOf(random.nextInt(1_000_000)),
                "km2",
                null,
                "area of forest",
                null,
                MeasurementKind.ACTUAL,
                null,
                EdtfDate.of(published),
                state,
                at(document, 9)));
    }

    private void agreement(Document document, Name state, EdtfDate day) {
        Name title = cast.instrument(day.toString());
        Name other = cast.state();
        facts.add(new Agreement(
                AgreementKind.AGREEMENT,
                title,
                List.of(state, other),
                null,
                day,
                null,
                AgreementStatus.SIGNED,
                at(document, 4)));
        facts.add(new Signature(cast.person(), title, state, day, null, at(document, 5)));
        facts.add(new Commitment(
                "joint work number " + random.nextInt(10_000),
                CommitmentKind.ACTIVITY,
                Set.of(Theme.values()[random.nextInt(Theme.values().length)]),
                List.of(state, other),
                title,
                EdtfDate.parse(String.valueOf(2025 + random.nextInt(20))),
                null,
                at(document, 6)));
        facts.add(new Affiliation(cast.body(), cast.body(), AffiliationRelation.MEMBER_OF, null, at(document, 7)));
    }

    private static List<Evidence> at(Document document, int place) {
        return List.of(new Evidence(document, new Span(place * 20, place * 20 + 15), "corpus"));
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
