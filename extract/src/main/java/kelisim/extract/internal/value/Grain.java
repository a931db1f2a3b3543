package kelisim.extract.internal.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How long a stretch of the calendar is; the order is that of {@code time_unit} in the word list. */
enum Grain {
    DAY("D", 1, false),
    WEEKEND("WE", 7, false),
    WEEK("W", 7, false),
    FORTNIGHT("W", 14, false),
    MONTH("M", 1, true),
    QUARTER("Q", 3, true),
    YEAR("Y", 12, true),
    DECADE("DE", 120, true),
    CENTURY("CE", 1200, true),
    NIGHT("D", 1, false),
    HOUR("TH", 0, false),
    MINUTE("TM", 0, false),
    SECOND("TS", 0, false),
    HALF("H", 6, true),
    SEASON("M", 3, true),
    /** A day from Monday to Friday. */
    WORKDAY("D", 1, false);

    private static final Grain[] BY_NUMBER = values();
    private static final long WORKDAYS = 5;

    /** The letters that stand for it in a TIMEX3 duration; those of clock time begin with T. */
    final String letters;
    /** How many days, or months if it is counted in months. */
    private final int length;

    private final boolean months;

    Grain(String letters, int length, boolean months) {
        this.letters = letters;
        this.length = length;
        this.months = months;
    }

    /** The unit that the word list calls by a number. */
    static Grain numbered(int number) {
        return BY_NUMBER[number];
    }

    boolean isClock() {
        return length == 0;
    }

    /** A day moved by that many of it; clock time moves no day. */
    LocalDate shift(LocalDate day, long count) {
        if (this == WORKDAY) {
            return workday(day, count);
        }
        return months ? day.plusMonths(count * length) : day.plusDays(count * length);
    }

    private static LocalDate workday(LocalDate day, long count) {
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        DayOfWeek beside = count < 0 ? DayOfWeek.MONDAY : DayOfWeek.FRIDAY;
        LocalDate from = !weekend
                ? day
                : day.with(count < 0 ? TemporalAdjusters.next(beside) : TemporalAdjusters.previous(beside));
        long left = Math.floorMod(count, WORKDAYS);
        LocalDate moved = from.plusWeeks(Math.floorDiv(count, WORKDAYS));
        for (long i = 0; i < left; i++) {
            moved = moved.plusDays(moved.getDayOfWeek() == DayOfWeek.FRIDAY ? 3 : 1);
        }
        return moved;
    }

    /** The stretch of this grain in which a day lies. */
    Stretch around(LocalDate day) {
        return switch (this) {
            case WEEKEND -> Stretch.weekend(day);
            case WEEK -> Stretch.week(monday(day));
            case FORTNIGHT -> Stretch.days(monday(day), monday(day).plusDays(13));
            case MONTH -> Stretch.month(day.getYear(), day.getMonthValue());
            case QUARTER -> Stretch.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
            case HALF -> Stretch.half(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
            case SEASON -> Stretch.season(day.getMonthValue() < 3 ? day.getYear() - 1 : day.getYear(), season(day));
            case YEAR -> Stretch.year(day.getYear());
            case DECADE -> Stretch.decade(day.getYear() / 10);
            case CENTURY -> Stretch.century(day.getYear() / 100);
            case DAY, WORKDAY, NIGHT, HOUR, MINUTE, SECOND -> Stretch.day(day);
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static int season(LocalDate day) {
        int month = day.getMonthValue();
        return month < 3 || month == 12 ? 4 : month / 3;
    }
}
