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
import kelisim.fact.NameKind;
import kelisim.fact.Office;
import kelisim.fact.Theme;

/**
 * A seeded corpus of facts as documents of the genre state them: ten a document, names in several spellings, people and bodies
 * whose number grows with the corpus. The same size and seed give the same corpus.
 */
final class Corpus {

    private static final String[] STATES = {
        "Kazakhstan", "Republic of Kazakhstan", "Kyrgyzstan", "Kyrgyz Republic", "Uzbekistan", "Republic of Uzbekistan",
        "Tajikistan", "Turkmenistan", "Russia", "Russian Federation", "Azerbaijan", "Mongolia", "China", "Türkiye"
    };
    private static final String[] FIRST = {
        "Azamat", "Aigul", "Bolat", "Dana", "Erlan", "Gulnara", "Ilyas", "Kanat", "Laila", "Murat", "Nurlan", "Olzhas", "Rustam",
        "Saule", "Timur", "Ulan", "Zarina", "Zhanar", "Yerlan", "Sadyr"
    };
    private static final String[] SOUND = {
        "ab", "ad", "al", "ash", "bai", "bek", "ber", "da", "dos", "er", "ga", "ib", "ka", "ke", "kul", "ma", "mu", "na", "nur",
        "or", "ra", "sa", "sul", "ta", "tem", "tul", "um", "us", "zha", "zhu"
    };
    private static final String[] FIELD = {"Water", "Energy", "Ecology", "Transport", "Trade", "Culture", "Health", "Education"};
    private static final String[] ROLE = {"minister", "chairman", "member", "director", "ambassador", "deputy head"};
    private static final String TEXT =
            "The parties met and signed what they had agreed; the minister said that the work would go on by the end of the year. ";

    private final Random random;
    private final int people;
    private final int bodies;
    private final List<Fact> facts = new ArrayList<>();

    private Corpus(int size, long seed) {
        this.random = new Random(seed);
        this.people = Math.max(50, size / 20);
        this.bodies = Math.max(20, size / 100);
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
        Name state = Name.of(NameKind.STATE, pick(STATES));
        Name other = Name.of(NameKind.STATE, pick(STATES));
        EdtfDate day = EdtfDate.of(published);
        for (int i = 0; i < 4; i++) {
            facts.add(new Office(person(), pick(ROLE), body(), null, null, null, at(document, i)));
        }
        Name title = Name.of(
                NameKind.INSTRUMENT, "Agreement on " + pick(FIELD) + " in " + surname(random.nextInt(bodies)) + " of " + day);
        facts.add(new Agreement(
                AgreementKind.AGREEMENT, title, List.of(state, other), null, day, null, AgreementStatus.SIGNED, at(document, 4)));
        Name event = Name.of(NameKind.EVENT, (1 + number % 40) + "th " + surname(random.nextInt(bodies)) + " Forum");
        facts.add(new Event(
                EventKind.FORUM, event, 1 + number % 40, day, null, null, EventStatus.HELD, at(document, 5)));
        for (int i = 6; i < 8; i++) {
            facts.add(new Commitment(
                    "joint work number " + random.nextInt(10_000),
                    CommitmentKind.ACTIVITY,
                    Set.of(Theme.values()[random.nextInt(Theme.values().length)]),
                    List.of(state, other),
                    title,
                    EdtfDate.parse(String.valueOf(2025 + random.nextInt(20))),
                    null,
                    at(document, i)));
        }
        for (int i = 8; i < 10; i++) {
            facts.add(new Measurement(
                    BigDecimal.valueOf(random.nextInt(1_000_000)),
                    "km2",
                    null,
                    "area of forest",
                    null,
                    MeasurementKind.ACTUAL,
                    null,
                    day,
                    state,
                    at(document, i)));
        }
    }

    private static List<Evidence> at(Document document, int place) {
        return List.of(new Evidence(document, new Span(place * 20, place * 20 + 15), "corpus"));
    }

    /** A person in one of four spellings. */
    private Name person() {
        int who = random.nextInt(people);
        String first = FIRST[who % FIRST.length];
        String last = surname(who) + "ov";
        String text =
                switch (random.nextInt(4)) {
                    case 0 -> first + " " + last;
                    case 1 -> last + " " + first;
                    case 2 -> first.replace("zh", "j") + " " + last.replace("zh", "j");
                    default -> first + " " + last.replace("sh", "ş");
                };
        return Name.of(NameKind.PERSON, text).with(List.of(last));
    }

    private Name body() {
        int which = random.nextInt(bodies);
        String state = STATES[which % STATES.length];
        String text =
                switch (which % 3) {
                    case 0 -> surname(which) + " Fund";
                    case 1 -> "Institute of " + FIELD[which % FIELD.length] + " “" + surname(which) + "”";
                    default -> surname(which) + " Company of " + state;
                };
        return Name.of(NameKind.ORGANISATION, text);
    }

    private static String surname(int number) {
        int n = number * 7 + 13;
        String name = SOUND[n % 30] + SOUND[n / 30 % 30] + SOUND[n / 900 % 30] + (n >= 27_000 ? SOUND[n / 27_000 % 30] : "");
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
