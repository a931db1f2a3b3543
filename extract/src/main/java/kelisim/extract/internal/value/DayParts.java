package kelisim.extract.internal.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads parts of a day in reports: Thursday night, that evening, the morning of 6 May, at noon. */
final class DayParts {

    private static final String[] CODES = {"", "MO", "AF", "EV", "NI", "12:00", "24:00"};
    private static final int NOON = 5;

    private final Tokens tokens;
    private final Setting setting;
    private final RelativeDates relative;
    private final NamedDates named;

    DayParts(Tokens tokens, Setting setting, RelativeDates relative, NamedDates named) {
        this.tokens = tokens;
        this.setting = setting;
        this.relative = relative;
        this.named = named;
    }

    /** The part of a day, as TIMEX3 writes it behind the T. */
    static String code(Tokens tokens, int i) {
        return CODES[tokens.value(i, Role.DAY_PART)];
    }

    @Nullable
    Point at(int i) {
        if (!setting.report) {
            return null;
        }
        int at = tokens.is(i, Role.THE) ? i + 1 : i;
        if (tokens.is(at, Role.DAY_PART)) {
            return ofDay(i, at);
        }
        if (relative.direction(at) != RelativeDates.NO_DIRECTION && tokens.is(at + 1, Role.DAY_PART)) {
            return pointed(i, at);
        }
        Point day = tokens.is(i, Role.DAY_OFFSET) ? null : day(i);
        return day == null || !tokens.is(day.to(), Role.DAY_PART) || tokens.startsParagraph(day.to())
                ? null
                : part(day, i, day.to() + 1, day.to());
    }

    private @Nullable Point day(int i) {
        Point date = named.at(i);
        Point day = date == null ? relative.at(i) : date;
        return day != null && day.grain() == Grain.DAY ? day : null;
    }

    /** 'the night of 24 May', 'noon on Friday', 'midnight'. */
    private @Nullable Point ofDay(int i, int at) {
        boolean joined = tokens.is(at + 1, Role.OF) || tokens.is(at + 1, Role.ON);
        boolean beside = tokens.value(at, Role.DAY_PART) >= NOON && tokens.is(at + 1, Role.WEEKDAY);
        Point day = joined ? day(at + 2) : beside ? day(at + 1) : null;
        if (day != null) {
            return part(day, i, day.to(), at);
        }
        if (tokens.value(at, Role.DAY_PART) < NOON) {
            return placed(i, at);
        }
        LocalDate now = setting.anchor();
        return now == null ? null : Point.of(at, at + 1, Grain.DAY, Stretch.partOfDay(now, code(tokens, at)));
    }

    /** 'in the morning', 'at dawn', 'by nightfall': of the day that was named last. */
    private @Nullable Point placed(int i, int at) {
        boolean placed = at > i
                ? tokens.is(i - 1, Role.IN) || tokens.is(i - 1, Role.DURING)
                : tokens.is(i - 1, Role.AT) || tokens.is(i - 1, Role.BY);
        LocalDate now = placed && !tokens.isWord(at + 1) ? setting.dayOfTime() : null;
        return now == null ? null : Point.of(i, at + 1, Grain.DAY, Stretch.partOfDay(now, code(tokens, at)));
    }

    /** 'this morning', 'that night', 'the next morning', 'the previous evening'. */
    private @Nullable Point pointed(int i, int at) {
        boolean told = i < at || tokens.is(at, Role.SAME) || tokens.is(at, Role.ANAPHORIC);
        LocalDate now = told ? setting.anchorDay() : setting.published;
        return now == null
                ? null
                : Point.of(
                        i,
                        at + 2,
                        Grain.DAY,
                        Stretch.partOfDay(now.plusDays(relative.direction(at)), code(tokens, at + 1)));
    }

    private Point part(Point day, int from, int to, int word) {
        Stretch stretch = setting.resolve(day);
        LocalDate first = stretch == null ? null : stretch.first();
        return Point.of(from, to, Grain.DAY, first == null ? null : Stretch.partOfDay(first, code(tokens, word)));
    }
}
