package kelisim.extract.internal.value;

import java.time.LocalDate;
import java.time.YearMonth;
import kelisim.extract.internal.value.CalendarParts.Ordinal;
import kelisim.extract.internal.value.Years.Year;
import kelisim.extract.values.DateOrder;
import org.jspecify.annotations.Nullable;

/** Reads one place on the calendar, by all the ways in which texts name one; the ends of ranges are such places. */
final class Points {

    /** 'The end of the first week of the last month of …' goes no deeper than this. */
    private static final int DEEPEST = 3;

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
        best = longer(best, relativeYear(named.at(i)));
        best = longer(best, parts.at(i));
        best = longer(best, relative.at(i));
        best = longer(best, partOf(i, depth));
        best = longer(best, monthsOf(i));
        best = longer(best, edgeOf(i, depth));
        best = longer(best, containing(i, depth));
        best = longer(best, shifts.at(i, depth));
        best = longer(best, thisWeekday(i));
        best = longer(best, dayOfRelativeMonth(i));
        best = longer(best, units.at(i));
        best = longer(best, formal.at(i));
        return best != null ? best : bareYear(i);
    }

    private static @Nullable Point longer(@Nullable Point best, @Nullable Point other) {
        return best == null || (other != null && other.to() > best.to()) ? other : best;
    }

    private @Nullable Point bareYear(int i) {
        Year year = years.bare(i);
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
        }
        if (year == null && setting.isNote() && setting.published != null && years.isInTwoParts(i)) {
            year = years.at(i);
        }
        return year == null ? null : Point.date(i, year.to(), year.number(), 0, 0);
    }

    /** 'July of last year', '4 July this year'. */
    private @Nullable Point relativeYear(@Nullable Point point) {
        return point == null || point.hasYear() || point.month() == 0 ? point : parts.withYear(point);
    }

    /** 'the third week of July', 'the last four months of 2021', 'the first Friday of July', 'the 26th day of the month'. */
    private @Nullable Point partOf(int i, int depth) {
        int at = tokens.is(i, Role.THE) ? i + 1 : i;
        Ordinal ordinal = tokens.is(at, Role.FIRST_LAST)
                ? new Ordinal(tokens.value(at, Role.FIRST_LAST), at + 1)
                : parts.ordinal(at);
        if (ordinal == null) {
            return null;
        }
        Length several = lengths.at(ordinal.to());
        boolean weekday = tokens.is(ordinal.to(), Role.WEEKDAY);
        int end = several != null ? several.to() : ordinal.to() + 1;
        boolean unit = several != null || lengths.isUnit(ordinal.to()) || weekday;
        boolean of = tokens.is(end, Role.OF) || (tokens.is(end, Role.IN) && weekday);
        boolean relativeWhole = unit && !of && relative.direction(end) != RelativeDates.NO_DIRECTION;
        Point whole = unit && of ? whole(end + 1, depth) : relativeWhole ? relative.at(end) : null;
        Stretch stretch = whole == null ? null : setting.resolve(whole);
        if (whole == null) {
            return null;
        }
        Grain grain = weekday ? Grain.DAY : several != null ? several.unit() : lengths.unit(ordinal.to());
        if (stretch == null || stretch.first() == null || stretch.last() == null) {
            return Point.of(i, whole.to(), grain, null);
        }
        Stretch part = weekday
                ? Subdivisions.nthWeekday(stretch, tokens.value(ordinal.to(), Role.WEEKDAY), ordinal.number())
                : several != null
                        ? Subdivisions.several(stretch, several, ordinal.number())
                        : Subdivisions.nth(stretch, whole.grain(), grain, ordinal.number());
        return part == null ? null : Point.of(i, whole.to(), grain, part);
    }

    /** 'over seven months of 2021', which are its first. */
    private @Nullable Point monthsOf(int i) {
        boolean over = tokens.is(i - 1, Role.OVER)
                || tokens.is(i - 1, Role.IN)
                || tokens.is(i - 1, Role.FOR)
                || tokens.is(i - 1, Role.DURING);
        Length length = over && setting.joins() ? lengths.at(i) : null;
        boolean months = length != null
                && length.unit() == Grain.MONTH
                && length.parts().size() == 1
                && tokens.is(length.to(), Role.OF);
        Year year = length != null && months ? years.at(length.to() + 1) : null;
        if (year == null || length == null) {
            return null;
        }
        return Point.of(i, year.to(), Grain.MONTH, Subdivisions.several(Stretch.year(year.number()), length, 1));
    }

    /** What has parts: any place, or 'the month' for this one. */
    private @Nullable Point whole(int i, int depth) {
        int at = tokens.is(i, Role.THE) ? i + 1 : i;
        Point point = at(i, depth + 1);
        if (point == null
                && lengths.isUnit(at)
                && !lengths.isPlural(at)
                && !lengths.unit(at).isClock()) {
            LocalDate now = setting.here();
            return Point.of(
                    i,
                    at + 1,
                    lengths.unit(at),
                    now == null ? null : lengths.unit(at).around(now));
        }
        return point;
    }

    /** 'the end of March', 'early 2016', 'mid-July', 'the rest of the year', 'later this month'. */
    private @Nullable Point edgeOf(int i, int depth) {
        int at = tokens.is(i, Role.THE) ? i + 1 : i;
        if (tokens.is(at, Role.REST)) {
            int next = tokens.is(at + 1, Role.OF) ? at + 2 : at + 1;
            return remaining(at, whole(next, depth));
        }
        boolean earlier = tokens.is(at, Role.EARLIER) && !tokens.is(at, Role.BEFORE) && !tokens.is(at, Role.PREVIOUS);
        boolean in = tokens.is(at + 1, Role.IN) && tokens.is(at + 2, Role.THE) && lengths.isUnit(at + 3);
        if (earlier && (in || relative.direction(at + 1) == 0)) {
            return sofar(at, whole(in ? at + 2 : at + 1, depth));
        }
        if (tokens.is(at, Role.LATER) && !tokens.is(at, Role.AFTER)) {
            int next = tokens.is(at + 1, Role.IN) ? at + 2 : at + 1;
            boolean bounded = relative.direction(next) == 0 || tokens.is(next, Role.THE);
            return bounded ? later(at, whole(next, depth)) : null;
        }
        Edge edge = Edge.at(tokens, at);
        if (edge == null) {
            return null;
        }
        int next = tokens.is(at + 1, Role.DASH) && edge != Edge.END && edge != Edge.START ? at + 2 : at + 1;
        boolean of =
                tokens.is(next, Role.OF) || ((edge == Edge.EARLY || edge == Edge.LATE) && tokens.is(next, Role.IN));
        next = of ? next + 1 : next;
        if (!of && (edge == Edge.END || edge == Edge.START)) {
            return null;
        }
        boolean the = of || edge == Edge.MIDDLE || tokens.is(next, Role.THE);
        Point whole = the ? whole(next, depth) : at(next, depth + 1);
        if (whole == null || (whole.grain() == Grain.DAY && edge != Edge.EARLY && edge != Edge.LATE)) {
            return null;
        }
        Stretch stretch = setting.resolve(whole);
        boolean last = edge == Edge.END
                && (tokens.is(at - 1, Role.BY)
                        || tokens.is(at - 2, Role.BY)
                        || tokens.is(at - 1, Role.UNTIL)
                        || tokens.is(at - 2, Role.UNTIL));
        return Point.of(
                at, whole.to(), whole.grain(), stretch == null ? null : part(stretch, whole.grain(), edge, last));
    }

    private Stretch part(Stretch whole, Grain grain, Edge edge, boolean last) {
        if (setting.isNote()) {
            return edge.of(whole, grain);
        }
        return last && setting.joins() && whole.last() != null ? Stretch.day(whole.last()) : whole;
    }

    private @Nullable Point remaining(int from, @Nullable Point whole) {
        Stretch stretch = whole == null ? null : setting.resolve(whole);
        LocalDate now = setting.published;
        if (whole == null || (whole.grain() == Grain.DAY && !setting.report)) {
            return null;
        }
        return Point.of(from, whole.to(), whole.grain(), setting.report ? stretch : rest(stretch, now));
    }

    /** 'later this year': in a note what is left of its later half. */
    private @Nullable Point later(int from, @Nullable Point whole) {
        Point rest = remaining(from, whole);
        Stretch stretch = rest == null ? null : setting.resolve(rest);
        Stretch all = whole == null ? null : setting.resolve(whole);
        if (rest == null || stretch == null || all == null || !setting.isNote() || stretch.first() == null) {
            return rest;
        }
        Stretch half = Edge.LATE.of(all, rest.grain());
        return half.first() != null && half.first().isAfter(stretch.first()) ? rest.withStretch(half) : rest;
    }

    private Point month(int i, Point day) {
        Stretch stretch = setting.resolve(day);
        LocalDate first = stretch == null ? null : stretch.first();
        return Point.of(i, day.to(), Grain.MONTH, first == null ? null : Grain.MONTH.around(first));
    }

    /** 'earlier this year'. */
    private @Nullable Point sofar(int from, @Nullable Point whole) {
        Stretch stretch = whole == null ? null : setting.resolve(whole);
        if (whole == null || (whole.grain() == Grain.DAY && !setting.report)) {
            return null;
        }
        LocalDate now = setting.published;
        boolean cut = setting.isNote()
                && stretch != null
                && stretch.first() != null
                && now != null
                && now.isAfter(stretch.first());
        return Point.of(
                from,
                whole.to(),
                whole.grain(),
                cut && stretch != null && stretch.first() != null && now != null
                        ? Stretch.days(stretch.first(), now.minusDays(1))
                        : stretch);
    }

    /** What is left of a stretch in which a day lies; the whole of any other. */
    private static @Nullable Stretch rest(@Nullable Stretch whole, @Nullable LocalDate now) {
        if (whole == null || now == null || whole.first() == null || whole.last() == null) {
            return whole;
        }
        boolean inside = !whole.first().isAfter(now) && !whole.last().isBefore(now);
        return inside ? Stretch.days(now, whole.last()) : whole;
    }

    /** 'this Friday, June 15': the date settles it. */
    private @Nullable Point thisWeekday(int i) {
        boolean weekday = relative.direction(i) != RelativeDates.NO_DIRECTION && tokens.is(i + 1, Role.WEEKDAY);
        Point date = weekday ? named.at(i + 1) : null;
        return date != null && date.day() > 0 ? date.withSpan(i, date.to()) : null;
    }

    /** 'the week of 16 September', 'the week starting February 4', 'w/c 4 Feb', 'month of September 16th'. */
    private @Nullable Point containing(int i, int depth) {
        int at = tokens.is(i, Role.THE) ? i + 1 : i;
        boolean slash = tokens.isSymbol(at + 1, '/')
                && tokens.isGlued(at + 1)
                && tokens.isGlued(at + 2)
                && tokens.length(at) == 1
                && tokens.length(at + 2) == 1;
        boolean commencing = slash && tokens.is(at, Role.WEEK_MARK) && tokens.is(at + 2, Role.WEEK_MARK);
        boolean unit =
                lengths.isUnit(at) && !lengths.isPlural(at) && !lengths.unit(at).isClock();
        boolean of = unit && (tokens.is(at + 1, Role.OF) || tokens.is(at + 1, Role.COMMENCING));
        if (of && lengths.unit(at) == Grain.MONTH && tokens.is(at + 2, Role.MONTH)) {
            Point month = named.at(at + 2);
            return month == null ? null : month.day() > 0 ? month(i, month) : month.withSpan(i, month.to());
        }
        if (!commencing && !of) {
            return null;
        }
        int next = commencing ? at + 3 : at + 2;
        next = tokens.is(next, Role.ON) || (tokens.is(next, Role.THE) && tokens.is(at + 1, Role.COMMENCING))
                ? next + 1
                : next;
        Point point = at(next, depth + 1);
        Grain grain = commencing ? Grain.WEEK : lengths.unit(at);
        if (point == null || point.grain() != Grain.DAY) {
            return null;
        }
        Stretch stretch = setting.resolve(point);
        LocalDate day = stretch == null ? null : stretch.first();
        return Point.of(i, point.to(), grain, day == null ? null : grain.around(day));
    }
}
