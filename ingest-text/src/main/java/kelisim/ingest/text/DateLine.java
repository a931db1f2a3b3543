package kelisim.ingest.text;

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
record DateLine(LocalDate day, boolean labelled, @Nullable String source) {

    private static final int LONGEST = 200;
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^\\W{0,3}(?:date(?: of (?:publication|issue))?|publi(?:shed|cation date|é le|cado)|posted|issued|released?|"
                    + "release date|created|added|дата(?: публикации)?|опубликован[оа]|размещено|создано|жарияланған|"
                    + "жарыяланган|veröffentlicht|yayın tarihi)(?: on| at| le| am| el)?\\b\\s*[:\\-–]?\\s*");
    private static final Pattern NOT_PUBLISHED = Pattern.compile(
            "(?iu)\\b(?:updat|modified|revised|version|valid|deadline|until|born|visited|accessed|retrieved|обновл|"
                    + "изменен|действ|срок|жаңарт|entry into force|in force|adopted|signed|done at)");
    private static final Pattern SOURCE =
            Pattern.compile("(?iu)(?<!\\p{L})(?:source|источник|дереккөз)\\s*:\\s*(.{2,120})$");
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
    static @Nullable DateLine of(String line) {
        if (line.length() > LONGEST || NOT_PUBLISHED.matcher(line).find()) {
            return null;
        }
        List<FoundDate> dates = DateFinder.in(line);
        if (dates.size() != 1) {
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
    static @Nullable DateLine opening(String paragraph) {
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

    /** Whether the line names days of a month and little else: 'Osh, 24-25 August 2017'. */
    static boolean isDays(String line) {
        Matcher days = DAYS.matcher(line);
        if (line.length() > LONGEST || !days.find() || MonthNames.month(days.group(1)) == null) {
            return false;
        }
        String before = line.substring(0, days.start());
        return !RUNS_ON.matcher(before).find()
                && Line.words(before) <= 6
                && Line.words(line.substring(days.end())) == 0;
    }

    /** Short parts without a sentence: a place, a weekday, a time, a rubric, counters. */
    private static boolean isLittle(String rest) {
        String parts = CLOCK.matcher(rest).replaceAll(" | ");
        int words = 0;
        for (String part : SEPARATORS.split(parts, -1)) {
            int partWords = Line.words(part);
            boolean sentence = part.strip().endsWith(".") && partWords > 3;
            if (partWords > 5 || sentence) {
                return false;
            }
            words += partWords;
        }
        return words <= 14;
    }
}
