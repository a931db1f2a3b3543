package kelisim.extract.internal.value;

import java.time.YearMonth;
import kelisim.extract.internal.value.Years.Year;
import kelisim.extract.values.DateOrder;
import org.jspecify.annotations.Nullable;

/** Reads one place on the calendar, by all the ways in which texts name one; the ends of ranges are such places. */
final class Points {

    /** 'The end of the first week of the last month of …' goes no deeper than this. */
    private static final int DEEPEST = 3;
    /** So many days or months are looked through for the year that they share. */
    private static final int LONGEST_LIST = 6;

    private final Tokens tokens;
    private final Setting setting;
    private final Years years;
    private final Lengths lengths;
    private final NumericDates numeric;
    private final NamedDates named;
    private final CalendarParts parts;
    private final RelativeDates relative;
    private final Shifts shifts;
    private final DayParts dayParts;
    private final UnitPhrases units;
    private final FormalDates formal;
    private final SamePeriods same;
    private final PartsOfWholes wholes;
    private final Edges edges;
    private final UnitsAround around;
    private final Memo<Point> memo = new Memo<>();

    Points(Lexicon lexicon, Tokens tokens, Numbers numbers, Setting setting, DateOrder order) {
        this.tokens = tokens;
        this.setting = setting;
        this.years = new Years(tokens, setting.published);
        this.lengths = new Lengths(tokens, numbers, setting);
        this.numeric = new NumericDates(tokens, years, order);
        this.named = new NamedDates(tokens, years);
        this.parts = new CalendarParts(tokens, years, lexicon.holidays, setting);
        this.relative = new RelativeDates(tokens, numbers, lengths, setting);
        this.units = new UnitPhrases(tokens, lengths, setting);
        this.formal = new FormalDates(tokens, years, named);
        this.dayParts = new DayParts(tokens, setting, relative, named);
        this.shifts = new Shifts(tokens, lengths, setting, this);
        this.same = new SamePeriods(tokens, setting, parts);
        this.wholes = new PartsOfWholes(tokens, setting, relative, years, this);
        this.edges = new Edges(tokens, setting, relative, wholes, this);
        this.around = new UnitsAround(tokens, setting, this);
    }

    Lengths lengths() {
        return lengths;
    }

    CalendarParts parts() {
        return parts;
    }

    NamedDates named() {
        return named;
    }

    /** '22 this month', '5 of next month'. */
    Point inRelativeMonth(Point day) {
        int at = tokens.is(day.to(), Role.OF) || tokens.is(day.to(), Role.IN) ? day.to() + 1 : day.to();
        at = tokens.is(at, Role.THE) ? at + 1 : at;
        int shift = relative.direction(at);
        boolean month = lengths.isUnit(at + 1) && lengths.unit(at + 1) == Grain.MONTH && !lengths.isPlural(at + 1);
        if (shift == RelativeDates.NO_DIRECTION || !month || setting.published == null) {
            return day;
        }
        YearMonth meant = YearMonth.from(setting.published).plusMonths(shift);
        return Point.date(day.from(), at + 2, meant.getYear(), meant.getMonthValue(), day.day());
    }

    private @Nullable Point dayOfRelativeMonth(int i) {
        int at = tokens.is(i, Role.THE) ? i + 1 : i;
        NamedDates.Day day = named.day(at);
        if (day == null || !day.ordinal()) {
            return null;
        }
        Point point = inRelativeMonth(new Point(i, day.to(), Grain.DAY, Point.NONE, 0, day.number(), 0, null));
        return point.month() > 0 ? point : null;
    }

    /** The longest place on the calendar that begins at a token. */
    @Nullable
    Point at(int i, int depth) {
        if (depth > DEEPEST || i >= tokens.size()) {
            return null;
        }
        return depth <= 1 ? memo.at(i, at -> read(at, 1)) : read(i, depth);
    }

    /** Forgets what was read, since a date has been named from which others count. */
    void forget() {
        memo.forget();
    }

    private @Nullable Point read(int i, int depth) {
        Point best = dayParts.at(i);
        best = longer(best, numeric.at(i));
        best = longer(best, numeric.withoutYear(i, setting));
        best = longer(best, numeric.spaced(i, setting));
        best = longer(best, relativeYear(named.at(i)));
        best = longer(best, parts.at(i));
        best = longer(best, relative.at(i));
        best = longer(best, wholes.at(i, depth));
        best = longer(best, edges.at(i, depth));
        best = longer(best, around.at(i, depth));
        best = longer(best, shifts.at(i, depth));
        best = longer(best, thisWeekday(i));
        best = longer(best, dayOfRelativeMonth(i));
        best = longer(best, units.at(i));
        best = longer(best, formal.at(i));
        best = longer(best, same.at(i));
        return best != null ? best : bareYear(i);
    }

    private static @Nullable Point longer(@Nullable Point best, @Nullable Point other) {
        return best == null || (other != null && other.to() > best.to()) ? other : best;
    }

    private @Nullable Point bareYear(int i) {
        Year year = years.bare(i);
        year = year == null ? years.ofOurEra(i) : year;
        if (year == null && tokens.is(i - 1, Role.IN) && tokens.isDigits(i, 4, 4)) {
            year = years.recent(i);
        }
        if (year == null
                && (tokens.is(i - 1, Role.IN)
                        || tokens.is(i - 1, Role.SINCE)
                        || tokens.is(i - 1, Role.UNTIL)
                        || tokens.is(i - 1, Role.BY)
                        || tokens.is(i - 1, Role.OF))) {
            Year spelled = years.at(i);
            year = spelled != null && !tokens.is(spelled.to(), Role.COUNTED) && !tokens.isSymbol(i, "'’‘")
                    ? spelled
                    : null;
            year = year == null && setting.isHistory() && !tokens.is(i - 1, Role.OF) ? years.early(i) : year;
        }
        if (year == null && setting.isNote() && setting.published != null && years.isInTwoParts(i)) {
            year = years.at(i);
        }
        return year == null ? null : Point.date(i, year.to(), year.number(), 0, 0);
    }

    /** 'July of last year', '4 July this year', and 'May' in 'May and June 2021'. */
    private @Nullable Point relativeYear(@Nullable Point point) {
        if (point == null || point.hasYear() || point.month() == 0) {
            return point;
        }
        Point dated = parts.withYear(point);
        return dated.hasYear() ? dated : sharedYear(point);
    }

    /** The year of a list of days or months is that behind its last: 'on 5 May, 7 June and 9 July 2021'. */
    private Point sharedYear(Point point) {
        int month = point.month();
        int at = point.to();
        for (int item = 0; item < LONGEST_LIST; item++) {
            int next = tokens.isSymbol(at, ',') ? at + 1 : at;
            next = tokens.is(next, Role.AND) ? next + 1 : next;
            Point other = next == at || tokens.startsParagraph(next) ? null : named.at(next);
            if (other == null || other.grain() != point.grain() || other.month() < month) {
                return point;
            }
            if (other.hasYear()) {
                return point.withYear(other.year());
            }
            month = other.month();
            at = other.to();
        }
        return point;
    }

    /** 'this Friday, June 15': the date settles it. */
    private @Nullable Point thisWeekday(int i) {
        boolean weekday = relative.direction(i) != RelativeDates.NO_DIRECTION && tokens.is(i + 1, Role.WEEKDAY);
        Point date = weekday ? named.at(i + 1) : null;
        return date != null && date.day() > 0 ? date.withSpan(i, date.to()) : null;
    }
}
