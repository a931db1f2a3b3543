package kelisim.extract;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a ",
                "A ",
                "A. ",
                "( ",
                "“",
                "of the ",
                "and ",
                ", ",
                "Agreement on ",
                "the Agreement between ",
                "signed ",
                "President ",
                "President of ",
                "Minister John Smith, ",
                "Minister John Smith thanked the chairman. ",
                "which A signed ",
                "not ",
                "to be ",
                "the Party's ",
                "Green Party of Kenya and ",
                "Protocol on amendments to the ",
                "1, ",
                "$3 billion ",
                "in 2014 ",
                "- ",
                "“He said ",
                "Ivan Petrov ",
                "A-",
                "с",
                "Commission of the "
            })
    void aTextThatRepeatsOneThingTakesNoMoreThanItsLength(String piece) {
        String text = piece.repeat(300_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(40), () -> new ProseExtractor().extract(Prose.document(text)));
    }
}
