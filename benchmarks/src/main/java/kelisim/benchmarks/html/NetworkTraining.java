package kelisim.benchmarks.html;

import java.util.Random;
import java.util.stream.IntStream;

/**
 * Trains a network of two hidden layers on the weighted logistic loss, a page a step. So that it leans on no feature alone, each
 * step leaves out some of all features, and each row some of the first layer's sums (Srivastava et al. 2014). Same rows and
 * seed, same network.
 */
final class NetworkTraining {

    /** How many units a hidden layer has. */
    static final int HIDDEN = 32;

    private static final int EPOCHS = 14;
    private static final int LONGEST = 1500;
    private static final double FEATURES_OUT = 0.15;
    private static final double UNITS_OUT = 0.3;
    private static final double RATE = 3e-3;
    private static final double LAST_RATE = 2e-4;
    private static final double LOSS = 0.2;

    private final TrainingRows rows;
    private final Levels levels;
    private final byte[][] bins;
    private final Random random;
    private final Layer first;
    private final Layer second;
    private final Layer last;

    private final float[] input;
    private final float[] kept;
    private final float[] sums = new float[HIDDEN];
    private final float[] on = new float[HIDDEN];
    private final float[] upperSums = new float[HIDDEN];
    private final float[] upperOn = new float[HIDDEN];
    private final float[] keptUnits = new float[HIDDEN];
    private final float[] slopes = new float[HIDDEN];
    private final float[] upperSlopes = new float[HIDDEN];
    private final float[] score = new float[1];

    private NetworkTraining(TrainingRows rows, Bins bins, Levels levels, long seed) {
        this.rows = rows;
        this.levels = levels;
        this.bins = bins.of();
        this.random = new Random(seed);
        int features = levels.of().length;
        this.input = new float[features];
        this.kept = new float[features];
        this.first = new Layer(features, HIDDEN, random);
        this.second = new Layer(HIDDEN, HIDDEN, random);
        this.last = new Layer(HIDDEN, 1, random);
    }

    static NetworkTraining train(TrainingRows rows, Bins bins, Levels levels, long seed) {
        NetworkTraining training = new NetworkTraining(rows, bins, levels, seed);
        int[] begins = IntStream.rangeClosed(0, rows.size())
                .filter(r -> r == 0 || r == rows.size() || rows.page(r) != rows.page(r - 1))
                .toArray();
        int[] order = IntStream.range(0, begins.length - 1).toArray();
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            training.shuffle(order);
            for (int page : order) {
                training.learn(begins[page], begins[page + 1], RATE * (EPOCHS - epoch) / EPOCHS + LAST_RATE);
            }
        }
        return training;
    }

    private void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int other = order[j];
            order[j] = order[i];
            order[i] = other;
        }
    }

    /** A step by the rows of a page, or by some of them that follow each other. */
    private void learn(int begin, int end, double rate) {
        int from = end - begin > LONGEST ? begin + random.nextInt(end - begin - LONGEST + 1) : begin;
        draw(kept, FEATURES_OUT);
        for (int row = from; row < Math.min(end, from + LONGEST); row++) {
            forward(row);
            backward(row);
        }
        first.step(rate);
        second.step(rate);
        last.step(rate);
    }

    /** Draws what is left out, and lets the rest count more instead. */
    private void draw(float[] factors, double out) {
        for (int i = 0; i < factors.length; i++) {
            factors[i] = random.nextDouble() < out ? 0 : (float) (1 / (1 - out));
        }
    }

    private void forward(int row) {
        levels.put(input, bins, row);
        for (int i = 0; i < input.length; i++) {
            input[i] *= kept[i];
        }
        draw(keptUnits, UNITS_OUT);
        first.forward(input, sums);
        for (int h = 0; h < HIDDEN; h++) {
            on[h] = Math.max(0, sums[h]) * keptUnits[h];
        }
        second.forward(on, upperSums);
        for (int h = 0; h < HIDDEN; h++) {
            upperOn[h] = Math.max(0, upperSums[h]);
        }
        last.forward(upperOn, score);
    }

    private void backward(int row) {
        double probability = 1 / (1 + Math.exp(-score[0]));
        score[0] = (float) (LOSS * rows.weight(row) * (probability - (rows.wanted(row) ? 1 : 0)));
        last.backward(upperOn, score, upperSlopes);
        for (int h = 0; h < HIDDEN; h++) {
            upperSlopes[h] = upperSums[h] > 0 ? upperSlopes[h] : 0;
        }
        second.backward(on, upperSlopes, slopes);
        for (int h = 0; h < HIDDEN; h++) {
            slopes[h] = sums[h] > 0 ? slopes[h] * keptUnits[h] : 0;
        }
        first.backward(input, slopes);
    }

    void write(StringBuilder text) {
        first.write(text);
        second.write(text);
        last.writeLine(text);
    }
}
