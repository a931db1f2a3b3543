package kelisim.extract.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValueRecogniserTest {

    private static List<String> values(String text) {
        return ValueRecogniser.english().recognise(text, null).stream()
                .map(v -> v.kind().code() + " " + v.span().of(text) + " = " + v.normal() + " " + v.unit())
                .toList();
    }

    @Test
    void moneyIsANumberInFullAndACurrency() {
        assertEquals(
                List.of("money $3 billion = 3000000000 USD", "money 120 MEUR = 120000000 EUR"),
                values("From $3 billion to about 120 MEUR."));
    }

    @Test
    void anAddressKeepsItsFullStopToItself() {
        assertEquals(
                List.of(
                        "email info@example.org = info@example.org null",
                        "url www.example.org/a = www.example.org/a null"),
                values("Write to info@example.org or see www.example.org/a."));
    }

    @Test
    void whatReachesIntoAnAddressIsNoDate() {
        List<Value> values = ValueRecogniser.english().recognise("week 1x.com", null);
        assertEquals(1, values.size(), values.toString());
        assertEquals(ValueKind.URL, values.get(0).kind());
    }
}
