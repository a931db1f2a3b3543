package kelisim.ingest.html.internal.content;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import kelisim.ingest.html.internal.page.Run;

/**
 * Chooses by odds so that the expected F1 over words is highest: going down from the likeliest, expected hits are the sum of
 * chosen probabilities, and F1 is twice the hits by what is chosen and what is expected in all (Lipton et al. 2014).
 */
final class ExpectedF1 {

    private ExpectedF1() {}

    static BitSet best(List<Run> runs, double[] odds) {
        double[] probability = new double[odds.length];
        double expected = 0;
        for (int i = 0; i < odds.length; i++) {
            probability[i] = 1 / (1 + Math.exp(-odds[i]));
            expected += probability[i] * weight(runs.get(i));
        }
        int[] order = falling(odds);
        double hits = 0;
        double taken = 0;
        double top = 0;
        int count = 0;
        for (int k = 0; k < order.length; k++) {
            double weight = weight(runs.get(order[k]));
            hits += probability[order[k]] * weight;
            taken += weight;
            double f1 = 2 * hits / (taken + expected);
            if (f1 > top) {
                top = f1;
                count = k + 1;
            }
        }
        BitSet chosen = new BitSet();
        for (int k = 0; k < count; k++) {
            chosen.set(order[k]);
        }
        return chosen;
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
