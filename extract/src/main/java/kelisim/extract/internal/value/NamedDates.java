package kelisim.extract.internal.value;

import kelisim.extract.internal.value.Years.Year;
import org.jspecify.annotations.Nullable;

/** Reads dates with the name of a month or of a weekday in them, in every order of their parts. */
final class NamedDates {

    private static final String JOINTS = ",./-–";

    private final Tokens tokens;
    private final Years years;
    private final DayNumbers days;

    NamedDates(Tokens tokens, Years years) {
        this.days = new DayNumbers(tokens);
        this.tokens = tokens;
        this.years = years;
    }

    /** A day of a month, and the token after it. */
    record Day(int number, int to, boolean ordinal) {}

    @Nullable
    Point at(int i) {
        if (tokens.is(i, Role.WEEKDAY)) {
            Point dated = withWeekday(i);
            if (dated != null) {
                return dated;
            }
        }
        int at = tokens.is(i, Role.THE) ? i + 1 : i;
        if (tokens.is(at, Role.MONTH)) {
            return at == i ? fromMonth(i) : null;
        }
        Point fromYear = at == i ? fromYear(i) : null;
        if (fromYear != null) {
            return fromYear;
        }
        Day day = day(at);
        day = day == null ? spelledAheadOfMonth(at) : day;
        Point date = day == null ? null : fromDay(at, day);
        return date == null ? null : date.withSpan(i, date.to());
    }

    /** 'Friday, 15 June', 'Friday-Jun-15', 'Friday the 15th'. */
    private @Nullable Point withWeekday(int i) {
        int at = tokens.isSymbol(i + 1, ",.-") ? i + 2 : i + 1;
        at = tokens.isSymbol(at, ',') ? at + 1 : at;
        if (tokens.startsParagraph(at) || tokens.is(at, Role.WEEKDAY)) {
            return null;
        }
        Point date = at(at);
        if (date != null && date.grain() == Grain.DAY) {
            return date.withSpan(i, date.to());
        }
        Day day = tokens.is(at, Role.THE) ? day(at + 1) : null;
        if (day == null) {
            Day bare = tokens.isDigits(at, 1, 2) ? day(at) : null;
            day = bare != null && !tokens.isWord(bare.to()) && !tokens.is(bare.to(), Role.DASH) ? bare : null;
        } else if (!day.ordinal()) {
            day = null;
        }
        return day == null
                ? null
                : new Point(i, day.to(), Grain.DAY, Point.NONE, 0, day.number(), tokens.value(i, Role.WEEKDAY), null);
    }

    /** The number of a day: 4, 4th, fourth, twenty-first. */
    @Nullable
    Day day(int i) {
        return days.at(i);
    }

    /** 'thirty November', but not 'one may'. */
    private @Nullable Day spelledAheadOfMonth(int i) {
        Day day = days.spelledAheadOfMonth(i);
        return day != null && !tokens.is(day.to(), Role.DOUBTFUL) ? day : null;
    }

    private Point fromMonth(int i) {
        int month = tokens.value(i, Role.MONTH);
        int at = joint(i + 1);
        if (tokens.is(at, Role.THE)) {
            at++;
        }
        Year year = tokens.startsLine(at) && at > i + 1 ? null : yearAfterMonth(i, at);
        if (year != null) {
            Day late = tokens.isSymbol(year.to(), "-/") && tokens.isGlued(year.to()) ? day(year.to() + 1) : null;
            return late == null
                    ? Point.date(i, year.to(), year.number(), month, 0)
                    : Point.date(i, late.to(), year.number(), month, late.number());
        }
        Day day = tokens.startsParagraph(at) ? null : day(at);
        day = day == null && at == i + 1 ? days.spelled(at) : day;
        if (day == null || isMeasured(day)) {
            return Point.date(
                    i,
                    tokens.isSymbol(i + 1, '.')
                                    && tokens.length(i) <= 4
                                    && tokens.isGlued(i + 1)
                                    && !tokens.isGlued(i + 2)
                                    && !endsSentence(i + 1)
                            ? i + 2
                            : i + 1,
                    Point.NONE,
                    month,
                    0);
        }
        return withYear(Point.date(i, day.to(), Point.NONE, month, day.number()));
    }

    private boolean endsSentence(int i) {
        return i + 1 >= tokens.size() || tokens.isCapital(i + 1) || tokens.startsParagraph(i + 1);
    }

    /** 'March 5 million' and 'May 10 people' have no day. */
    private boolean isMeasured(Day day) {
        return !day.ordinal()
                && (tokens.is(day.to(), Role.SCALE)
                        || tokens.is(day.to(), Role.COUNTED)
                        || tokens.is(day.to(), Role.PERCENT));
    }

    /** Over a mark or 'of' between two parts of a date. */
    private int joint(int i) {
        if (tokens.is(i, Role.OF)) {
            return i + 1;
        }
        if (tokens.isSymbol(i, '.') && tokens.isSymbol(i + 1, ',')) {
            return i + 2;
        }
        return tokens.isSymbol(i, JOINTS) ? i + 1 : i;
    }

    private @Nullable Year yearAfterMonth(int i, int at) {
        Year year = years.at(at);
        boolean in = year == null && tokens.is(i + 1, Role.IN);
        if (in) {
            year = years.at(i + 2);
        }
        boolean shortYear = year == null
                && at == i + 2
                && tokens.isSymbol(i + 1, "-/")
                && tokens.isGlued(i + 1)
                && tokens.isDigits(at, 2, 2)
                && tokens.number(at) > 31;
        return shortYear ? new Year(years.full(tokens.number(at)), at + 1) : year;
    }

