package kelisim.extract.internal.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Parts of a stretch that have a number: its second week, its last four months, its first Friday. */
final class Subdivisions {

    private Subdivisions() {}

    static @Nullable Stretch nthWeekday(Stretch whole, int weekday, int nth) {
        LocalDate first = whole.first();
        LocalDate last = whole.last();
        if (first == null || last == null) {
            return null;
        }
        LocalDate day = nth > 0
                ? first.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday)))
                        .plusWeeks(nth - 1L)
                : last.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday)));
        return day.isAfter(last) ? null : Stretch.day(day);
    }

    static @Nullable Stretch several(Stretch whole, Length length, int which) {
        LocalDate first = whole.first();
        LocalDate last = whole.last();
        if (first == null || last == null || Math.abs(which) != 1 || !length.isCalendar()) {
            return null;
        }
        LocalDate begin = which > 0 ? first : length.from(last.plusDays(1), -1);
        LocalDate end = which > 0 ? length.from(first, 1).minusDays(1) : last;
        boolean months = length.unit() == Grain.MONTH && whole.edtf().length() == 4;
        return months ? Stretch.months(begin, end) : Stretch.days(begin, end);
    }

    /** Weeks of a year are numbered as ISO 8601 does; the first week of a month is that of its first Thursday. */
    static @Nullable Stretch nth(Stretch whole, Grain of, Grain unit, int nth) {
        LocalDate first = whole.first();
        LocalDate last = whole.last();
        if (first == null || last == null) {
            return null;
        }
        if (nth < 0) {
            return unit.around(last);
        }
        if (unit == Grain.WEEK) {
            LocalDate monday = of == Grain.YEAR || of == Grain.MONTH
                    ? first.plusDays(3).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    : first;
            return Stretch.week(monday.plusWeeks(nth - 1L));
        }
        Stretch part = unit.around(unit.shift(first, nth - 1L));
        return part.first() != null && part.first().isAfter(last) ? null : part;
    }
}
