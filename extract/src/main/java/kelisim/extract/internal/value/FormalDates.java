package kelisim.extract.internal.value;

import kelisim.extract.internal.value.NamedDates.Day;
import kelisim.extract.internal.value.Years.Year;
import kelisim.fact.RomanNumerals;
import org.jspecify.annotations.Nullable;

/** Reads dates as deeds write them: this 18 day of July, 1985; 31 (day) March (month) of the year 1978; 27.XI.2008. */
final class FormalDates {

    private static final int MONTHS = 12;

    private final Tokens tokens;
    private final Years years;
    private final NamedDates named;

    FormalDates(Tokens tokens, Years years, NamedDates named) {
        this.tokens = tokens;
        this.years = years;
        this.named = named;
    }

    @Nullable
    Point at(int i) {
        Point roman = roman(i);
        if (roman != null) {
            return roman;
        }
        int at = tokens.is(i, Role.THE) || tokens.is(i, Role.THIS) ? i + 1 : i;
        Day day = named.day(at);
        int word = day == null ? at : afterUnit(tokens.isSymbol(day.to(), ".,") ? day.to() + 1 : day.to(), Grain.DAY);
        if (day == null || word < 0) {
            return null;
        }
        int next = tokens.is(word, Role.OF) ? word + 1 : word;
        next = tokens.is(next, Role.THE) ? next + 1 : next;
        int month = afterUnit(next, Grain.MONTH);
        next = month > 0 && tokens.is(month, Role.OF) ? month + 1 : next;
        if (!tokens.is(next, Role.MONTH) || tokens.startsParagraph(next)) {
            return null;
        }
        int from = tokens.is(i, Role.THE) ? i : at;
        int to = afterUnit(next + 1, Grain.MONTH);
        Point date = Point.date(from, to < 0 ? next + 1 : to, Point.NONE, tokens.value(next, Role.MONTH), day.number());
        Year year = year(date.to());
        return year == null ? date : date.withYear(year.number()).withSpan(from, year.to());
    }

    /** The token after 'day', 'days' or '(day)'; negative if no such unit stands here. */
    private int afterUnit(int i, Grain grain) {
        int at = tokens.isSymbol(i, '(') ? i + 1 : i;
        boolean unit = tokens.is(at, Role.TIME_UNIT)
                && Grain.numbered(tokens.value(at, Role.TIME_UNIT)) == grain
                && !tokens.startsParagraph(at);
        if (!unit || (at > i && !tokens.isSymbol(at + 1, ')'))) {
            return -1;
        }
        return at > i ? at + 2 : at + 1;
    }

    /** '1985', ', 1985', ', in the year of our Lord one thousand nine hundred and twelve'. */
    private @Nullable Year year(int i) {
        int at = tokens.isSymbol(i, ",.") ? i + 1 : i;
        at = tokens.is(at, Role.OF) || tokens.is(at, Role.IN) ? at + 1 : at;
        at = tokens.is(at, Role.THE) ? at + 1 : at;
        int unit = afterUnit(at, Grain.YEAR);
        at = unit < 0 ? at : unit;
        if (unit > 0 && tokens.is(at, Role.OF)) {
            at = tokens.isUnknown(at + 2) ? at + 3 : at + 2;
        }
        return tokens.startsParagraph(at) ? null : years.at(at);
    }

    /** '27.XI.2008', '2-II-1971', '5/V/1960'. */
    private @Nullable Point roman(int i) {
        boolean shape = tokens.isDigits(i, 1, 2)
                && tokens.isSymbol(i + 1, ".-/")
                && tokens.isWord(i + 2)
                && tokens.isCapital(i + 2)
                && tokens.isSymbol(i + 3, tokens.text.charAt(tokens.begin(i + 1)))
                && tokens.isDigits(i + 4, 4, 4);
        if (!shape || !isTight(i, i + 5) || (tokens.isGlued(i) && !tokens.isSymbol(i - 1, "(,"))) {
            return null;
        }
        int month = RomanNumerals.read(tokens.string(i + 2)).orElse(0);
        int day = tokens.number(i);
        return month < 1 || month > MONTHS || day < 1 || day > 31
                ? null
                : Point.date(i, i + 5, tokens.number(i + 4), month, day);
    }

    private boolean isTight(int from, int to) {
        boolean tight = true;
        for (int i = from + 1; i < to; i++) {
            tight &= tokens.isGlued(i);
        }
        return tight;
    }
}
