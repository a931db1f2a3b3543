package kelisim.extract.internal.value;

import com.google.common.base.Strings;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the calendar.
 *
 * @param first its first day; absent if it is open towards the past
 * @param last its last day; absent if it is open towards the future
 * @param edtf how EDTF writes it
 * @param timex how TIMEX3 writes it
 */
record Stretch(@Nullable LocalDate first, @Nullable LocalDate last, String edtf, String timex) {

    private static final int SPRING = 20;
    private static final int FIRST_QUARTER = 32;
    private static final int FIRST_HALF = 39;
    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

    static Stretch day(LocalDate day) {
        return new Stretch(day, day, day.toString(), day.toString());
    }

    /** The morning or another part of a day, for which EDTF has no more than the day. */
    static Stretch partOfDay(LocalDate day, String part) {
        return new Stretch(day, day, day.toString(), day + "T" + part);
    }

    static Stretch week(LocalDate monday) {
        return new Stretch(monday, monday.plusDays(6), monday + "/" + monday.plusDays(6), isoWeek(monday));
    }

    static Stretch weekend(LocalDate day) {
        LocalDate saturday =
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
        return new Stretch(
                saturday, saturday.plusDays(1), saturday + "/" + saturday.plusDays(1), isoWeek(saturday) + "-WE");
    }

    private static String isoWeek(LocalDate day) {
        return digits(day.get(IsoFields.WEEK_BASED_YEAR), 4) + "-W"
                + digits(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
    }

    private static String digits(int number, int count) {
        return Strings.padStart(Integer.toString(number), count, '0');
    }

    /** The week of that number in ISO 8601's count; the fifty-third runs into the next year. */
    static Stretch isoWeek(int year, int week) {
        LocalDate first = LocalDate.of(year, 1, 4).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return week(first.plusWeeks(week - 1L));
    }

    static Stretch month(int year, int month) {
        YearMonth whole = YearMonth.of(year, month);
        String text = digits(year, 4) + "-" + digits(month, 2);
        return new Stretch(whole.atDay(1), whole.atEndOfMonth(), text, text);
    }

    static Stretch quarter(int year, int quarter) {
        return months(year, 3 * quarter - 2, 3, FIRST_QUARTER + quarter, "Q" + quarter);
    }

    static Stretch half(int year, int half) {
        return months(year, 6 * half - 5, 6, FIRST_HALF + half, "H" + half);
    }

    /** Spring 1 to winter 4; winter begins in December of the year. */
    static Stretch season(int year, int season) {
        return months(year, 3 * season, 3, SPRING + season, SEASONS[season - 1]);
    }

    private static Stretch months(int year, int month, int count, int edtf, String timex) {
        YearMonth first = YearMonth.of(year, month);
        String head = digits(year, 4) + "-";
        return new Stretch(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth(), head + edtf, head + timex);
    }

    static Stretch year(int year) {
        String text = digits(year, 4);
        return new Stretch(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), text, text);
    }

    /** The decade of the years that begin with these digits: 197 is the seventies. */
    static Stretch decade(int digits) {
        String text = digits(digits, 3);
        return new Stretch(LocalDate.of(10 * digits, 1, 1), LocalDate.of(10 * digits + 9, 12, 31), text + "X", text);
    }

    /** The hundred years that begin with these digits: 19 is the twentieth century. */
    static Stretch century(int digits) {
        String text = digits(digits, 2);
        return new Stretch(
                LocalDate.of(100 * digits, 1, 1), LocalDate.of(100 * digits + 99, 12, 31), text + "XX", text);
    }

    /** From the month of one day to that of another. */
    static Stretch months(LocalDate first, LocalDate last) {
        String text = first.toString().substring(0, 7) + "/" + last.toString().substring(0, 7);
        return new Stretch(first, last, text, text);
    }

    /** From a day to a day; one day if they are the same. */
    static Stretch days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(first);
        }
        String text = first + "/" + last;
        return new Stretch(first, last, text, text);
    }

    /** From the beginning of one to the end of the other, each as precise as it is. */
    static @Nullable Stretch between(Stretch from, Stretch to) {
        if (from.first == null || to.last == null || to.last.isBefore(from.first)) {
            return null;
        }
        String left = from.isInterval() ? from.first.toString() : from.edtf;
        String right = to.isInterval() ? to.last.toString() : to.edtf;
        return new Stretch(from.first, to.last, left + "/" + right, left + "/" + right);
    }

    /** From its beginning on. */
    Stretch onwards() {
        String from = isInterval() && first != null ? first.toString() : edtf;
        return new Stretch(first, null, from + "/..", from + "/..");
    }

    /** Up to and with its end. */
    Stretch upTo() {
        String to = isInterval() && last != null ? last.toString() : edtf;
        return new Stretch(null, last, "../" + to, "../" + to);
    }

    /** Everything behind its end. */
    Stretch after() {
        return last == null ? this : day(last.plusDays(1)).onwards();
    }

    /** Everything ahead of its beginning. */
    Stretch before() {
        return first == null ? this : day(first.minusDays(1)).upTo();
    }

    /** The same a year earlier. */
    Stretch lastYear(Grain grain) {
        if (first == null || last == null) {
            return this;
        }
        return grain == Grain.MONTH && !isInterval() && !isDay()
                ? month(first.getYear() - 1, first.getMonthValue())
                : days(first.minusYears(1), last.minusYears(1));
    }

    /** The same part of an earlier year. */
    Stretch yearsBack(int years) {
        if (first == null || last == null) {
            return this;
        }
        LocalDate from = first.minusYears(years);
        LocalDate to = last.minusYears(years);
        boolean days = edtf.indexOf(first.toString()) >= 0;
        String year = digits(first.getYear(), 4);
        String earlier = digits(from.getYear(), 4);
        return days
                ? days(from, to)
                : new Stretch(
                        from, to, edtf.replace(year + "-", earlier + "-"), timex.replace(year + "-", earlier + "-"));
    }

    boolean isInterval() {
        return edtf.indexOf('/') >= 0;
    }

    boolean isDay() {
        return first != null && first.equals(last);
    }
}
