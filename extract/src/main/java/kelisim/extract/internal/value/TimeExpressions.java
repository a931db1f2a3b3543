package kelisim.extract.internal.value;

import com.google.common.base.Strings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.value.Ranges.Range;
import kelisim.extract.values.DateOrder;
import kelisim.extract.values.DateValue;
import kelisim.extract.values.Value;
import kelisim.extract.values.ValueKind;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Reads the time expression that begins at a word: an interval, a date, a period, a duration. */
final class TimeExpressions {

    private final Tokens tokens;
    private final Setting setting;
    private final Points points;
    private final Ranges ranges;
    private final Lengths lengths;
    private final Loose loose;
    private final Extents extents;
    private final Doubts doubts;
    private final BareDays bareDays;
    private final BareLengths bareLengths;
    private final BeforeChrist beforeChrist;

    TimeExpressions(Lexicon lexicon, Tokens tokens, Numbers numbers, Setting setting, DateOrder order) {
        this.tokens = tokens;
        this.setting = setting;
        this.points = new Points(lexicon, tokens, numbers, setting, order);
        this.ranges = new Ranges(tokens, setting, points);
        this.lengths = points.lengths();
        this.beforeChrist = new BeforeChrist(tokens, points.parts());
        this.extents = new Extents(tokens, lengths, setting);
        this.doubts = new Doubts(lexicon, tokens, lengths);
        this.bareDays = new BareDays(tokens, points.named(), setting);
        this.bareLengths = new BareLengths(tokens, lengths, setting);
        this.loose = new Loose(lexicon.references, tokens, lengths, setting);
    }

    /** What was found, and the token after it. */
    record Found(List<Value> values, int to) {}

    @Nullable
    Found at(int i) {
        if (isPlainCount(i)) {
            return null;
        }
        Found early = beforeChrist.at(i);
        Found clock = early == null ? clock(i) : early;
        if (clock != null) {
            return clock;
        }
        Range range = ranges.at(i);
        if (range != null) {
            return found(range);
        }
        Found days = daysFrom(i);
        if (days != null) {
            return days;
        }
        Point point = points.at(i, 0);
        Point nth = point == null ? bareDays.at(i) : null;
        if (nth != null) {
            return found(nth);
        }
        if (point != null && doubts.isDate(point)) {
            boolean clockTime = point.grain().isClock()
                    || (point.stretch() == null
                            && lengths.isUnit(point.to() - 2)
                            && !(tokens.is(point.to() - 2, Role.ORDINAL) && tokens.is(point.to() - 1, Role.QUARTER))
                            && lengths.unit(point.to() - 2).isClock());
            return clockTime && !setting.report ? new Found(List.of(), point.to()) : found(point);
        }
        Length length = point == null ? bareLengths.at(i) : null;
        if (length != null) {
            return found(length, length.from(), length.to());
        }
        Found vague = loose.at(i);
        return vague == null || setting.report ? vague : new Found(List.of(), vague.to());
    }

    /** '128 people': a number with a word behind it that no time expression has, as most numbers of reports are. */
    private boolean isPlainCount(int i) {
        return tokens.isDigits(i, 1, 3)
                && tokens.isWord(i + 1)
                && tokens.length(i + 1) > 1
                && tokens.word(i + 1).onlyCounts();
    }

    /** A time of day is no date; in a report it is one of the day that the text last named. */
    private @Nullable Found clock(int i) {
        Clock clock = Clock.at(tokens, i);
        if (clock == null) {
            return null;
        }
        Point named = setting.report ? dayBehind(clock.to()) : null;
        Stretch stretch = named == null ? null : setting.resolve(named);
        LocalDate day = stretch == null ? setting.dayOfTime() : stretch.first();
        if (!setting.report || day == null) {
            return new Found(List.of(), clock.to());
        }
        int to = named == null || stretch == null ? clock.to() : named.to();
        setting.mention(stretch, i);
        DateValue value = new DateValue(tokens.span(i, to), ValueKind.DATE, EdtfDate.of(day), day + "T" + clock.time());
        return new Found(List.of(value), to);
    }

    /** The day of '4:45 a.m. on 1 September' and '8 p.m. Friday'. */
    private @Nullable Point dayBehind(int i) {
        int at = tokens.is(i, Role.ON) || tokens.isSymbol(i, ',') ? i + 1 : i;
        Point point = tokens.startsParagraph(at) ? null : points.at(at, 1);
        boolean day = point != null && point.grain() == Grain.DAY && (point.day() > 0 || point.stretch() != null);
        return day ? point : null;
    }

