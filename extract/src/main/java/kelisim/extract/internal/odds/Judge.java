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
     */
    @Nullable
    Candidate likeliest(String question, List<Candidate> candidates, Clues none);

    /**
     * Whether a candidate is likely enough to be told.
     *
     * @param question what is asked, which names the weights: {@code office.holder}
     * @param least from which probability on it is
     */
    boolean isLikely(String question, Candidate candidate, double least);

    /** Whether it learns from the questions: then it is also asked who holds an office of whom rules tell it, which shows how such is told. */
    default boolean learns() {
        return false;
    }
}
