package kelisim.fact;

import java.util.OptionalInt;

/**
 * Numbers from 1 to 3999 as Roman numerals, by which forums, congresses and annexes are counted. Only the usual spelling is
 * read: {@code XIX} is 19, {@code IXX} and {@code XIIII} are nothing, nor are small letters.
 *
 * <pre>{@code
 * RomanNumerals.read("XXI");   // 21
 * RomanNumerals.write(21);     // "XXI"
 * }</pre>
 */
public final class RomanNumerals {

    /** The greatest number that can be written without letters beyond M. */
    public static final int GREATEST = 3999;

    private static final int LONGEST = "MMMDCCCLXXXVIII".length();
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] LETTERS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private RomanNumerals() {}

    /** The number that capital letters write; nothing if they write none. */
    public static OptionalInt read(String text) {
        int number = 0;
        int at = 0;
        for (int i = 0; i < VALUES.length && text.length() <= LONGEST; i++) {
            for (; text.startsWith(LETTERS[i], at); at += LETTERS[i].length()) {
                number += VALUES[i];
            }
        }
        boolean numeral = number > 0 && number <= GREATEST && write(number).equals(text);
        return numeral ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /**
     * A number in capital letters.
     *
     * @throws IllegalArgumentException if it is less than 1 or greater than 3999
     */
    public static String write(int number) {
        if (number < 1 || number > GREATEST) {
            throw new IllegalArgumentException("Roman numerals write 1 to 3999, not " + number);
        }
        StringBuilder letters = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                letters.append(LETTERS[i]);
            }
        }
        return letters.toString();
    }
}
