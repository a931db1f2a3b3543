package kelisim.extract.internal.value;

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

    /** A figure with its unit takes so many words. */
    private static final int RATE = 3;

    private final Lexicon lexicon;
    private final Tokens tokens;
    private final Setting setting;
    private final Points points;
    private final Ranges ranges;
    private final Lengths lengths;
    private final Loose loose;
    private final Extents extents;
    private final BeforeChrist beforeChrist;

    TimeExpressions(Lexicon lexicon, Tokens tokens, Numbers numbers, Setting setting, DateOrder order) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.setting = setting;
        this.points = new Points(lexicon, tokens, numbers, setting, order);
        this.ranges = new Ranges(tokens, setting, points);
        this.lengths = points.lengths();
        this.beforeChrist = new BeforeChrist(tokens, points.parts());
        this.extents = new Extents(tokens, lengths, setting);
        this.loose = new Loose(tokens, lengths, setting);
    }

    /** What was found, and the token after it. */
    record Found(List<Value> values, int to) {}

    @Nullable
    Found at(int i) {
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
        Point nth = point == null ? dayOfMonth(i) : null;
        if (nth != null) {
            return found(nth);
        }
        if (point != null && isDate(point)) {
            boolean clockTime = point.grain().isClock()
                    || (point.stretch() == null
                            && lengths.isUnit(point.to() - 2)
                            && lengths.unit(point.to() - 2).isClock());
            return clockTime && !setting.report ? new Found(List.of(), point.to()) : found(point);
        }
        Length length = point == null ? length(i) : null;
        if (length != null) {
            return found(length, length.from(), length.to());
        }
        return loose.at(i);
    }

    /** A time of day is no date; in a report it is one of the day that the text last named. */
    private @Nullable Found clock(int i) {
        Clock clock = Clock.at(tokens, i);
        if (clock == null) {
            return null;
        }
        LocalDate day = setting.dayOfTime();
        if (!setting.report || day == null) {
            return new Found(List.of(), clock.to());
        }
        DateValue value =
                new DateValue(tokens.span(i, clock.to()), ValueKind.DATE, EdtfDate.of(day), day + "T" + clock.time());
        return new Found(List.of(value), clock.to());
    }

    private Found found(Range range) {
        if (range.stretch() != null) {
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
            setting.mention(stretch);
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
            return EdtfDate.parse(stretch.edtf());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String unsettled(Point point) {
        String month = point.month() == 0 ? "XX" : String.format(java.util.Locale.ROOT, "%02d", point.month());
        return switch (point.grain()) {
            case DAY ->
                "XXXX-" + month + "-"
                        + (point.day() == 0 ? "XX" : String.format(java.util.Locale.ROOT, "%02d", point.day()));
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

    /** Whether words that can also mean something else mean a date here. */
    private boolean isDate(Point point) {
        int i = point.from();
        boolean single = point.to() == i + 1;
        if (!single) {
            return true;
        }
        if (tokens.is(i, Role.MONTH) || tokens.is(i, Role.WEEKDAY)) {
            boolean placed = tokens.is(i - 1, Role.IN)
                    || tokens.is(i - 1, Role.ON)
                    || tokens.is(i - 1, Role.BY)
                    || tokens.is(i - 1, Role.SINCE)
                    || tokens.is(i - 1, Role.UNTIL);
            boolean ticker = tokens.isGlued(i) && tokens.isSymbol(i - 1, "$#@");
            boolean person =
                    !placed && tokens.isUnknown(i + 1) && tokens.isCapital(i + 1) && tokens.is(i, Role.DOUBTFUL);
            boolean named = isMonthLike(i) && !person && (placed || (tokens.isCapital(i) && !startsSentence(i)));
            return !ticker && (named || !tokens.is(i, Role.DOUBTFUL));
        }
        if (tokens.is(i, Role.TIME_UNIT)) {
            return false;
        }
        return point.grain() != Grain.YEAR || !isCode(i);
    }

    private boolean isMonthLike(int i) {
        boolean verb = tokens.length(i) == 3 && tokens.string(i).equals("may");
        return !verb || tokens.is(i - 1, Role.IN) || tokens.is(i - 1, Role.SINCE);
    }

    private boolean startsSentence(int i) {
        return i == 0 || tokens.startsParagraph(i) || tokens.isSymbol(i - 1, ".!?\"“");
    }

    /** 'No. 2015', 'Decree 2015-r'. */
    private boolean isCode(int i) {
        boolean numbered =
                tokens.isSymbol(i - 1, "№#") || (tokens.isSymbol(i - 1, '.') && tokens.is(i - 2, Role.NUMBER_MARK));
        boolean price = lengths.isUnit(i + 1)
                || (tokens.isDigits(i) && lexicon.currencies.at(tokens, i + 1) != null)
                || tokens.isSymbol(i + 1, "$€£%°")
                || (tokens.is(i + 1, Role.DASH) && tokens.isDigits(i + 2, 1, 3));
        return numbered || price;
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

    /** 'on 15', 'on 27th', which notes say for a day of this month. */
    private @Nullable Point bareDay(int i) {
        boolean on = setting.isNote() && setting.published != null && tokens.is(i - 1, Role.ON);
        NamedDates.Day day = on ? points.named().day(i) : null;
        boolean last = day != null && (day.to() >= tokens.size() || tokens.isSymbol(day.to(), ".!?"));
        return day != null && last && day.to() + 1 >= tokens.size()
                ? new Point(i, day.to(), Grain.DAY, Point.NONE, 0, day.number(), 0, null)
                : null;
    }

    /** 'for the second', 'on the 21st': a day of this month. */
    private @Nullable Point dayOfMonth(int i) {
        if (tokens.isDigits(i)) {
            return bareDay(i);
        }
        boolean placed = tokens.is(i, Role.THE)
                && (tokens.is(i - 1, Role.FOR) || tokens.is(i - 1, Role.ON) || tokens.is(i - 1, Role.BY));
        if (!placed) {
            return null;
        }
        NamedDates.Day day = points.named().day(i + 1);
        boolean thirty = day == null && tokens.is(i + 1, Role.TENS) && tokens.value(i + 1, Role.TENS) <= 30;
        int to = day != null ? day.to() : i + 2;
        boolean ends = !tokens.isWord(to)
                || tokens.is(to, Role.AND)
                || tokens.is(to, Role.AT)
                || tokens.is(to, Role.OF)
                || (setting.report && (tokens.is(to, Role.THE) || tokens.is(to, Role.A) || tokens.is(to, Role.AFTER)));
        if (!ends || !(thirty || (day != null && day.ordinal())) || tokens.is(to, Role.OF)) {
            return null;
        }
        int number = day != null ? day.number() : tokens.value(i + 1, Role.TENS);
        return new Point(i, to, Grain.DAY, Point.NONE, 0, number, 0, null);
    }

    /** 'a day' in '500,000 barrels a day' and '5 percent a year'. */
    private boolean isRate(int i) {
        boolean figure = tokens.is(i - 1, Role.PERCENT) || tokens.isDigits(i - 1);
        for (int at = i - 2; at >= i - RATE && !figure; at--) {
            figure = tokens.isWord(i - 1) && (tokens.isDigits(at) || tokens.is(at, Role.SCALE));
        }
        return figure;
    }

    private @Nullable Length length(int i) {
        if (tokens.is(i, Role.ALL) || tokens.is(i, Role.ANOTHER)) {
            boolean plural = lengths.isPlural(i + 1);
            boolean unit =
                    lengths.isUnit(i + 1) && !plural && !lengths.unit(i + 1).isClock() && !tokens.is(i, Role.EVERY);
            return unit ? new Length(i, i + 2, List.of(new Length.Part(BigDecimal.ONE, lengths.unit(i + 1)))) : null;
        }
        Length length = lengths.at(i);
        if (length == null) {
            return null;
        }
        boolean article = tokens.is(i, Role.A) && length.to() == i + 2;
        boolean placed = tokens.is(i - 1, Role.FOR)
                || tokens.is(i - 1, Role.IN)
                || tokens.is(i - 1, Role.WITHIN)
                || tokens.is(i - 1, Role.OVER)
                || tokens.is(i - 1, Role.OF)
                || tokens.is(i - 1, Role.AFTER)
                || tokens.is(i - 1, Role.BEFORE)
                || tokens.is(i - 1, Role.DURING)
                || (setting.report && (tokens.is(i - 1, Role.THAN) || isRate(i)));
        boolean second = lengths.unit(length.to() - 1) == Grain.SECOND && tokens.is(length.to() - 1, Role.ORDINAL);
        boolean quarter = length.unit() == Grain.QUARTER && !lengths.isPlural(length.to() - 1);
        return (article && !placed)
                        || second
                        || (quarter && !(setting.report && isRate(i)))
                        || (tokens.is(i, Role.A) && tokens.is(i - 1, Role.PER))
                ? null
                : length;
    }
}
