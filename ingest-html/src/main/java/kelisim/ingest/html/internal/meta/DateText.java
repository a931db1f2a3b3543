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
 * Finds days in text as people of many languages write them. Days of numbers alone stand in European order, unless the page
 * is American or the numbers allow only one; where both orders are possible and nothing decides, there is no date.
 */
final class DateText {

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2099;
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
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d./:-])(\\d{1,2})([./-])(\\d{1,2})\\2((?:19|20)\\d{2})(?![\\d./-]*\\d)");

    private final boolean american;
    private final boolean english;

    /** @param language the page's language tag, which settles the order of day and month */
    DateText(@Nullable String language) {
        this.american = "en-US".equals(language) || "en-PH".equals(language);
        this.english = language == null || language.equals("en");
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
        if (text.length() < 6 || (!text.contains("19") && !text.contains("20"))) {
            return found;
        }
        collect(YEAR_FIRST, text, found, m -> day(m.group(1), number(m.group(2)), m.group(3)));
        collect(IDEOGRAPHS, text, found, m -> day(m.group(1), number(m.group(2)), m.group(3)));
        collect(DAY_FIRST, text, found, m -> day(m.group(3), Months.number(m.group(2)), m.group(1)));
        collect(MONTH_FIRST, text, found, m -> day(m.group(3), Months.number(m.group(1)), m.group(2)));
        collect(YEAR_DAY_MONTH, text, found, m -> day(m.group(1), Months.number(m.group(3)), m.group(2)));
        collect(NUMBERS, text, found, this::numbers);
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
        boolean slash = !m.group(2).equals(".");
        if (first > 12 || first == second) {
            return day(m.group(4), second, m.group(1));
        }
        if (second > 12) {
            return day(m.group(4), first, m.group(3));
        }
        if (slash && american) {
            return day(m.group(4), first, m.group(3));
        }
        return slash && english ? null : day(m.group(4), second, m.group(1));
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
