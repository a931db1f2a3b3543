package kelisim.query;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A list of numbers in rising order, which grows until it is sealed. */
final class Postings {

    /** From so many numbers on, if they are dense, a set of bits finds one faster and is no larger than the list. */
    private static final int MANY = 512;

    private int[] numbers = new int[2];
    private int size;
    private @Nullable BitSet dense;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    /** Ends the growing. */
    void seal() {
        numbers = Arrays.copyOf(numbers, size);
        if (size >= MANY && numbers[size - 1] / Integer.SIZE < size) {
            BitSet bits = new BitSet(numbers[size - 1] + 1);
            stream().forEach(bits::set);
            dense = bits;
        }
    }

    boolean contains(int number) {
        return dense != null ? dense.get(number) : Arrays.binarySearch(numbers, 0, size, number) >= 0;
    }

    int size() {
        return size;
    }

    IntStream stream() {
        return Arrays.stream(numbers, 0, size);
    }
}
