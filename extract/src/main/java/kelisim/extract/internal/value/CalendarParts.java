package kelisim.extract.internal.value;

import java.time.LocalDate;
import kelisim.extract.internal.value.Years.Year;
import org.jspecify.annotations.Nullable;

/** Reads quarters, halves, seasons, numbered weeks, decades, centuries, holidays, and years that a word announces. */
final class CalendarParts {

    private static final int LAST_WEEK = 53;
    private static final int WINTER = 4;
    /** What they begin with, but for holidays. */
    private static final Roles OPENINGS = Roles.of(
            Role.CARDINAL,
            Role.ORDINAL,
            Role.TENS,
            Role.DECADE_NAME,
            Role.QUARTER_MARK,
            Role.HALF_MARK,
            Role.SEASON,
            Role.TIME_UNIT,
            Role.CALENDAR,
            Role.FISCAL);

    private final Tokens tokens;
    private final Years years;
    private final Setting setting;
    private final Decades decades;
    private final Quarters quarters;
    private final Holidays holidays;

    CalendarParts(Tokens tokens, Years years, Phrases<Holiday> holidays, Setting setting) {
        this.tokens = tokens;
        this.years = years;
        this.setting = setting;
        this.decades = new Decades(tokens, years);
        this.quarters = new Quarters(tokens, years, this, setting);
        this.holidays = new Holidays(holidays, tokens, this, setting);
    }

    @Nullable
    Point at(int i) {
        int at = tokens.is(i, Role.THE) ? i + 1 : i;
        if (tokens.isOther(at, OPENINGS)) {
            return holidays.at(i);
        }
        Point point = decades.at(i);
        point = point != null ? point : century(i);
        point = point != null ? point : quarters.at(i);
        point = point != null ? point : season(i);
        point = point != null ? point : week(i);
        point = point != null ? point : year(i);
        return point != null ? point : holidays.at(i);
    }

    /** 19th century, the twentieth century, 1st century BC not. */
    private @Nullable Point century(int i) {
        int at = tokens.is(i, Role.THE) ? i + 1 : i;
        Ordinal ordinal = ordinal(at);
        if (ordinal == null) {
            return null;
        }
        int unit = centuryAt(ordinal.to);
        if (unit < 0) {
            return firstOfTwo(i, ordinal);
        }
        boolean known = isCentury(ordinal.number) && !tokens.is(unit, Role.ERA_BEFORE);
        return known ? Point.of(i, unit, Grain.CENTURY, Stretch.century(ordinal.number - 1)) : null;
    }

    /** 'the 18th' in 'the 18th and 19th centuries'. */
    private @Nullable Point firstOfTwo(int i, Ordinal first) {
        boolean joined = tokens.is(first.to, Role.AND)
                || tokens.is(first.to, Role.OR)
                || tokens.is(first.to, Role.TO)
                || tokens.is(first.to, Role.DASH);
        int at = tokens.is(first.to + 1, Role.THE) ? first.to + 2 : first.to + 1;
        Ordinal second = joined ? ordinal(at) : null;
        int unit = second == null ? -1 : centuryAt(second.to);
        boolean known = unit > 0 && isCentury(first.number) && !tokens.is(unit, Role.ERA_BEFORE);
        return known ? Point.of(i, first.to, Grain.CENTURY, Stretch.century(first.number - 1)) : null;
    }

    private static boolean isCentury(int number) {
        return number >= 1 && number <= 30;
    }

