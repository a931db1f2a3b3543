package kelisim.query;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A growing list of numbers in rising order. */
final class Postings {

    private int[] numbers = new int[2];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    boolean contains(int number) {
        return Arrays.binarySearch(numbers, 0, size, number) >= 0;
    }

    int size() {
        return size;
    }

    IntStream stream() {
        return Arrays.stream(numbers, 0, size);
    }
}
