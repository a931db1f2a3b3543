package kelisim.extract.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences of our own with the values that stand in them: {@code register | published | sentence | values}. */
class ValueTableTest {

    record Row(Register register, LocalDate published, String sentence, String values) {}

    static List<Row> rows() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ValueTableTest.class.getResourceAsStream("sentences.txt")),
                StandardCharsets.UTF_8))) {
            return reader.lines().map(ValueTableTest::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        List<String> parts = Stream.of(line.split("\\|", -1)).toList();
        return new Row(Register.valueOf(parts.get(0)), LocalDate.parse(parts.get(1)), parts.get(2), parts.get(3));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachSentenceHasItsValues(Row row) {
        assertEquals(row.values(), values(row));
    }

    private static String values(Row row) {
        return ValueRecogniser.english().reading(row.register()).recognise(row.sentence(), row.published()).stream()
                .map(v -> v.kind().code() + " '" + v.span().of(row.sentence()) + "' " + v.normal() + detail(v))
                .collect(Collectors.joining("; "));
    }

    private static String detail(Value value) {
        if (!(value instanceof FigureValue figure)) {
            return "";
        }
        return (figure.upper() == null ? "" : ".." + figure.upper().toPlainString())
                + (figure.total() == null ? "" : " of " + figure.total().toPlainString())
                + (figure.unit() == null ? "" : " " + figure.unit())
                + (figure.comparator() == null ? "" : " " + figure.comparator().code());
    }
}
