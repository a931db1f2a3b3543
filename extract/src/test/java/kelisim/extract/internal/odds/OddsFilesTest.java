package kelisim.extract.internal.odds;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OddsFilesTest {

    private static final Pattern CLUE = Pattern.compile("-?\\d+\\.\\d+(\t[a-z. ]+=[^\t]*){1,2}");

    static Set<String> questions() {
        return OddsTrainer.questions().keySet();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionHasWeightsOfEachClueOnce(String question) throws IOException {
        Set<String> clues = new HashSet<>();
        for (String line : lines(question)) {
            assertTrue(CLUE.matcher(line).matches(), line);
            assertTrue(clues.add(line.substring(line.indexOf('\t'))), line);
        }
        assertFalse(clues.isEmpty());
    }

    private static List<String> lines(String question) throws IOException {
        try (InputStream file = Weights.class.getResourceAsStream("/kelisim/extract/en/odds/" + question + ".tsv")) {
            assertNotNull(file, question);
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        }
    }
}
