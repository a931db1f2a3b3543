package kelisim.extract.internal.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Names in sentences of many countries: a floor under precision and recall over all of them. */
class NameSentencesTest {

    private int right;
    private int found;
    private int wanted;
    private final StringBuilder differences = new StringBuilder();

    @Test
    void namesOfManyCountriesAreFoundWhole() throws IOException {
        lines("names.txt").forEach(this::compare);
        lines("names-second.txt").forEach(this::compare);
        assertTrue(precision() >= 0.97 && recall() >= 0.96, this::report);
    }

    @Test
    void peopleOfFortyCountriesAndSmallTownsAreFound() throws IOException {
        lines("names-third.txt").forEach(this::compare);
        assertTrue(precision() >= 0.97 && recall() >= 0.96, this::report);
    }

    @Test
    void wordsThatAreAlsoTownsOrPeopleStayWords() throws IOException {
        lines("names-ordinary.txt").forEach(this::compare);
        assertEquals(wanted, found, this::report);
        assertEquals(wanted, right, this::report);
    }

    private void compare(String line) {
        MarkedSentence sentence = MarkedSentence.parse(line);
        List<String> missing = new ArrayList<>(sentence.names());
        List<String> extra = new ArrayList<>();
        for (String name : sentence.found()) {
            if (!missing.remove(name)) {
                extra.add(name);
            }
        }
        wanted += sentence.names().size();
        found += sentence.names().size() - missing.size() + extra.size();
        right += sentence.names().size() - missing.size();
        if (!missing.isEmpty() || !extra.isEmpty()) {
            differences
                    .append(sentence.text())
                    .append("\n  missing ")
                    .append(missing)
                    .append("\n  extra   ")
                    .append(extra)
                    .append('\n');
        }
    }

    private double precision() {
        return right / (double) found;
    }

    private double recall() {
        return right / (double) wanted;
    }

    private String report() {
        return "precision %.3f recall %.3f%n%s".formatted(precision(), recall(), differences);
    }

    static List<String> lines(String file) throws IOException {
        InputStream stream = Objects.requireNonNull(NameSentencesTest.class.getResourceAsStream(file), file);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
