package kelisim.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kelisim.fact.Name;
import kelisim.fact.Office;
import kelisim.fact.OfficeStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The meeting was opened by Somchai Wattana, Director of the Mekong River Commission. | Somchai Wattana | Director | Mekong River Commission",
                "President of Finland Alexander Stubb arrived in Riga. | Alexander Stubb | President | Finland",
                "Foreign Minister of Peru Elmer Schialer took part. | Elmer Schialer | Foreign Minister | Peru",
                "The chairman of the Danube Commission, Ivan Petrov, spoke first. | Ivan Petrov | chairman | Danube Commission",
                "Maria Lopez was elected chair of the Andean Parliament. | Maria Lopez | chair | Andean Parliament",
                "The head of the Baltic Marine Fund is Anna Berzina. | Anna Berzina | head | Baltic Marine Fund"
            })
    void thePersonTheRoleAndTheBodyAreRead(String text, String person, String role, String body) {
        List<Office> offices = Prose.facts(Office.class, text);
        assertEquals(1, offices.size(), offices::toString);
        assertEquals(person, offices.get(0).person().text());
        assertEquals(role, offices.get(0).role());
        Name organisation = offices.get(0).organisation();
        assertTrue(organisation != null && organisation.forms().contains(body), () -> "body " + organisation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Former chairman of the Danube Commission Ivan Petrov spoke first.",
                "Ivan Petrov, the then chairman of the Danube Commission, spoke first."
            })
    void anOfficeOfThePastIsTold(String text) {
        assertEquals(OfficeStatus.FORMER, Prose.facts(Office.class, text).get(0).status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maria Lopez was not elected chair of the Andean Parliament.",
                "Maria Lopez hopes to become chair of the Andean Parliament.",
                "The chair of the Andean Parliament will be elected in May."
            })
    void whatIsDeniedHopedForOrWithoutAPersonIsNoOffice(String text) {
        assertEquals(List.of(), Prose.facts(Office.class, text));
    }
}
