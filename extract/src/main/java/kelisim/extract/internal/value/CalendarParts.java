package kelisim.extract.internal.value;

import java.time.LocalDate;
import kelisim.extract.internal.value.Phrases.Match;
import kelisim.extract.internal.value.Years.Year;
import org.jspecify.annotations.Nullable;

/** Reads quarters, halves, seasons, numbered weeks, decades, centuries, holidays, and years that a word announces. */
final class CalendarParts {

    private static final int THOUSAND = 3;

    private final Tokens tokens;
    private final Years years;
    private final Phrases<Holiday> holidays;
    private final Setting setting;

    CalendarParts(Tokens tokens, Years years, Phrases<Holiday> holidays, Setting setting) {
        this.tokens = tokens;
        this.years = years;
        this.holidays = holidays;
        this.setting = setting;
    }

    @Nullable
    Point at(int i) {
        Point point = decade(i);
        point = point != null ? point : century(i);
        point = point != null ? point : quarterOrHalf(i);
        point = point != null ? point : season(i);
        point = point != null ? point : week(i);
        point = point != null ? point : year(i);
        return point != null ? point : holiday(i);
    }

    /** The 1970s, '70s, the seventies, nineteen seventies. */
    private @Nullable Point decade(int i) {
        int at = tokens.is(i, Role.THE) ? i + 1 : i;
        int mark = tokens.isSymbol(at, "'’‘") && tokens.isGlued(at + 1) ? at + 1 : at;
        if (tokens.isDigits(mark, 2, 4) && tokens.length(mark) != 3 && tokens.number(mark) % 10 == 0) {
            int s = tokens.isSymbol(mark + 1, "'’") && tokens.isGlued(mark + 1) ? mark + 2 : mark + 1;
            boolean plural = tokens.isWord(s)
                    && tokens.length(s) == 1
                    && tokens.text.charAt(tokens.begin(s)) == 's'
                    && !tokens.isSymbol(s + 1, "'’");
            boolean spaced = !tokens.isGlued(s)
                    && tokens.length(mark) == 2
                    && mark == at
                    && at == i
                    && !tokens.is(i - 1, Role.IN);
            if (!plural
                    || spaced
                    || tokens.startsLine(s)
                    || (tokens.length(mark) == 4
                            && years.at(mark) == null
                            && tokens.isGlued(s)
                            && tokens.number(mark) < 1000)) {
                return null;
            }
            int number = tokens.number(mark);
            return Point.of(
                    i,
                    s + 1,
                    Grain.DECADE,
                    tokens.length(mark) == 4 ? Stretch.decade(number / 10) : shortDecade(number));
        }
        return spelledDecade(i, at);
    }

    private @Nullable Point spelledDecade(int i, int at) {
        int spoken = tokens.is(at + 2, Role.AND) ? at + 3 : at + 2;
        boolean ours = tokens.is(at, Role.CARDINAL)
                && tokens.value(at, Role.CARDINAL) == 2
                && tokens.is(at + 1, Role.SCALE)
                && tokens.value(at + 1, Role.SCALE) == THOUSAND;
        if (ours && tokens.is(spoken, Role.DECADE_NAME)) {
            return Point.of(
                    i, spoken + 1, Grain.DECADE, Stretch.decade(200 + tokens.value(spoken, Role.DECADE_NAME) / 10));
        }
        if (tokens.is(at, Role.DECADE_NAME) && tokens.value(at, Role.DECADE_NAME) > 10) {
            boolean the = at > i
                    || tokens.is(i - 1, Role.EARLY)
                    || tokens.is(i - 1, Role.LATE)
                    || tokens.is(i - 1, Role.DASH);
            return the ? Point.of(i, at + 1, Grain.DECADE, shortDecade(tokens.value(at, Role.DECADE_NAME))) : null;
        }
        boolean thousands = at > i && tokens.is(at, Role.CARDINAL) && tokens.value(at, Role.CARDINAL) == 2;
        if (thousands && tokens.is(at + 1, Role.DECADE_NAME) && tokens.is(at + 1, Role.SCALE)) {
            return Point.of(i, at + 2, Grain.DECADE, Stretch.decade(200));
        }
        int next = tokens.is(at + 1, Role.DASH) ? at + 2 : at + 1;
        boolean tens = tokens.is(at, Role.CARDINAL) && tokens.is(next, Role.DECADE_NAME);
        int century = tens ? tokens.value(at, Role.CARDINAL) : 0;
        return century >= 10 && century <= 20
                ? Point.of(
                        i,
                        next + 1,
                        Grain.DECADE,
                        Stretch.decade(10 * century + tokens.value(next, Role.DECADE_NAME) / 10))
                : null;
    }

