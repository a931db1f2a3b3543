package kelisim.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kelisim.fact.Agreement;
import kelisim.fact.AgreementStatus;
import kelisim.fact.Name;
import kelisim.fact.Signature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SigningsTest {

    @Test
    void whoSignsForWhomStandsBeforeTheNameThatBySets() {
        List<Signature> signatures = signatures("The Ferry Agreement was signed for Uruguay by Minister Julia Sosa"
                + " and for Argentina by Minister Pablo Rossi.");
        assertEquals(List.of("Julia Sosa", "Pablo Rossi"), signatories(signatures));
        assertEquals(
                List.of("Uruguay", "Argentina"),
                signatures.stream()
                        .map(signature -> Optional.ofNullable(signature.party())
                                .map(Name::text)
                                .orElse(""))
                        .toList());
    }

    @Test
    void theStateOfAMinisterIsNoSignatory() {
        assertEquals(
                List.of("Juris Kalns", "Triin Saare"),
                signatories(signatures("The Treaty on Bogs was signed in Valka by Latvia's Minister of the Environment,"
                        + " Juris Kalns, and Estonia's Minister of the Environment, Triin Saare.")));
    }

    @Test
    void whichStatesSignedWhichOfSeveralIsNotTold() {
        assertEquals(List.of(), signatories(signatures("Ghana and Togo signed nine agreements.")));
    }

    @Test
    void theDocumentIsTheInstrumentNamedBefore() {
        List<Signature> signatures = signatures("The talks ended with the Treaty on the Volta Ferries. The treaty was"
                + " signed by Kofi Mensah in Accra.");
        assertTrue(Objects.requireNonNull(signatures.get(0).instrument()).text().contains("Volta Ferries"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Both rely on the Treaty on Fisheries of 4 May 1988. | SIGNED",
                "Both rely on the Law on Fisheries of 4 May 1988. | ADOPTED",
                "Under the Lake Chad Charter both report each year. | IN_FORCE",
                "They exchanged the draft Agreement on Ferries between Peru and Chile. | NEGOTIATED"
            })
    void howAnInstrumentStandsIsToldByTheWordsAroundItsNameOrItsDate(String text, AgreementStatus status) {
        assertEquals(status, Prose.facts(Agreement.class, text).get(0).status());
    }

    @Test
    void toReachAgreementIsNoInstrument() {
        assertEquals(List.of(), Prose.facts(Agreement.class, "Peru and Chile failed to reach agreement on the route."));
    }

    private static List<Signature> signatures(String text) {
        return Prose.facts(Signature.class, text);
    }

    private static List<String> signatories(List<Signature> signatures) {
        return signatures.stream()
                .map(signature -> signature.signatory().text())
                .toList();
    }
}
