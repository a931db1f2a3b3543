package kelisim.extract.internal.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Reads dates that are counted from another: yesterday, next week, the last three months, two days ago, last Friday. */
final class RelativeDates {

    private static final Roles OPENINGS = Roles.of(
            Role.DAY_OFFSET,
            Role.WEEKDAY,
            Role.TIME_UNIT,
            Role.PREVIOUS,
            Role.NEXT,
            Role.THIS,
            Role.CARDINAL,
            Role.TENS);

    private final Tokens tokens;
    private final Lengths lengths;
    private final Setting setting;
    private final Runs runs;

    RelativeDates(Tokens tokens, Numbers numbers, Lengths lengths, Setting setting) {
        this.tokens = tokens;
        this.lengths = lengths;
        this.setting = setting;
        this.runs = new Runs(tokens, numbers, lengths, setting, this);
    }

    @Nullable
    Point at(int i) {
        int at = tokens.is(i, Role.THE) ? i + 1 : i;
        if (tokens.isOther(at, OPENINGS)) {
            return null;
        }
        if (tokens.is(at, Role.DAY_OFFSET)) {
            LocalDate now = setting.published;
            int to = tokens.is(at + 1, Role.DAY_PART) ? at + 2 : at + 1;
            LocalDate day = now == null ? null : now.plusDays(tokens.value(at, Role.DAY_OFFSET));
            int part = to > at + 1 ? at + 1 : tokens.is(at, Role.DAY_PART) ? at : -1;
            return Point.of(
                    at,
                    to,
                    Grain.DAY,
                    day == null
                            ? null
                            : part < 0 ? Stretch.day(day) : Stretch.partOfDay(day, DayParts.code(tokens, part)));
        }
        if (tokens.is(at, Role.WEEKDAY)) {
            return tokens.endsWith(at, "days") ? null : weekday(at);
        }
        if (at > i && lengths.isUnit(at) && !lengths.isPlural(at) && lengths.unit(at) == Grain.WEEKEND) {
            return weekend(i, at);
        }
        Point relative = relative(i, at);
        return relative != null ? relative : runs.at(i, at);
    }

