package kelisim.extract.internal.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads parts of a stretch that have no number: the end of March, early 2016, mid-July, the rest of the year, later this month. */
final class Edges {

    private static final Roles OPENINGS =
            Roles.of(Role.REST, Role.EARLIER, Role.LATER, Role.EARLY, Role.LATE, Role.MID, Role.START, Role.FINISH);

    private final Tokens tokens;
    private final Setting setting;
    private final Lengths lengths;
    private final RelativeDates relative;
    private final PartsOfWholes wholes;
    private final Points points;

    Edges(Tokens tokens, Setting setting, RelativeDates relative, PartsOfWholes wholes, Points points) {
        this.tokens = tokens;
        this.setting = setting;
        this.lengths = points.lengths();
        this.relative = relative;
        this.wholes = wholes;
        this.points = points;
    }

    /** 'the end of March', 'early 2016', 'mid-July', 'the rest of the year', 'later this month'. */
    @Nullable
    Point at(int i, int depth) {
        int at = tokens.is(i, Role.THE) ? i + 1 : i;
        if (!tokens.isAny(at, OPENINGS)) {
            return null;
        }
        if (tokens.is(at, Role.REST)) {
            int next = tokens.is(at + 1, Role.OF) ? at + 2 : at + 1;
            return remaining(at, wholes.whole(next, depth));
        }
        boolean earlier = tokens.is(at, Role.EARLIER) && !tokens.is(at, Role.BEFORE) && !tokens.is(at, Role.PREVIOUS);
        boolean in = tokens.is(at + 1, Role.IN) && tokens.is(at + 2, Role.THE) && lengths.isUnit(at + 3);
        if (earlier && (in || relative.direction(at + 1) == 0)) {
            return sofar(at, wholes.whole(in ? at + 2 : at + 1, depth));
        }
        if (tokens.is(at, Role.LATER) && !tokens.is(at, Role.AFTER)) {
            int next = tokens.is(at + 1, Role.IN) ? at + 2 : at + 1;
            boolean ahead = setting.isNote() && relative.direction(next) == 1;
            boolean bounded = ahead || relative.direction(next) == 0 || tokens.is(next, Role.THE);
            return bounded ? later(at, wholes.whole(next, depth)) : null;
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
        Point whole = the ? wholes.whole(next, depth) : points.at(next, depth + 1);
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
}
