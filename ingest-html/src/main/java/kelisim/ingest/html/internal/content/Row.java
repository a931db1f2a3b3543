package kelisim.ingest.html.internal.content;

import java.util.Arrays;

/** Numbers that are added one after the other. */
final class Row {

    private float[] values = new float[160];
    private int[] ordered = new int[0];
    private int size;

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = (float) value;
    }

    void add(double[] more) {
        for (double value : more) {
            add(value);
        }
    }

    void add(float[] more) {
        add(more, more.length);
    }

    void clear() {
        size = 0;
    }

    /** Adds the first so many of some numbers. */
    void add(float[] more, int count) {
        if (size + count > values.length) {
            values = Arrays.copyOf(values, (size + count) * 2);
        }
        System.arraycopy(more, 0, values, size, count);
        size += count;
    }

    /** The numbers as the forest compares them; valid until the next are asked for. */
    int[] ordered() {
        if (ordered.length < size) {
            ordered = new int[values.length];
        }
        for (int i = 0; i < size; i++) {
            ordered[i] = Forest.ordered(values[i]);
        }
        return ordered;
    }

    float[] values() {
        return Arrays.copyOf(values, size);
    }
}
