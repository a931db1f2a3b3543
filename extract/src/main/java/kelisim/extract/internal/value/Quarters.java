package kelisim.extract.internal.value;

import kelisim.extract.internal.value.CalendarParts.Ordinal;
import kelisim.extract.internal.value.Years.Year;
import org.jspecify.annotations.Nullable;

/** Reads quarters and halves of a year: Q3 2016, 2016 Q3, 3Q 2016, the third quarter of 2016, H2 2016, the first half of this year. */
final class Quarters {

    private final Tokens tokens;
    private final Years years;
    private final CalendarParts parts;
    private final Setting setting;

    Quarters(Tokens tokens, Years years, CalendarParts parts, Setting setting) {
        this.tokens = tokens;
        this.years = years;
        this.parts = parts;
        this.setting = setting;
    }

    @Nullable
    Point at(int i) {
        int at = tokens.is(i, Role.THE) ? i + 1 : i;
        Year before = at == i && tokens.isDigits(i, 4, 4) ? yearAhead(i) : null;
        if (before != null) {
            int next = tokens.isSymbol(before.to(), "-/,") ? before.to() + 1 : before.to();
            Point mark = tokens.is(next, Role.SEASON) && tokens.isGlued(next)
                    ? Point.part(next, next + 1, Grain.SEASON, Point.NONE, tokens.value(next, Role.SEASON))
                    : mark(next);
            return mark == null || tokens.startsLine(next)
                    ? null
                    : mark.withYear(before.number()).withSpan(i, mark.to());
        }
        Point mark = mark(at);
        if (mark == null) {
            mark = spelledPart(at);
        }
        return mark == null ? null : mark.hasYear() ? mark : parts.withYear(mark.withSpan(i, mark.to()));
    }

    /** The year of '2015 Q4' and '2015Q4'. */
    private @Nullable Year yearAhead(int i) {
        boolean glued = tokens.isGlued(i + 1) && tokens.is(i + 1, Role.QUARTER_MARK) && tokens.isDigits(i + 2, 1, 1);
        return glued && !tokens.isGlued(i) ? new Year(tokens.number(i), i + 1) : years.at(i);
    }

    private @Nullable Point mark(int i) {
        boolean letter = tokens.is(i, Role.QUARTER_MARK) || tokens.is(i, Role.HALF_MARK);
        int word = letter ? i : i + 1;
        int digit = letter ? i + 1 : i;
        Point short1 = withShortYear(i);
        if (short1 != null) {
            return short1;
        }
        boolean glued = tokens.isDigits(digit, 1, 1)
                && tokens.isGlued(i + 1)
                && (letter || tokens.is(word, Role.QUARTER_MARK) || tokens.is(word, Role.HALF_MARK));
        if (!glued
                || (tokens.isGlued(i) && !tokens.isSymbol(i - 1, "(-/–") && !tokens.isDigits(i - 1, 4, 4))
                || (tokens.isGlued(i + 2) && (tokens.isWord(i + 2) || tokens.isDigits(i + 2)))) {
            return null;
        }
        boolean quarter = tokens.is(word, Role.QUARTER_MARK);
        int number = tokens.number(digit);
        return number >= 1 && number <= (quarter ? 4 : 2)
                ? Point.part(i, i + 2, quarter ? Grain.QUARTER : Grain.HALF, Point.NONE, number)
                : null;
    }

    /** '4Q15' and '1H2016'. */
    private @Nullable Point withShortYear(int i) {
        boolean quarter = tokens.is(i + 1, Role.QUARTER_MARK);
        boolean shape = tokens.isDigits(i, 1, 1)
                && (quarter || tokens.is(i + 1, Role.HALF_MARK))
                && tokens.isDigits(i + 2, 2, 4)
                && tokens.length(i + 2) != 3
                && tokens.isGlued(i + 1)
                && tokens.isGlued(i + 2)
                && !tokens.isGlued(i)
                && !(tokens.isGlued(i + 3) && tokens.isWord(i + 3));
        int number = shape ? tokens.number(i) : 0;
        if (number < 1 || number > (quarter ? 4 : 2)) {
            return null;
        }
        int year = tokens.length(i + 2) == 4 ? tokens.number(i + 2) : years.full(tokens.number(i + 2));
        return Point.part(i, i + 3, quarter ? Grain.QUARTER : Grain.HALF, year, number);
    }

    private @Nullable Point spelledPart(int i) {
        Ordinal ordinal = parts.ordinal(i);
        if (ordinal == null || ordinal.number() > 4) {
            return null;
        }
        int unit = tokens.is(ordinal.to(), Role.DASH) ? ordinal.to() + 1 : ordinal.to();
        boolean fiscal = tokens.is(unit, Role.FISCAL);
        unit = fiscal ? unit + 1 : unit;
        if (tokens.is(unit, Role.QUARTER) && tokens.length(unit) == 7) {
            boolean year = tokens.is(unit + 1, Role.OF)
                    || years.at(unit + 1) != null
                    || setting.report
                    || (setting.isNote() && !tokens.isWord(unit + 1) && !tokens.is(unit + 1, Role.DASH))
                    || parts.isRelativeYear(unit + 1)
                    || tokens.is(unit + 1, Role.IN);
            return year ? Point.part(i, unit + 1, Grain.QUARTER, Point.NONE, ordinal.number()) : null;
        }
        boolean ofTheYear = tokens.is(unit + 1, Role.OF) && tokens.is(unit + 2, Role.THE) && parts.isYear(unit + 3);
        boolean half = tokens.is(unit, Role.HALF) && ordinal.number() <= 2;
        Year year = half ? parts.yearOf(unit + 1) : null;
        boolean report = setting.report && half && !tokens.is(unit + 1, Role.OF) && !tokens.is(unit + 1, Role.DASH);
        return year != null
                        || report
                        || (half && ofTheYear)
                        || (half && parts.isRelativeYear(tokens.is(unit + 1, Role.OF) ? unit + 2 : unit + 1))
                ? Point.part(i, unit + 1, Grain.HALF, Point.NONE, ordinal.number())
                : null;
    }
}
