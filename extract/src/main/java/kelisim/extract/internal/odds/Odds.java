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
    public <T> @Nullable Candidate<T> likeliest(
            String question, List<Candidate<T>> candidates, Clues none, double least) {
        return likeliest(weights(question), candidates, none, least);
    }

    @Override
    public boolean isLikely(String question, Candidate<?> candidate, double least) {
        return isLikely(weights(question), candidate, least);
    }

    static <T> @Nullable Candidate<T> likeliest(
            Weights weights, List<Candidate<T>> candidates, Clues none, double least) {
        Candidate<T> best = null;
        double[] odds = new double[candidates.size() + 1];
        double most = none.weigh(weights);
        odds[candidates.size()] = most;
        for (int i = 0; i < candidates.size(); i++) {
            odds[i] = candidates.get(i).clues().weigh(weights);
            best = odds[i] > most ? candidates.get(i) : best;
            most = Math.max(most, odds[i]);
        }
        return best != null && share(odds, most) >= least ? best : null;
    }

    /** The probability of the likeliest. */
    private static double share(double[] odds, double most) {
        double all = 0;
        for (double weight : odds) {
            all += StrictMath.exp(weight - most);
        }
        return 1 / all;
    }

    /** Whether a candidate that is right or not, by itself, is right with that probability. */
    static boolean isLikely(Weights weights, Candidate<?> candidate, double least) {
        return candidate.clues().weigh(weights) >= StrictMath.log(least / (1 - least));
    }
}
