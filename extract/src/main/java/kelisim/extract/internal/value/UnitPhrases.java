package kelisim.extract.internal.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads units of the calendar by what they lie beside: the week after next, year to date, the year-earlier quarter. */
final class UnitPhrases {

    private static final Roles OPENINGS = Roles.of(Role.TIME_UNIT, Role.TO_DATE, Role.PERIOD_END);

    private final Tokens tokens;
    private final Lengths lengths;
    private final Setting setting;

    UnitPhrases(Tokens tokens, Lengths lengths, Setting setting) {
        this.tokens = tokens;
        this.lengths = lengths;
        this.setting = setting;
    }

    @Nullable
    Point at(int i) {
        if (!tokens.isAny(tokens.is(i, Role.THE) ? i + 1 : i, OPENINGS)) {
            return null;
        }
        Point point = afterNext(i);
        point = point != null ? point : toDate(i);
        point = point != null ? point : periodEnd(i);
        point = point != null ? point : alone(i);
        return point != null ? point : yearEarlier(i);
    }

    /** 'the week after next', 'the year before last'. */
    private @Nullable Point afterNext(int i) {
        int at = tokens.is(i, Role.THE) ? i + 1 : i;
        boolean unit =
                lengths.isUnit(at) && !lengths.isPlural(at) && !lengths.unit(at).isClock();
        boolean next = tokens.is(at + 1, Role.AFTER) && tokens.is(at + 2, Role.NEXT);
        boolean last = tokens.is(at + 1, Role.BEFORE) && tokens.is(at + 2, Role.PREVIOUS);
        if (!unit || !(next || last) || lengths.isUnit(at + 3)) {
            return null;
        }
        LocalDate now = setting.published;
        Grain grain = lengths.unit(at);
        return Point.of(i, at + 3, grain, now == null ? null : grain.around(grain.shift(now, next ? 2 : -2)));
    }

    /** 'year to date', 'YTD'. */
    private @Nullable Point toDate(int i) {
        LocalDate today = setting.published;
        if (tokens.is(i, Role.TO_DATE) && today != null) {
            Grain grain = Grain.numbered(tokens.value(i, Role.TO_DATE));
            LocalDate begin = grain.around(today).first();
            return begin == null ? null : Point.of(i, i + 1, grain, Stretch.days(begin, today));
        }
        boolean unit =
                lengths.isUnit(i) && !lengths.isPlural(i) && !lengths.unit(i).isClock();
        boolean hyphens = tokens.is(i + 1, Role.DASH) && tokens.is(i + 3, Role.DASH);
        int date = hyphens ? i + 4 : i + 2;
        if (!unit || !tokens.is(hyphens ? i + 2 : i + 1, Role.TO) || !tokens.is(date, Role.DATE_WORD)) {
            return null;
        }
        LocalDate now = setting.published;
        Stretch whole = now == null ? null : lengths.unit(i).around(now);
        LocalDate first = whole == null ? null : whole.first();
        Stretch run = setting.report ? whole : first == null || now == null ? null : Stretch.days(first, now);
        return Point.of(i, date + 1, lengths.unit(i), run);
    }

    /** 'EOM', 'EOY', which notes write for the end of the month or year. */
    private @Nullable Point periodEnd(int i) {
        LocalDate now = setting.published;
        if (!tokens.is(i, Role.PERIOD_END) || now == null || !setting.isNote()) {
            return null;
        }
        Grain grain = Grain.numbered(tokens.value(i, Role.PERIOD_END));
        return Point.of(i, i + 1, grain, Edge.END.of(grain.around(now), grain));
    }

    /** 'the week' with which a note ends: this one. */
    private @Nullable Point alone(int i) {
        LocalDate now = setting.published;
        boolean last = setting.isNote() && i + 2 >= tokens.size() && !tokens.is(i - 1, Role.OF);
        boolean unit = tokens.is(i, Role.THE) && lengths.isUnit(i + 1) && !lengths.isPlural(i + 1);
        return now == null || !last || !unit || lengths.unit(i + 1).isClock() || lengths.unit(i + 1) == Grain.DAY
                ? null
                : Point.of(i, i + 2, lengths.unit(i + 1), lengths.unit(i + 1).around(now));
    }

    /** 'the year-earlier quarter', 'the year-ago month': that of the last one named, a year before. */
    private @Nullable Point yearEarlier(int i) {
        int at = tokens.is(i, Role.THE) ? i + 1 : i;
        boolean year = lengths.isUnit(at) && lengths.unit(at) == Grain.YEAR && !lengths.isPlural(at);
        boolean back = tokens.is(at + 2, Role.AGO) || tokens.is(at + 2, Role.EARLIER);
        int unit = at + 3;
        if (!year
                || !back
                || !tokens.is(at + 1, Role.DASH)
                || !lengths.isUnit(unit)
                || lengths.unit(unit).isClock()) {
            return null;
        }
        LocalDate now = setting.anchor();
        Grain grain = lengths.unit(unit);
        return Point.of(i, unit + 1, grain, now == null ? null : grain.around(now.minusYears(1)));
    }
}
