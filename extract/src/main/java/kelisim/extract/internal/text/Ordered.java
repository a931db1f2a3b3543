package kelisim.extract.internal.text;

import java.util.List;
import java.util.function.ToIntFunction;

/** Things in the order of the text. */
public final class Ordered {

    private Ordered() {}

    /** How many of them stand before a place, which is also the number of the first that stands there or behind. */
    public static <T> int before(List<T> things, ToIntFunction<? super T> place, int limit) {
        int low = 0;
        int high = things.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.applyAsInt(things.get(middle)) < limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
