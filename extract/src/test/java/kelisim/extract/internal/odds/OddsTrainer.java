package kelisim.extract.internal.odds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kelisim.extract.internal.Engine;
import org.jspecify.annotations.Nullable;

/**
 * Learns the weights of what no rule decides: {@code OddsTrainer CORPUS OUT} reads the annotated texts of a corpus but the
 * {@linkplain Gold#isClosed closed} ones, asks gold of every question that the engine puts, and writes {@code OUT/QUESTION.tsv}. It
 * reads the corpus once for each round: later questions are put with the answers of the rounds before.
 */
public final class OddsTrainer {

    /** The questions and how much is doubted what their decisions show, in the order in which the engine puts them. */
    private static final Map<String, Doubt> QUESTIONS = questions();

    private static final int ROUNDS = 3;

    private OddsTrainer() {}

    /**
     * How much is doubted of what decisions show.
     *
     * @param seldom clues that fewer decisions have are left out
     * @param penalty twice the weight of the squares
     */
    record Doubt(int seldom, double penalty) {}

    static Map<String, Doubt> questions() {
        Map<String, Doubt> questions = new LinkedHashMap<>();
        questions.put("phrase.verb", new Doubt(3, 1.0));
        questions.put("reference.one", new Doubt(3, 5.0));
        questions.put("reference.several", new Doubt(3, 3.0));
        questions.put("office.holder", new Doubt(10, 6.0));
        questions.put("office.owner", new Doubt(10, 5.0));
        questions.put("participation.event", new Doubt(10, 6.0));
        questions.put("participation.role", new Doubt(10, 6.0));
        return questions;
    }

    public static void main(String[] arguments) throws IOException {
        List<Gold> texts = Gold.all(Path.of(arguments[0])).stream()
                .filter(text -> !text.isClosed())
                .toList();
        Learned learned = new Learned();
        for (int round = 0; round < ROUNDS; round++) {
            List<Witness.Decision> decisions = decisions(texts, learned);
            for (Map.Entry<String, Doubt> question : QUESTIONS.entrySet()) {
                List<Witness.Decision> of = decisions.stream()
                        .filter(decision -> decision.question().equals(question.getKey()))
                        .toList();
                learned.put(question.getKey(), new Learner(of, question.getValue()).learn());
            }
        }
        for (Map.Entry<String, Map<String, Double>> weights : learned.weights.entrySet()) {
            List<String> lines = new ArrayList<>();
            weights.getValue().forEach((clue, weight) -> lines.add(weight + "\t" + clue));
            Files.write(Files.createDirectories(Path.of(arguments[1])).resolve(weights.getKey() + ".tsv"), lines);
        }
    }

    private static List<Witness.Decision> decisions(List<Gold> texts, Judge judge) {
        Witness witness = new Witness(judge);
        Engine engine = Engine.of("en", List.of(), List.of(), witness);
        for (Gold text : texts) {
            witness.listen(text);
            engine.extract(text.document());
        }
        return witness.decisions();
    }

    /** Judges by what has been learned so far; nothing is told before. */
    private static final class Learned implements Judge {

        private final Map<String, Map<String, Double>> weights = new LinkedHashMap<>();
        private final Map<String, Weights> tables = new HashMap<>();

        void put(String question, Map<String, Double> learned) {
            weights.put(question, learned);
            tables.put(question, Weights.of(learned));
        }

        @Override
        public <T> @Nullable Candidate<T> likeliest(
                String question, List<Candidate<T>> candidates, Clues none, double least) {
            Weights known = tables.get(question);
            return known == null ? null : Odds.likeliest(known, candidates, none, least);
        }

        @Override
        public boolean isLikely(String question, Candidate<?> candidate, double least) {
            Weights known = tables.get(question);
            return known != null && Odds.isLikely(known, candidate, least);
        }
    }
}