    /** 'the weekend': this one, or in a report that looks back the one before. */
    private Point weekend(int i, int at) {
        LocalDate now = setting.published;
        boolean early = now != null && now.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) < 0;
        boolean back = early && !setting.isNote() && setting.tense(i) <= 0;
        return Point.of(i, at + 1, Grain.WEEKEND, now == null ? null : Stretch.weekend(back ? now.minusWeeks(1) : now));
    }

    // last week, this Friday, next summer

    private @Nullable Point relative(int i, int at) {
        int direction = direction(at);
        if (direction == 0 && direction(at + 1) == 1 && tokens.is(at + 2, Role.WEEKDAY)) {
            Point coming = weekday(at + 2);
            LocalDate now = setting.published;
            DayOfWeek day = DayOfWeek.of(tokens.value(at + 2, Role.WEEKDAY));
            return Point.of(
                    at,
                    coming.to(),
                    Grain.DAY,
                    now == null ? null : Stretch.day(now.with(TemporalAdjusters.next(day))));
        }
        if (direction == NO_DIRECTION) {
            return null;
        }
        boolean justPast = direction == 0 && tokens.is(at + 1, Role.PAST_NOUN) && tokens.is(at + 2, Role.SEASON);
        if (justPast && setting.published != null) {
            return Point.of(at, at + 3, Grain.SEASON, lastSeason(setting.published, tokens.value(at + 2, Role.SEASON)));
        }
        int next = tokens.is(at + 1, Role.CALENDAR) || tokens.is(at + 1, Role.FISCAL) ? at + 2 : at + 1;
        if (lengths.isUnit(next) && !lengths.isPlural(next)) {
            return unit(i, at, next, direction);
        }
        LocalDate now = origin(at);
        if (tokens.is(at + 1, Role.WEEKDAY)) {
            return Point.of(
                    at,
                    at + 2,
                    Grain.DAY,
                    now == null ? null : Stretch.day(weekday(now, tokens.value(at + 1, Role.WEEKDAY), direction)));
        }
        boolean month =
                tokens.is(at + 1, Role.MONTH) && (tokens.isCapital(at + 1) || !tokens.is(at + 1, Role.DOUBTFUL));
        if (month && !tokens.isDigits(at + 2, 4, 4)) {
            return Point.of(
                    at,
                    at + 2,
                    Grain.MONTH,
                    now == null ? null : month(now, tokens.value(at + 1, Role.MONTH), direction));
        }
        if (tokens.is(at + 1, Role.SEASON)) {
            return Point.of(
                    at,
                    at + 2,
                    Grain.SEASON,
                    now == null ? null : season(now, tokens.value(at + 1, Role.SEASON), direction));
        }
        return null;
    }

    static final int NO_DIRECTION = 9;

    int direction(int i) {
        if (tokens.is(i, Role.PREVIOUS)) {
            return -1;
        }
        return tokens.is(i, Role.NEXT) ? 1 : tokens.is(i, Role.THIS) ? 0 : NO_DIRECTION;
    }

    private @Nullable LocalDate origin(int i) {
        return tokens.is(i, Role.SAME) || tokens.is(i, Role.ANAPHORIC) ? setting.anchor() : setting.published;
    }

    private Point unit(int i, int at, int unitAt, int direction) {
        Grain unit = lengths.unit(unitAt);
        boolean the = i < at && (unit == Grain.DECADE || unit == Grain.CENTURY || tokens.is(at, Role.ANAPHORIC));
        int from = the ? i : at;
        if (unit.isClock()) {
            return Point.of(from, unitAt + 1, unit, null);
        }
        if (isRunning(at)) {
            return Point.of(from, unitAt + 1, unit, null);
        }
        boolean story = i < at && direction != 0 && setting.isHistory();
        LocalDate origin = story ? setting.anchor() : origin(at);
        boolean anaphoricDay = i < at && tokens.is(at, Role.NEXT) && unit == Grain.DAY;
        boolean told = unit == Grain.DAY && (tokens.is(at, Role.SAME) || tokens.is(at, Role.ANAPHORIC));
        LocalDate now = anaphoricDay || told ? setting.anchorDay() : origin;
        Grain step = unit == Grain.FORTNIGHT && direction > 0 ? Grain.WEEK : unit;
        Point point = Point.of(from, unitAt + 1, unit, now == null ? null : unit.around(step.shift(now, direction)));
        int dayAt = afterGenitive(unitAt + 1);
        dayAt = tokens.is(dayAt, Role.ON) ? dayAt + 1 : dayAt;
        boolean day = unit == Grain.WEEK && tokens.is(dayAt, Role.WEEKDAY) && point.stretch() != null;
        LocalDate monday = day && point.stretch() != null ? point.stretch().first() : null;
        return monday == null
                ? point
                : Point.of(
                        from,
                        dayAt + 1,
                        Grain.DAY,
                        Stretch.day(monday.plusDays(tokens.value(dayAt, Role.WEEKDAY) - 1L)));
    }

    /** Behind the 's of 'last week's Thursday'. */
    private int afterGenitive(int i) {
        boolean genitive = tokens.isSymbol(i, "'’") && tokens.isGlued(i) && tokens.isGlued(i + 1);
        return genitive && tokens.length(i + 1) == 1 && tokens.isWord(i + 1) ? i + 2 : i;
    }

    /** 'the past year' and 'over the last decade', which reports mean as lengths. */
    private boolean isRunning(int at) {
        int before = tokens.is(at - 1, Role.THE) ? at - 2 : at - 1;
        boolean over = tokens.is(before, Role.OVER) || tokens.is(before, Role.DURING) || tokens.is(before, Role.FOR);
        boolean last = tokens.is(at, Role.PREVIOUS) && tokens.is(at, Role.PAST_NOUN);
        boolean turned = (tokens.is(at, Role.PREVIOUS) || tokens.is(at, Role.NEXT)) && !tokens.is(at, Role.ANAPHORIC);
        return setting.report && (last || (over && turned));
    }

    /** 'Friday week', as the British say. */
    private boolean isWeekLater(int i) {
        boolean week = lengths.isUnit(i + 1) && lengths.unit(i + 1) == Grain.WEEK && !lengths.isPlural(i + 1);
        return week && tokens.length(i + 1) == 4 && !tokens.isWord(i + 2) && !tokens.isDigits(i + 2);
    }

    /** 'last Friday': in notes that of the last week, elsewhere the most recent. */
    private LocalDate weekday(LocalDate now, int number, int direction) {
        DayOfWeek day = DayOfWeek.of(number);
        if (setting.isNote()) {
            return now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusDays(number - 1L)
                    .plusWeeks(direction);
        }
        return switch (direction) {
            case -1 -> now.with(TemporalAdjusters.previous(day));
            case 1 -> now.with(TemporalAdjusters.next(day));
            default ->
                now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(number - 1L);
        };
    }

    /** 'last May': in notes that of the last year, elsewhere the most recent. */
    private Stretch month(LocalDate now, int month, int direction) {
        int year = now.getYear();
        if (setting.isNote()) {
            return Stretch.month(year + direction, month);
        }
        int shift = direction < 0 && month >= now.getMonthValue()
                ? -1
                : direction > 0 && month <= now.getMonthValue() ? 1 : 0;
        return Stretch.month(year + shift, month);
    }

    /** 'this past summer': the last that has begun. */
    private static Stretch lastSeason(LocalDate now, int season) {
        Stretch here = Stretch.season(now.getYear(), season);
        return here.first() != null && here.first().isAfter(now) ? Stretch.season(now.getYear() - 1, season) : here;
    }

    private Stretch season(LocalDate now, int season, int direction) {
        if (setting.isNote()) {
            return Stretch.season(now.getYear() + direction, season);
        }
        Stretch here = Stretch.season(now.getYear(), season);
        boolean begun = here.first() != null && !here.first().isAfter(now);
        boolean over = here.last() != null && here.last().isBefore(now);
        int shift = direction < 0 && !over ? -1 : direction > 0 && begun ? 1 : 0;
        return Stretch.season(now.getYear() + shift, season);
    }

    /** 'Friday', 'Friday next week', 'Friday last week'. */
    private Point weekday(int i) {
        int number = tokens.value(i, Role.WEEKDAY);
        LocalDate now = setting.published;
        int at = tokens.is(i + 1, Role.OF) || tokens.isSymbol(i + 1, ',') ? i + 2 : i + 1;
        int direction = direction(at);
        boolean week = direction != NO_DIRECTION && lengths.isUnit(at + 1) && lengths.unit(at + 1) == Grain.WEEK;
        if (week && now != null) {
            LocalDate monday = now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return Point.of(
                    i,
                    at + 2,
                    Grain.DAY,
                    Stretch.day(monday.plusWeeks(direction).plusDays(number - 1L)));
        }
        if (now == null) {
            return Point.of(i, i + 1, Grain.DAY, null);
        }
        if (tokens.is(i + 1, Role.BEFORE) && tokens.is(i + 2, Role.PREVIOUS) && !lengths.isUnit(i + 3)) {
            return Point.of(
                    i, i + 3, Grain.DAY, Stretch.day(weekday(now, number, -1).minusWeeks(1)));
        }
        if (isWeekLater(i)) {
            LocalDate next = now.with(TemporalAdjusters.next(DayOfWeek.of(number)));
            return Point.of(i, i + 2, Grain.DAY, Stretch.day(next.plusWeeks(1)));
        }
        LocalDate past = now.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(number)));
        LocalDate ahead = now.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(number)));
        int tense = setting.tense(i);
        return Point.of(i, i + 1, Grain.DAY, Stretch.day(tense > 0 || (tense == 0 && setting.isNote()) ? ahead : past));
    }
}
