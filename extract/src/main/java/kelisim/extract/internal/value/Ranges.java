package kelisim.extract.internal.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import kelisim.extract.internal.value.NamedDates.Day;
import org.jspecify.annotations.Nullable;

/** Reads intervals: from May to July 2021, 5–7 June, between 4 and 22 this month, 2014–2018, since August, 2018 or later. */
final class Ranges {

    private final Tokens tokens;
    private final Setting setting;
    private final Points points;
    private final OpenRanges open;
    private final Lengths lengths;

    Ranges(Tokens tokens, Setting setting, Points points) {
        this.tokens = tokens;
        this.setting = setting;
        this.points = points;
        this.lengths = points.lengths();
        this.open = new OpenRanges(tokens, setting, points);
    }

    /** One interval, or its two ends where they count each for itself. */
    record Range(int from, int to, List<Point> ends, @Nullable Stretch stretch) {}

    @Nullable
    Range at(int i) {
        Range openEnded = setting.joins() ? open.at(i) : null;
        if (openEnded != null) {
            return openEnded;
        }
        boolean from = tokens.is(i, Role.FROM);
        boolean between = tokens.is(i, Role.BETWEEN);
        return from || between ? closed(i, i + 1, between) : closed(i, i, false);
    }

    private @Nullable Range closed(int from, int i, boolean between) {
        Range split = monthFirst(from, i);
        if (split != null) {
            return split;
        }
        Point left = end(i, from < i);
        if (left == null) {
            return null;
        }
        int joint = tokens.isSymbol(left.to(), ',') && tokens.is(left.to() + 1, Role.TO) ? left.to() + 1 : left.to();
        boolean slash = tokens.isSymbol(joint, '/') && tokens.isGlued(joint);
        Point year = slash || tokens.is(joint, Role.DASH) ? shortYear(left, joint) : null;
        if (year != null) {
            return range(from, i, left, year, true);
        }
        boolean and = tokens.is(joint, Role.AND);
        boolean dash = tokens.is(joint, Role.DASH);
        if (!(tokens.is(joint, Role.TO) || and || dash) || tokens.startsParagraph(joint + 1)) {
            return null;
        }
        int at = tokens.is(joint + 1, Role.ON) || tokens.is(joint + 1, Role.TO) ? joint + 2 : joint + 1;
        Point right = end(at, left.month() > 0 || left.isBareDay());
        if (right != null && and && !between && isEarlierDay(left, right)) {
            return days(from, left, right);
        }
        boolean both = right != null && (!and || between || isNextDay(left, right));
        return right != null && both ? range(from, i, left, right, dash) : null;
    }

    /** '5 and 6 June', 'June 5 and 6': two days without another between them. */
    private static boolean isNextDay(Point left, Point right) {
        boolean one = left.isBareDay() != right.isBareDay() && (left.month() > 0 || right.month() > 0);
        return one && right.day() == left.day() + 1;
    }

    /** The first of two days lies in the month and the year of the second. */
    private Range days(int from, Point left, Point right) {
        Stretch stretch = setting.resolve(right);
        int year = stretch == null || stretch.first() == null
                ? right.year()
                : stretch.first().getYear();
        Point first = Point.date(left.from(), left.to(), year, right.month(), left.day());
        return new Range(from, right.to(), List.of(first, right), null);
    }

    /** '2 and 5 June', '2 and 15 June 2021': two days, each by itself. */
    private boolean isEarlierDay(Point left, Point right) {
        boolean dated = right.grain() == Grain.DAY && right.month() > 0 && right.day() > left.day() + 1;
        boolean numbered = tokens.is(left.from() - 1, Role.NUMBERED) || tokens.isSymbol(left.from() - 1, "№#$€£");
        return left.isBareDay() && dated && !numbered;
    }

    /** '2014–15', '2019/20': the second year by its last two digits. */
    private @Nullable Point shortYear(Point left, int joint) {
        boolean year = left.grain() == Grain.YEAR && left.year() != Point.NONE && left.to() == left.from() + 1;
        boolean digits = tokens.isDigits(joint + 1, 2, 2)
                && tokens.isGlued(joint)
                && tokens.isGlued(joint + 1)
                && !(tokens.isGlued(joint + 2) && !tokens.isSymbol(joint + 2, ".,;)"));
        if (!year || !digits || tokens.number(joint + 1) <= left.year() % 100) {
            return null;
        }
        return Point.date(joint + 1, joint + 2, left.year() / 100 * 100 + tokens.number(joint + 1), 0, 0);
    }

