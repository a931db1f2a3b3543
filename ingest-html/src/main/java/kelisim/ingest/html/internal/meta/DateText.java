package kelisim.ingest.html.internal.meta;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds days in text as people of many languages write them; where their order is not known, there is none. */
final class DateText {

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2099;
    private static final int SHORT_LINE = 40;
    private static final String MONTH = "\\p{L}[\\p{L}\\p{M}'’]{2,14}";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![\\d.])((?:19|20)\\d{2})(?:[-/]|\\.\\s?)(\\d{1,2})(?:[-/]|\\.\\s?)(\\d{1,2})(?!\\d)");
    private static final Pattern IDEOGRAPHS =
            Pattern.compile("((?:19|20)\\d{2})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일号]");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<![\\d:.,])(\\d{1,2})(?:\\.|st|nd|rd|th|er|º|-)?(?:\\s*(?:of|de|d'|di|do))?[\\s\\-/]*("
                    + MONTH + ")\\.?[,،]?(?:\\s+(?:de|del))?[\\s\\-/]*((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?<!\\p{L})(" + MONTH + ")\\.?\\s*(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern YEAR_DAY_MONTH = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d{2})(?:\\s*-?\\s*(?:жылғы|жылы|жылдын|жыл|yil|йил|yilning|m\\.|г\\.?))?\\s*,?\\s*(\\d{1,2})[\\s\\-]*("
                    + MONTH + ")(?!\\p{L})");
    private static final Pattern YEAR_MONTH_DAY =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[,.]?\\s+(" + MONTH + ")\\.?\\s+(\\d{1,2})(?![\\d:])");
    /** Months are numbers with a word in Vietnamese and in Mongolian. */
    private static final Pattern DAY_NUMBERED_MONTH =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\s+tháng\\s+(\\d{1,2})(?:\\s+năm|,)?\\s+((?:19|20)\\d{2})(?!\\d)");

    private static final Pattern YEAR_NUMBERED_MONTH =
            Pattern.compile("((?:19|20)\\d{2})\\s+оны\\s+(\\d{1,2})(?:-р)?\\s+сарын\\s+(\\d{1,2})(?!\\d)");
    private static final Pattern NUMBERS = Pattern.compile(
            "(?<![\\d./-])(?<!\\d:)(\\d{1,2})(\\.\\s?|[/-])(\\d{1,2})\\2((?:19|20)\\d{2})(?![./]?\\d)(?!-\\d\\d?(?![\\d:]))");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(?:(?<![\\d.,/-])(?<!\\d:)(?=\\d{2}\\.\\d{2}\\.)|(?:^|(?<=, ))(?=\\d))"
                    + "(\\d{1,2})\\.(\\d{1,2})\\.([0-4]\\d)(?!\\d|[.,/-]\\d)");
    private static final Pattern COMPACT =
            Pattern.compile("^((?:19|20)\\d{2})(0[1-9]|1[0-2])([0-3]\\d)(?:T?\\d{4,6}.*)?$");

    private static final Pattern EPOCH = Pattern.compile("(1\\d{9})(?:\\d{3})?");
    private static final int SECONDS_OF_DAY = 86_400;

    private final NumberOrder order;

    DateText(NumberOrder order) {
        this.order = order;
    }

    /**
     * Whether it is worth looking for a date: years of four figures begin with one of two pairs, in the figures of several
     * scripts; others stand behind a dot.
     */
    static boolean mayHaveDate(String text) {
        return text.length() >= 6
                && (hasYear(text) || hasForeignYear(text) || (text.length() <= SHORT_LINE && hasDotted(text)));
    }

    private static boolean hasForeignYear(String text) {
        return text.contains("٢٠") || text.contains("۲۰");
    }

    private static boolean hasYear(String text) {
        for (int i = 0; i + 3 < text.length(); i++) {
            char c = text.charAt(i);
            boolean century = (c == '2' && text.charAt(i + 1) == '0') || (c == '1' && text.charAt(i + 1) == '9');
            if (century && isFigure(text.charAt(i + 2)) && isFigure(text.charAt(i + 3))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number of one or two figures stands in a text, such as every day is written with; a year alone is no date. */
    private static boolean hasSmallNumber(String text) {
        int figures = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isFigure(text.charAt(i))) {
                figures++;
            } else if (figures == 1 || figures == 2) {
                return true;
            } else {
                figures = 0;
            }
        }
        return figures == 1 || figures == 2;
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether one or two figures stand between two dots, with another before them. */
    private static boolean hasDotted(String text) {
        int dot = text.indexOf('.');
        while (dot >= 0) {
            int next = text.indexOf('.', dot + 1);
            boolean number = next - dot == 2 || next - dot == 3;
            if (number
                    && dot > 0
                    && Character.isDigit(text.charAt(dot - 1))
                    && Character.isDigit(text.charAt(next - 1))) {
                return true;
            }
            dot = next;
        }
        return false;
    }

    /** Whether what parts numbers in dates that are written with nothing else stands in a text. */
    private static boolean hasNumberMark(String text) {
        return text.indexOf('-') >= 0 || text.indexOf('/') >= 0 || text.indexOf('.') >= 0;
    }

    /**
     * A day found in a text.
     *
     * @param begin where it begins
     * @param end where it ends
     */
    record Found(LocalDate day, int begin, int end) {}

    /** All days in a text, in order of kind of notation. */
    List<Found> all(String written) {
        List<Found> found = new ArrayList<>();
        if (!mayHaveDate(written)) {
            return found;
        }
        String text = plainFigures(written);
        if (hasYear(text) && hasSmallNumber(text)) {
            collectYears(text, found);
        }
        if (text.length() <= SHORT_LINE && hasDotted(text)) {
            collect(SHORT_YEAR, text, found, m -> day("20" + m.group(3), number(m.group(2)), m.group(1)));
        }
        return found;
    }

    private void collectYears(String text, List<Found> found) {
        boolean numbered = hasNumberMark(text);
        if (numbered) {
            collect(YEAR_FIRST, text, found, m -> day(m.group(1), number(m.group(2)), m.group(3)));
        }
        if (text.indexOf('年') > 0 || text.indexOf('년') > 0) {
            collect(IDEOGRAPHS, text, found, m -> day(m.group(1), number(m.group(2)), m.group(3)));
        }
        if (text.contains("tháng")) {
            collect(DAY_NUMBERED_MONTH, text, found, m -> day(m.group(3), number(m.group(2)), m.group(1)));
        }
        if (text.contains("оны")) {
            collect(YEAR_NUMBERED_MONTH, text, found, m -> day(m.group(1), number(m.group(2)), m.group(3)));
        }
        collect(DAY_FIRST, text, found, m -> day(m.group(3), Months.number(m.group(2)), m.group(1)));
        collect(MONTH_FIRST, text, found, m -> day(m.group(3), Months.number(m.group(1)), m.group(2)));
        collect(YEAR_DAY_MONTH, text, found, m -> day(m.group(1), Months.number(m.group(3)), m.group(2)));
        collect(YEAR_MONTH_DAY, text, found, m -> day(m.group(1), Months.number(m.group(2)), m.group(3)));
        if (numbered) {
            collect(NUMBERS, text, found, m -> numbers(m, text));
        }
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

    /** The day that a statement for programs tells, which may write it in one number, or count seconds or milliseconds. */
    @Nullable
    LocalDate stated(String value) {
        Matcher seconds = EPOCH.matcher(value.strip());
        if (seconds.matches()) {
            return LocalDate.ofEpochDay(Long.parseLong(seconds.group(1)) / SECONDS_OF_DAY);
        }
        Matcher m = COMPACT.matcher(value.strip());
        return m.matches() ? day(m.group(1), number(m.group(2)), m.group(3)) : first(value);
    }

    private static String plainFigures(String text) {
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '\u0660' && c <= '\u0669') || (c >= '\u06f0' && c <= '\u06f9')) {
                plain = plain == null ? new StringBuilder(text) : plain;
                plain.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
            }
        }
        return plain == null ? text : plain.toString();
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

    private @Nullable LocalDate numbers(MatchResult m, String text) {
        Boolean dayFirst = order.dayFirst(
                number(m.group(1)),
                number(m.group(3)),
                number(m.group(4)),
                m.group(2).startsWith("."),
                text.substring(0, m.start()));
        if (dayFirst == null) {
            return null;
        }
        return dayFirst
                ? day(m.group(4), number(m.group(3)), m.group(1))
                : day(m.group(4), number(m.group(1)), m.group(3));
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
