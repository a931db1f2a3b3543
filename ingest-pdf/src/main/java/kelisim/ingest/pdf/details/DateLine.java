package kelisim.ingest.pdf.details;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day a document is dated, from the line near its top that says so: a date by itself, after a place, or at the head
 * of a report. A date inside a sentence is something that the document tells of, not its own.
 */
final class DateLine {

    /** Beginnings of the months' names, in order; Source: the languages' own spelling. */
    private static final String[] MONTHS = {
        "jan|янв|қаңтар|үчтүн айы|yanv|oca|ene|gen",
        "feb|фев|ақпан|бирдин айы|fev|şub|fév",
        "mar|мар|наурыз|жалган куран|mär",
        "apr|апр|сәуір|чын куран|nis|abr|avr",
        "may|ма[йя]|мамыр|бугу|mai",
        "jun|июн|маусым|кулжа|iyun|haz|juin",
        "jul|июл|шілде|теке|iyul|tem|juil",
        "aug|авг|тамыз|баш оона|avg|ağu|ago|aoû",
        "sep|сен|қыркүйек|аяк оона|sent|eyl",
        "oct|окт|қазан|тогуздун айы|okt|eki",
        "nov|ноя|қараша|жетинин айы|noy|kas",
        "dec|дек|желтоқсан|бештин айы|dek|ara|dez|dic|déc"
    };

    private static final String WORD = "(\\p{L}{3,12})\\.?";
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?iu)[«\"]?(\\d{1,2})(?:st|nd|rd|th)?[»\"]?\\.?\\s+(?:de\\s+|of\\s+)?" + WORD
                    + ",?\\s+(?:de\\s+)?((?:19|20)\\d\\d)");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(?iu)" + WORD + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,\\s*((?:19|20)\\d\\d)");
    private static final Pattern DOTTED = Pattern.compile("\\b(\\d{1,2})[./](\\d{1,2})[./]((?:19|20)\\d\\d)\\b");
    private static final Pattern ISO = Pattern.compile("\\b((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)\\b");
    private static final Pattern PDF =
            Pattern.compile("(?:D:)?((?:19|20)\\d\\d)-?(\\d\\d)-?(\\d\\d).*", Pattern.DOTALL);

    /** A line that is more than this beside its date is a sentence. */
    private static final int LONGEST_REST = 45;

    private static final int DATELINE = 60;

    private static final Pattern PUBLISHED = Pattern.compile(
            "(?iu)^\\W*(?:published|publication date|issued|released|date|dated|опубликован\\p{L}*|дата|veröffentlicht|publié)\\b");

    /** Days of a document's making that are not the one it came out. */
    private static final Pattern OTHER = Pattern.compile(
            "(?iu)^\\W*(?:submitted|received|accepted|revised|deadline|due|expires|valid|downloaded|printed|retrieved|born|срок|принят\\p{L}* к)\\b");

    private DateLine() {}

    static @Nullable LocalDate find(List<String> texts) {
        LocalDate first = null;
        for (String text : texts) {
            LocalDate date = OTHER.matcher(text).find() ? null : inLine(text);
            if (date != null && PUBLISHED.matcher(text).find()) {
                return date;
            }
            first = first == null ? date : first;
        }
        return first;
    }

    /** A short line with a date, or a paragraph that opens with place and date as reports do. */
    private static @Nullable LocalDate inLine(String text) {
        String head = text.length() > DATELINE + LONGEST_REST ? text.substring(0, DATELINE) : text;
        boolean isShort = head.length() == text.length();
        for (Pattern pattern : new Pattern[] {DAY_MONTH, MONTH_DAY, DOTTED, ISO}) {
            Matcher matcher = pattern.matcher(head);
            if (!matcher.find()) {
                continue;
            }
            int rest = text.length() - (matcher.end() - matcher.start());
            String before = head.substring(0, matcher.start());
            boolean opens = before.matches("(?u)(?:\\p{Lu}[\\p{L}' -]{1,30},\\s*){0,2}|\\(?")
                    && text.substring(matcher.end()).matches("(?s)\\s*(?:года|г\\.|жыл\\p{L}*)?\\s*[.)(–—:-].*");
            if ((isShort
                            && rest <= LONGEST_REST
                            && !before.matches("(?iu).*\\b(?:until|by|before|since|до|с|from|after)\\s+"))
                    || opens) {
                return date(pattern, matcher);
            }
        }
        return null;
    }

    private static @Nullable LocalDate date(Pattern pattern, Matcher m) {
        if (pattern == DAY_MONTH) {
            return of(m.group(3), month(m.group(2)), m.group(1));
        }
        if (pattern == MONTH_DAY) {
            return of(m.group(3), month(m.group(1)), m.group(2));
        }
        return pattern == DOTTED
                ? of(m.group(3), Integer.parseInt(m.group(2)), m.group(1))
                : of(m.group(1), Integer.parseInt(m.group(2)), m.group(3));
    }

    /** A date as files write it: {@code D:20240722103000+06'00'} or ISO 8601. */
    static @Nullable LocalDate ofPdf(@Nullable String date) {
        Matcher matcher = PDF.matcher(date == null ? "" : date);
        return matcher.matches() ? of(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3)) : null;
    }

    private static int month(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.length; i++) {
            for (String begin : MONTHS[i].split("\\|")) {
                if (lower.matches(begin + "\\p{L}*")) {
                    return i + 1;
                }
            }
        }
        return 0;
    }

    private static @Nullable LocalDate of(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
