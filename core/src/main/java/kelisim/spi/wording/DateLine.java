package kelisim.spi.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line in a document's head that says when it was published: it names one day and little else (a place, a weekday, a
 * time, a section of the site, counters, a source).
 *
 * @param day the day of publication
 * @param labelled whether the line calls it so ('date 2021-09-30', 'Published: …')
 * @param source the publisher that the line names behind 'Source:', if it does
 */
public record DateLine(LocalDate day, boolean labelled, @Nullable String source) {

    private static final int LONGEST = 200;
    private static final Pattern LABEL = Pattern.compile("(?iu)^\\W{0,3}" + WordLists.any("published") + "(?: "
            + WordLists.any("published on") + ")?(?!\\p{L})\\s*[:\\-–]?\\s*");
    private static final Pattern ANOTHER_DAY = Pattern.compile("(?iu)" + WordLists.any("another day"));
    private static final Pattern SOURCE = Pattern.compile("(?iu)" + WordLists.any("source") + "\\s*:\\s*(.{2,120})$");
    private static final Pattern DAYS =
            Pattern.compile("\\d{1,2}\\s?(?:[-–—,]|and|to|и)\\s?\\d{1,2}\\s(\\p{L}{3,12}),?\\s(?:1[89]|20)\\d\\d");
    private static final Pattern CLOCK = Pattern.compile(
            "(?iu)\\b\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?(?:\\s?\\(?(?:UTC|GMT)?\\s?[+-]?\\d{0,2}(?::\\d\\d)?\\)?)?");
    private static final Pattern SEPARATORS = Pattern.compile("\\s*[|·•/,;()\\[\\]–—-]+\\s*|\\s{2,}");
    /** A small word right before the date makes it a part of a phrase: 'Statement of 12 March 2021'. */
    private static final Pattern RUNS_ON = Pattern.compile("\\p{L}.*(?<!\\p{L})\\p{Ll}+\\s+$");

    private static final Pattern DATELINE =
            Pattern.compile("^\\(?(?:\\p{Lu}[\\p{L}’'.-]*[\\s,]{1,2}){1,5}(?:\\([^)]{2,30}\\)[\\s,]{1,2})?\\(?");
    private static final Pattern DATELINE_END = Pattern.compile(
            "^[\\s,.)]{0,3}(?:/[^/]{2,20}/|\\([^)]{2,30}\\))?[\\s,.]{0,2}(?:[–—:-]|\\.\\s).*", Pattern.DOTALL);

    /** What the line tells, if it is such a line. */
    public static @Nullable DateLine of(String line) {
        List<FoundDate> dates = line.length() > LONGEST ? List.of() : DateFinder.in(line);
        if (dates.size() != 1 || ANOTHER_DAY.matcher(line).find()) {
            return null;
        }
        FoundDate date = dates.get(0);
        Matcher source = SOURCE.matcher(line);
        String publisher =
                source.find() && source.start() >= date.end() ? source.group(1).strip() : null;
        boolean labelled = LABEL.matcher(line).find() && date.begin() < 40;
        String rest = line.substring(0, date.begin()) + " | "
                + line.substring(date.end(), publisher == null ? line.length() : source.start());
        return labelled || (!RUNS_ON.matcher(line.substring(0, date.begin())).find() && isLittle(rest))
                ? new DateLine(date.day(), labelled, publisher)
                : null;
    }

    /** The day of a dateline, such as 'Dushanbe, 26 October 2015 – ', with which a paragraph begins. */
    public static @Nullable DateLine opening(String paragraph) {
        String head = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
        List<FoundDate> dates = DateFinder.in(head);
        if (dates.isEmpty()) {
            return null;
        }
        FoundDate date = dates.get(0);
        Matcher place = DATELINE.matcher(head);
        boolean placed =
                date.begin() == 0 || (place.lookingAt() && place.end() >= date.begin() - 2 && date.begin() < 80);
        return placed && DATELINE_END.matcher(head.substring(date.end())).matches()
                ? new DateLine(date.day(), false, null)
                : null;
    }

    /** The day in the words that close an instrument: 'Done at Kuldiga on 9 September 2024 in two copies'. */
    public static @Nullable DateLine closing(String paragraph) {
        List<FoundDate> dates = DateFinder.in(paragraph);
        return dates.size() == 1 && RoleWords.isClosing(paragraph)
                ? new DateLine(dates.get(0).day(), false, null)
                : null;
    }

    /** Whether the line names a whole day, wherever in it. */
    public static boolean namesDay(String line) {
        return !DateFinder.in(line).isEmpty();
    }

    /** Whether the line names days of a month and little else: 'Osh, 24-25 August 2017'. */
    public static boolean isDays(String line) {
        if (line.length() > LONGEST || !DateFinder.mayHaveYear(line)) {
            return false;
        }
        Matcher days = DAYS.matcher(line);
        if (!days.find() || MonthNames.month(days.group(1)) == null) {
            return false;
        }
        String before = line.substring(0, days.start());
        return !RUNS_ON.matcher(before).find() && words(before) <= 6 && words(line.substring(days.end())) == 0;
    }

    /** Short parts without a sentence: a place, a weekday, a time, a rubric, counters. */
    private static boolean isLittle(String rest) {
        String parts = CLOCK.matcher(rest).replaceAll(" | ");
        int words = 0;
        for (String part : SEPARATORS.split(parts, -1)) {
            int partWords = words(part);
            boolean sentence = part.strip().endsWith(".") && partWords > 3;
            if (partWords > 5 || sentence) {
                return false;
            }
            words += partWords;
        }
        return words <= 14;
    }

    /** How many runs of characters between spaces the text has. */
    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00A0';
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return words;
    }
}
