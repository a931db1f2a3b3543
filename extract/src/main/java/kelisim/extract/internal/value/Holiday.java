package kelisim.extract.internal.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A day that recurs every year by a rule. */
interface Holiday {

    LocalDate in(int year);

    /** Reads {@code 12-25}, {@code 5/7/2} (the second Sunday of May), {@code 11/4/4+1} or {@code easter+1}. */
    static Holiday parse(String rule) {
        if (rule.startsWith("easter")) {
            int days = Integer.parseInt(rule.substring("easter".length()));
            return year -> easter(year).plusDays(days);
        }
        if (rule.contains("/")) {
            String[] parts = rule.split("/", -1);
            int month = Integer.parseInt(parts[0]);
            DayOfWeek day = DayOfWeek.of(Integer.parseInt(parts[1]));
            int plus = parts[2].indexOf('+');
            int nth = Integer.parseInt(plus < 0 ? parts[2] : parts[2].substring(0, plus));
            int days = plus < 0 ? 0 : Integer.parseInt(parts[2].substring(plus));
            return year -> LocalDate.of(year, month, 1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(nth, day))
                    .plusDays(days);
        }
        int dash = rule.indexOf('-');
        int month = Integer.parseInt(rule.substring(0, dash));
        int day = Integer.parseInt(rule.substring(dash + 1));
        return year -> LocalDate.of(year, month, day);
    }

    /** Easter Sunday of the Gregorian calendar (the anonymous algorithm, Nature, 20 April 1876). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
