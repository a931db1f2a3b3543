package kelisim.extract.internal.odds;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Decides by learned weights: the odds of a candidate are the exponential of what its clues weigh together. */
public final class Odds implements Judge {

    private final String language;
    private final Map<String, Weights> weights = new ConcurrentHashMap<>();

    public Odds(String language) {
        this.language = language;
    }

    private Weights weights(String question) {
        return weights.computeIfAbsent(question, name -> Weights.named(language, name));
    }

    @Override
    public <T> @Nullable Candidate<T> likeliest(String question, List<Candidate<T>> candidates, Clues none) {
        return likeliest(weights(question), candidates, none);
    }

    @Override
    public boolean isLikely(String question, Candidate<?> candidate, double least) {
        return isLikely(weights(question), candidate, least);
    }

    static <T> @Nullable Candidate<T> likeliest(Weights weights, List<Candidate<T>> candidates, Clues none) {
        Candidate<T> best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Candidate<T> candidate : candidates) {
            double weight = candidate.clues().weigh(weights);
            best = weight > most ? candidate : best;
            most = Math.max(most, weight);
        }
        return most > none.weigh(weights) ? best : null;
    }

    /** Whether a candidate that is right or not, by itself, is right with that probability. */
    static boolean isLikely(Weights weights, Candidate<?> candidate, double least) {
        return candidate.clues().weigh(weights) >= StrictMath.log(least / (1 - least));
    }
}