    private static Stretch shortDecade(int tens) {
        return Stretch.decade(tens <= 10 ? 200 + tens / 10 : 190 + tens / 10);
    }

    /** 19th century, the twentieth century, 1st century BC not. */
    private @Nullable Point century(int i) {
        int at = tokens.is(i, Role.THE) ? i + 1 : i;
        Ordinal ordinal = ordinal(at);
        if (ordinal == null) {
            return null;
        }
        int unit = tokens.is(ordinal.to, Role.DASH) ? ordinal.to + 1 : ordinal.to;
        boolean century =
                tokens.is(unit, Role.TIME_UNIT) && Grain.numbered(tokens.value(unit, Role.TIME_UNIT)) == Grain.CENTURY;
        boolean known = century && ordinal.number >= 1 && ordinal.number <= 30 && !tokens.is(unit + 1, Role.ERA_BEFORE);
        return known ? Point.of(i, unit + 1, Grain.CENTURY, Stretch.century(ordinal.number - 1)) : null;
    }

    /** A place in a sequence, and the token after it. */
    record Ordinal(int number, int to) {}

    @Nullable
    Ordinal ordinal(int i) {
        if (tokens.isDigits(i, 1, 2)) {
            return tokens.is(i + 1, Role.ORDINAL_SUFFIX) && tokens.isGlued(i + 1)
                    ? new Ordinal(tokens.number(i), i + 2)
                    : null;
        }
        if (!tokens.is(i, Role.ORDINAL) && !tokens.is(i, Role.TENS)) {
            return null;
        }
        Numeral number = new Words(tokens, i).number();
        return number != null && number.isOrdinal() && number.value().intValue() < 100
                ? new Ordinal(number.value().intValue(), number.to())
                : null;
    }

    /** Q3 2016, 2016 Q3, 3Q 2016, the third quarter of 2016, H2 2016, the first half of this year. */
    private @Nullable Point quarterOrHalf(int i) {
        int at = tokens.is(i, Role.THE) ? i + 1 : i;
        Year before = at == i && tokens.isDigits(i, 4, 4) ? years.at(i) : null;
        if (before != null) {
            int next = tokens.isSymbol(before.to(), "-/,") ? before.to() + 1 : before.to();
            Point mark = mark(next);
            return mark == null || tokens.startsLine(next)
                    ? null
                    : mark.withYear(before.number()).withSpan(i, mark.to());
        }
        Point mark = mark(at);
        if (mark == null) {
            mark = spelledPart(at);
        }
        return mark == null ? null : withYear(mark.withSpan(i, mark.to()));
    }

    private @Nullable Point mark(int i) {
        boolean letter = tokens.is(i, Role.QUARTER_MARK) || tokens.is(i, Role.HALF_MARK);
        int word = letter ? i : i + 1;
        int digit = letter ? i + 1 : i;
        boolean glued = tokens.isDigits(digit, 1, 1)
                && tokens.isGlued(i + 1)
                && (letter || tokens.is(word, Role.QUARTER_MARK) || tokens.is(word, Role.HALF_MARK));
        if (!glued
                || (tokens.isGlued(i) && !tokens.isSymbol(i - 1, "(-/–"))
                || (tokens.isGlued(i + 2) && (tokens.isWord(i + 2) || tokens.isDigits(i + 2)))) {
            return null;
        }
        boolean quarter = tokens.is(word, Role.QUARTER_MARK);
        int number = tokens.number(digit);
        return number >= 1 && number <= (quarter ? 4 : 2)
                ? Point.part(i, i + 2, quarter ? Grain.QUARTER : Grain.HALF, Point.NONE, number)
                : null;
    }

