package kelisim.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Short texts of many countries, a construction each, with what they tell and what they do not. */
class ToldFactsTest {

    private static final List<String> FILES = List.of(
            "office",
            "agreement",
            "participation",
            "affiliation",
            "establishment",
            "event",
            "signature",
            "reference",
            "statement",
            "shared_resource",
            "twinning",
            "commitment",
            "measurement",
            "contact");

    static Stream<Named<ToldCase>> cases() {
        return FILES.stream().flatMap(file -> ToldCase.cases(lines(file)).stream()
                .map(one -> Named.of(
                        file + ": " + one.document().text().lines().findFirst().orElse(""), one)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTextTellsItsFactsAndNoOthers(ToldCase one) {
        assertEquals(List.of(), one.faults(), one.document()::text);
    }

    private static List<String> lines(String file) {
        try (InputStream stream =
                        Objects.requireNonNull(ToldFactsTest.class.getResourceAsStream("told/" + file + ".txt"), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
