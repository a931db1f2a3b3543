package kelisim.extract.internal.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Reads dates that lie a length of time from another: two days ago, in three weeks, a year later, 2 weeks before May 13. */
final class Shifts {

    private final Tokens tokens;
    private final Lengths lengths;
    private final Setting setting;
    private final Points points;

    Shifts(Tokens tokens, Lengths lengths, Setting setting, Points points) {
        this.tokens = tokens;
        this.lengths = lengths;
        this.setting = setting;
        this.points = points;
    }

    @Nullable
    Point at(int i, int depth) {
        if (tokens.is(i, Role.IN) || tokens.is(i, Role.WITHIN)) {
            return ahead(i);
        }
        Point weekday = weekdays(i);
        if (weekday != null) {
            return weekday;
        }
        Length length = length(i);
        return length == null ? null : shifted(length, depth);
    }

    /** 'two Sundays from now', 'three Mondays ago'. */
    private @Nullable Point weekdays(int i) {
        boolean counted = tokens.is(i, Role.CARDINAL) || tokens.isDigits(i, 1, 2);
        if (!counted || !tokens.is(i + 1, Role.WEEKDAY)) {
            return null;
        }
        boolean ago = tokens.is(i + 2, Role.AGO);
        boolean ahead =
                tokens.is(i + 2, Role.FROM) && (tokens.is(i + 3, Role.NOW) || tokens.is(i + 3, Role.DAY_OFFSET));
        if (!ago && !ahead) {
            return null;
        }
        int count = tokens.isDigits(i) ? tokens.number(i) : tokens.value(i, Role.CARDINAL);
        DayOfWeek day = DayOfWeek.of(tokens.value(i + 1, Role.WEEKDAY));
        LocalDate now = setting.published;
        Stretch stretch = now == null
                ? null
                : Stretch.day(
                        ago
                                ? now.with(TemporalAdjusters.previous(day)).minusWeeks(count - 1L)
                                : now.with(TemporalAdjusters.next(day)).plusWeeks(count - 1L));
        return Point.of(i, ago ? i + 3 : i + 4, Grain.DAY, stretch);
    }

    /** A length, also 'the day' in 'the day before yesterday'. */
    private @Nullable Length length(int i) {
        int at = tokens.is(i, Role.THE) ? i + 1 : i;
        boolean one = lengths.isUnit(at)
                && !lengths.isPlural(at)
                && direction(at + 1) != 0
                && !tokens.is(at + 1, Role.FROM)
                && !(lengths.isUnit(at + 2) && lengths.unit(at + 2) == lengths.unit(at));
        if (one) {
            return new Length(
                    i, at + 1, java.util.List.of(new Length.Part(java.math.BigDecimal.ONE, lengths.unit(at))));
        }
        return lengths.at(i);
    }

    private @Nullable Point shifted(Length length, int depth) {
        int i = length.to();
        if (tokens.startsParagraph(i) || tokens.is(i + 1, Role.THAN)) {
            return null;
        }
        if (tokens.is(i, Role.AGO)) {
            return move(length, setting.published, -1, i + 1);
        }
        if (tokens.is(i, Role.FROM) && tokens.is(i + 1, Role.NOW)) {
            return move(length, setting.published, 1, i + 2);
        }
        Point other = direction(i) == 0 ? null : points.at(i + 1, depth + 1);
        if (other != null && !isBound(i, other)) {
            Stretch stretch = setting.resolve(other);
            LocalDate from = stretch == null ? null : direction(i) < 0 ? stretch.first() : stretch.last();
            return stretch == null || stretch.isDay()
                    ? exact(length, from, direction(i), other.to())
                    : move(length, from, direction(i), other.to());
        }
        boolean clause = setting.report && tokens.is(i, Role.AFTER) && tokens.isWord(i + 1);
        if (tokens.is(i, Role.LATER) && !clause) {
            return move(length, setting.anchor(length.unit()), 1, i + 1);
        }
        if (!tokens.is(i, Role.EARLIER) || tokens.is(i, Role.PREVIOUS)) {
            return null;
        }
        Grain grain = length.unit() == Grain.YEAR ? setting.mentionedGrain() : null;
        LocalDate from = setting.anchor(length.unit());
        return grain == null || from == null || !length.isCalendar()
                ? move(length, from, -1, i + 1)
                : Point.of(length.from(), i + 1, grain, grain.around(length.from(from, -1)));
    }

