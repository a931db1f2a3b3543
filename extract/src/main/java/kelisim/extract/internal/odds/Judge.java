package kelisim.extract.internal.odds;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who decides what no rule decides. */
public interface Judge {

    /**
     * The likeliest of several candidates of which one at most is right; {@code null} if that none is right is likelier still.
     *
     * @param question what is asked, which names the weights: {@code office.owner}
     * @param none what speaks for none of them
     * @param least the probability that it must have besides
     */
    <T> @Nullable Candidate<T> likeliest(String question, List<Candidate<T>> candidates, Clues none, double least);

    /**
     * Whether a candidate is likely enough to be told.
     *
     * @param question what is asked, which names the weights: {@code office.holder}
     * @param least from which probability on it is
     */
    boolean isLikely(String question, Candidate<?> candidate, double least);

    /**
     * Whether what rules tell of a sentence is to be left out of account. Rules know the texts that teach: a judge that learns hides a
     * part of what they tell there, so that it is asked as in texts that nobody has seen.
     *
     * @param sentence the number of the sentence
     */
    default boolean forgets(int sentence) {
        return false;
    }
}