    private @Nullable Point spelledPart(int i) {
        Ordinal ordinal = ordinal(i);
        if (ordinal == null || ordinal.number > 4) {
            return null;
        }
        int unit = tokens.is(ordinal.to, Role.DASH) ? ordinal.to + 1 : ordinal.to;
        boolean fiscal = tokens.is(unit, Role.FISCAL);
        unit = fiscal ? unit + 1 : unit;
        if (tokens.is(unit, Role.QUARTER) && tokens.length(unit) == 7) {
            boolean year = tokens.is(unit + 1, Role.OF)
                    || years.at(unit + 1) != null
                    || setting.report
                    || isRelativeYear(unit + 1)
                    || tokens.is(unit + 1, Role.IN);
            return year ? Point.part(i, unit + 1, Grain.QUARTER, Point.NONE, ordinal.number) : null;
        }
        boolean half = tokens.is(unit, Role.HALF) && ordinal.number <= 2;
        Year year = half ? yearOf(unit + 1) : null;
        boolean report = setting.report && half && !tokens.is(unit + 1, Role.OF) && !tokens.is(unit + 1, Role.DASH);
        return year != null || report || (half && isRelativeYear(tokens.is(unit + 1, Role.OF) ? unit + 2 : unit + 1))
                ? Point.part(i, unit + 1, Grain.HALF, Point.NONE, ordinal.number)
                : null;
    }

    private @Nullable Point season(int i) {
        if (!tokens.is(i, Role.SEASON)) {
            return null;
        }
        Point dated = withYear(Point.part(i, i + 1, Grain.SEASON, Point.NONE, tokens.value(i, Role.SEASON)));
        if (dated.hasYear()) {
            return dated;
        }
        boolean placed = tokens.is(i - 1, Role.IN)
                || tokens.is(i - 1, Role.EARLY)
                || tokens.is(i - 1, Role.LATE)
                || tokens.is(i - 1, Role.MID);
        boolean the = tokens.is(i - 1, Role.THE) && (setting.report || tokens.is(i - 2, Role.IN));
        boolean plain = !tokens.is(i, Role.DOUBTFUL);
        return (placed || the) && (plain || the) && setting.published != null ? dated : null;
    }

    /** The year behind a quarter or season: 2016, of 2016, this year, of last year. */
    Point withYear(Point part) {
        Year year = yearOf(part.to());
        if (year != null) {
            return part.withYear(year.number()).withSpan(part.from(), year.to());
        }
        int at = tokens.is(part.to(), Role.OF) || tokens.is(part.to(), Role.IN) || tokens.isSymbol(part.to(), ',')
                ? part.to() + 1
                : part.to();
        at = tokens.is(at, Role.THE) ? at + 1 : at;
        LocalDate now = setting.published;
        if (!isRelativeYear(at) || now == null) {
            return part;
        }
        int shift = tokens.is(at, Role.PREVIOUS) ? -1 : tokens.is(at, Role.NEXT) ? 1 : 0;
        LocalDate anchor = tokens.is(at, Role.SAME) || tokens.is(at, Role.ANAPHORIC) ? setting.anchor() : now;
        return part.withYear((anchor == null ? now : anchor).getYear() + shift).withSpan(part.from(), at + 2);
    }

    boolean isRelativeYear(int i) {
        boolean relative = tokens.is(i, Role.THIS) || tokens.is(i, Role.PREVIOUS) || tokens.is(i, Role.NEXT);
        return relative && isUnit(i + 1, Grain.YEAR);
    }

    private boolean isUnit(int i, Grain grain) {
        return tokens.is(i, Role.TIME_UNIT)
                && !tokens.is(i, Role.PLURAL_UNIT)
                && Grain.numbered(tokens.value(i, Role.TIME_UNIT)) == grain;
    }

    private @Nullable Year yearOf(int i) {
        int at = tokens.is(i, Role.OF) || tokens.is(i, Role.IN) || tokens.isSymbol(i, ",-/") ? i + 1 : i;
        at = tokens.is(at, Role.THE) && isUnit(at + 1, Grain.YEAR) ? at + 2 : isUnit(at, Grain.YEAR) ? at + 1 : at;
        return tokens.startsParagraph(at) ? null : years.at(at);
    }

