package kelisim.benchmarks.html;

import java.util.Random;

/**
 * A layer of a network: sums of its inputs by weights, with the steps of Adam (Kingma and Ba 2015) and weights that decay. The
 * weights of an input stand together, those of the bias last.
 */
final class Layer {

    private static final float DECAY = 0.01f;
    private static final float MOMENTUM = 0.9f;
    private static final float INERTIA = 0.99f;

    private final int in;
    private final int out;
    private final float[] weights;
    private final float[] gradient;
    private final float[] mean;
    private final float[] square;
    private int steps;

    Layer(int in, int out, Random random) {
        this.in = in;
        this.out = out;
        this.weights = new float[(in + 1) * out];
        this.gradient = new float[weights.length];
        this.mean = new float[weights.length];
        this.square = new float[weights.length];
        double spread = Math.sqrt(2.0 / in);
        for (int i = 0; i < in * out; i++) {
            weights[i] = (float) (random.nextGaussian() * spread);
        }
    }

    /** The sums for these inputs. */
    void forward(float[] inputs, float[] sums) {
        System.arraycopy(weights, in * out, sums, 0, out);
        for (int i = 0; i < in; i++) {
            float input = inputs[i];
            for (int o = 0; input != 0 && o < out; o++) {
                sums[o] += input * weights[i * out + o];
            }
        }
    }

    /** Adds what these inputs and slopes of the sums give to the gradient, and tells the slopes of the inputs. */
    void backward(float[] inputs, float[] slopes, float[] inputSlopes) {
        backward(inputs, slopes);
        for (int i = 0; i < in; i++) {
            float slope = 0;
            for (int o = 0; o < out; o++) {
                slope += weights[i * out + o] * slopes[o];
            }
            inputSlopes[i] = slope;
        }
    }

    /** Adds what these inputs and slopes of the sums give to the gradient. */
    void backward(float[] inputs, float[] slopes) {
        for (int o = 0; o < out; o++) {
            gradient[in * out + o] += slopes[o];
        }
        for (int i = 0; i < in; i++) {
            float input = inputs[i];
            for (int o = 0; input != 0 && o < out; o++) {
                gradient[i * out + o] += input * slopes[o];
            }
        }
    }

    /** Goes a step down the gradient, which begins anew. */
    void step(double rate) {
        steps++;
        float ahead = (float) (rate / (1 - Math.pow(MOMENTUM, steps)));
        float sure = (float) (1 / (1 - Math.pow(INERTIA, steps)));
        for (int i = 0; i < weights.length; i++) {
            float slope = gradient[i] + (i < in * out ? DECAY * weights[i] : 0);
            mean[i] = MOMENTUM * mean[i] + (1 - MOMENTUM) * slope;
            square[i] = INERTIA * square[i] + (1 - INERTIA) * slope * slope;
            weights[i] -= ahead * mean[i] / ((float) Math.sqrt(square[i] * sure) + 1e-6f);
            gradient[i] = 0;
        }
    }

    /** Writes a line for each input, then the bias. */
    void write(StringBuilder text) {
        for (int i = 0; i <= in; i++) {
            NetworkText.line(text, weights, i * out, (i + 1) * out);
        }
    }

    /** Writes all weights and the bias in one line. */
    void writeLine(StringBuilder text) {
        NetworkText.line(text, weights, 0, weights.length);
    }
}
