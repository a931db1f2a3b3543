package kelisim.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import kelisim.fact.Fact;
import kelisim.fact.Office;
import kelisim.fact.Participation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LikelyFactsTest {

    private static List<String> likely(Class<? extends Fact> type, String text) {
        return Prose.facts(type, text).stream()
                .filter(fact -> fact.evidence().get(0).rule().endsWith(".likely"))
                .map(LikelyFactsTest::words)
                .toList();
    }

    private static String words(Fact fact) {
        if (fact instanceof Office office) {
            return office.person().text() + ", " + office.role();
        }
        Participation participation = (Participation) fact;
        return participation.participant().text();
    }

    @Test
    void whoHoldsAnOfficeIsToldWhereNoRuleKnowsHowItIsSaid() {
        assertEquals(
                List.of("Ruth Oyelaran, president"),
                likely(Office.class, "The Delta Fund found in Ruth Oyelaran a president."));
    }

    @Test
    void whoTookPartIsToldWhereNoRuleKnowsHowItIsSaid() {
        assertEquals(
                List.of("Kofi Boateng"),
                likely(
                        Participation.class,
                        "The Second Delta Forum was held in Aveiro on 3 May 2031. The keynote came from Kofi Boateng, Minister of Water of Ghana."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ruth Oyelaran hopes to stand at the helm of the Delta Fund as director.",
                "Ruth Oyelaran did not keep the post of director of the Delta Fund.",
                "Ruth Oyelaran is a candidate for director of the Delta Fund."
            })
    void whatIsHopedForOrDeniedIsNotLikely(String text) {
        assertEquals(List.of(), likely(Office.class, text));
    }

    @Test
    void manyNamesAndOneEventTakeNoMoreThanTheirLength() {
        StringBuilder text = new StringBuilder("The Delta Forum was held in Aveiro on 3 May 2031.\n");
        for (int i = 0; i < 8_000; i++) {
            char one = (char) ('a' + i % 26);
            char other = (char) ('a' + i / 26 % 26);
            text.append("At the Delta Forum Minister Ruth O")
                    .append(one)
                    .append(other)
                    .append("elaran ");
            text.append(i % 3 == 0 ? "thanked the chairman.\n" : "spoke of rain.\n");
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> new ProseExtractor().extract(Prose.document(text.toString())));
    }
}
