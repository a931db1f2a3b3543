package kelisim.extract.internal.value;

import kelisim.extract.internal.value.NamedDates.Day;
import org.jspecify.annotations.Nullable;

/** Reads the number of a day in a month: 4, 4th, 2d, fourth, twenty-first; also with I, l and o where a scan took digits for letters. */
final class DayNumbers {

    private static final int LAST = 31;

    private final Tokens tokens;

    DayNumbers(Tokens tokens) {
        this.tokens = tokens;
    }

    @Nullable
    Day at(int i) {
        if (tokens.isDigits(i, 1, 2)) {
            Day scanned = scanned(i);
            return scanned == null ? digits(i) : scanned;
        }
        if (isOne(i) && tokens.isDigits(i + 1, 1, 1) && tokens.isGlued(i + 1)) {
            return at(i + 1);
        }
        if (!tokens.is(i, Role.ORDINAL) && !tokens.is(i, Role.TENS)) {
            return null;
        }
        Numeral number = new Words(tokens, i).number();
        boolean fits = number != null && number.isOrdinal() && number.value().intValue() <= LAST;
        return number != null && fits ? new Day(number.value().intValue(), number.to(), true) : null;
    }

    private @Nullable Day digits(int i) {
        boolean ordinal = isSuffix(i + 1);
        int to = ordinal ? i + 2 : i + 1;
        boolean goesOn = !ordinal
                && tokens.isGlued(to)
                && ((tokens.isWord(to) && !tokens.is(to, Role.MONTH))
                        || tokens.isSymbol(to, "%:°")
                        || (tokens.isSymbol(to, ",.") && tokens.isDigits(to + 1) && tokens.isGlued(to + 1)));
        int number = tokens.number(i);
        return number >= 1 && number <= LAST && !goesOn ? new Day(number, to, ordinal) : null;
    }

    /** 'th' and the like, also set apart in '24 th November', as raised letters are copied; 'd' in '2d of May'. */
    private boolean isSuffix(int i) {
        boolean d = tokens.isWord(i) && tokens.length(i) == 1 && isLetter(i, 0, "dD");
        boolean second = d && (tokens.is(i + 1, Role.OF) || tokens.is(i + 1, Role.MONTH) || tokens.is(i + 1, Role.AND));
        boolean apart = tokens.is(i + 1, Role.OF) || tokens.is(i + 1, Role.MONTH) || tokens.is(i + 1, Role.TO);
        return tokens.is(i, Role.ORDINAL_SUFFIX) && (tokens.isGlued(i) || apart) || tokens.isGlued(i) && second;
    }

    /** 'I5th', '2Ist' and '3oth'. */
    private @Nullable Day scanned(int i) {
        boolean single = tokens.length(i) == 1;
        if (single && isOne(i - 1) && tokens.isGlued(i) && !tokens.isGlued(i - 1) && isSuffix(i + 1)) {
            return new Day(10 + tokens.number(i), i + 2, true);
        }
        boolean word = single && tokens.isWord(i + 1) && tokens.isGlued(i + 1) && tokens.length(i + 1) == 3;
        boolean zero = word && isLetter(i + 1, 0, "oO") && isLetter(i + 1, 1, "tT") && isLetter(i + 1, 2, "hH");
        boolean one = word && isLetter(i + 1, 0, "iIl") && isLetter(i + 1, 1, "sS") && isLetter(i + 1, 2, "tT");
        int number = 10 * tokens.number(i) + (one ? 1 : 0);
        return (zero || one) && number <= LAST ? new Day(number, i + 2, true) : null;
    }

    private boolean isOne(int i) {
        return tokens.isWord(i) && tokens.length(i) == 1 && isLetter(i, 0, "Il");
    }

    private boolean isLetter(int i, int at, String oneOf) {
        return oneOf.indexOf(tokens.text.charAt(tokens.begin(i) + at)) >= 0;
    }

    /** 'May twenty-one'. */
    @Nullable
    Day spelled(int i) {
        Day day = cardinal(i);
        boolean counts = day != null
                && (tokens.is(day.to(), Role.COUNTED) || tokens.is(day.to(), Role.SCALE) || tokens.isUnknown(day.to()));
        return counts ? null : day;
    }

    /** 'thirty' in 'thirty November'. */
    @Nullable
    Day spelledAheadOfMonth(int i) {
        Day day = cardinal(i);
        return day != null && tokens.is(day.to(), Role.MONTH) ? day : null;
    }

    private @Nullable Day cardinal(int i) {
        Numeral number = tokens.is(i, Role.CARDINAL) || tokens.is(i, Role.TENS) ? new Words(tokens, i).number() : null;
        boolean fits = number != null
                && !number.isOrdinal()
                && number.isWhole()
                && number.value().signum() > 0
                && number.value().intValue() <= LAST;
        return number != null && fits ? new Day(number.value().intValue(), number.to(), false) : null;
    }
}
