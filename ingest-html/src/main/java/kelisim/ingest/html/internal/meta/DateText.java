package kelisim.ingest.html.internal.meta;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds days in text as people of many languages write them. Days of numbers alone stand in the order that is given, or
 * in the only one that the numbers allow, and with dots the day is first; where nothing decides, there is no date.
 */
final class DateText {

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2099;
    private static final int SHORT_LINE = 40;
    private static final String MONTH = "\\p{L}[\\p{L}\\p{M}'’]{2,14}";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![\\d.])((?:19|20)\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern IDEOGRAPHS =
            Pattern.compile("((?:19|20)\\d{2})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일号]");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<![\\d:.,])(\\d{1,2})(?:\\.|st|nd|rd|th|er|º|-)?(?:\\s*(?:of|de|d'|di|do))?[\\s\\-/]*("
                    + MONTH + ")\\.?,?(?:\\s+(?:de|del))?[\\s\\-/]*((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?<!\\p{L})(" + MONTH + ")\\.?\\s*(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern YEAR_DAY_MONTH = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d{2})(?:\\s*-?\\s*(?:жылғы|жылы|жылдын|жыл|yil|йил|yilning|m\\.|г\\.?))?\\s*,?\\s*(\\d{1,2})[\\s\\-]*("
                    + MONTH + ")(?!\\p{L})");
    private static final Pattern NUMBERS = Pattern.compile(
            "(?<![\\d./-])(?<!\\d:)(\\d{1,2})(\\.\\s?|[/-])(\\d{1,2})\\2((?:19|20)\\d{2})(?![./-]?\\d)");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(?<![\\d.,/-])(?<!\\d:)(\\d{2})\\.(\\d{2})\\.([0-4]\\d)(?!\\d|[.,/-]\\d)");
    private static final Pattern YEAR_MONTH_DAY =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[,.]?\\s+(" + MONTH + ")\\.?\\s+(\\d{1,2})(?![\\d:])");

    /** Which of the numbers in {@code 3/4/2021} is the month. */
    enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        UNKNOWN;

        /** The order that is usual in a language; in English without a country it is not known, nor without a language. */
        static Order of(@Nullable String language) {
            if (language == null || language.equals("en")) {
                return UNKNOWN;
            }
            return language.equals("en-US") || language.equals("en-PH") ? MONTH_FIRST : DAY_FIRST;
        }
    }

    private final Order usual;
    private final Iterable<String> page;
    private @Nullable Order evident;

    /**
     * Reads days of a page.
     *
     * @param usual the order of its language
     * @param page its texts, which are asked where the language's order is not known
     */
    DateText(Order usual, Iterable<String> page) {
        this.usual = usual;
        this.page = page;
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
            Matcher m = NUMBERS.matcher(text);
            while (text.indexOf('/') >= 0 && m.find()) {
                int first = number(m.group(1));
                int second = number(m.group(3));
                if (m.group(2).equals("/") && Math.max(first, second) <= 31 && first > 12 != second > 12) {
                    return first > 12 ? Order.DAY_FIRST : Order.MONTH_FIRST;
                }
            }
        }
        return Order.UNKNOWN;
    }

    /** Whether it is worth looking for a date: years of four figures begin with one of two pairs, others stand behind a dot. */
    static boolean mayHaveDate(String text) {
        return text.length() >= 6
                && (text.contains("20")
                        || text.contains("19")
                        || (text.length() <= SHORT_LINE && text.indexOf('.') == 2));
    }

    /**
     * A day found in a text.
     *
     * @param begin where it begins
     * @param end where it ends
     */
    record Found(LocalDate day, int begin, int end) {}

    /** All days in a text, in order of kind of notation. */
    List<Found> all(String text) {
        List<Found> found = new ArrayList<>();
        if (!mayHaveDate(text)) {
            return found;
        }
        collect(YEAR_FIRST, text, found, m -> day(m.group(1), number(m.group(2)), m.group(3)));
        collect(IDEOGRAPHS, text, found, m -> day(m.group(1), number(m.group(2)), m.group(3)));
        collect(DAY_FIRST, text, found, m -> day(m.group(3), Months.number(m.group(2)), m.group(1)));
        collect(MONTH_FIRST, text, found, m -> day(m.group(3), Months.number(m.group(1)), m.group(2)));
        collect(YEAR_DAY_MONTH, text, found, m -> day(m.group(1), Months.number(m.group(3)), m.group(2)));
        collect(YEAR_MONTH_DAY, text, found, m -> day(m.group(1), Months.number(m.group(2)), m.group(3)));
        collect(NUMBERS, text, found, this::numbers);
        if (text.length() <= SHORT_LINE) {
            collect(SHORT_YEAR, text, found, m -> day("20" + m.group(3), number(m.group(2)), m.group(1)));
        }
        return found;
    }

    /** The only day in a text, or the first if it has several. */
    @Nullable
    LocalDate first(String text) {
        Found first = null;
        for (Found found : all(text)) {
            first = first == null || found.begin() < first.begin() ? found : first;
        }
        return first == null ? null : first.day();
    }

    private interface Reader {
        @Nullable
        LocalDate read(MatchResult match);
    }

    private static void collect(Pattern pattern, String text, List<Found> found, Reader reader) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            LocalDate day = reader.read(matcher);
            int begin = matcher.start();
            int end = matcher.end();
            if (day != null && found.stream().noneMatch(f -> f.begin() < end && begin < f.end())) {
                found.add(new Found(day, begin, end));
            }
        }
    }

    private @Nullable LocalDate numbers(MatchResult m) {
        int first = number(m.group(1));
        int second = number(m.group(3));
        boolean dotted = m.group(2).startsWith(".");
        if (first > 12 || first == second) {
            return day(m.group(4), second, m.group(1));
        }
        if (second > 12) {
            return day(m.group(4), first, m.group(3));
        }
        if (dotted || order() == Order.DAY_FIRST) {
            return day(m.group(4), second, m.group(1));
        }
        return order() == Order.MONTH_FIRST ? day(m.group(4), first, m.group(3)) : null;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static @Nullable LocalDate day(String year, int month, String day) {
        int y = Integer.parseInt(year);
        if (month < 1 || month > 12 || y < EARLIEST || y > LATEST) {
            return null;
        }
        try {
            return LocalDate.of(y, month, Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
