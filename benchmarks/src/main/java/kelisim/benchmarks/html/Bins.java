package kelisim.benchmarks.html;

import java.util.Arrays;
import java.util.TreeSet;

/**
 * The values of each column in few bins. Half of the cuts divide the rows evenly, half divide the distinct values, so that
 * a column which is zero but for a few rows can be split as well.
 *
 * @param cuts for each column its cuts, ascending
 * @param of for each column the bin of each row
 */
record Bins(float[][] cuts, byte[][] of) {

    static final int MOST = 64;

    /** At most so many bins, and no more than {@link #MOST}. */
    static Bins of(float[][] rows, int most) {
        int columns = rows[0].length;
        float[][] cuts = new float[columns][];
        byte[][] bins = new byte[columns][rows.length];
        for (int c = 0; c < columns; c++) {
            float[] column = new float[rows.length];
            for (int r = 0; r < rows.length; r++) {
                column[r] = rows[r][c];
            }
            cuts[c] = cuts(column.clone(), most);
            for (int r = 0; r < rows.length; r++) {
                int place = Arrays.binarySearch(cuts[c], column[r]);
                bins[c][r] = (byte) (place < 0 ? -place - 1 : place);
            }
        }
        return new Bins(cuts, bins);
    }

    private static float[] cuts(float[] column, int most) {
        Arrays.sort(column);
        float[] distinct = distinct(column);
        TreeSet<Float> cuts = new TreeSet<>();
        if (distinct.length <= most) {
            for (int i = 0; i + 1 < distinct.length; i++) {
                cuts.add((distinct[i] + distinct[i + 1]) / 2);
            }
        } else {
            int half = most / 2;
            for (int i = 0; i < half; i++) {
                int between = (int) ((long) (distinct.length - 1) * i / half);
                cuts.add((distinct[between] + distinct[between + 1]) / 2);
                float quantile = column[(int) ((long) column.length * i / half)];
                if (i > 0 && quantile > column[0]) {
                    cuts.add(quantile - Math.ulp(quantile));
                }
            }
        }
        float[] sorted = new float[cuts.size()];
        int next = 0;
        for (float cut : cuts) {
            sorted[next++] = cut;
        }
        return sorted;
    }

    private static float[] distinct(float[] sorted) {
        int count = 0;
        float[] distinct = new float[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                distinct[count++] = sorted[i];
            }
        }
        return Arrays.copyOf(distinct, count);
    }
}
