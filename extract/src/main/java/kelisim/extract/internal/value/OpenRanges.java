package kelisim.extract.internal.value;

import java.time.LocalDate;
import java.util.List;
import kelisim.extract.internal.value.Ranges.Range;
import org.jspecify.annotations.Nullable;

/** Reads intervals that are open at one end: since August, until 2018, before 2010, on or after 5 May, 2018 or later. */
final class OpenRanges {

    /** What stands before a place, but for 'than' in 'later than 2018'. */
    private static final Roles LEADS = Roles.of(
            Role.UNTIL, Role.UP, Role.AS, Role.NO, Role.BEFORE, Role.PRIOR, Role.SINCE, Role.COMMENCING, Role.AFTER);

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
        bound = bound == null && setting.isNote() ? ahead(i) : bound;
        if (bound != null) {
            return bound;
        }
        Lead lead = lead(i);
        return lead == null ? orLater(i) : beside(i, lead);
    }

    /** The words before a place, and the token after them. */
    private record Lead(Side side, int to) {}

    private @Nullable Lead lead(int i) {
        if (!tokens.isAny(i, LEADS) && !tokens.is(i + 1, Role.THAN) && !tokens.is(i + 2, Role.THAN)) {
            return setting.isNote() ? loose(i) : null;
        }
        if (tokens.is(i, Role.UNTIL)) {
            return new Lead(Side.UNTIL, i + 1);
        }
        if (tokens.is(i, Role.UP) && tokens.is(i + 1, Role.TO)) {
            return new Lead(Side.UNTIL, i + 2);
        }
        if (tokens.is(i + 1, Role.THAN)
                || tokens.is(i + 2, Role.THAN)
                || (tokens.is(i, Role.AS) && !tokens.is(i + 1, Role.OF))) {
            return compared(i);
        }
        boolean denied = tokens.is(i, Role.NO) && tokens.endsWith(i, "t");
        if (denied && (tokens.is(i + 1, Role.BEFORE) || tokens.is(i + 1, Role.UNTIL))) {
            return new Lead(Side.SINCE, i + 2);
        }
        if (denied && tokens.is(i + 1, Role.AFTER)) {
            return new Lead(Side.UNTIL, i + 2);
        }
        if (tokens.is(i, Role.BEFORE)) {
            return new Lead(Side.BEFORE, i + 1);
        }
        if (tokens.is(i, Role.PRIOR) && tokens.is(i + 1, Role.TO)) {
            return new Lead(Side.BEFORE, i + 2);
        }
        if (tokens.is(i, Role.SINCE) || (tokens.is(i, Role.COMMENCING) && !tokens.is(i - 1, Role.TIME_UNIT))) {
            return new Lead(Side.SINCE, i + 1);
        }
        if (tokens.is(i, Role.AFTER)) {
            return new Lead(Side.AFTER, i + 1);
        }
        return setting.isNote() ? loose(i) : null;
    }

    /** 'by Friday' and 'following 2016', which notes mean as bounds. */
    private @Nullable Lead loose(int i) {
        if (tokens.is(i, Role.BY)) {
            return new Lead(Side.UNTIL, i + 1);
        }
        if (tokens.isSymbol(i, "<>≤≥")) {
            return sign(i);
        }
        if (tokens.is(i, Role.AS) && tokens.is(i + 1, Role.OF)) {
            return new Lead(Side.SINCE, i + 2);
        }
        boolean following = tokens.is(i, Role.ANAPHORIC) && tokens.is(i, Role.NEXT);
        return following && tokens.isDigits(i + 1) ? new Lead(Side.AFTER, i + 1) : null;
    }

    /** '> 2018', '>= 2019', '< = 2020'. */
    private @Nullable Lead sign(int i) {
        boolean equal = tokens.isSymbol(i + 1, '=');
        boolean greater = tokens.isSymbol(i, ">≥");
        if (equal || tokens.isSymbol(i, "≤≥")) {
            return new Lead(greater ? Side.SINCE : Side.UNTIL, equal ? i + 2 : i + 1);
        }
        return new Lead(greater ? Side.AFTER : Side.BEFORE, i + 1);
    }

    /** 'later than', 'no earlier than', 'as late as'. */
    private @Nullable Lead compared(int i) {
        boolean as = tokens.is(i, Role.AS) && tokens.is(i + 2, Role.AS);
        if (as && (tokens.is(i + 1, Role.EARLY) || tokens.is(i + 1, Role.LATE))) {
            return new Lead(tokens.is(i + 1, Role.EARLY) ? Side.SINCE : Side.UNTIL, i + 3);
        }
        boolean no = tokens.is(i, Role.NO);
        int at = no ? i + 1 : i;
        boolean later = tokens.is(at, Role.LATER);
        if (!tokens.is(at + 1, Role.THAN) || !(later || tokens.is(at, Role.EARLIER))) {
            return null;
        }
        Side side = later ? (no ? Side.UNTIL : Side.AFTER) : no ? Side.SINCE : Side.BEFORE;
        return new Lead(side, at + 2);
    }

    private @Nullable Range beside(int i, Lead lead) {
        boolean preposition = tokens.is(lead.to, Role.ON)
                || tokens.is(lead.to, Role.FROM)
                || (lead.side == Side.SINCE && tokens.is(lead.to, Role.IN));
        Point point = points.at(preposition ? lead.to + 1 : lead.to, 1);
        Stretch stretch = point == null ? null : setting.resolve(point);
        if (point == null || stretch == null || stretch.first() == null || stretch.last() == null) {
            return null;
        }
        boolean inclusive = tokens.is(i - 1, Role.OR) && (tokens.is(i - 2, Role.ON) || tokens.is(i - 2, Role.IN));
        boolean end = Edge.at(tokens, point.from()) == Edge.END;
        Stretch range =
                switch (lead.side) {
                    case SINCE -> stretch.onwards();
                    case AFTER -> inclusive ? stretch.onwards() : stretch.after();
                    case UNTIL -> stretch.upTo();
                    case BEFORE -> inclusive || end ? stretch.upTo() : stretch.before();
                };
        return new Range(inclusive ? i - 2 : i, point.to(), List.of(), range);
    }

    /** 'more than 2 weeks before today', 'less than 3 days ago'. */
    private @Nullable Range shiftBound(int i) {
        boolean no = tokens.is(i, Role.NO) && tokens.is(i + 1, Role.MORE);
        int at = no ? i + 1 : i;
        boolean than = tokens.is(at + 1, Role.THAN);
        boolean more = !no && tokens.is(at, Role.MORE) && than;
        boolean less = setting.isNote() && (no || tokens.is(at, Role.LESS)) && than;
        Length length = more || less ? points.lengths().at(at + 2) : null;
        Point point = length == null ? null : points.at(at + 2, 1);
        Stretch stretch = point == null || length == null || point.to() <= length.to() ? null : setting.resolve(point);
        if (point == null || length == null || stretch == null || isCompared(i, length, point)) {
            return null;
        }
        boolean back = tokens.is(length.to(), Role.BEFORE) || tokens.is(length.to(), Role.AGO);
        if (less) {
            Stretch until = until(stretch, back);
            return until == null ? null : new Range(i, point.to(), List.of(), until);
        }
        return new Range(i, point.to(), List.of(), back ? stretch.before() : stretch.onwards());
    }

    /** 'In less than 3 days', 'in more than two weeks', counted from today. */
    private @Nullable Range ahead(int i) {
        boolean less = tokens.is(i + 1, Role.LESS);
        boolean than = tokens.is(i, Role.IN) && (less || tokens.is(i + 1, Role.MORE)) && tokens.is(i + 2, Role.THAN);
        Length length = than ? points.lengths().at(i + 3) : null;
        LocalDate now = setting.published;
        if (length == null || now == null || !length.isCalendar() || tokens.is(length.to(), Role.AGO)) {
            return null;
        }
        LocalDate day = length.from(now, 1);
        Stretch range =
                less ? Stretch.days(now, day.minusDays(1)) : Stretch.day(day).onwards();
        return new Range(i, length.to(), List.of(), range);
    }

    /** In '8 percent less than a year before' and '5 more than two years ago' a figure is compared, not a date. */
    private boolean isCompared(int i, Length length, Point point) {
        boolean counted = tokens.isDigits(i - 1) || tokens.is(i - 1, Role.PERCENT);
        boolean shifted = tokens.is(length.to(), Role.AGO)
                || (setting.isNote() && tokens.is(length.to(), Role.LATER) && !tokens.is(length.to(), Role.AFTER));
        return counted || (point.to() == length.to() + 1 && !shifted);
    }

    /** 'less than 3 days ago': between that day and today. */
    private @Nullable Stretch until(Stretch far, boolean back) {
        LocalDate now = setting.published;
        LocalDate day = far.first();
        if (now == null || day == null) {
            return null;
        }
        LocalDate last = back ? now.minusDays(1) : day.minusDays(1);
        LocalDate first = back ? day : now;
        return last.isBefore(first) ? null : Stretch.days(first, last);
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
        boolean on = from
                && tokens.is(point.to(), Role.ON)
                && !tokens.isWord(point.to() + 1)
                && !tokens.isDigits(point.to() + 1);
        if (on || tokens.is(point.to(), Role.ONWARDS)) {
            Stretch stretch = setting.resolve(point);
            return stretch == null ? null : new Range(i, point.to() + 1, List.of(), stretch.onwards());
        }
        int limit = tokens.isSymbol(point.to(), ',') ? point.to() + 1 : point.to();
        boolean at = tokens.is(limit, Role.AT) && tokens.is(limit + 1, Role.THE);
        if (at && (tokens.is(limit + 2, Role.LATEST) || tokens.is(limit + 2, Role.EARLIEST))) {
            Stretch stretch = setting.resolve(point);
            Stretch range =
                    stretch == null ? null : tokens.is(limit + 2, Role.LATEST) ? stretch.upTo() : stretch.onwards();
            return range == null ? null : new Range(i, limit + 3, List.of(), range);
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
