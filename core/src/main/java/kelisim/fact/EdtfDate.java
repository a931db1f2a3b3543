package kelisim.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date, a part of a year, or an interval, as EDTF (ISO 8601-2:2019, levels 0 and 1, and level 2's quarters and halves)
 * writes them. It stays as precise as it was read: {@code 2024-07} is a month, not its first day.
 *
 * <pre>{@code
 * EdtfDate.parse("2021-35").earliest()    // 2021-07-01: 35 is the third quarter
 * EdtfDate.parse("../2030").latest()      // 2030-12-31
 * }</pre>
 *
 * <p>Forms: {@code 2024}, {@code 2024-07}, {@code 2024-07-21}; {@code 2024-21} to {@code -24} spring, summer, autumn, winter
 * (northern: March to May and so on, winter from December of that year), {@code -33} to {@code -36} quarters, {@code -40},
 * {@code -41} halves; {@code 199X} a decade, {@code 19XX} a hundred years; behind any of these {@code ~} about, {@code ?}
 * uncertain, {@code %} both; intervals {@code a/b} with {@code ..} for an open and nothing for an unknown end.
 *
 * <p>Dates sort by earliest day, then by latest, then by how they are written.
 */
public final class EdtfDate implements Comparable<EdtfDate> {

    private static final Pattern POINT =
            Pattern.compile("(\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d{2})(?:-(\\d{2}))?)?([~?%]?)");
    private static final Comparator<EdtfDate> ORDER = Comparator.comparing(EdtfDate::earliest)
            .thenComparing(EdtfDate::latest)
            .thenComparing(EdtfDate::toString);

    private static final int LAST_YEAR = 9999;

    private final String text;
    private final LocalDate earliest;
    private final LocalDate latest;

    private EdtfDate(String text, LocalDate earliest, LocalDate latest) {
        this.text = text;
        this.earliest = earliest;
        this.latest = latest;
    }

    /**
     * Reads a date as EDTF writes it.
     *
     * @throws IllegalArgumentException if it is none of the forms above, no day of the calendar, or an interval that ends
     *     before it begins
     */
    public static EdtfDate parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return point(text, text);
        }
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        if (isOpen(from) && isOpen(to)) {
            throw new IllegalArgumentException("EDTF interval '" + text + "' is open at both ends");
        }
        LocalDate earliest = isOpen(from) ? LocalDate.MIN : point(from, text).earliest;
        LocalDate latest = isOpen(to) ? LocalDate.MAX : point(to, text).latest;
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("EDTF interval '" + text + "' ends before it begins");
        }
        return new EdtfDate(text, earliest, latest);
    }

    /** That day. */
    public static EdtfDate of(LocalDate day) {
        boolean fourDigits = day.getYear() >= 0 && day.getYear() <= LAST_YEAR;
        return fourDigits ? new EdtfDate(day.toString(), day, day) : parse(day.toString());
    }

    /** From the beginning of one to the end of the other. */
    public static EdtfDate between(EdtfDate from, EdtfDate to) {
        return parse(from.start() + "/" + to.finish());
    }

    /** The first day it may mean; {@link LocalDate#MIN} if it is open towards the past. */
    public LocalDate earliest() {
        return earliest;
    }

    /** The last day it may mean; {@link LocalDate#MAX} if it is open towards the future. */
    public LocalDate latest() {
        return latest;
    }

    /** Whether it is an interval with two ends, also open ones. */
    public boolean isInterval() {
        return text.indexOf('/') >= 0;
    }

    /** Whether it is one certain day. */
    public boolean isDay() {
        return earliest.equals(latest) && !isApproximate();
    }

    /** Whether it, or an end of it, is marked as about or uncertain. */
    public boolean isApproximate() {
        return text.chars().anyMatch(c -> c == '~' || c == '?' || c == '%');
    }

    /** Whether the two have a day in common. */
    public boolean overlaps(EdtfDate other) {
        return !latest.isBefore(other.earliest) && !other.latest.isBefore(earliest);
    }

    private String start() {
        return isInterval() ? text.substring(0, text.indexOf('/')) : text;
    }

    private String finish() {
        return text.substring(text.indexOf('/') + 1);
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static EdtfDate point(String point, String whole) {
        Matcher m = POINT.matcher(point);
        if (!m.matches()) {
            throw new IllegalArgumentException("'" + whole + "' is not an EDTF date: '" + point + "'");
        }
        try {
            return ofParts(point, m.group(1), m.group(2), m.group(3));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + whole + "' is not an EDTF date: " + e.getMessage(), e);
        }
    }

    private static EdtfDate ofParts(String text, String year, @Nullable String part, @Nullable String day) {
        if (year.endsWith("X")) {
            if (part != null) {
                throw new IllegalArgumentException("'" + text + "' has a month but no whole year");
            }
            return years(text, Integer.parseInt(year.replace('X', '0')), Integer.parseInt(year.replace('X', '9')));
        }
        int y = Integer.parseInt(year);
        if (part == null) {
            return years(text, y, y);
        }
        int p = Integer.parseInt(part);
        if (day != null) {
            LocalDate date = LocalDate.of(y, p, Integer.parseInt(day));
            return new EdtfDate(text, date, date);
        }
        if (p <= 12) {
            return months(text, YearMonth.of(y, p), 1);
        }
        if (p >= 21 && p <= 24) {
            return months(text, YearMonth.of(y, 3 * (p - 20)), 3);
        }
        if (p >= 33 && p <= 36) {
            return months(text, YearMonth.of(y, 3 * (p - 33) + 1), 3);
        }
        if (p == 40 || p == 41) {
            return months(text, YearMonth.of(y, 6 * (p - 40) + 1), 6);
        }
        throw new IllegalArgumentException("'" + text + "' is not an EDTF date: no part of a year is numbered " + p);
    }

    private static EdtfDate years(String text, int first, int last) {
        return new EdtfDate(
                text, Year.of(first).atDay(1), Year.of(last).atMonth(12).atEndOfMonth());
    }

    private static EdtfDate months(String text, YearMonth first, int count) {
        return new EdtfDate(text, first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    @Override
    public int compareTo(EdtfDate other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EdtfDate that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** As EDTF writes it; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return text;
    }
}
