package kelisim.extract.internal.value;

import java.time.LocalDate;
import kelisim.extract.internal.value.CalendarParts.Ordinal;
import kelisim.extract.internal.value.Years.Year;
import org.jspecify.annotations.Nullable;

/** Reads parts of a longer stretch by their number: the third week of July, the last four months of 2021, seven months of 2021. */
final class PartsOfWholes {

    private static final Roles OVER = Roles.of(Role.OVER, Role.IN, Role.FOR, Role.DURING);

    private final Tokens tokens;
    private final Setting setting;
    private final Lengths lengths;
    private final CalendarParts parts;
    private final RelativeDates relative;
    private final Years years;
    private final Points points;

    PartsOfWholes(Tokens tokens, Setting setting, RelativeDates relative, Years years, Points points) {
        this.tokens = tokens;
        this.setting = setting;
        this.lengths = points.lengths();
        this.parts = points.parts();
        this.relative = relative;
        this.years = years;
        this.points = points;
    }

    @Nullable
    Point at(int i, int depth) {
        Point part = partOf(i, depth);
        return part != null ? part : monthsOf(i);
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
        boolean plural = several == null && lengths.isPlural(ordinal.to());
        boolean unit = several != null || (lengths.isUnit(ordinal.to()) && !plural) || weekday;
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
        Length length = tokens.isAny(i - 1, OVER) && setting.joins() ? lengths.at(i) : null;
        boolean months = length != null
                && length.unit() == Grain.MONTH
                && length.parts().size() == 1
                && tokens.is(length.to(), Role.OF);
        Point year = length != null && months ? year(length.to() + 1) : null;
        Stretch stretch = year == null ? null : setting.resolve(year);
        return year == null || length == null || stretch == null
                ? null
                : Point.of(i, year.to(), Grain.MONTH, Subdivisions.several(stretch, length, 1));
    }

    /** '2021', 'this year', 'the year'. */
    private @Nullable Point year(int i) {
        Year year = years.at(i);
        Point whole = year == null ? whole(i, 1) : Point.date(i, year.to(), year.number(), 0, 0);
        return whole != null && whole.grain() == Grain.YEAR ? whole : null;
    }

    /** What has parts: any place, or 'the month' for this one. */
    @Nullable
    Point whole(int i, int depth) {
        int at = tokens.is(i, Role.THE) ? i + 1 : i;
        Point point = points.at(i, depth + 1);
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
}
