package kelisim.benchmarks.html;

/**
 * What a network is given for a feature: its rank among all rows, from the share of the rows below its bin, so that 0 is the most
 * common level where one is more common than all others together, and the spread is about 1.
 *
 * @param cuts for each column its cuts, ascending
 * @param of for each column what is put in at each level, one more than it has cuts
 */
record Levels(float[][] cuts, float[][] of) {

    private static final double LEAST_SPREAD = 0.25;

    static Levels of(Bins bins) {
        float[][] of = new float[bins.cuts().length][];
        for (int c = 0; c < of.length; c++) {
            of[c] = levels(bins.of()[c], bins.cuts()[c].length + 1);
        }
        return new Levels(bins.cuts(), of);
    }

    private static float[] levels(byte[] bins, int count) {
        int[] rows = new int[count];
        for (byte bin : bins) {
            rows[bin]++;
        }
        double[] ranks = new double[count];
        double below = 0;
        double mean = 0;
        double squares = 0;
        double zero = 0;
        for (int l = 0; l < count; l++) {
            ranks[l] = (2 * below + rows[l]) / bins.length - 1;
            below += rows[l];
            mean += ranks[l] * rows[l] / bins.length;
            squares += ranks[l] * ranks[l] * rows[l] / bins.length;
            zero = 2 * rows[l] > bins.length ? ranks[l] : zero;
        }
        double spread = Math.max(LEAST_SPREAD, Math.sqrt(Math.max(0, squares - mean * mean)));
        float[] levels = new float[count];
        for (int l = 0; l < count; l++) {
            levels[l] = (float) ((ranks[l] - zero) / spread);
        }
        return levels;
    }

    /** Puts the levels of a row into the beginning of an array. */
    void put(float[] into, byte[][] bins, int row) {
        for (int c = 0; c < of.length; c++) {
            into[c] = of[c][bins[c][row]];
        }
    }
}
