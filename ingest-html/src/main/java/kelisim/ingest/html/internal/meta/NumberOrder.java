package kelisim.ingest.html.internal.meta;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which of the numbers in {@code 3/4/2021} is the month: what the numbers allow, else what a weekday before them says, else
 * what the language does, else what the page's other dates show. Where nothing decides, there is no date.
 */
final class NumberOrder {

    private static final Pattern SLASHED =
            Pattern.compile("(?<![\\d./-])(\\d{1,2})/(\\d{1,2})/(?:19|20)\\d{2}(?![./-]?\\d)");
    private static final Pattern WEEKDAY = Pattern.compile("(\\p{L}{3})\\p{L}*\\.?,?\\s*$");
    private static final int LONGEST_WEEKDAY = 14;

    private enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        UNKNOWN
    }

    private final Order usual;
    private final Iterable<String> page;
    private @Nullable Order evident;

    /**
     * The order on a page.
     *
     * @param locale its language, with a country where that is known, if it tells one
     * @param page its texts, which are asked where the language's order is not known
     */
    NumberOrder(@Nullable String locale, Iterable<String> page) {
        this.usual = usual(locale);
        this.page = page;
    }

    /** In English without a country the order is not known, nor without a language. */
    private static Order usual(@Nullable String locale) {
        if (locale == null || locale.equals("en")) {
            return Order.UNKNOWN;
        }
        return locale.equals("en-US") || locale.equals("en-PH") ? Order.MONTH_FIRST : Order.DAY_FIRST;
    }

    /** Whether the day stands before the month; absent if that is not known. */
    @Nullable
    Boolean dayFirst(int first, int second, int year, boolean dotted, String before) {
        if (first > 12 || second > 12 || first == second) {
            return second <= 12;
        }
        if (dotted) {
            return true;
        }
        Boolean byWeekday = byWeekday(first, second, year, before);
        if (byWeekday != null) {
            return byWeekday;
        }
        Order order = order();
        return order == Order.UNKNOWN ? null : (Boolean) (order == Order.DAY_FIRST);
    }

    private static @Nullable Boolean byWeekday(int first, int second, int year, String before) {
        Matcher m = WEEKDAY.matcher(before.substring(Math.max(0, before.length() - LONGEST_WEEKDAY)));
        if (!m.find()) {
            return null;
        }
        boolean dayFirst = isOn(m.group(1), year, second, first);
        boolean monthFirst = isOn(m.group(1), year, first, second);
        return dayFirst == monthFirst ? null : (Boolean) dayFirst;
    }

    /** Whether a day is on the weekday of which these are the first letters, in English: other languages' order is known. */
    private static boolean isOn(String weekday, int year, int month, int day) {
        try {
            DayOfWeek is = LocalDate.of(year, month, day).getDayOfWeek();
            return is.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).equalsIgnoreCase(weekday);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private Order order() {
        if (usual != Order.UNKNOWN) {
            return usual;
        }
        if (evident == null) {
            evident = evident(page);
        }
        return evident;
    }

    /** The order that the dates of some texts allow: that of the first one of which one number is above twelve. */
    private static Order evident(Iterable<String> texts) {
        for (String text : texts) {
            Matcher m = SLASHED.matcher(text);
            while (text.indexOf('/') >= 0 && m.find()) {
                int first = Integer.parseInt(m.group(1));
                int second = Integer.parseInt(m.group(2));
                if (Math.max(first, second) <= 31 && first > 12 != second > 12) {
                    return first > 12 ? Order.DAY_FIRST : Order.MONTH_FIRST;
                }
            }
        }
        return Order.UNKNOWN;
    }
}
