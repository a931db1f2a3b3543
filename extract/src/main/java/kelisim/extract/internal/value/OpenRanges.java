package kelisim.extract.internal.value;

import java.util.List;
import kelisim.extract.internal.value.Ranges.Range;
import org.jspecify.annotations.Nullable;

/** Reads intervals that are open at one end: since August, until 2018, before 2010, on or after 5 May, 2018 or later. */
final class OpenRanges {

    private final Tokens tokens;
    private final Setting setting;
    private final Points points;

    OpenRanges(Tokens tokens, Setting setting, Points points) {
        this.tokens = tokens;
        this.setting = setting;
        this.points = points;
    }

    /** Which side of the place that a word stands before is meant. */
    private enum Side {
        SINCE,
        AFTER,
        UNTIL,
        BEFORE
    }

    @Nullable
    Range at(int i) {
        Range bound = shiftBound(i);
        if (bound != null) {
            return bound;
        }
        Side side = side(i);
        return side == null ? orLater(i) : beside(i, side);
    }

    private @Nullable Side side(int i) {
        if (tokens.is(i, Role.UNTIL) || (tokens.is(i, Role.UP) && tokens.is(i + 1, Role.TO))) {
            return Side.UNTIL;
        }
        if (tokens.is(i, Role.BEFORE) || (tokens.is(i, Role.PRIOR) && tokens.is(i + 1, Role.TO))) {
            return Side.BEFORE;
        }
        if (tokens.is(i, Role.SINCE) || (tokens.is(i, Role.COMMENCING) && !tokens.is(i - 1, Role.TIME_UNIT))) {
            return Side.SINCE;
        }
        return tokens.is(i, Role.AFTER) ? Side.AFTER : null;
    }

    private @Nullable Range beside(int i, Side side) {
        boolean two = tokens.is(i, Role.PRIOR) || tokens.is(i, Role.UP);
        boolean preposition = tokens.is(i + 1, Role.ON)
                || tokens.is(i + 1, Role.FROM)
                || (side == Side.SINCE && tokens.is(i + 1, Role.IN));
        Point point = points.at(two || preposition ? i + 2 : i + 1, 1);
        Stretch stretch = point == null ? null : setting.resolve(point);
        if (point == null || stretch == null || stretch.first() == null || stretch.last() == null) {
            return null;
        }
        boolean inclusive = tokens.is(i - 1, Role.OR) && tokens.is(i - 2, Role.ON);
        boolean end = Edge.at(tokens, point.from()) == Edge.END;
        Stretch range =
                switch (side) {
                    case SINCE -> stretch.onwards();
                    case AFTER -> inclusive ? stretch.onwards() : stretch.after();
                    case UNTIL -> stretch.upTo();
                    case BEFORE -> inclusive || end ? stretch.upTo() : stretch.before();
                };
        return new Range(inclusive ? i - 2 : i, point.to(), List.of(), range);
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

    /** '2018 or later', '1/1/2016 and later', '2012 or earlier', 'from 2020 onwards'. */
    private @Nullable Range orLater(int i) {
        boolean from = tokens.is(i, Role.FROM);
        int first = from ? i + 1 : i;
        boolean opens = tokens.isDigits(first) || tokens.is(first, Role.MONTH) || tokens.is(first, Role.TIME_UNIT);
        Point point = opens ? points.at(first, 1) : null;
        if (point == null) {
            return null;
        }
        if (tokens.is(point.to(), Role.ONWARDS)) {
            Stretch stretch = setting.resolve(point);
            return stretch == null ? null : new Range(i, point.to() + 1, List.of(), stretch.onwards());
        }
        boolean joined = tokens.is(point.to(), Role.OR) || tokens.is(point.to(), Role.AND);
        return joined && !from ? orLater(i, point) : null;
    }

    private @Nullable Range orLater(int i, Point point) {
        int at = point.to() + 1;
        boolean clause = (tokens.is(at, Role.AFTER) || tokens.is(at, Role.BEFORE))
                && (tokens.isWord(at + 1) || tokens.isDigits(at + 1));
        boolean later = tokens.is(at, Role.LATER) || tokens.is(at, Role.ONWARDS);
        Stretch stretch = !clause && (later || tokens.is(at, Role.EARLIER)) ? setting.resolve(point) : null;
        return stretch == null ? null : new Range(i, at + 1, List.of(), later ? stretch.onwards() : stretch.upTo());
    }
}