    /** 'week 31', which ISO 8601 numbers. */
    private @Nullable Point week(int i) {
        boolean numbered = isUnit(i, Grain.WEEK) && tokens.isDigits(i + 1, 1, 2) && !tokens.isGlued(i + 1);
        int number = numbered ? tokens.number(i + 1) : 0;
        return number >= 1 && number <= 53 ? withYear(Point.part(i, i + 2, Grain.WEEK, Point.NONE, number)) : null;
    }

    /** 'the year 2020', 'year 247', 'cy 2008', 'fiscal year 2010', 'FY2010'. */
    private @Nullable Point year(int i) {
        int at = tokens.is(i, Role.THE) ? i + 1 : i;
        boolean marked = tokens.is(at, Role.CALENDAR) || tokens.is(at, Role.FISCAL);
        int unit = marked && isUnit(at + 1, Grain.YEAR) ? at + 1 : at;
        if (!marked && !isUnit(unit, Grain.YEAR)) {
            return null;
        }
        if (marked && tokens.isDigits(at + 1, 2, 4) && tokens.isGlued(at + 1)) {
            int number = tokens.length(at + 1) == 4 ? tokens.number(at + 1) : years.full(tokens.number(at + 1));
            return Point.date(i, at + 2, number, 0, 0);
        }
        boolean of = tokens.is(unit + 1, Role.OF);
        Year year = years.at(of ? unit + 2 : unit + 1);
        if (year != null) {
            return marked ? fiscal(i, year) : Point.date(of ? unit + 2 : i, year.to(), year.number(), 0, 0);
        }
        boolean small = isUnit(unit, Grain.YEAR) && tokens.isDigits(unit + 1, 3, 3) && years.isWhole(unit + 1);
        if (small) {
            return Point.date(i, unit + 2, tokens.number(unit + 1), 0, 0);
        }
        Numeral spelled = isUnit(unit, Grain.YEAR) ? new Words(tokens, unit + 1).number() : null;
        boolean fits = spelled != null
                && !spelled.isOrdinal()
                && spelled.value().intValue() >= 100
                && spelled.value().intValue() < 3000;
        return spelled != null && fits
                ? Point.date(i, spelled.to(), spelled.value().intValue(), 0, 0)
                : null;
    }

    /** 'FY 2023/24', which is told as both of its years. */
    private Point fiscal(int i, Year year) {
        int at = year.to() + 1;
        boolean second = tokens.isSymbol(year.to(), "/-–")
                && tokens.isGlued(at)
                && tokens.isDigits(at, 2, 2)
                && tokens.number(at) == (year.number() + 1) % 100;
        return second
                ? Point.of(
                        i,
                        at + 1,
                        Grain.YEAR,
                        Stretch.between(Stretch.year(year.number()), Stretch.year(year.number() + 1)))
                : Point.date(i, year.to(), year.number(), 0, 0);
    }

    private @Nullable Point holiday(int i) {
        int at = tokens.is(i, Role.THE) ? i + 1 : i;
        Match<Holiday> match = holidays.at(tokens, at);
        if (match == null || !(tokens.isCapital(at) || (setting.isNote() && !tokens.is(at, Role.MONTH)))) {
            return null;
        }
        Point dated = withYear(Point.of(at, match.to(), Grain.YEAR, null));
        if (dated.year() != Point.NONE) {
            return Point.of(
                    at, dated.to(), Grain.DAY, Stretch.day(match.meaning().in(dated.year())));
        }
        LocalDate now = setting.narrated();
        if (now == null) {
            return Point.of(at, match.to(), Grain.DAY, null);
        }
        LocalDate best = match.meaning().in(now.getYear());
        for (int shift = -1; shift <= 1; shift += 2) {
            LocalDate other = match.meaning().in(now.getYear() + shift);
            best = Math.abs(other.toEpochDay() - now.toEpochDay()) < Math.abs(best.toEpochDay() - now.toEpochDay())
                    ? other
                    : best;
        }
        return Point.of(at, match.to(), Grain.DAY, Stretch.day(best));
    }
}
