package kelisim.extract.internal.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers of the classes of a lexicon by their names: asked at nearly every word of a text, so an open table without boxes. */
final class ClassNumbers {

    private final @Nullable String[] names;
    private final int[] numbers;
    private final int mask;

    ClassNumbers(List<String> classes) {
        this.mask = (Integer.highestOneBit(Math.max(1, classes.size())) << 3) - 1;
        this.names = new String[mask + 1];
        this.numbers = new int[mask + 1];
        for (int number = 0; number < classes.size(); number++) {
            int slot = classes.get(number).hashCode() & mask;
            while (names[slot] != null) {
                slot = (slot + 1) & mask;
            }
            names[slot] = classes.get(number);
            numbers[slot] = number;
        }
    }

    /** The number of a class, -1 if there is none of that name. */
    int of(String name) {
        for (int slot = name.hashCode() & mask; ; slot = (slot + 1) & mask) {
            String here = names[slot];
            if (here == null) {
                return -1;
            }
            if (Entry.same(here, name)) {
                return numbers[slot];
            }
        }
    }
}
