package kelisim.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kelisim.document.Document;
import kelisim.fact.Name;
import kelisim.fact.Office;
import kelisim.ingest.text.TextIngester;
import kelisim.spi.Limits;
import kelisim.spi.Source;
import org.junit.jupiter.api.Test;

class OfficeTablesTest {

    @Test
    void aRowUnderAStateTellsWhoHoldsWhatInWhichBody() throws Exception {
        assertEquals(
                List.of(
                        "Andris Kalns, Deputy Minister of Water, Latvia",
                        "Andris Kalns, head of delegation, Latvia",
                        "Ilze Kalniņa, adviser, Ministry of Transport",
                        "Marta Liepa, State Secretary, Ministry of Energy"),
                offices(
                        """
                        Minutes of the fourth meeting

                        PRESENT

                        Latvia
                        Andris Kalns              Deputy Minister of Water, head of delegation
                        Ilze Kalniņa              Ministry of Transport, adviser
                        Marta Liepa               State Secretary, Ministry of Energy

                        The minutes of the third meeting were adopted.
                        """));
    }

    @Test
    void whatStandsInTheNextCellIsTheBodyAndNotTheHolder() throws Exception {
        assertEquals(
                List.of("Andres Kask, Director, LVGMC", "Ilze Kalniņa, Hydrologist, Riga Water Council"),
                offices(
                        """
                        Present at the talks of the experts:

                        Name             Post             Institution
                        Andres Kask      Director         LVGMC
                        Ilze Kalniņa     Hydrologist      Riga Water Council
                        """));
    }

    @Test
    void anOfficeInFrontOfANameIsOneOfThePagesOwnBody() throws Exception {
        assertEquals(
                List.of(
                        "Andres Kask, Chairman, BALTIC PORTS ASSOCIATION",
                        "Ilze Kalniņa, Treasurer, BALTIC PORTS ASSOCIATION"),
                offices(
                        """
                        BALTIC PORTS ASSOCIATION

                        The Baltic Ports Association was founded in Riga in 1994.

                        OFFICE BEARERS

                        Chairman             Andres Kask, shipowner
                        Treasurer            Ilze Kalniņa
                        Honorary President   Vacant
                        """));
    }

    private static List<String> offices(String text) throws Exception {
        Source source = new Source("minutes.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
        Document document = new TextIngester().read(source, Limits.DEFAULT).document();
        return new ProseExtractor()
                .extract(document).facts().stream()
                        .filter(Office.class::isInstance)
                        .map(Office.class::cast)
                        .map(office -> office.person().text() + ", " + office.role() + ", "
                                + Optional.ofNullable(office.organisation())
                                        .map(Name::text)
                                        .orElse("–"))
                        .sorted()
                        .toList();
    }
}