    private Found found(Range range) {
        if (range.stretch() != null) {
            setting.mention(range.stretch(), range.from());
            points.forget();
            return new Found(List.of(value(range.from(), range.to(), range.stretch(), Grain.MONTH, null)), range.to());
        }
        List<Value> values = new ArrayList<>();
        for (Point end : range.ends()) {
            values.addAll(found(end).values());
        }
        return new Found(values, range.to());
    }

    private Found found(Point point) {
        boolean durative = setting.report
                && point.stretch() == null
                && point.year() == Point.NONE
                && point.month() == 0
                && point.part() == 0
                && point.day() == 0;
        if (durative && lengths.isPlural(point.to() - 1)) {
            Length length = lengths.at(point.from() + (tokens.is(point.from(), Role.THE) ? 2 : 1));
            if (length != null) {
                return found(length, point.from(), point.to());
            }
        }
        if (durative && setting.published != null && extents.isUnit(point)) {
            List<Length.Part> one = List.of(new Length.Part(BigDecimal.ONE, point.grain()));
            return found(new Length(point.from(), point.to(), one), point.from(), point.to());
        }
        Stretch stretch = setting.resolve(point);
        if (point.grain() != Grain.DECADE && point.grain() != Grain.CENTURY) {
            setting.mention(stretch, point.from());
            points.forget();
        }
        int from = extents.begin(point.from());
        return new Found(List.of(value(from, point.to(), stretch, point.grain(), point)), point.to());
    }

    private Found found(Length length, int from, int to) {
        return new Found(List.of(extents.length(length, from, to)), extents.end(to));
    }

    /** @param point what was read, which tells how to write it where it cannot be resolved */
    private DateValue value(int from, int to, @Nullable Stretch stretch, Grain grain, @Nullable Point point) {
        boolean day = stretch == null ? grain == Grain.DAY : stretch.isDay();
        ValueKind kind = day ? ValueKind.DATE : ValueKind.PERIOD;
        EdtfDate date = stretch == null ? null : edtf(stretch);
        String open = point == null || date != null ? "" : unsettled(point);
        return new DateValue(
                tokens.span(from, to), kind, date, date == null || stretch == null ? open : stretch.timex());
    }

    private static @Nullable EdtfDate edtf(Stretch stretch) {
        try {
            if (stretch.first() != null && stretch.isDay() && !stretch.isInterval()) {
                return EdtfDate.of(stretch.first());
            }
            return EdtfDate.parse(stretch.edtf());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String unsettled(Point point) {
        String month = twoDigits(point.month());
        return switch (point.grain()) {
            case DAY -> "XXXX-" + month + "-" + twoDigits(point.day());
            case MONTH -> "XXXX-" + month;
            case WEEK, FORTNIGHT -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case SEASON ->
                point.part() == 0
                        ? "XXXX"
                        : Stretch.season(2000, point.part()).timex().replace("2000", "XXXX");
            case QUARTER -> "XXXX-Q" + (point.part() == 0 ? "X" : point.part());
            default -> "XXXX";
        };
    }

    private static String twoDigits(int number) {
        return number == 0 ? "XX" : Strings.padStart(Integer.toString(number), 2, '0');
    }

    /** 'for 3 days from today'. */
    private @Nullable Found daysFrom(int i) {
        Length length = tokens.is(i, Role.FOR) && setting.joins() ? lengths.at(i + 1) : null;
        int from = length == null ? i : tokens.isSymbol(length.to(), ',') ? length.to() + 1 : length.to();
        boolean begins = length != null && (tokens.is(from, Role.FROM) || tokens.is(from, Role.COMMENCING));
        Point point = begins ? points.at(from + 1, 1) : null;
        Stretch stretch = point == null ? null : setting.resolve(point);
        LocalDate first = stretch == null ? null : stretch.first();
        if (length == null
                || point == null
                || first == null
                || !length.isCalendar()
                || tokens.is(point.to(), Role.TO)) {
            return null;
        }
        Stretch run = Stretch.days(first, length.from(first, 1).minusDays(1));
        return new Found(List.of(value(i, point.to(), run, Grain.DAY, null)), point.to());
    }
}
