package kelisim.ingest.html.internal.content;

import java.util.Arrays;

/** Numbers that are added one after the other. */
final class Row {

    private float[] values = new float[160];
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
        for (float value : more) {
            add(value);
        }
    }

    void clear() {
        size = 0;
    }

    /** The numbers; beyond the last one there may be others. */
    float[] view() {
        return values;
    }

    float[] values() {
        return Arrays.copyOf(values, size);
    }
}
