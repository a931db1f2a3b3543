package kelisim.extract.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
    void bareNamesAndSignsOfMoneyAreThoseOfTheCountryThatIsNamed() {
        String text = "It cost 40 rupees, $5, 10 US dollars, A$3, 7 dollars, 20 pounds, €4.";
        assertEquals(
                List.of("rupee", "USD", "USD", "AUD", "USD", "GBP", "EUR"), units(ValueRecogniser.english(), text));
        ValueRecogniser canadian = ValueRecogniser.english().in("CA");
        assertEquals(List.of("rupee", "CAD", "USD", "AUD", "CAD", "GBP", "EUR"), units(canadian, text));
        ValueRecogniser nepali = ValueRecogniser.english().in("NP");
        assertEquals(List.of("NPR", "USD", "USD", "AUD", "USD", "GBP", "EUR"), units(nepali, text));
        assertEquals(List.of("EGP"), units(ValueRecogniser.english().in("EG"), "20 pounds"));
        assertThrows(
                IllegalArgumentException.class, () -> ValueRecogniser.english().in("XQ"));
        assertThrows(
                IllegalArgumentException.class, () -> ValueRecogniser.english().in("Nepal"));
    }

    private static List<String> units(ValueRecogniser recogniser, String text) {
        return recogniser.recognise(text, null).stream()
                .map(v -> String.valueOf(v.unit()))
                .toList();
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

    @Test
    void withoutADayToCountFromThisSummerIsFoundButLiesNowhere() {
        ValueRecogniser reports = ValueRecogniser.english().reading(Register.REPORT);
        String text = "The bears of May 2019 were counted again this summer and will be so next week.";
        assertEquals(
                List.of("May 2019 = 2019-05", "this summer = null", "next week = null"),
                reports.recognise(text, null).stream()
                        .map(v -> v.span().of(text) + " = " + v.normal())
                        .toList());
    }
}
