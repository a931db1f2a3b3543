package kelisim.extract.internal.odds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.Engine;
import org.junit.jupiter.api.Test;

class CorpusTest {

    private static final Path CORPUS = Path.of("src/test/corpus");

    /** A family that fails loses its facts and leaves a problem; nobody would see that in figures. */
    @Test
    void noTextOfTheCorpusIsReadWithAProblem() throws IOException {
        Engine engine = Engine.of("en", List.of(), List.of());
        List<Gold> texts = Gold.all(CORPUS);
        assertFalse(texts.isEmpty());
        List<String> problems = new ArrayList<>();
        for (Gold text : texts) {
            engine.extract(text.document()).problems().forEach(problem -> problems.add(text.name() + ": " + problem));
        }
        assertEquals(List.of(), problems);
    }
}
