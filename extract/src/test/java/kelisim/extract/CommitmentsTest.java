package kelisim.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kelisim.document.Document;
import kelisim.fact.Commitment;
import kelisim.fact.CommitmentKind;
import kelisim.ingest.text.TextIngester;
import kelisim.spi.Limits;
import kelisim.spi.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway pledged to restore 40 bogs by 2031. | restore 40 bogs by 2031",
                "Norway will restore 40 bogs. | restore 40 bogs",
                "Norway is ready to restore 40 bogs. | restore 40 bogs",
                "Norway is going to restore 40 bogs. | restore 40 bogs",
                "Norway wants to restore 40 bogs. | restore 40 bogs",
                "The minister said Norway would restore 40 bogs. | restore 40 bogs",
                "Chile and Peru bound themselves to count the condors. | count the condors",
                "They asked Norway to restore 40 bogs. | restore 40 bogs",
                "The Council instructed the secretariat to publish the maps. | publish the maps",
                "A new gauge is to be installed on the Limpopo by 2027. | new gauge is to be installed on the Limpopo by 2027"
            })
    void whatIsMeantToBeDoneIsReadFromManyTurns(String text, String expected) {
        assertEquals(List.of(expected), texts(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway did not pledge to restore the bogs.",
                "Norway might restore the bogs one day.",
                "Norway restored 40 bogs in 2019.",
                "The Council will hold its next session in Bergen.",
                "It is not going to restore the bogs."
            })
    void whatIsDeniedDoneOrOpenIsNoCommitment(String text) {
        assertEquals(List.of(), texts(text));
    }

    @Test
    void anItemThatGoesOnForASecondSentenceStaysInItsList() throws Exception {
        assertEquals(
                List.of("clear the canal", "place the archive online", "pay the arrears of the staff"),
                listed(
                        "In her first speech the secretary named her tasks:\n- clear the canal;\n"
                                + "- place the archive online. (An earlier attempt failed.)\n- pay the arrears of the staff.\n"));
    }

    @Test
    void countedParagraphsOfSeveralSentencesAreNoItems() throws Exception {
        assertEquals(
                List.of(),
                listed("The report has two parts:\n1. The bank was surveyed in May. It is dry.\n"
                        + "2. The bridge was painted in June. It is red.\n"));
    }

    @Test
    void itemsMayBeCountedWithADotBetween() throws Exception {
        assertEquals(
                List.of("common calendar of fairs", "rural tourism"),
                listed("The Assembly passed the Work Plan 2021–2023, with these lines:\n\n"
                        + "1 · a common calendar of fairs\n2 · rural tourism\n"));
    }

    @Test
    void aListUnderWhatWasNotAgreedHoldsNoCommitments() throws Exception {
        assertEquals(
                List.of(), listed("The Council did not agree on these points:\n• a common police\n• a joint tax\n"));
    }

    @Test
    void aVerbThatEndsItsLineLeadsToAList() throws Exception {
        assertEquals(
                List.of("radio posts on both banks", "honey made in the villages", "count of the lynx"),
                listed("The Committee meets twice a year. For the years until 2026 it wants\n\n"
                        + "✓ radio posts on both banks\n✓ honey made in the villages\n✓ a count of the lynx\n"));
    }

    @Test
    void anotherVerbOfTheSameSubjectEndsWhatIsToBeDone() {
        assertEquals(
                List.of("restore 40 bogs"),
                texts("Norway will restore 40 bogs and thanked the donors for their help."));
        assertEquals(
                List.of("map the aquifer", "drill 20 wells"),
                texts("Namibia will map the aquifer and will drill 20 wells."));
    }

    @Test
    void bareInfinitivesUnderAnOpenSentenceAreOrdersOrRequests() throws Exception {
        List<Commitment> found = read(
                """
                Declaration of the Chobe Fishers

                The Chobe Fishers' Union adopted a declaration on 4 May 2021. It calls upon the governments to

                - ban nets of small mesh;
                - publish the catch of each quarter;
                - train 30 wardens by 2024.
                """);
        assertEquals(
                List.of("ban nets of small mesh", "publish the catch of each quarter", "train 30 wardens by 2024"),
                found.stream().map(Commitment::text).toList());
        assertTrue(found.stream().allMatch(commitment -> commitment.kind() == CommitmentKind.PROPOSAL));
        assertEquals("2024", String.valueOf(found.get(2).deadline()));
    }

    @Test
    void aListOfWhatWasReportedHoldsNoCommitments() throws Exception {
        List<Commitment> found = read(
                """
                Minutes of the Orinoco Board

                The Board noted with satisfaction that:

                - the dredging of the bar was completed in March;
                - the new pilots were trained in Ciudad Bolívar.
                """);
        assertEquals(List.of(), found);
    }

    @Test
    void aTableOfDecisionsTellsByWhomAndByWhen() throws Exception {
        List<Commitment> found = read(
                """
                Decisions of the Board

                Decision | Responsible | Term
                Prepare a joint map of landslides | Geological Survey of Nepal | 30 June 2025
                Install sirens in twelve villages | Disaster Agency | September 2025
                """);
        assertEquals(
                List.of("Install sirens in twelve villages", "Prepare a joint map of landslides"),
                found.stream().map(Commitment::text).sorted().toList());
        assertEquals(
                List.of("2025-06-30", "2025-09"),
                found.stream()
                        .map(one -> String.valueOf(one.deadline()))
                        .sorted()
                        .toList());
        assertTrue(found.stream().allMatch(one -> one.actors().size() == 1));
    }

    private static List<String> texts(String text) {
        return Prose.facts(Commitment.class, text).stream()
                .map(Commitment::text)
                .toList();
    }

    private static List<String> listed(String text) throws Exception {
        return read(text).stream().map(Commitment::text).toList();
    }

    private static List<Commitment> read(String text) throws Exception {
        Source source = new Source("text.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
        Document document = new TextIngester().read(source, Limits.DEFAULT).document();
        return new ProseExtractor()
                .extract(document).facts().stream()
                        .filter(Commitment.class::isInstance)
                        .map(Commitment.class::cast)
                        .toList();
    }
}