    /** The token after 'century' or '-century'; negative if no such word stands here. */
    private int centuryAt(int i) {
        int unit = tokens.is(i, Role.DASH) ? i + 1 : i;
        boolean century =
                tokens.is(unit, Role.TIME_UNIT) && Grain.numbered(tokens.value(unit, Role.TIME_UNIT)) == Grain.CENTURY;
        return century ? unit + 1 : -1;
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

    private @Nullable Point season(int i) {
        if (!tokens.is(i, Role.SEASON)) {
            return null;
        }
        Point dated = withYear(Point.part(i, i + 1, Grain.SEASON, Point.NONE, tokens.value(i, Role.SEASON)));
        if (dated.hasYear()) {
            return overNewYear(dated);
        }
        boolean placed = tokens.is(i - 1, Role.IN)
                || tokens.is(i - 1, Role.EARLY)
                || tokens.is(i - 1, Role.LATE)
                || tokens.is(i - 1, Role.MID);
        boolean the = tokens.is(i - 1, Role.THE) && (setting.report || tokens.is(i - 2, Role.IN));
        boolean plain = !tokens.is(i, Role.DOUBTFUL);
        placed |= setting.isNote() && i + 1 == tokens.size();
        return (placed || the) && (plain || the) && setting.published != null ? dated : null;
    }

    /** 'winter 2019/20' and 'the winter of 2019-2020', which begins in the first of them. */
    private Point overNewYear(Point season) {
        int next = season.to() + 1;
        boolean winter = season.part() == WINTER && season.year() != Point.NONE;
        boolean marked = tokens.isSymbol(season.to(), "-–/") && tokens.isGlued(season.to()) && tokens.isGlued(next);
        boolean digits = tokens.isDigits(next, 2, 4) && tokens.length(next) != 3 && !tokens.isWord(next + 1);
        boolean following =
                winter && marked && digits && Math.floorMod(season.year() + 1 - tokens.number(next), 100) == 0;
        return following ? season.withSpan(season.from(), next + 1) : season;
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
        boolean ofTheYear = at > part.to() && tokens.is(at, Role.THE) && isUnit(at + 1, Grain.YEAR);
        LocalDate here = ofTheYear ? setting.here() : null;
        if (here != null) {
            return part.withYear(here.getYear()).withSpan(part.from(), at + 2);
        }
        at = tokens.is(at, Role.THE) ? at + 1 : at;
        LocalDate now = setting.published;
        boolean told = tokens.is(at, Role.SAME) || tokens.is(at, Role.ANAPHORIC);
        LocalDate anchor = told && setting.anchor() != null ? setting.anchor() : now;
        if (!isRelativeYear(at) || anchor == null) {
            return part;
        }
        int shift = tokens.is(at, Role.PREVIOUS) ? -1 : tokens.is(at, Role.NEXT) ? 1 : 0;
        return part.withYear(anchor.getYear() + shift).withSpan(part.from(), at + 2);
    }

    boolean isYear(int i) {
        return isUnit(i, Grain.YEAR);
    }

    boolean isRelativeYear(int i) {
        return isDirection(i) && isUnit(i + 1, Grain.YEAR);
    }

    /** 'this', 'last', 'next'. */
    boolean isDirection(int i) {
        return tokens.is(i, Role.THIS) || tokens.is(i, Role.PREVIOUS) || tokens.is(i, Role.NEXT);
    }

    private boolean isUnit(int i, Grain grain) {
        return tokens.is(i, Role.TIME_UNIT)
                && !tokens.is(i, Role.PLURAL_UNIT)
                && Grain.numbered(tokens.value(i, Role.TIME_UNIT)) == grain;
    }

    @Nullable
    Year yearOf(int i) {
        int at = tokens.is(i, Role.OF) || tokens.is(i, Role.IN) || tokens.isSymbol(i, ",-/") ? i + 1 : i;
        at = tokens.is(at, Role.THE) && isUnit(at + 1, Grain.YEAR) ? at + 2 : isUnit(at, Grain.YEAR) ? at + 1 : at;
        at = tokens.is(at, Role.FISCAL) ? (isUnit(at + 1, Grain.YEAR) ? at + 2 : at + 1) : at;
        return tokens.startsParagraph(at) ? null : years.at(at);
    }

    /** '2019-W32', '2019 week 32'. */
    private @Nullable Point isoWeek(int i) {
        Year year = tokens.isDigits(i, 4, 4) ? years.at(i) : null;
        if (year == null) {
            return null;
        }
        boolean mark = tokens.isSymbol(i + 1, '-')
                && tokens.isGlued(i + 2)
                && tokens.isGlued(i + 3)
                && tokens.is(i + 2, Role.WEEK_MARK)
                && tokens.isCapital(i + 2)
                && tokens.length(i + 2) == 1;
        int at = mark ? i + 3 : isUnit(i + 1, Grain.WEEK) ? i + 2 : -1;
        int week = tokens.isDigits(at, 1, 2) && years.isWhole(mark ? i : at) ? tokens.number(at) : 0;
        return week >= 1 && week <= LAST_WEEK ? Point.part(i, at + 1, Grain.WEEK, year.number(), week) : null;
    }

    /** 'week 31', which ISO 8601 numbers. */
    private @Nullable Point week(int i) {
        Point iso = isoWeek(i);
        if (iso != null) {
            return iso;
        }
        boolean sign = tokens.isSymbol(i + 1, '#') && tokens.isGlued(i + 2);
        int at = sign || tokens.is(i + 1, Role.NUMBER_WORD) ? i + 2 : i + 1;
        boolean apart = at > i + 1 || setting.isNote() || !tokens.isGlued(at);
        boolean numbered = isUnit(i, Grain.WEEK) && tokens.isDigits(at, 1, 2) && apart;
        int number = numbered ? tokens.number(at) : 0;
        return number >= 1 && number <= LAST_WEEK
                ? withYear(Point.part(i, at + 1, Grain.WEEK, Point.NONE, number))
                : null;
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
        if (tokens.is(at, Role.FISCAL) && tokens.isDigits(unit + 1, 2, 2) && !tokens.isWord(unit + 2)) {
            boolean two = tokens.isSymbol(unit + 2, "/-–") && tokens.isGlued(unit + 3);
            if (two && tokens.isDigits(unit + 3, 2, 2)) {
                return fiscal(i, new Year(years.full(tokens.number(unit + 1)), unit + 2));
            }
            return Point.date(i, unit + 2, years.full(tokens.number(unit + 1)), 0, 0);
        }
        boolean of = tokens.is(unit + 1, Role.OF);
        Year year = years.at(of ? unit + 2 : unit + 1);
        if (year != null) {
            return marked ? fiscal(i, year) : Point.date(of ? unit + 2 : i, year.to(), year.number(), 0, 0);
        }
        boolean small = isUnit(unit, Grain.YEAR)
                && tokens.isDigits(unit + 1, 3, 3)
                && years.isWhole(unit + 1)
                && !(tokens.isUnknown(unit + 2) || tokens.is(unit + 2, Role.COUNTED));
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
                && (tokens.isDigits(at, 2, 2)
                        ? tokens.number(at) == (year.number() + 1) % 100
                        : tokens.isDigits(at, 4, 4) && tokens.number(at) == year.number() + 1);
        return second
                ? Point.of(
                        i,
                        at + 1,
                        Grain.YEAR,
                        Stretch.between(Stretch.year(year.number()), Stretch.year(year.number() + 1)))
                : Point.date(i, year.to(), year.number(), 0, 0);
    }
}
