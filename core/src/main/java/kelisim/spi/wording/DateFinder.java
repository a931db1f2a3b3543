package kelisim.spi.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds whole days (day, month, year) in a line: {@code 2021-09-30}, {@code 21.07.2024}, {@code July 22, 2024},
 * {@code 5th of June 2021}, {@code 2021 жылғы 11 наурыз}, {@code 2021年3月11日}. Ranges ({@code 24-25 August 2017}) are no
 * day, and {@code 03/04/2021} is none either: nobody can tell which.
 */
final class DateFinder {

    private static final String YEAR = "((?:1[89]|20)\\d\\d)";
    private static final Pattern ISO =
            Pattern.compile("(?<![\\d./-])" + YEAR + "([-./])(\\d{1,2})\\2(\\d{1,2})(?![\\d/-]|\\.\\d)");
    private static final Pattern NUMERIC =
            Pattern.compile("(?<![\\d./-])(\\d{1,2})([./-])(\\d{1,2})\\2" + YEAR + "(?![\\d/-]|\\.\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<![\\d.,:/])(\\d{1,2})(?:st|nd|rd|th|-?го|[.º°])?[\\s\\u00A0]{1,3}(?:day of |of |de )?(\\p{L}{3,12})\\.?,?"
                    + "[\\s\\u00A0]{1,3}(?:de )?" + YEAR + "(?!\\d)");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?<!\\p{L})(\\p{L}{3,12})\\.?[\\s\\u00A0]{1,3}(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?:,|\\s?,)?[\\s\\u00A0]{1,3}"
                    + YEAR + "(?!\\d)");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)" + YEAR
            + "[\\s\\u00A0-]{0,2}(?:\\p{L}{1,8}\\.?[\\s\\u00A0]{1,2})?(\\d{1,2})[\\s\\u00A0-]{1,2}(\\p{L}{3,12})");
    private static final Pattern IDEOGRAPHIC =
            Pattern.compile("(?<!\\d)" + YEAR + "\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");
    private static final Pattern RANGE_BEFORE =
            Pattern.compile("\\d(?:st|nd|rd|th)?(?:\\s?[-–—/,]\\s?|\\s(?:and|to|и|по|und|et|y|bis)\\s)$");
    private static final Pattern RANGE_AFTER =
            Pattern.compile("^(?:\\s?[-–—]\\s?|\\s(?:to|until|по)\\s)(?:\\d{1,2}[\\s.]|\\p{L}{3,12}\\s\\d{1,2})");
    private static final int CONTEXT = 12;

    private DateFinder() {}

    /** The days in the line, in order, none overlapping another. */
    static List<FoundDate> in(String line) {
        List<FoundDate> found = new ArrayList<>();
        if (!mayHaveYear(line)) {
            return found;
        }
        collect(found, line, ISO, m -> day(m.group(1), m.group(3), m.group(4)));
        collect(found, line, NUMERIC, DateFinder::numeric);
        collect(found, line, DAY_FIRST, m -> day(m.group(3), month(m.group(2)), m.group(1)));
        collect(found, line, MONTH_FIRST, m -> day(m.group(3), month(m.group(1)), m.group(2)));
        collect(found, line, YEAR_FIRST, m -> day(m.group(1), month(m.group(3)), m.group(2)));
        collect(found, line, IDEOGRAPHIC, m -> day(m.group(1), m.group(2), m.group(3)));
        found.sort(Comparator.comparingInt(FoundDate::begin).thenComparing(FoundDate::end));
        List<FoundDate> apart = new ArrayList<>();
        int free = 0;
        for (FoundDate date : found) {
            if (date.begin() >= free) {
                apart.add(date);
                free = date.end();
            }
        }
        return apart;
    }

    /** Whether a year may stand in a line. */
    static boolean mayHaveYear(String line) {
        return line.contains("20") || line.contains("19") || line.contains("18");
    }

    private interface Reader {
        @Nullable
        LocalDate read(Matcher m);
    }

    private static void collect(List<FoundDate> found, String line, Pattern pattern, Reader reader) {
        Matcher m = pattern.matcher(line);
        while (m.find()) {
            LocalDate day = reader.read(m);
            if (day != null && !isRange(line, m.start(), m.end())) {
                found.add(new FoundDate(day, m.start(), m.end()));
            }
        }
    }

    private static boolean isRange(String line, int begin, int end) {
        String before = line.substring(Math.max(0, begin - CONTEXT), begin);
        String after = line.substring(end, Math.min(line.length(), end + 2 * CONTEXT));
        return RANGE_BEFORE.matcher(before).find() || RANGE_AFTER.matcher(after).find();
    }

    private static @Nullable LocalDate numeric(Matcher m) {
        int first = Integer.parseInt(m.group(1));
        int second = Integer.parseInt(m.group(3));
        boolean dots = m.group(2).equals(".");
        if (dots || first > 12 || first == second) {
            return day(m.group(4), m.group(3), m.group(1));
        }
        return second > 12 ? day(m.group(4), m.group(1), m.group(3)) : null;
    }

    private static @Nullable String month(String word) {
        Integer month = MonthNames.month(word);
        return month == null ? null : month.toString();
    }

    private static @Nullable LocalDate day(String year, @Nullable String month, String day) {
        if (month == null) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
