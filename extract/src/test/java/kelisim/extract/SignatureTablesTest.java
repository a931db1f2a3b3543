package kelisim.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kelisim.document.Document;
import kelisim.fact.EdtfDate;
import kelisim.fact.Name;
import kelisim.fact.Signature;
import kelisim.ingest.text.TextIngester;
import kelisim.spi.Limits;
import kelisim.spi.Source;
import org.junit.jupiter.api.Test;

class SignatureTablesTest {

    @Test
    void aRowTellsWhoSignedForWhomAndWhen() throws Exception {
        assertEquals(
                List.of("Nikos Pappas, Greece, 2013-06-04", "Radu Ionescu, Romania, 2013-08-19"),
                signatures(
                        """
                        Signature record of the Ferry Convention

                        Party        Signed by              Date
                        Greece       Nikos Pappas           4.6.2013
                        Romania      Radu Ionescu           19.8.2013
                        Bulgaria     –                      –
                        """));
    }

    @Test
    void aStateWithoutADayInTheColumnOfSignaturesHasNotSigned() throws Exception {
        assertEquals(
                List.of("Greece, Greece, 2004-05-03"),
                signatures(
                        """
                        The committee took note of the status of the Ferry Convention:

                        State | Signature | Ratification
                        Greece | 3.5.2004 | 11.1.2006
                        Romania | – | –
                        """));
    }

    @Test
    void theColumnOfPartiesNeedsNoHead() throws Exception {
        assertEquals(
                List.of("Benin, Benin, 2009-02-11"),
                signatures(
                        """
                        STATUS – Ferry Convention
                                    Signature        Ratification
                        Benin       11.02.2009       30.10.2012
                        Guinea      –                –
                        """));
    }

    @Test
    void aTableOfRatificationsTellsNoSignatures() throws Exception {
        assertEquals(
                List.of(),
                signatures(
                        """
                        Status of the Ferry Convention

                        State | Ratification
                        Greece | 3.5.2004
                        Romania | 4.6.2005
                        """));
    }

    private static List<String> signatures(String text) throws Exception {
        Source source = new Source("record.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
        Document document = new TextIngester().read(source, Limits.DEFAULT).document();
        return new ProseExtractor()
                .extract(document).facts().stream()
                        .filter(Signature.class::isInstance)
                        .map(Signature.class::cast)
                        .map(signature -> signature.signatory().text()
                                + ", "
                                + Optional.ofNullable(signature.party())
                                        .map(Name::text)
                                        .orElse("?")
                                + ", "
                                + Optional.ofNullable(signature.date())
                                        .map(EdtfDate::toString)
                                        .orElse("?"))
                        .sorted()
                        .toList();
    }
}