    /** A place, or no more than the number of a day if the other end can tell its month; 'First Forum' is no day. */
    private @Nullable Point end(int i, boolean bareDay) {
        if (tokens.is(i, Role.NOW) && setting.published != null) {
            return Point.of(i, i + 1, Grain.DAY, Stretch.day(setting.published));
        }
        int at = tokens.is(i, Role.THE) ? i + 1 : i;
        boolean goesOn = (tokens.is(i - 1, Role.TO) && (tokens.is(at, Role.PRESENT) || tokens.is(at, Role.DATE_WORD)))
                || (tokens.is(i - 1, Role.DASH) && tokens.is(at, Role.PRESENT));
        if (goesOn && setting.published != null && !tokens.isDigits(at + 1)) {
            int to = lengths.isUnit(at + 1) && lengths.unit(at + 1) == Grain.DAY ? at + 2 : at + 1;
            return Point.of(i, to, Grain.DAY, Stretch.day(setting.published));
        }
        Point point = points.at(i, 1);
        if (point != null) {
            return point;
        }
        Day day = points.named().day(at);
        boolean counts =
                day != null && !tokens.isDigits(at) && tokens.isWord(day.to()) && !tokens.is(day.to(), Role.OF);
        boolean allowed = day != null
                && !counts
                && (bareDay
                        || day.ordinal()
                        || tokens.is(day.to(), Role.DASH)
                        || tokens.is(day.to(), Role.TO)
                        || tokens.is(day.to(), Role.AND));
        return day != null && allowed
                ? points.inRelativeMonth(new Point(i, day.to(), Grain.DAY, Point.NONE, 0, day.number(), 0, null))
                : null;
    }

    /** The interval with the end that lacks its year moved by one, to where the other is settled. */
    private @Nullable Stretch shifted(Point left, Stretch first, Point right, Stretch last) {
        boolean movable = right.stretch() == null && right.year() == Point.NONE && right.month() > 0;
        if (movable && first.first() != null) {
            Stretch same = setting.resolve(right.withYear(first.first().getYear()));
            Stretch both = same == null ? null : Stretch.between(first, same);
            Stretch next = both != null
                    ? null
                    : setting.resolve(right.withYear(first.first().getYear() + 1));
            return next == null ? both : Stretch.between(first, next);
        }
        boolean earlier = left.year() == Point.NONE && (left.month() > 0 || left.grain() == Grain.MONTH);
        return earlier ? Stretch.between(first.lastYear(left.grain()), last) : null;
    }

    /** 'November between 19 and 20'. */
    private @Nullable Range monthFirst(int from, int i) {
        boolean month = tokens.is(i, Role.MONTH) && (tokens.is(i + 1, Role.BETWEEN) || tokens.is(i + 1, Role.FROM));
        Day first = month ? points.named().day(i + 2) : null;
        boolean to = first != null
                && (tokens.is(first.to(), Role.TO)
                        || tokens.is(first.to(), Role.DASH)
                        || tokens.is(first.to(), Role.AND));
        Day last = first != null && to ? points.named().day(first.to() + 1) : null;
        if (first == null || last == null || last.number() <= first.number()) {
            return null;
        }
        int number = tokens.value(i, Role.MONTH);
        Point right = points.named().withYear(Point.date(i, last.to(), Point.NONE, number, last.number()));
        return range(from, i, right.withSpan(i, first.to()).withDay(first.number()), right, true);
    }

