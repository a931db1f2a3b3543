package kelisim.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import kelisim.document.Document;
import kelisim.fact.Agreement;
import kelisim.fact.AgreementKind;
import kelisim.fact.AgreementStatus;
import kelisim.fact.Fact;
import kelisim.fact.Signature;
import kelisim.ingest.text.TextIngester;
import kelisim.spi.Limits;
import kelisim.spi.Source;
import org.junit.jupiter.api.Test;

class TreatyTextsTest {

    private static final String DANUBE =
            """
            AGREEMENT BETWEEN THE GOVERNMENT OF THE REPUBLIC
            OF SERBIA AND THE GOVERNMENT OF ROMANIA
            ON THE MAINTENANCE OF THE DANUBE FAIRWAY

            The Government of the Republic of Serbia and the Government of Romania,
            hereinafter referred to as "the Contracting Parties",

            Desiring to keep the fairway open in all seasons,

            Have agreed as follows:

            Article 1
            The Contracting Parties shall dredge the fairway each spring.

            DONE at Novi Sad on the third day of June two thousand and nine, in duplicate in the Serbian,
            Romanian and English languages.

            For the Government of the Republic of Serbia:
            Milan Petrovic

            For the Government of Romania:
            Ioana Marinescu
            """;

    @Test
    void titlePartiesDayAndPlaceAreReadFromTheFormOfATreaty() throws Exception {
        Agreement agreement = own(DANUBE);
        assertEquals(
                "AGREEMENT BETWEEN THE GOVERNMENT OF THE REPUBLIC OF SERBIA AND THE GOVERNMENT OF ROMANIA"
                        + " ON THE MAINTENANCE OF THE DANUBE FAIRWAY",
                Objects.requireNonNull(agreement.title()).text());
        assertEquals("2009-06-03", String.valueOf(agreement.date()));
        assertEquals("Novi Sad", Objects.requireNonNull(agreement.place()).text());
        assertEquals(AgreementStatus.SIGNED, agreement.status());
        assertEquals(2, agreement.parties().size());
    }

    @Test
    void anEarlierAgreementThatIsRecalledDatesNothing() throws Exception {
        String text = DANUBE.replace(
                        "Desiring to", "Whereas by Agreement dated the 22nd day of May, 2008, it was resolved to")
                .replace(
                        "DONE at Novi Sad on the third day of June two thousand and nine,",
                        "Thus done and signed at the city of Novi Sad on the 3rd day of June, 2009,");
        assertEquals("2009-06-03", String.valueOf(own(text).date()));
    }

    @Test
    void whoSignedForWhomStandsInTheSignatureBlocks() throws Exception {
        List<Signature> signatures = facts(Signature.class, DANUBE);
        assertEquals(
                List.of("Milan Petrovic", "Ioana Marinescu"),
                signatures.stream()
                        .map(signature -> signature.signatory().text())
                        .toList());
    }

    @Test
    void columnsOfSignaturesAreReadDownwards() throws Exception {
        String text = DANUBE.substring(0, DANUBE.indexOf("For the Government of the Republic of Serbia:"))
                + "For the Government of the Republic of Serbia          For the Government of Romania\n\n"
                + "(signed)                                              (signed)\n"
                + "Mr. Milan Petrovic                                    Ms. Ioana Marinescu\n";
        List<Signature> signatures = facts(Signature.class, text);
        assertEquals(2, signatures.size());
        assertTrue(signatures.stream()
                .anyMatch(signature -> signature.signatory().forms().contains("Ioana Marinescu")
                                && Objects.requireNonNull(signature.party())
                                        .text()
                                        .endsWith("ROMANIA")
                        || Objects.requireNonNull(signature.party()).text().endsWith("Romania")));
    }

    @Test
    void aTextWithoutCapitalsAndWithoutLinesIsReadAlike() throws Exception {
        String text =
                "convention on the sharing of the waters of the ruvubusource: the governments of burundi, of rwanda and"
                        + " of the united republic of tanzania,considering that the river feeds all three countries,have agreed as"
                        + " follows: ARTICLE 1the parties shall exchange the data of their gauges ARTICLE 2the parties shall meet"
                        + " once a year, and shall report to their parliaments on what they have done for the river and its people."
                        + "done at bujumbura this fourth day of may, nineteen hundred and eighty-one, in three copies.";
        Agreement agreement = own(text);
        assertEquals(
                "convention on the sharing of the waters of the ruvubu",
                Objects.requireNonNull(agreement.title()).text());
        assertEquals("1981-05-04", String.valueOf(agreement.date()));
        assertEquals(3, agreement.parties().size());
    }

    @Test
    void theDayMayStandUnderTheTitle() throws Exception {
        String text =
                """
                Treaty between the Republic of Chile and the Republic of Peru on the Protection of Lauca Lagoon
                (9 August 1994)

                The Republic of Chile and the Republic of Peru,
                Convinced that the lagoon is one,
                Have agreed as follows:
                Article 1. The lagoon is protected.
                """;
        assertEquals("1994-08-09", String.valueOf(own(text).date()));
    }

    @Test
    void aBodysDecisionIsAdoptedAndTitledByTheLineOverTheBody() throws Exception {
        String text =
                """
                Seventh session                                                  MC7/12

                MC7.R4
                Monitoring of sturgeon in the lower Danube

                The Danube Fisheries Council,

                Recalling its earlier decisions on sturgeon,

                Decides that stocks shall be counted each autumn.

                Third plenary meeting, 14 October 2011
                """;
        Agreement agreement = own(text);
        assertEquals(
                "Monitoring of sturgeon in the lower Danube",
                Objects.requireNonNull(agreement.title()).text());
        assertEquals(AgreementKind.DECISION, agreement.kind());
        assertEquals(AgreementStatus.ADOPTED, agreement.status());
        assertEquals("2011-10-14", String.valueOf(agreement.date()));
    }

    @Test
    void aReportOfASigningIsNoTreaty() throws Exception {
        String text =
                """
                Agreement on ferries to be signed in spring

                The Government of Estonia and the Government of Finland have agreed to meet again in March, the two
                ministries of transport said on Monday. No date for the signing was set.
                """;
        assertTrue(facts(Agreement.class, text).stream()
                .flatMap(agreement -> agreement.evidence().stream())
                .noneMatch(evidence -> evidence.rule().equals("agreement.text")));
    }

    private static Agreement own(String text) throws Exception {
        return facts(Agreement.class, text).stream()
                .filter(agreement -> agreement.evidence().stream()
                        .anyMatch(evidence -> evidence.rule().equals("agreement.text")))
                .findFirst()
                .orElseThrow();
    }

    private static <F extends Fact> List<F> facts(Class<F> type, String text) throws Exception {
        Source source = new Source("treaty.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
        Document document = new TextIngester().read(source, Limits.DEFAULT).document();
        return new ProseExtractor()
                .extract(document).facts().stream()
                        .filter(type::isInstance)
                        .map(type::cast)
                        .toList();
    }
}
