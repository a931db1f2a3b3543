package kelisim.extract.internal.value;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was read at the last few tokens, which several readers ask for in turn.
 *
 * @param <T> what is read
 */
final class Memo<T> {

    private static final int SIZE = 16;

    private final int[] places = new int[SIZE];
    private final Object[] results = new Object[SIZE];

    /** Reads what stands at a token. */
    interface Reader<T> {
        @Nullable
        T read(int i);
    }

    Memo() {
        Arrays.fill(places, -1);
    }

    /** What was read at a token, or what the reader reads there now. */
    @SuppressWarnings("unchecked")
    @Nullable
    T at(int i, Reader<T> reader) {
        int slot = i & (SIZE - 1);
        if (places[slot] != i) {
            T result = reader.read(i);
            places[slot] = i;
            results[slot] = result == null ? this : result;
            return result;
        }
        return results[slot] == this ? null : (T) results[slot];
    }

    void forget() {
        Arrays.fill(places, -1);
    }
}