    /** '2020/Sep/23', '2015 May'. */
    private @Nullable Point fromYear(int i) {
        Year year = tokens.isDigits(i, 4, 4) ? years.at(i) : null;
        int at = year == null ? i : tokens.isSymbol(year.to(), "-/., ") ? year.to() + 1 : year.to();
        if (year == null || !tokens.is(at, Role.MONTH) || tokens.startsLine(at)) {
            return null;
        }
        boolean tight = tokens.isGlued(at);
        int after = tokens.isSymbol(at + 1, "-/. ") ? at + 2 : at + 1;
        Day day = tight || after == at + 1 ? day(after) : null;
        if (day != null && years.at(after) == null && (tight || !tokens.isSymbol(day.to(), ":"))) {
            return Point.date(i, day.to(), year.number(), tokens.value(at, Role.MONTH), day.number());
        }
        boolean small = !tokens.isCapital(at) && tokens.is(at, Role.DOUBTFUL);
        boolean doubtful = !tight && (small || years.at(at + 1) != null || tokens.isDigits(at + 1));
        return doubtful ? null : Point.date(i, at + 1, year.number(), tokens.value(at, Role.MONTH), 0);
    }

    /** '4 July 1995', 'fourth of july of 1995', '23-2020-September'. */
    private @Nullable Point fromDay(int i, Day day) {
        int at = tokens.is(day.to(), Role.OF) || tokens.isSymbol(day.to(), "-–/.,") ? day.to() + 1 : day.to();
        at = tokens.is(at, Role.OF) || tokens.is(at, Role.THE) ? at + 1 : at;
        if (tokens.startsParagraph(at)) {
            return null;
        }
        if (tokens.is(at, Role.MONTH) && (day.ordinal() || !tokens.isSymbol(day.to(), ","))) {
            int to = tokens.isSymbol(at + 1, '.') && tokens.length(at) <= 4 && years.at(at + 2) != null
                    ? at + 2
                    : at + 1;
            return withYear(Point.date(i, to, Point.NONE, tokens.value(at, Role.MONTH), day.number()));
        }
        Year year = tokens.isSymbol(day.to(), "-/") && tokens.isGlued(day.to()) ? years.at(at) : null;
        boolean month = year != null && tokens.isSymbol(year.to(), "-/") && tokens.is(year.to() + 1, Role.MONTH);
        return year != null && month
                ? Point.date(i, year.to() + 2, year.number(), tokens.value(year.to() + 1, Role.MONTH), day.number())
                : null;
    }

    /** Whether a thing or a unit stands at a token, of which '6 May 45 people' says how many. */
    private boolean isCounted(int i) {
        return tokens.isUnknown(i)
                || tokens.is(i, Role.COUNTED)
                || tokens.is(i, Role.TIME_UNIT)
                || tokens.is(i, Role.SCALE)
                || tokens.is(i, Role.PERCENT);
    }

    /** Whether the mark at a token also stands between day and month: 18-Nov-19 has a year, Nov 18-19 two days. */
    private boolean isMarkedAlike(int from, int mark) {
        char c = tokens.text.charAt(tokens.begin(mark));
        boolean alike = false;
        for (int i = from + 1; i < mark; i++) {
            alike |= tokens.isSymbol(i, c);
        }
        return alike;
    }

    /** '25DEC2018'. */
    private boolean isGluedYear(int i) {
        return tokens.isDigits(i, 4, 4)
                && tokens.is(i - 1, Role.MONTH)
                && tokens.isGlued(i)
                && tokens.isGlued(i - 1)
                && !(tokens.isGlued(i + 1) && tokens.isWord(i + 1));
    }

    /** The year that may follow day and month. */
    Point withYear(Point date) {
        int i = date.to();
        boolean mark = tokens.isSymbol(i, ",.-–/") || tokens.is(i, Role.OF) || tokens.is(i, Role.IN);
        boolean two = tokens.isSymbol(i, '.') && tokens.isSymbol(i + 1, ',');
        int at = two ? i + 2 : mark ? i + 1 : i;
        at = tokens.isSymbol(i, ',') && (tokens.is(at, Role.OF) || tokens.is(at, Role.IN)) ? at + 1 : at;
        if (tokens.startsParagraph(at) || (!two && tokens.isSymbol(i, "–.") && !tokens.isGlued(i + 1))) {
            return date;
        }
        Year year = years.at(at);
        if (year != null) {
            return date.withYear(year.number()).withSpan(date.from(), year.to());
        }
        if (at == i && isGluedYear(i)) {
            return date.withYear(tokens.number(i)).withSpan(date.from(), i + 1);
        }
        boolean last = tokens.isSymbol(i, ',') && tokens.isDigits(at, 2, 2) && at + 1 == tokens.size();
        boolean shortYear = tokens.isSymbol(i, "-/")
                && isMarkedAlike(date.from(), i)
                && tokens.isGlued(i)
                && tokens.isGlued(at)
                && tokens.isDigits(at, 2, 2)
                && years.isWhole(at);
        boolean old = at == i
                && tokens.isDigits(at, 2, 2)
                && tokens.number(at) > 31
                && years.isWhole(at)
                && !tokens.startsLine(at)
                && !isCounted(at + 1)
                && tokens.is(at - 1, Role.MONTH);
        return shortYear || old || last
                ? date.withYear(years.full(tokens.number(at))).withSpan(date.from(), at + 1)
                : date;
    }
}
