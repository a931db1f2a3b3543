package kelisim.extract.internal.name;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Numbers in a series ahead of an event's name: '7th', '7 th', 'XXI', 'twenty-first', '1 (21)'. */
final class Ordinals {

    private static final List<String> UNITS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> TENTHS = List.of(
            "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth");
    private static final Pattern ROMAN = Pattern.compile("(?=[IVXLC])(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");

    /**
     * An ordinal.
     *
     * @param number from 1
     * @param end the token after it
     */
    record Ordinal(int number, int end) {}

    private Ordinals() {}

    /** The ordinal that begins here. */
    static @Nullable Ordinal at(Scene scene, int t) {
        if (scene.tokens().is(t, Shape.NUMBER)) {
            return digits(scene, t);
        }
        if (!scene.tokens().is(t, Shape.WORD)) {
            return null;
        }
        String word = scene.tokens().surface(t);
        if (scene.isCapital(t)) {
            Matcher roman = ROMAN.matcher(word);
            if (roman.matches() && (word.length() > 1 || "IVX".contains(word)) && !scene.isMark(t + 1, '.')) {
                return new Ordinal(value(word), t + 1);
            }
        }
        return words(scene, t, word.toLowerCase(Locale.ROOT));
    }

    private static @Nullable Ordinal digits(Scene scene, int t) {
        String number = scene.tokens().surface(t);
        boolean suffix = scene.isAny(t + 1, "st", "nd", "rd", "th");
        if (number.length() > 4 || !suffix || number.chars().anyMatch(c -> c < '0' || c > '9')) {
            return null;
        }
        return new Ordinal(Integer.parseInt(number), t + 2);
    }

    private static @Nullable Ordinal words(Scene scene, int t, String word) {
        int unit = UNITS.indexOf(word);
        if (unit >= 0) {
            return new Ordinal(unit + 1, t + 1);
        }
        int tenth = TENTHS.indexOf(word);
        if (tenth >= 0) {
            return new Ordinal((tenth + 2) * 10, t + 1);
        }
        int ten = TENS.indexOf(word);
        if (ten < 0) {
            return null;
        }
        int next = scene.isHyphen(t + 1) ? t + 2 : t + 1;
        int last = scene.tokens().is(next, Shape.WORD)
                ? UNITS.indexOf(scene.tokens().surface(next).toLowerCase(Locale.ROOT))
                : -1;
        return last < 0 || last > 8 ? null : new Ordinal((ten + 2) * 10 + last + 1, next + 1);
    }

    private static int value(String roman) {
        int sum = 0;
        int before = 0;
        for (int i = roman.length() - 1; i >= 0; i--) {
            int digit =
                    switch (roman.charAt(i)) {
                        case 'I' -> 1;
                        case 'V' -> 5;
                        case 'X' -> 10;
                        case 'L' -> 50;
                        default -> 100;
                    };
            sum += digit < before ? -digit : digit;
            before = Math.max(before, digit);
        }
        return sum;
    }
}
