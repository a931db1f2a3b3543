package kelisim.extract.internal.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Mentions;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameStageTest {

    private static final Duration GENEROUS = Duration.ofSeconds(30);

    @Property(tries = 300)
    void mentionsStayInsideTheTextAndNeverCross(@ForAll("wordSoup") String text) {
        AnalysedText analysed = MarkedSentence.analyse(text);
        List<Mention> all = MarkedSentence.mentions(analysed).all();
        for (Mention mention : all) {
            assertTrue(
                    mention.begin() >= 0 && mention.end() <= analysed.tokens().size());
            for (Mention other : all) {
                boolean apart = mention.end() <= other.begin() || other.end() <= mention.begin();
                assertTrue(apart || mention.contains(other) || other.contains(mention), () -> mention + " " + other);
            }
        }
    }

    @Property(tries = 100)
    void theSameTextGivesTheSameMentions(@ForAll("wordSoup") String text) {
        assertEquals(
                MarkedSentence.mentions(MarkedSentence.analyse(text)).all(),
                MarkedSentence.mentions(MarkedSentence.analyse(text)).all());
    }

    @Provide
    Arbitrary<String> wordSoup() {
        Arbitrary<String> words = Arbitraries.of(
                "Ministry",
                "of",
                "the",
                "Republic",
                "Kazakhstan",
                "and",
                ",",
                "Agreement",
                "between",
                "on",
                "“",
                "”",
                "(",
                ")",
                "Mr.",
                "A.",
                "Deputy",
                "Chairman",
                "Kim",
                "KIM",
                "7th",
                "meeting",
                "-",
                "for",
                "“",
                "Lake",
                "River",
                "XXI",
                "Forum",
                "in",
                "JSC",
                "Georgia",
                "Ltd",
                "’s",
                "Conference",
                ".",
                "to",
                "under",
                "Government",
                "2003",
                "van");
        return words.list().ofMinSize(1).ofMaxSize(60).map(list -> String.join(" ", list));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aa ",
                "A. ",
                "KIM ",
                "Ministry of ",
                "Agreement on ",
                "between A and ",
                "Committee, ",
                "“Law ",
                "((",
                "of the ",
                "Ministry of Energy, ",
                "Minister of Water and ",
                "7th ",
                "Republic-",
                "al-",
                "President of Kazakhstan ",
                "Agreement between the Government of ",
                "Sh. ",
                "X Y ",
                "Joint Commission of Russia and Mongolia and "
            })
    void hostileRepetitionTakesLinearTime(String part) {
        String text = part.repeat(200_000 / part.length());
        AnalysedText analysed = MarkedSentence.analyse(text);
        Mentions mentions = assertTimeoutPreemptively(GENEROUS, () -> MarkedSentence.mentions(analysed));
        assertTrue(mentions.all().size() <= 4 * analysed.tokens().size());
    }

    @Test
    void anAcronymIntroducedInBracketsNamesTheSameLater() {
        Mentions mentions = read("The Drava Basin Forum Commission (DBFC) met. Members of the DBFC agreed.");
        Mention body = mentions.all().get(0);
        assertEquals("DBFC", body.acronym());
        assertTrue(mentions.all().stream()
                .filter(mention -> mention.kind() == MentionKind.ORGANISATION)
                .anyMatch(mention -> mention.begin() > 10));
    }

    @Test
    void aSurnameAloneIsThePersonNamedInFullBefore() {
        AnalysedText text = MarkedSentence.analyse("Igor Babushkin spoke first. Later Babushkin left for Baku.");
        long people = MarkedSentence.mentions(text).all().stream()
                .filter(mention -> mention.kind() == MentionKind.PERSON)
                .count();
        assertEquals(2, people);
    }

    @Test
    void commonNounsWithADefiniteArticleAreGeneric() {
        AnalysedText text = MarkedSentence.analyse("The visitors thanked the Commission and signed the memorandum.");
        List<Mention> all = MarkedSentence.mentions(text).all();
        assertEquals(2, all.size());
        assertTrue(all.stream().allMatch(Mention::generic));
    }

    @Test
    void anInstrumentThatANewSentenceBringsInIsNotGeneric() {
        Mentions mentions = read("They signed a memorandum of understanding in Accra.");
        Mention instrument = mentions.all().get(0);
        assertEquals(MentionKind.INSTRUMENT, instrument.kind());
        assertFalse(instrument.generic());
    }

    @Test
    void ordinalsOfEveryFormNumberAnEvent() {
        for (String form : List.of("21st", "XXI", "twenty-first", "Twenty-First")) {
            Mention event = read("The " + form + " Meeting of the Nile Council was held.")
                    .all()
                    .get(0);
            assertEquals(MentionKind.EVENT, event.kind(), form);
            assertEquals(21, event.ordinal(), form);
        }
    }

    @Test
    void aDocumentWithoutWordsHasNoNames() {
        assertTrue(read("1234 -- ??? ...").all().isEmpty());
    }

    private static Mentions read(String text) {
        return MarkedSentence.mentions(MarkedSentence.analyse(text));
    }
}
