package kelisim.extract.internal.odds;

import com.google.common.hash.Hashing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down what is asked of a judge, with what gold says of each answer. */
final class Witness implements Judge {

    /** How many of so many sentences have what rules tell of them left out. */
    private static final int FORGOTTEN = 3;

    private static final int PARTS = 5;

    private final Judge judge;
    private final List<Decision> decisions = new ArrayList<>();
    private @Nullable Gold gold;

    Witness(Judge judge) {
        this.judge = judge;
    }

    /**
     * One question as it was put.
     *
     * @param answers the clues of each answer, those for none of them last
     * @param right which of them are right
     */
    record Decision(String question, String text, List<Clues> answers, List<Boolean> right) {}

    /** Turns to the next text. */
    void listen(Gold text) {
        gold = text;
    }

    List<Decision> decisions() {
        return decisions;
    }

    @Override
    public <T> @Nullable Candidate<T> likeliest(
            String question, List<Candidate<T>> candidates, Clues none, double least) {
        note(question, candidates, none);
        return judge.likeliest(question, candidates, none, least);
    }

    @Override
    public boolean isLikely(String question, Candidate<?> candidate, double least) {
        note(question, List.of(candidate), new Clues());
        return judge.isLikely(question, candidate, least);
    }

    /** The same sentences of a text each time, and none of a closed one, which is only asked to be measured. */
    @Override
    public boolean forgets(int sentence) {
        return gold != null
                && !gold.isClosed()
                && Math.floorMod(number(gold.name() + ' ' + sentence), PARTS) < FORGOTTEN;
    }

    private static int number(String sentence) {
        return Hashing.murmur3_32_fixed().hashUnencodedChars(sentence).asInt();
    }

    private void note(String question, List<? extends Candidate<?>> candidates, Clues none) {
        if (gold == null) {
            return;
        }
        List<Clues> answers = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        boolean open = false;
        for (Candidate<?> candidate : candidates) {
            Question.Verdict verdict = Question.verdict(question, candidate.answer(), gold);
            if (verdict == Question.Verdict.OPEN) {
                open = true;
            } else {
                answers.add(candidate.clues());
                right.add(verdict == Question.Verdict.RIGHT);
            }
        }
        boolean any = right.contains(true);
        if (any || !open) {
            answers.add(none);
            right.add(!any);
            decisions.add(new Decision(question, gold.name(), answers, right));
        }
    }
}
