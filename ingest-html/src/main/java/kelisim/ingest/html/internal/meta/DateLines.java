package kelisim.ingest.html.internal.meta;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import kelisim.ingest.html.internal.meta.DateLabels.Label;
import kelisim.ingest.html.internal.page.Mark;
import kelisim.ingest.html.internal.page.Node;
import kelisim.ingest.html.internal.page.Page;
import kelisim.ingest.html.internal.page.Run;
import kelisim.ingest.html.internal.page.Tag;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Collects the dates that a page shows its readers in short lines, in boxes of day, month and year, and in {@code time}. */
final class DateLines {

    private static final int DATE_LINE = 160;
    private static final int LABEL_LINE = 40;
    private static final int MOST_BESIDE = 60;
    private static final int MOST_TIMES = 200;
    private static final int BOX = 16;
    private static final int BOXES = 3;
    private static final String BARS = "|·•";

    private final Page page;
    private final DateText dates;
    private final DateFurniture furniture;
    private final List<Shown> shown = new ArrayList<>();

    /**
     * A date with its run.
     *
     * @param label what is said before it
     * @param marked whether its line is one of bylines or dates
     * @param beside whether it stands in what is beside the content
     */
    record Shown(LocalDate day, int run, Label label, boolean marked, boolean beside) {}

    /** A day that an element of a block states, by a title or else by {@code datetime}. */
    private record Stated(LocalDate day, boolean byTitle) {}

    private DateLines(Page page, DateText dates, DateFurniture furniture) {
        this.page = page;
        this.dates = dates;
        this.furniture = furniture;
    }

    /** The dates of a page in their order, less those that are said to be the days of something else. */
    static List<Shown> of(Page page, DateText dates, DateFurniture furniture) {
        DateLines lines = new DateLines(page, dates, furniture);
        @Nullable Stated[] times = lines.times();
        for (int i = 0; i < page.runs().size(); i++) {
            Run run = page.runs().get(i);
            Stated timed = times[run.owner().index()];
            if (run.length() <= DATE_LINE && (timed != null || DateText.mayHaveDate(run.text()))) {
                lines.note(i, timed);
            } else if (run.length() < BOX && lines.hasFiguresBehind(i) && isPart(run.text())) {
                lines.noteBoxes(i);
            }
        }
        return lines.shown;
    }

    private void note(int index, @Nullable Stated timed) {
        Run run = page.runs().get(index);
        boolean marked = timed != null || isMarked(run);
        List<DateText.Found> found = dates.all(run.text());
        if (timed != null && found.size() < 2) {
            DateText.Found only = found.isEmpty() ? null : found.get(0);
            String before = only == null ? run.text() : run.text().substring(0, only.begin());
            add(day(timed, only), index, label(index, before), true);
            return;
        }
        for (DateText.Found date : found) {
            Label label = label(index, run.text().substring(0, date.begin()));
            int rest = segment(run.text(), date) - (date.end() - date.begin());
            if (marked || label != Label.NONE || rest <= MOST_BESIDE || date.begin() == 0) {
                add(date.day(), index, label, marked);
            }
        }
    }

    /** How long the part of a line is in which a date stands, between bars and dots. */
    private static int segment(String line, DateText.Found date) {
        int from = date.begin();
        while (from > 0 && BARS.indexOf(line.charAt(from - 1)) < 0) {
            from--;
        }
        int to = date.end();
        while (to < line.length() && BARS.indexOf(line.charAt(to)) < 0) {
            to++;
        }
        return to - from;
    }

    /** The day that readers see, unless the block's element states quite another one. */
    private static LocalDate day(Stated timed, DateText.@Nullable Found shown) {
        if (shown == null) {
            return timed.day();
        }
        boolean near = Math.abs(DAYS.between(timed.day(), shown.day())) <= 1;
        return timed.byTitle() || near ? shown.day() : timed.day();
    }

    /** Whether one of the boxes behind a box may hold a year, or all of a date. */
    private boolean hasFiguresBehind(int box) {
        int end = Math.min(page.runs().size(), box + BOXES);
        for (int i = box + 1; i < end && page.runs().get(i).length() < BOX; i++) {
            String text = page.runs().get(i).text();
            if (Character.isDigit(text.charAt(0)) || Character.isDigit(text.charAt(text.length() - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a box holds a day or the name of a month. */
    private static boolean isPart(String box) {
        boolean day = Character.isDigit(box.charAt(0)) && box.length() <= 3;
        return day || (Character.isLetter(box.charAt(0)) && Months.number(box) > 0);
    }

    /** Notes a date whose day, month and year stand in two or three boxes of their own. */
    private void noteBoxes(int index) {
        StringBuilder joined = new StringBuilder(page.runs().get(index).text());
        int end = Math.min(page.runs().size(), index + BOXES);
        for (int i = index + 1; i < end && page.runs().get(i).length() < BOX; i++) {
            joined.append(' ').append(page.runs().get(i).text());
            List<DateText.Found> found = dates.all(joined.toString());
            if (!found.isEmpty()) {
                boolean whole = found.get(0).begin() == 0 && found.get(0).end() == joined.length();
                if (whole) {
                    add(
                            found.get(0).day(),
                            index,
                            label(index, ""),
                            isMarked(page.runs().get(index)));
                }
                return;
            }
        }
    }

    private static boolean isMarked(Run run) {
        return (run.owner().inheritedMarks() & Mark.BYLINE.bit()) != 0;
    }

    private Label label(int index, String before) {
        String previous = index == 0 ? "" : page.runs().get(index - 1).text();
        return DateLabels.shipped().of(previous.length() <= LABEL_LINE ? previous + ' ' + before : before);
    }

    private void add(LocalDate day, int run, Label label, boolean marked) {
        if (label != Label.OTHER) {
            boolean beside = furniture.holds(page.runs().get(run).owner(), run);
            shown.add(new Shown(day, run, label, marked, beside));
        }
    }

    private static boolean isShown(Element element) {
        return switch (element.normalName()) {
            case "meta", "link", "script" -> false;
            default -> true;
        };
    }

    /** The days that {@code time} elements and titles state, for each block that one of them stands in. */
    private @Nullable Stated[] times() {
        IdentityHashMap<Element, Stated> stated = new IdentityHashMap<>();
        int count = 0;
        for (Element element : page.statements()) {
            String time = isShown(element) ? element.attr("datetime") : "";
            boolean byTitle = time.isEmpty();
            String value = byTitle && isShown(element) ? element.attr("title") : time;
            if (!value.isEmpty() && ++count <= MOST_TIMES) {
                LocalDate day = dates.first(value);
                Element block = element;
                while (block != null && !Tag.of(block.normalName()).isBlock()) {
                    block = block.parent();
                }
                if (day != null && block != null) {
                    stated.putIfAbsent(block, new Stated(day, byTitle));
                }
            }
        }
        @Nullable Stated[] times = new Stated[page.nodes().size()];
        if (!stated.isEmpty()) {
            for (Node node : page.nodes()) {
                times[node.index()] = stated.get(node.element());
            }
        }
        return times;
    }
}