    /** 'Three years since 2010' and 'five days from 2 May to 7 May' are no shifts. */
    private boolean isBound(int i, Point other) {
        boolean range = tokens.is(i, Role.FROM) && (tokens.is(other.to(), Role.TO) || tokens.is(other.to(), Role.DASH));
        return range || tokens.is(i, Role.SINCE);
    }

    private int direction(int i) {
        boolean beside = tokens.is(i, Role.ANAPHORIC);
        if (tokens.is(i, Role.BEFORE) || (beside && tokens.is(i, Role.PREVIOUS) && !tokens.is(i, Role.PRIOR))) {
            return -1;
        }
        return tokens.is(i, Role.AFTER) || tokens.is(i, Role.FROM) || (beside && tokens.is(i, Role.NEXT)) ? 1 : 0;
    }

    /** 'in two weeks', which looks ahead unless the sentence looks back. */
    private @Nullable Point ahead(int i) {
        boolean within = tokens.is(i, Role.WITHIN);
        Length length = lengths.at(i + 1);
        boolean of = length != null && tokens.is(length.to(), Role.OF);
        if (within && !of && length != null && setting.isNote() && setting.published != null && length.isCalendar()) {
            LocalDate now = setting.published;
            return Point.of(
                    i,
                    length.to(),
                    length.unit(),
                    Stretch.days(now, length.from(now, 1).minusDays(1)));
        }
        if (within && length != null && tokens.is(length.to(), Role.OF) && setting.joins()) {
            return withinOf(i, length);
        }
        boolean goesOn = length != null
                && (tokens.is(length.to(), Role.AGO)
                        || tokens.is(length.to(), Role.OF)
                        || tokens.is(length.to(), Role.BEFORE)
                        || tokens.is(length.to(), Role.AFTER));
        if (length == null
                || goesOn
                || within
                || !length.isCalendar()
                || (!setting.isNote() && setting.tense(i) <= 0)) {
            return null;
        }
        return move(new Length(i, length.to(), length.parts()), setting.published, 1, length.to());
    }

    /** 'within 30 days of 5 May 2021'. */
    private @Nullable Point withinOf(int i, Length length) {
        Point other = points.at(length.to() + 1, 2);
        Stretch stretch = other == null ? null : setting.resolve(other);
        LocalDate from = stretch == null ? null : stretch.last();
        return other == null || from == null || !length.isCalendar()
                ? null
                : Point.of(i, other.to(), length.unit(), Stretch.days(from, length.from(from, 1)));
    }

    /** Moves from a day; the result is as precise as the unit, in a note a day. */
    private @Nullable Point move(Length length, @Nullable LocalDate from, int direction, int to) {
        if (!length.isCalendar()) {
            return length.parts().get(0).unit().isClock()
                    ? Point.of(length.from(), to, Grain.DAY, from == null || !setting.report ? null : Stretch.day(from))
                    : Point.of(length.from(), to, Grain.DAY, null);
        }
        return !setting.isNote() && from != null
                ? Point.of(length.from(), to, length.unit(), length.unit().around(length.from(from, direction)))
                : exact(length, from, direction, to);
    }

    private static @Nullable Point exact(Length length, @Nullable LocalDate from, int direction, int to) {
        boolean settled = from != null && length.isCalendar();
        return Point.of(
                length.from(),
                to,
                Grain.DAY,
                settled && from != null ? Stretch.day(length.from(from, direction)) : null);
    }
}
