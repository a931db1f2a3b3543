package kelisim.ingest.html.internal.page;

import java.util.Arrays;

/** Begins and ends of parts of a source, in their order. */
final class Spans {

    private int[] places = new int[128];
    private int size;

    /** Adds a part, to the one before where it begins at its end. */
    void add(int begin, int end) {
        if (size > 0 && end(size - 1) == begin) {
            places[2 * size - 1] = end;
            return;
        }
        if (2 * size == places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        places[2 * size] = begin;
        places[2 * size + 1] = end;
        size++;
    }

    /** Has the last part end at another place. */
    void extend(int end) {
        places[2 * size - 1] = end;
    }

    /** Adds a part for those that were added last and stand in it. */
    void addWhole(int begin, int end) {
        while (size > 0 && begin(size - 1) >= begin) {
            size--;
        }
        add(begin, end);
    }

    int size() {
        return size;
    }

    int begin(int index) {
        return places[2 * index];
    }

    int end(int index) {
        return places[2 * index + 1];
    }
}
