package kelisim.extract.internal.name;

import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.RomanNumerals;
import org.jspecify.annotations.Nullable;

/** Numbers in a series ahead of an event's name: '7th', '7 th', 'XXI', 'twenty-first'. */
final class Ordinals {

    private static final int GREATEST_ROMAN = 399;
    /** Longer runs of digits count nothing that is held. */
    private static final int MOST_DIGITS = 4;

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
        Ordinal roman = scene.tokens().is(t, Shape.UPPER | Shape.INITIAL) ? roman(scene, t) : null;
        return roman == null && scene.is(t, Kind.ORDINAL) ? words(scene, t) : roman;
    }

    private static @Nullable Ordinal digits(Scene scene, int t) {
        if (!scene.is(t + 1, Kind.ORDINAL_SUFFIX)
                || scene.tokens().end(t) - scene.tokens().begin(t) > MOST_DIGITS) {
            return null;
        }
        String number = scene.tokens().surface(t);
        boolean plain = number.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? new Ordinal(Integer.parseInt(number), t + 2) : null;
    }

    /** A single letter that is rather an initial or a chapter (C, D, L) is none. */
    private static @Nullable Ordinal roman(Scene scene, int t) {
        String word = scene.tokens().surface(t);
        int number = RomanNumerals.read(word).orElse(0);
        boolean single = word.length() == 1 && number > 10;
        return number == 0 || number > GREATEST_ROMAN || single || scene.isMark(t + 1, '.')
                ? null
                : new Ordinal(number, t + 1);
    }

    private static @Nullable Ordinal words(Scene scene, int t) {
        int number = number(scene, t, "number");
        if (number > 0) {
            return new Ordinal(number, t + 1);
        }
        int next = scene.isHyphen(t + 1) ? t + 2 : t + 1;
        int unit = number(scene, next, "number");
        return unit < 1 || unit > 9 ? null : new Ordinal(number(scene, t, "tens") + unit, next + 1);
    }

    private static int number(Scene scene, int t, String attribute) {
        Match match = scene.match(t, Kind.ORDINAL);
        String number = match == null ? null : match.entry().get(attribute);
        return number == null ? 0 : Integer.parseInt(number);
    }
}
