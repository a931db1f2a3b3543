package kelisim.ingest.html.internal.content;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import kelisim.ingest.html.internal.page.Run;

/**
 * Chooses by odds so that the expected F1 over words is highest: going down from the likeliest, expected hits are the sum of
 * chosen probabilities, and F1 is twice the hits by what is chosen and what is expected in all (Lipton et al. 2014). The
 * runs of a page are misjudged together rather than each for itself, so that the mean is taken of what F1 is if all odds of the
 * page are right, and if all are too high or too low.
 */
final class ExpectedF1 {

    /** By how much all odds of a page may be wrong, as three points of a normal distribution that spreads by 0.8. */
    private static final double[] SHIFTS = {-0.8 * Math.sqrt(3), 0, 0.8 * Math.sqrt(3)};

    private static final double[] CHANCES = {1 / 6.0, 4 / 6.0, 1 / 6.0};

    private ExpectedF1() {}

    static BitSet best(List<Run> runs, double[] odds) {
        int[] order = falling(odds);
        double[] weights = new double[odds.length];
        double[] against = new double[odds.length];
        for (int k = 0; k < order.length; k++) {
            weights[k] = weight(runs.get(order[k]));
            against[k] = Math.exp(-odds[order[k]]);
        }
        double[] f1 = new double[odds.length];
        for (int s = 0; s < SHIFTS.length; s++) {
            addF1(f1, weights, against, Math.exp(-SHIFTS[s]), CHANCES[s]);
        }
        int count = 0;
        for (int k = 0; k < order.length; k++) {
            count = f1[k] > (count == 0 ? 0 : f1[count - 1]) ? k + 1 : count;
        }
        BitSet chosen = new BitSet();
        for (int k = 0; k < count; k++) {
            chosen.set(order[k]);
        }
        return chosen;
    }

    /** Adds for each number of runs, the likeliest first, the F1 of choosing them, by how likely these odds are. */
    private static void addF1(double[] f1, double[] weights, double[] against, double shift, double chance) {
        double expected = 0;
        for (int k = 0; k < f1.length; k++) {
            expected += weights[k] / (1 + against[k] * shift);
        }
        double hits = 0;
        double taken = 0;
        for (int k = 0; k < f1.length; k++) {
            hits += weights[k] / (1 + against[k] * shift);
            taken += weights[k];
            f1[k] += chance * 2 * hits / (taken + expected);
        }
    }

    /** The places of the odds, the highest first; those that differ by less than a millionth as they stand. */
    private static int[] falling(double[] odds) {
        long[] keys = new long[odds.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (-Math.round(odds[i] * 1e6) << Integer.SIZE) + i;
        }
        Arrays.sort(keys);
        int[] order = new int[odds.length];
        for (int k = 0; k < order.length; k++) {
            order[k] = (int) keys[k];
        }
        return order;
    }

    /** About its number of words. */
    private static double weight(Run run) {
        return run.length() / 6.0 + 0.3;
    }
}
