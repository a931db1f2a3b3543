package kelisim.extract.internal.value;

import kelisim.extract.internal.value.Years.Year;
import kelisim.extract.values.DateOrder;
import org.jspecify.annotations.Nullable;

/** Reads dates of digits alone: 2016-11-07, 7.11.2016, 11/7/16, 2016 11 07, 20161107, 11/2016. */
final class NumericDates {

    private final Tokens tokens;
    private final Years years;
    private final boolean slashIsDayFirst;

    NumericDates(Tokens tokens, Years years, DateOrder order) {
        this.tokens = tokens;
        this.years = years;
        this.slashIsDayFirst = order == DateOrder.DAY_FIRST || (order == DateOrder.BY_SEPARATOR && showsDayFirst());
    }

    /** Whether some date of the text with slashes can only have its day first, and none only its month. */
    private boolean showsDayFirst() {
        boolean day = false;
        for (int i = 0; i + 4 < tokens.size(); i++) {
            if (tokens.isSymbol(i + 1, '/')
                    && tokens.isSymbol(i + 3, '/')
                    && tokens.isDigits(i, 1, 2)
                    && tokens.isDigits(i + 2, 1, 2)
                    && tokens.isDigits(i + 4, 4, 4)) {
                if (tokens.number(i + 2) > 12) {
                    return false;
                }
                day |= tokens.number(i) > 12;
            }
        }
        return day;
    }

    @Nullable
    Point at(int i) {
        if (!tokens.isDigits(i, 1, 8)) {
            return null;
        }
        boolean bound = tokens.isGlued(i)
                && (tokens.isWord(i - 1)
                        || tokens.isSymbol(i - 1, "$€£#.,")
                        || (tokens.isDigits(i - 2) && isOneMark(i - 1, i + 1)));
        if (bound) {
            return null;
        }
        if (tokens.length(i) == 8) {
            return compact(i);
        }
        Point full = full(i);
        return full != null ? full : monthOfYear(i);
    }

    /** '133-03-03-2020' is a code, and no date begins in it. */
    private boolean isOneMark(int before, int after) {
        return (tokens.isSymbol(before, '/') && tokens.isSymbol(after, '/'))
                || (tokens.isSymbol(before, '-') && tokens.isSymbol(after, '-'));
    }

    private @Nullable Point compact(int i) {
        int n = tokens.number(i);
        boolean alone = !(tokens.isGlued(i + 1)
                && (tokens.isWord(i + 1) || (tokens.isSymbol(i + 1, ".,-/") && tokens.isDigits(i + 2))));
        return alone && n / 10000 >= 1900 && n / 10000 <= 2099
                ? valid(i, i + 1, n / 10000, n / 100 % 100, n % 100)
                : null;
    }

    private @Nullable Point full(int i) {
        boolean spaced = tokens.isDigits(i + 1, 2, 2)
                && tokens.isDigits(i + 2, 2, 2)
                && tokens.length(i) == 4
                && !tokens.isDigits(i + 3);
        if (spaced && !tokens.startsLine(i + 1) && !tokens.startsLine(i + 2)) {
            return valid(i, i + 3, tokens.number(i), tokens.number(i + 1), tokens.number(i + 2));
        }
        char mark = mark(i + 1);
        boolean three = mark != 0
                && tokens.isSymbol(i + 3, mark)
                && (isTight(i, i + 5) || isSpaced(i))
                && tokens.isDigits(i + 2, 1, 2)
                && tokens.isDigits(i + 4, 1, 4);
        boolean longer = tokens.isGlued(i + 5)
                && ((tokens.isDigits(i + 6) && tokens.isGlued(i + 6) && tokens.isSymbol(i + 5, mark))
                        || (tokens.isWord(i + 5) && !isTimeMark(i + 5))
                        || tokens.isSymbol(i + 5, '%'));
        if (!three || longer) {
            return null;
        }
        int a = tokens.number(i);
        int b = tokens.number(i + 2);
        int c = tokens.number(i + 4);
        if (tokens.length(i) == 4) {
            return tokens.length(i + 4) <= 2 ? valid(i, i + 5, a, b, c) : null;
        }
        boolean whole = tokens.length(i + 4) == 4;
        boolean dotted = (tokens.length(i) == 2 && tokens.length(i + 2) == 2) || isPlaced(i);
        boolean shortYear = tokens.length(i + 4) == 2 && (mark != '.' || dotted);
        if (tokens.length(i) > 2 || !(whole || shortYear)) {
            return null;
        }
        int year = whole ? c : years.full(c);
        boolean dayFirst = mark == '.' || slashIsDayFirst;
        boolean first = a > 12 || (b <= 12 && dayFirst);
        return first ? valid(i, i + 5, year, b, a) : valid(i, i + 5, year, a, b);
    }

    /** The T of '2016-11-07T08:00'. */
    private boolean isTimeMark(int i) {
        return tokens.length(i) == 1
                && "Tt".indexOf(tokens.text.charAt(tokens.begin(i))) >= 0
                && tokens.isDigits(i + 1);
    }

    /** '5 . 12 . 1960', with a space on each side of each mark, as scans have it. */
    private boolean isSpaced(int i) {
        boolean spaced = tokens.isDigits(i, 1, 2) && tokens.isDigits(i + 4, 4, 4);
        for (int at = i + 1; at < i + 5; at++) {
            spaced &= !tokens.isGlued(at) && !tokens.startsLine(at);
        }
        return spaced;
    }

