package kelisim.extract.internal.odds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.Engine;
import org.jspecify.annotations.Nullable;
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

    /** Of closed texts, which have taught nothing. */
    @Test
    void ofThirtyWordsThatCanBeVerbsOneAtMostIsMisread() throws IOException {
        VerbReading reading = new VerbReading();
        Engine engine = Engine.of("en", List.of(), List.of(), reading);
        for (Gold text : Gold.all(CORPUS)) {
            if (text.isClosed()) {
                reading.text = text;
                engine.analyse(text.document());
            }
        }
        assertTrue(reading.told > 2_000, () -> "only " + reading.told + " words");
        assertTrue(reading.misread * 30 <= reading.told, () -> reading.misread + " of " + reading.told);
    }

    /** Judges as the engine does and counts the words that it misreads. */
    private static final class VerbReading implements Judge {

        private final Judge judge = new Odds("en");
        private @Nullable Gold text;
        private int told;
        private int misread;

        @Override
        public <T> @Nullable Candidate<T> likeliest(
                String question, List<Candidate<T>> candidates, Clues none, double least) {
            return judge.likeliest(question, candidates, none, least);
        }

        @Override
        public boolean isLikely(String question, Candidate<?> candidate, double least) {
            boolean likely = judge.isLikely(question, candidate, least);
            Boolean verb = text != null && candidate.answer() instanceof Integer offset
                    ? text.verbs().get(offset)
                    : null;
            told += verb == null ? 0 : 1;
            misread += verb == null || verb == likely ? 0 : 1;
            return likely;
        }
    }
}
