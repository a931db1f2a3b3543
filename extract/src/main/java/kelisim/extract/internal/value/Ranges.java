package kelisim.extract.internal.value;

import java.time.YearMonth;
import java.util.List;
import kelisim.extract.internal.value.NamedDates.Day;
import org.jspecify.annotations.Nullable;

/** Reads intervals: from May to July 2021, 5–7 June, between 4 and 22 this month, 2014–2018, since August, 2018 or later. */
final class Ranges {

    private final Tokens tokens;
    private final Setting setting;
    private final Points points;

    Ranges(Tokens tokens, Setting setting, Points points) {
        this.tokens = tokens;
        this.setting = setting;
        this.points = points;
    }

    /** One interval, or its two ends where they count each for itself. */
    record Range(int from, int to, List<Point> ends, @Nullable Stretch stretch) {}

    @Nullable
    Range at(int i) {
        Range open = open(i);
        if (open != null) {
            return open;
        }
        boolean from = tokens.is(i, Role.FROM);
        boolean between = tokens.is(i, Role.BETWEEN);
        Range range = from || between ? closed(i, i + 1, between) : closed(i, i, false);
        return range;
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
        boolean and = tokens.is(joint, Role.AND) && between;
        boolean dash = tokens.is(joint, Role.DASH);
        boolean to = tokens.is(joint, Role.TO) || and || dash;
        if (!to || tokens.startsParagraph(joint + 1)) {
            return null;
        }
        int at = tokens.is(joint + 1, Role.ON) || (tokens.is(joint, Role.UP) && tokens.is(joint + 1, Role.TO))
                ? joint + 2
                : joint + 1;
        Point right = end(at, left.month() > 0 || left.isBareDay());
        right = right != null || !dash ? right : shortYear(left, joint);
        return right == null ? null : range(from, i, left, right, dash);
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

    /** A place, or no more than the number of a day if the other end can tell its month. */
    private @Nullable Point end(int i, boolean bareDay) {
        Point point = points.at(i, 1);
        if (point != null) {
            return point;
        }
        int at = tokens.is(i, Role.THE) ? i + 1 : i;
        Day day = points.named().day(at);
        boolean allowed = day != null
                && (bareDay || day.ordinal() || tokens.is(day.to(), Role.DASH) || tokens.is(day.to(), Role.TO));
        return day != null && allowed
                ? inRelativeMonth(new Point(i, day.to(), Grain.DAY, Point.NONE, 0, day.number(), 0, null))
                : null;
    }

    /** '22 this month', '5 of next month'. */
    private Point inRelativeMonth(Point day) {
        int at = tokens.is(day.to(), Role.OF) || tokens.is(day.to(), Role.IN) ? day.to() + 1 : day.to();
        at = tokens.is(at, Role.THE) ? at + 1 : at;
        int shift = tokens.is(at, Role.PREVIOUS) ? -1 : tokens.is(at, Role.NEXT) ? 1 : 0;
        boolean relative = tokens.is(at, Role.THIS) || shift != 0;
        boolean month = points.lengths().isUnit(at + 1) && points.lengths().unit(at + 1) == Grain.MONTH;
        if (!relative || !month || setting.published == null) {
            return day;
        }
        YearMonth meant = YearMonth.from(setting.published).plusMonths(shift);
        return Point.date(day.from(), at + 2, meant.getYear(), meant.getMonthValue(), day.day());
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

    private @Nullable Range settle(int from, int i, Point left, Point right, boolean elliptic, boolean dash) {
        Stretch last = setting.resolve(right);
        Stretch first = setting.resolve(left);
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
        if (both == null && left.year() == Point.NONE && (left.month() > 0 || left.grain() == Grain.MONTH)) {
            both = Stretch.between(first.lastYear(left.grain()), last);
        }
        if (both == null) {
            return null;
        }
        boolean separate = !setting.joins()
                && !elliptic
                && !(dash
                        && left.grain() == Grain.YEAR
                        && right.to() - right.from() == 1
                        && tokens.length(right.from()) == 2);
        return separate
                ? new Range(i, right.to(), List.of(left.withStretch(first), right.withStretch(last)), null)
                : new Range(from, right.to(), List.of(), both);
    }

    // since, until, before, after, or later

    private @Nullable Range open(int i) {
        if (!setting.joins()) {
            return null;
        }
        Range bound = shiftBound(i);
        if (bound != null) {
            return bound;
        }
        boolean since =
                tokens.is(i, Role.SINCE) || (tokens.is(i, Role.COMMENCING) && !tokens.is(i - 1, Role.TIME_UNIT));
        boolean until = tokens.is(i, Role.UNTIL);
        boolean before = tokens.is(i, Role.BEFORE) || (tokens.is(i, Role.PRIOR) && tokens.is(i + 1, Role.TO));
        boolean after = tokens.is(i, Role.AFTER);
        if (!(since || until || before || after)) {
            return orLater(i);
        }
        int at = tokens.is(i + 1, Role.ON)
                        || tokens.is(i + 1, Role.FROM)
                        || tokens.is(i, Role.PRIOR)
                        || (since && tokens.is(i + 1, Role.IN))
                ? i + 2
                : i + 1;
        Point point = points.at(at, 1);
        Stretch stretch = point == null ? null : setting.resolve(point);
        if (point == null || stretch == null || stretch.first() == null || stretch.last() == null) {
            return null;
        }
        boolean limit = until || (before && Edge.at(tokens, point.from()) == Edge.END);
        Stretch range =
                since ? stretch.onwards() : limit ? stretch.upTo() : before ? stretch.before() : stretch.after();
        return new Range(i, point.to(), List.of(), range);
    }

    /** 'more than 2 weeks before today'. */
    private @Nullable Range shiftBound(int i) {
        boolean more = tokens.is(i, Role.MORE) && tokens.is(i + 1, Role.THAN);
        Length length = more ? points.lengths().at(i + 2) : null;
        Point point = length == null ? null : points.at(i + 2, 1);
        Stretch stretch = point == null || length == null || point.to() <= length.to() ? null : setting.resolve(point);
        if (point == null || length == null || stretch == null) {
            return null;
        }
        boolean back = tokens.is(length.to(), Role.BEFORE) || tokens.is(length.to(), Role.AGO);
        return new Range(i, point.to(), List.of(), back ? stretch.before() : stretch.onwards());
    }

    /** '2018 or later', '1/1/2016 and later', '2012 or earlier'. */
    private @Nullable Range orLater(int i) {
        Point point =
                tokens.isDigits(i) || tokens.is(i, Role.MONTH) || tokens.is(i, Role.TIME_UNIT) ? points.at(i, 1) : null;
        if (point == null || !(tokens.is(point.to(), Role.OR) || tokens.is(point.to(), Role.AND))) {
            return null;
        }
        int at = point.to() + 1;
        boolean clause = (tokens.is(at, Role.AFTER) || tokens.is(at, Role.BEFORE)) && tokens.isWord(at + 1);
        boolean later = !clause && (tokens.is(at, Role.LATER) || tokens.is(at, Role.ONWARDS));
        boolean earlier = !clause && tokens.is(at, Role.EARLIER);
        boolean followed = (tokens.is(at, Role.AFTER) || tokens.is(at, Role.BEFORE))
                && (tokens.isDigits(at + 1) || tokens.is(at + 1, Role.MONTH));
        Stretch stretch = later || earlier ? setting.resolve(point) : null;
        return stretch == null || followed
                ? null
                : new Range(i, at + 1, List.of(), later ? stretch.onwards() : stretch.upTo());
    }
}
