package kelisim.extract.internal.value;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kelisim.document.Span;
import kelisim.extract.values.DateValue;
import kelisim.extract.values.Value;
import kelisim.extract.values.ValueRecogniser;
import kelisim.fact.EdtfDate;

/**
 * When a text speaks, by the short lines above its first paragraph: 'Bulletin No. 27, January 2024', 'Annual report 2018',
 * 'Issue 9/2023 — Friday 3 March', 'updated: 15 July 2024'. The most precise of what they name counts, among equals the first.
 */
final class Masthead {

    private static final int MOST_LINES = 9;
    private static final int LONGEST_LINE = 200;
    /** A line of more words that ends as a sentence is prose. */
    private static final int SHORT_SENTENCE = 14;

    private static final int LONGEST_DAYS = 31;
    private static final int LONGEST_SEASON = 100;
    private static final int LONGEST_YEAR = 370;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d|\\d,)(19[5-9]\\d|20[0-4]\\d)(?!\\d|[.,]\\d)");
    private static final Pattern ANY_YEAR = Pattern.compile("(?<![\\d.,])(1[89]\\d\\d|20[0-4]\\d)(?!\\d|[.,]\\d)");

    /** What stands before and behind the day of an issue, which is the line's or a part of it. */
    private static final Pattern SET_OFF_BEFORE = Pattern.compile(
            "(?i)(?:^|[|·•~/—–:;,(\\[]|\\s{2,}|\\b(?:updated|published|posted|printed|issued|dated?)(?:\\s+on)?)\\s*(?:\\p{L}+day,?\\s*)?$");

    private static final Pattern SET_OFF_BEHIND =
            Pattern.compile("\\s*(?:$|[|·•~/—–;,.)\\]]|\\s{2,}|\\d{1,2}:\\d\\d|at\\b)");
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-]\\d{4}");
    /** An entry of a chronicle: a day, and what happened on it. */
    private static final Pattern ENTRY = Pattern.compile(
            "^\\W*(?:\\d{1,2}\\.? )?(?:\\p{L}+ )?(?:\\d{1,2}, ?)?(?:19|20)\\d\\d(?:, \\d{1,2} \\p{L}+| \\(\\d{1,2} \\p{L}+\\))?\\s?[.:–—-] ?(?:[\\p{L}\\d]\\S* +){2}");

    private static final Pattern SINCE = Pattern.compile("(?i)\\b(?:since|until|by)\\s+$");
    private static final Pattern OLDER = Pattern.compile("(?i)\\b(?:of|since|from|in|after|until|by)\\s+$");
    private static final Pattern RANGE = Pattern.compile("\\b(?:1[5-9]|20)\\d\\d\\s?[-–—]\\s?$");
    private static final Pattern RUNS_ON = Pattern.compile("\\s?[-–—]\\s?\\d{4}\\b");

    private final CharSequence text;
    private Standpoint best = Standpoint.NONE;
    private int bestLength = Integer.MAX_VALUE;

    private Masthead(CharSequence text) {
        this.text = text;
    }

    /** When a text speaks, as far as its first lines tell. */
    static Standpoint of(CharSequence text) {
        Masthead masthead = new Masthead(text);
        masthead.read();
        return masthead.best;
    }

    private void read() {
        int begin = 0;
        for (int line = 0; line < MOST_LINES && begin < text.length(); begin = after(begin)) {
            String words = text.subSequence(begin, lineEnd(begin)).toString().strip();
            if (isProse(words)) {
                return;
            }
            line += words.isEmpty() ? 0 : 1;
            if (YEAR.matcher(words).find() && !ENTRY.matcher(words).find()) {
                readDates(words);
                readYear(words);
            }
        }
    }

    private int lineEnd(int begin) {
        int end = begin;
        while (end < text.length() && end < begin + LONGEST_LINE + 1 && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    private int after(int begin) {
        int end = lineEnd(begin);
        return end < text.length() && text.charAt(end) == '\n' ? end + 1 : end;
    }

    private static boolean isProse(String line) {
        boolean ends = line.endsWith(".") || line.endsWith(";") || line.endsWith("”") || line.endsWith("\"");
        return line.length() > LONGEST_LINE || (ends && line.split("\\s+").length > SHORT_SENTENCE);
    }

    private void readDates(String line) {
        for (Value value : ValueRecogniser.english().recognise(line, null)) {
            EdtfDate date = value instanceof DateValue read ? read.date() : null;
            LocalDate from = date == null ? null : date.earliest();
            LocalDate until = date == null ? null : date.latest();
            String words = line.substring(value.span().begin(), value.span().end());
            boolean since = SINCE.matcher(line).region(0, value.span().begin()).find();
            if (from != null
                    && until != null
                    && !since
                    && !isUncertain(words)
                    && !isLeftBehind(until.getYear())
                    && !from.plusDays(LONGEST_SEASON).isBefore(until)) {
                take(from, until, isSetOff(line, value.span()));
            }
        }
    }

    /** Whether it may be either of two days: '03/04/2021'. */
    private static boolean isUncertain(String date) {
        Matcher numeric = NUMERIC.matcher(date);
        return numeric.matches()
                && Integer.parseInt(numeric.group(1)) <= 12
                && Integer.parseInt(numeric.group(2)) <= 12
                && !numeric.group(1).equals(numeric.group(2));
    }

    private static boolean isSetOff(String line, Span span) {
        return SET_OFF_BEFORE.matcher(line).region(0, span.begin()).find()
                && SET_OFF_BEHIND
                        .matcher(line)
                        .region(span.end(), line.length())
                        .lookingAt();
    }

    /** A year alone, or in a number such as 14/2024, unless it tells of older things: 'Treaty of 1977', 'since 1976'. */
    private void readYear(String line) {
        Matcher year = YEAR.matcher(line);
        while (year.find()) {
            int number = Integer.parseInt(year.group());
            boolean older = OLDER.matcher(line).region(0, year.start()).find();
            boolean range =
                    RUNS_ON.matcher(line).region(year.end(), line.length()).lookingAt()
                            || RANGE.matcher(line).region(0, year.start()).find();
            if (!older && !range && !isLeftBehind(number)) {
                take(LocalDate.of(number, 1, 1), LocalDate.of(number, 12, 31), false);
            }
        }
    }

    /** Whether most of the years that the text names are later, so that it does not speak from this one. */
    private boolean isLeftBehind(int year) {
        Matcher any = ANY_YEAR.matcher(text);
        int all = 0;
        int later = 0;
        while (any.find()) {
            all++;
            later += Integer.parseInt(any.group()) > year ? 1 : 0;
        }
        return 2 * later > all;
    }

    /** @param issue whether the day is that of the issue itself */
    private void take(LocalDate from, LocalDate until, boolean issue) {
        int days = (int) (until.toEpochDay() - from.toEpochDay());
        boolean day = issue && days == 0;
        int length =
                day ? 0 : days < LONGEST_DAYS ? LONGEST_DAYS : days <= LONGEST_SEASON ? LONGEST_SEASON : LONGEST_YEAR;
        if (length < bestLength) {
            bestLength = length;
            best = day ? Standpoint.on(from) : Standpoint.within(from, until);
        }
    }
}
