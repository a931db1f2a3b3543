package kelisim.extract.internal.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import kelisim.extract.values.Register;
import org.jspecify.annotations.Nullable;

/** When a text speaks: its day of publication, the dates it has named so far, the tense of its sentences. */
final class Setting {

    /** What looking the wrong way costs, in days, and looking ahead where nothing tells. */
    private static final int AGAINST_TENSE = 400;

    private static final int UNSAID = 90;
    private static final int MOST_YEARS = 8;
    /** So many signs has a month of a year, as in 2016-11. */
    private static final int MONTH_LENGTH = 7;
    /** A story lies this many years before it is told, or it is news. */
    private static final int HISTORY = 2;

    private final Tokens tokens;
    private final Standpoint standpoint;
    final @Nullable LocalDate published;
    final boolean report;
    private final Register register;
    private final Tense tense;
    private final boolean isHistory;
    private final @Nullable StatedYears statedYears;
    private @Nullable Stretch mentioned;
    private int mentionedAt;
    private @Nullable Stretch mentionedDay;

    Setting(Tokens tokens, Standpoint standpoint, Register register) {
        this.tokens = tokens;
        this.standpoint = standpoint;
        this.published = standpoint.day();
        this.register = register;
        this.report = register == Register.REPORT;
        this.tense = new Tense(tokens);
        this.isHistory = report && tellsHistory();
        this.statedYears = register == Register.DOCUMENT ? new StatedYears(tokens, new Years(tokens, published)) : null;
    }