    private @Nullable Range range(int from, int i, Point left, Point right, boolean dash) {
        Point first = left;
        Point last = right;
        if (last.isBareDay() && first.month() > 0 && first.day() > 0 && !dash(last)) {
            last = points.named().withYear(last.withMonth(first.month()).withYear(first.year()));
        }
        boolean elliptic = first.isBareDay() || right.isBareDay();
        if (first.isBareDay() && last.month() > 0) {
            first = first.withMonth(last.month() - (last.day() < first.day() && !dash ? 1 : 0));
            first = first.month() == 0 ? first.withMonth(12) : first;
        } else if (first.isBareDay() && last.stretch() != null) {
            return null;
        }
        boolean parts = first.part() > 0 && first.grain() == last.grain();
        if (parts && first.stretch() == null && first.year() == Point.NONE && last.year() != Point.NONE) {
            first = first.withYear(last.year() - (first.part() > last.part() ? 1 : 0));
        }
        if (first.stretch() == null && first.year() == Point.NONE && last.year() != Point.NONE && first.month() > 0) {
            boolean over = last.month() > 0 && first.month() > last.month();
            first = first.withYear(last.year() - (over ? 1 : 0));
        } else if (last.stretch() == null
                && last.year() == Point.NONE
                && first.year() != Point.NONE
                && last.month() > 0) {
            boolean over = first.month() > last.month();
            last = last.withYear(first.year() + (over ? 1 : 0));
        }
        if (first.isBareDay() && (last.isBareDay() || last.month() == 0)) {
            return null;
        }
        return settle(from, i, first, last, elliptic, dash);
    }

    private boolean dash(Point point) {
        return tokens.is(point.to(), Role.MONTH);
    }

    private boolean isWeekday(Point point) {
        return point.to() == point.from() + 1 && tokens.is(point.from(), Role.WEEKDAY);
    }

    /** The first Friday after a day. */
    private Stretch following(Stretch day, Point weekday) {
        DayOfWeek name = DayOfWeek.of(tokens.value(weekday.from(), Role.WEEKDAY));
        LocalDate from = day.first();
        return from == null ? day : Stretch.day(from.with(TemporalAdjusters.next(name)));
    }

    /** The last Tuesday before a day. */
    private Stretch preceding(Stretch day, Point weekday) {
        DayOfWeek name = DayOfWeek.of(tokens.value(weekday.from(), Role.WEEKDAY));
        LocalDate to = day.first();
        return to == null ? day : Stretch.day(to.with(TemporalAdjusters.previous(name)));
    }

    /** In a note 'from the middle of May' begins in its very middle, 'from the end of May' behind it. */
    private @Nullable Stretch limit(Point end, @Nullable Stretch stretch, boolean left) {
        Edge edge = Edge.at(tokens, tokens.is(end.from(), Role.THE) ? end.from() + 1 : end.from());
        boolean cut = setting.isNote() && (edge == Edge.START || edge == Edge.MIDDLE || edge == Edge.END);
        if (!cut || stretch == null || stretch.first() == null || stretch.last() == null) {
            return stretch;
        }
        LocalDate first = stretch.first();
        long days = ChronoUnit.DAYS.between(first, stretch.last()) + 1;
        return Stretch.day(
                edge == Edge.START
                        ? first
                        : edge == Edge.MIDDLE
                                ? first.plusDays((days + 1) / 2)
                                : left ? stretch.last().plusDays(1) : stretch.last());
    }

    private @Nullable Range settle(int from, int i, Point left, Point right, boolean elliptic, boolean dash) {
        Stretch last = limit(right, setting.resolve(right), false);
        Stretch first = limit(left, setting.resolve(left), true);
        if (setting.joins() && first != null && last != null && first.isDay() && last.isDay()) {
            last = isWeekday(right) ? following(first, right) : last;
            first = isWeekday(left) && !isWeekday(right) ? preceding(last, left) : first;
        }
        boolean open = left.year() == Point.NONE && left.stretch() == null && right.year() == Point.NONE;
        if (open
                && first != null
                && last != null
                && first.first() != null
                && last.first() != null
                && last.first().isBefore(first.first())) {
            boolean sameYear = last.first().plusYears(1).isAfter(first.first());
            last = sameYear ? setting.resolve(right.withYear(last.first().getYear() + 1)) : last;
        }
        if (first == null || last == null) {
            boolean unsettled = setting.published == null
                    && (left.month() > 0 || right.month() > 0)
                    && first == null
                    && last == null;
            return unsettled ? new Range(elliptic ? from : i, right.to(), List.of(left, right), null) : null;
        }
        Stretch both = Stretch.between(first, last);
        if (both == null) {
            both = shifted(left, first, right, last);
        }
        if (both == null) {
            return null;
        }
        boolean separate = !setting.joins()
                && !(elliptic && dash)
                && !(dash
                        && left.grain() == Grain.YEAR
                        && right.to() - right.from() == 1
                        && tokens.length(right.from()) == 2);
        return separate
                ? new Range(i, right.to(), List.of(left.withStretch(first), right.withStretch(last)), null)
                : new Range(from, right.to(), List.of(), both);
    }
}
