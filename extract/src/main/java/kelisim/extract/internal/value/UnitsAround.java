package kelisim.extract.internal.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads weeks and months by a day in them: the week of 16 September, the week starting February 4, w/c 4 Feb. */
final class UnitsAround {

    private static final int LAST_OF_WEEK = 6;
    private static final Roles OPENINGS = Roles.of(Role.TIME_UNIT, Role.WEEK_MARK);

    private final Tokens tokens;
    private final Setting setting;
    private final Lengths lengths;
    private final NamedDates named;
    private final Points points;

    UnitsAround(Tokens tokens, Setting setting, Points points) {
        this.tokens = tokens;
        this.setting = setting;
        this.lengths = points.lengths();
        this.named = points.named();
        this.points = points;
    }

    /** 'the week of 16 September', 'the week starting February 4', 'w/c 4 Feb', 'month of September 16th'. */
    @Nullable
    Point at(int i, int depth) {
        int at = tokens.is(i, Role.THE) ? i + 1 : i;
        if (!tokens.isAny(at, OPENINGS)) {
            return null;
        }
        boolean slash = tokens.isSymbol(at + 1, '/')
                && tokens.isGlued(at + 1)
                && tokens.isGlued(at + 2)
                && tokens.length(at) == 1
                && tokens.length(at + 2) == 1;
        boolean short1 = tokens.is(at, Role.WEEK_MARK) && tokens.length(at) == 2;
        boolean commencing = short1 || (slash && tokens.is(at, Role.WEEK_MARK) && tokens.is(at + 2, Role.WEEK_MARK));
        boolean unit =
                lengths.isUnit(at) && !lengths.isPlural(at) && !lengths.unit(at).isClock();
        boolean begins = unit && tokens.is(at + 1, Role.RELATIVE) && tokens.is(at + 2, Role.COMMENCES);
        boolean ends = unit && lengths.unit(at) == Grain.WEEK && tokens.is(at + 1, Role.ENDING);
        boolean of = unit && (begins || ends || tokens.is(at + 1, Role.OF) || tokens.is(at + 1, Role.COMMENCING));
        if (of && lengths.unit(at) == Grain.MONTH && tokens.is(at + 2, Role.MONTH)) {
            Point month = named.at(at + 2);
            return month == null ? null : month.day() > 0 ? month(i, month) : month.withSpan(i, month.to());
        }
        if (!commencing && !of) {
            return null;
        }
        int next = short1 ? at + 1 : commencing || begins ? at + 3 : at + 2;
        next = tokens.is(next, Role.ON) || (tokens.is(next, Role.THE) && (ends || tokens.is(at + 1, Role.COMMENCING)))
                ? next + 1
                : next;
        Point point = dayOfMonth(next);
        point = point == null ? points.at(next, depth + 1) : point;
        Grain grain = commencing ? Grain.WEEK : lengths.unit(at);
        if (point == null || point.grain() != Grain.DAY) {
            return null;
        }
        Stretch stretch = setting.resolve(point);
        LocalDate day = stretch == null ? null : stretch.first();
        return Point.of(
                i,
                point.to(),
                grain,
                day == null ? null : ends ? Stretch.days(day.minusDays(LAST_OF_WEEK), day) : grain.around(day));
    }

    /** 'the 14th', which is a day of this month. */
    private @Nullable Point dayOfMonth(int i) {
        NamedDates.Day day = tokens.is(i, Role.THE) ? named.day(i + 1) : null;
        boolean alone = day != null
                && day.ordinal()
                && !tokens.is(day.to(), Role.OF)
                && !tokens.is(day.to(), Role.MONTH)
                && !lengths.isUnit(day.to());
        return day != null && alone ? new Point(i, day.to(), Grain.DAY, Point.NONE, 0, day.number(), 0, null) : null;
    }

    private Point month(int i, Point day) {
        Stretch stretch = setting.resolve(day);
        LocalDate first = stretch == null ? null : stretch.first();
        return Point.of(i, day.to(), Grain.MONTH, first == null ? null : Grain.MONTH.around(first));
    }
}