    /** Whether the years that the text names lie mostly back, and it does not speak of weekdays or yesterday. */
    private boolean tellsHistory() {
        int far = 0;
        int near = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isDigits(i, 4, 4) && published != null) {
                int year = tokens.number(i);
                boolean close = Math.abs(year - published.getYear()) < HISTORY;
                near += close ? 1 : 0;
                far += !close && year > 1000 && year < published.getYear() ? 1 : 0;
            } else if (tokens.is(i, Role.WEEKDAY) || tokens.is(i, Role.DAY_OFFSET)) {
                near += 2;
            }
        }
        return far > near;
    }

    /** Whether it is a report of times long past. */
    boolean isHistory() {
        return isHistory;
    }

    boolean isNote() {
        return register == Register.NOTE;
    }

    /** Whether an interval is one value, rather than its ends two. */
    boolean joins() {
        return register != Register.REPORT;
    }

    /** Notes a date that the text has named at a token. */
    void mention(@Nullable Stretch stretch, int at) {
        if (stretch != null && stretch.first() != null && stretch.last() != null) {
            mentioned = stretch;
            mentionedAt = at;
            mentionedDay = stretch.isDay() ? stretch : mentionedDay;
        }
    }

    /** The place on the calendar that the text named last. */
    @Nullable
    Stretch mentioned() {
        return mentioned;
    }

    /** The day from which 'two years later' and 'that day' are counted: the last one named, in a note that of publication. */
    @Nullable
    LocalDate anchor() {
        return !isNote() && mentioned != null ? mentioned.first() : published;
    }

    /** The day from which 'two days later' is counted: in a report the last day named, whatever longer was named since. */
    @Nullable
    LocalDate anchor(Grain unit) {
        boolean days = unit == Grain.DAY || unit == Grain.WORKDAY || unit == Grain.NIGHT;
        return !isNote() && days && mentionedDay != null ? mentionedDay.first() : anchor();
    }

    /** The quarter or month that a report named last, from which 'a year earlier' is counted; nothing if that was another. */
    @Nullable
    Grain mentionedGrain() {
        if (!report || isHistory || mentioned == null) {
            return null;
        }
        return mentioned.timex().contains("-Q")
                ? Grain.QUARTER
                : mentioned.timex().length() == MONTH_LENGTH ? Grain.MONTH : null;
    }

    /**
     * The day of which 'the same day' and 'the next day' speak: in a report the last one named, if nothing longer that it lies
     * outside of has been named since.
     */
    @Nullable
    LocalDate anchorDay() {
        Stretch last = mentioned;
        if (isNote() || last == null || last.first() == null || last.last() == null) {
            return published;
        }
        LocalDate day = mentionedDay == null ? null : mentionedDay.first();
        return day == null || day.isBefore(last.first()) || day.isAfter(last.last()) ? null : day;
    }

    /** The day of a time of day. */
    @Nullable
    LocalDate dayOfTime() {
        LocalDate day = anchorDay();
        return day == null && !isHistory ? published : day;
    }

    /** The day in whose year, month or week a report is when it says 'the year': in a story of the past that of the story. */
    @Nullable
    LocalDate here() {
        return report && isHistory ? anchor() : published;
    }

    /** Where a point lies; nothing if that is not settled, or there is no such day. */
    @Nullable
    Stretch resolve(Point point) {
        if (point.stretch() != null) {
            return point.stretch();
        }
        try {
            if (point.year() != Point.NONE) {
                return in(point, point.year());
            }
            return point.isBareDay() ? dayOfMonth(point) : inSomeYear(point);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Stretch in(Point point, int year) {
        return switch (point.grain()) {
            case QUARTER -> Stretch.quarter(year, point.part());
            case HALF -> Stretch.half(year, point.part());
            case SEASON -> Stretch.season(year, point.part());
            case WEEK -> Stretch.isoWeek(year, point.part());
            case DECADE -> Stretch.decade(year / 10);
            case CENTURY -> Stretch.century(year / 100);
            case MONTH -> Stretch.month(year, point.month());
            case YEAR -> Stretch.year(year);
            default -> Stretch.day(LocalDate.of(year, point.month(), point.day()));
        };
    }

    private @Nullable Stretch inSomeYear(Point point) {
        int stated = statedYears == null ? StatedYears.NONE : statedYears.at(point.from());
        if (stated != StatedYears.NONE && !isUnnumbered(point)) {
            return valid(point, stated);
        }
        LocalDate now = narrated();
        if (isUnnumbered(point)) {
            return null;
        }
        if (now == null) {
            return beside(point);
        }
        if (point.grain() == Grain.WEEK || (isNote() && point.grain() != Grain.SEASON && point.part() > 0)) {
            return in(point, now.getYear());
        }
        if (published != null && now.getYear() != published.getYear()) {
            return valid(point, now.getYear());
        }
        Stretch best = null;
        long least = Long.MAX_VALUE;
        boolean by = !isNote() && tokens.is(point.from() - 1, Role.BY);
        boolean fixed = !report && tokens.is(point.from() - 1, Role.FOR);
        int tense = isNote() || by ? 0 : fixed ? 1 : tense(point.from());
        for (int year = now.getYear() - MOST_YEARS; year <= now.getYear() + MOST_YEARS; year++) {
            Stretch candidate = valid(point, year);
            long cost = candidate == null ? Long.MAX_VALUE : cost(candidate, now, tense, by);
            if (cost < least) {
                least = cost;
                best = candidate;
            }
        }
        return best;
    }

    /** In a text of which nothing tells when it speaks: in the year that the paragraph named last. */
    private @Nullable Stretch beside(Point point) {
        Stretch last = mentioned;
        if (last == null || last.first() == null || statedYears == null) {
            return null;
        }
        for (int i = mentionedAt + 1; i <= point.from(); i++) {
            if (tokens.startsLine(i)) {
                return null;
            }
        }
        return valid(point, last.first().getYear());
    }

    /** 'This summer' and 'next week', for which there was no day to count from. */
    private static boolean isUnnumbered(Point point) {
        return point.part() == 0 && (point.grain() == Grain.SEASON || point.grain() == Grain.WEEK);
    }

    private static @Nullable Stretch valid(Point point, int year) {
        try {
            return in(point, year);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** How far a stretch is, in days, and more if it lies on the side that the tense does not look to. */
    private long cost(Stretch stretch, LocalDate now, int tense, boolean free) {
        if (standpoint.covers(stretch)) {
            return 0;
        }
        long days = 0;
        if (stretch.last() != null && stretch.last().isBefore(now)) {
            days = -ChronoUnit.DAYS.between(stretch.last(), now);
        } else if (stretch.first() != null && stretch.first().isAfter(now)) {
            days = ChronoUnit.DAYS.between(now, stretch.first());
        }
        int unsaid = !isNote() && !free && tense == 0 && days > 0 ? UNSAID : 0;
        return Math.abs(days) + (days * tense < 0 ? AGAINST_TENSE : unsaid);
    }

    private @Nullable Stretch dayOfMonth(Point point) {
        LocalDate now = narrated();
        if (now == null || (published == null && !report && !standpoint.isInMonth())) {
            return null;
        }
        YearMonth month = YearMonth.from(now);
        boolean story = !now.equals(published);
        int tense = report && !story ? tense(point.from()) : 0;
        if (point.part() > 0) {
            return weekdayOfMonth(point, month);
        }
        int ahead = Integer.compare(point.day(), now.getDayOfMonth());
        YearMonth chosen = ahead * tense < 0 ? month.plusMonths(tense) : month;
        for (int back = 0; back < 3; back++) {
            if (chosen.minusMonths(back).isValidDay(point.day())) {
                return Stretch.day(chosen.minusMonths(back).atDay(point.day()));
            }
        }
        return null;
    }

    /** 'Friday the 15th': the nearest month whose 15th is a Friday. */
    private static @Nullable Stretch weekdayOfMonth(Point point, YearMonth month) {
        for (int distance = 0; distance <= 2 * 12; distance++) {
            for (int direction = 1; direction >= -1; direction -= 2) {
                YearMonth other = month.plusMonths((long) direction * distance);
                if (other.isValidDay(point.day())
                        && other.atDay(point.day()).getDayOfWeek().getValue() == point.part()) {
                    return Stretch.day(other.atDay(point.day()));
                }
            }
        }
        return null;
    }

    /** The day in whose year the story is: in a report of the past, that of the last date named. */
    @Nullable
    LocalDate narrated() {
        if (!report || mentioned == null || mentioned.first() == null) {
            return standpoint.latest();
        }
        boolean history = published == null
                || (isHistory && Math.abs(mentioned.first().getYear() - published.getYear()) >= HISTORY);
        return history ? mentioned.first() : published;
    }

    /** Below 0 if the sentence at a token looks back, above 0 if it looks ahead, 0 if it does not tell. */
    int tense(int at) {
        return tense.at(at);
    }
}
