package kelisim.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kelisim.fact.Agreement;
import kelisim.fact.AgreementStatus;
import kelisim.fact.EdtfDate;
import kelisim.fact.Reference;
import kelisim.fact.ReferenceRelation;
import kelisim.fact.Signature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Laos and Cambodia signed an agreement on fisheries in Pakse on 3 May 2019.",
                "An agreement on fisheries was signed by Laos and Cambodia in Pakse on 3 May 2019.",
                "The agreement on fisheries, signed by Laos and Cambodia in Pakse on 3 May 2019, has ten articles."
            })
    void theSameSigningIsReadFromEveryTurnOfTheClause(String text) {
        Agreement agreement = Prose.facts(Agreement.class, text).get(0);
        assertEquals("fisheries", agreement.subject());
        assertEquals(EdtfDate.parse("2019-05-03"), agreement.date());
        assertEquals(AgreementStatus.SIGNED, agreement.status());
        assertEquals(2, agreement.parties().size());
        assertEquals(2, Prose.facts(Signature.class, text).size());
    }

    @ParameterizedTest
    @CsvSource({
        "The agreement on fisheries between Laos and Cambodia has not yet been signed., NEGOTIATED",
        "An agreement on fisheries between Laos and Cambodia is being drafted., NEGOTIATED",
        "Laos and Cambodia plan to sign an agreement on fisheries., PROPOSED"
    })
    void whatIsNotSignedIsNotToldAsSigned(String text, AgreementStatus status) {
        List<Agreement> agreements = Prose.facts(Agreement.class, text);
        assertEquals(1, agreements.size(), agreements::toString);
        assertEquals(status, agreements.get(0).status());
        assertEquals(List.of(), Prose.facts(Signature.class, text));
    }

    @Test
    void instrumentsInGeneralAreNone() {
        assertEquals(
                List.of(), Prose.facts(Agreement.class, "Agreements were discussed at length by all delegations."));
    }

    @Test
    void aProtocolThatAmendsSaysSo() {
        List<Reference> references = Prose.facts(
                Reference.class,
                "Estonia and Latvia signed a Protocol on amendments to the 1998 Agreement on Fisheries.");
        assertEquals(ReferenceRelation.AMENDS, references.get(0).relation());
        assertTrue(references.get(0).to().text().contains("Agreement on Fisheries"));
    }
}