    /** Whether a word before it tells that it is a date and no number of a section. */
    private boolean isPlaced(int i) {
        return tokens.is(i - 1, Role.ON)
                || tokens.is(i - 1, Role.BY)
                || tokens.is(i - 1, Role.SINCE)
                || tokens.is(i - 1, Role.UNTIL);
    }

    private char mark(int i) {
        for (char mark : new char[] {'/', '-', '.', '‑', '–'}) {
            if (tokens.isSymbol(i, mark)) {
                return mark;
            }
        }
        return 0;
    }

    private boolean isTight(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (!tokens.isGlued(i)) {
                return false;
            }
        }
        return true;
    }

    /** 11/2016, 2016-11, 11 / 2016, 11.2016. */
    private @Nullable Point monthOfYear(int i) {
        boolean dot = tokens.isSymbol(i + 1, '.');
        boolean marked = tokens.isSymbol(i + 1, "/-") || (dot && isTight(i, i + 3));
        boolean same = tokens.isSymbol(i + 1, '/') ? tokens.isSymbol(i + 3, '/') : tokens.isSymbol(i + 3, "/-");
        boolean longer = same && tokens.isDigits(i + 4) && tokens.isGlued(i + 3);
        if (!marked || tokens.startsLine(i + 2) || longer) {
            return null;
        }
        Year after = tokens.isDigits(i, dot ? 2 : 1, 2) ? years.bare(i + 2) : null;
        if (after != null && isMonth(i) && !(tokens.isGlued(i + 3) && tokens.isWord(i + 3))) {
            return Point.date(i, i + 3, after.number(), tokens.number(i), 0);
        }
        Year before =
                years.isWhole(i) && tokens.isDigits(i + 2, 1, 2) && years.isWhole(i + 2) && !dot ? years.bare(i) : null;
        boolean nextYear = before != null
                && tokens.length(i + 2) == 2
                && tokens.isSymbol(i + 1, '/')
                && tokens.number(i + 2) == (before.number() + 1) % 100;
        boolean month = before != null && isMonth(i + 2) && !nextYear;
        return before != null && month ? Point.date(i, i + 3, before.number(), tokens.number(i + 2), 0) : null;
    }

    /** '22 6 2017' and '2017 6 22', as notes are typed. */
    @Nullable
    Point spaced(int i, Setting setting) {
        if (!setting.isNote() || setting.published == null) {
            return null;
        }
        boolean digits = tokens.isDigits(i) && tokens.isDigits(i + 1, 1, 2) && tokens.isDigits(i + 2);
        boolean free =
                !tokens.isDigits(i - 1) && !tokens.isDigits(i + 3) && !tokens.isGlued(i + 3) && !tokens.isGlued(i);
        if (!digits || !free) {
            return null;
        }
        if (years.bare(i) != null && tokens.isDigits(i + 2, 1, 2)) {
            return valid(i, i + 3, tokens.number(i), tokens.number(i + 1), tokens.number(i + 2));
        }
        return tokens.isDigits(i, 1, 2) && years.bare(i + 2) != null
                ? valid(i, i + 3, tokens.number(i + 2), tokens.number(i + 1), tokens.number(i))
                : null;
    }

    /** 'on 5/17', which a word before it makes a date; in a note that has a date it needs none. */
    @Nullable
    Point withoutYear(int i, Setting setting) {
        if (!tokens.isDigits(i, 1, 2)) {
            return null;
        }
        boolean on = tokens.is(i - 1, Role.ON) || tokens.is(i - 1, Role.BY);
        boolean note = setting.isNote() && setting.published != null;
        boolean slash = tokens.isSymbol(i + 1, '/');
        boolean two = tokens.isDigits(i, 2, 2) && tokens.isDigits(i + 2, 2, 2) && tokens.isSymbol(i + 1, '-');
        boolean marked = (slash && (on || note)) || (note && (two || (on && tokens.isSymbol(i + 1, ".-"))));
        boolean ends = slash && tokens.is(i - 1, Role.DASH) && tokens.isSymbol(i - 3, '/') && tokens.isDigits(i - 2);
        boolean shape = marked && tokens.isDigits(i + 2, 1, 2) && isTight(i, i + 3) && (ends || !tokens.isGlued(i));
        boolean goesOn = tokens.isGlued(i + 3)
                && (tokens.isWord(i + 3)
                        || tokens.isSymbol(i + 3, "/%")
                        || (tokens.isSymbol(i + 3, ".,") && tokens.isDigits(i + 4, 1, 3)));
        if (!shape || goesOn || (tokens.isDigits(i - 1) && !tokens.startsLine(i))) {
            return null;
        }
        int a = tokens.number(i);
        int b = tokens.number(i + 2);
        if ((a == 24 && b == 7 && !on) || tokens.is(i - 1, Role.NUMBERED)) {
            return null;
        }
        boolean dayFirst = a > 12 || (b <= 12 && slashIsDayFirst);
        boolean year = tokens.isSymbol(i + 3, ',') && tokens.isDigits(i + 4, 4, 4);
        int number = year ? tokens.number(i + 4) : Point.NONE;
        return valid(i, year ? i + 5 : i + 3, number, dayFirst ? b : a, dayFirst ? a : b);
    }

    private boolean isMonth(int i) {
        return tokens.number(i) >= 1 && tokens.number(i) <= 12;
    }

    private static @Nullable Point valid(int from, int to, int year, int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? Point.date(from, to, year, month, day) : null;
    }
}
