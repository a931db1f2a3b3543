package kelisim.ingest.html.internal.meta;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import kelisim.ingest.html.internal.meta.DateLabels.Label;
import kelisim.ingest.html.internal.page.Mark;
import kelisim.ingest.html.internal.page.Node;
import kelisim.ingest.html.internal.page.Page;
import kelisim.ingest.html.internal.page.Run;
import kelisim.ingest.html.internal.page.Tag;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The dates that a page shows its readers in short lines and {@code time} elements, less those that stand in what is beside
 * the content. A date beside the title is the page's own; others only if nothing contradicts them.
 */
final class ShownDates {

    private static final int DATE_LINE = 160;
    private static final int LABEL_LINE = 40;
    private static final int BEFORE_TITLE = 8;
    private static final int BEHIND_TITLE = 12;
    private static final int CLOSE = 3;
    private static final int MOST_BESIDE = 60;
    private static final int MOST_TIMES = 200;

    private final Page page;
    private final DateText dates;
    private final int title;
    private final List<Shown> shown = new ArrayList<>();

    /** A date with its run, what is said before it, and whether its line is one of bylines or dates. */
    private record Shown(LocalDate day, int run, Label label, boolean marked) {}

    ShownDates(Page page, DateText dates, int title) {
        this.page = page;
        this.dates = dates;
        this.title = title;
        Map<Node, LocalDate> times = times();
        for (int i = 0; i < page.runs().size(); i++) {
            Run run = page.runs().get(i);
            if (run.length() <= DATE_LINE && (times.containsKey(run.owner()) || DateText.mayHaveDate(run.text()))) {
                note(i, times.get(run.owner()));
            }
        }
    }

    /** The day that is shown as the page's own, or none where the page shows none or several of equal standing. */
    @Nullable
    LocalDate published() {
        return best(shown -> shown.label != Label.CHANGED);
    }

    /** The day in a line for dates beside the title, if there is one. */
    @Nullable
    LocalDate byTitle() {
        return shown.stream()
                .filter(date -> isByTitle(date) && date.label != Label.CHANGED)
                .filter(date -> date.marked || date.label == Label.PUBLISHED)
                .map(Shown::day)
                .findFirst()
                .orElse(null);
    }

    /** The day that is shown as that of its last change. */
    @Nullable
    LocalDate changed() {
        return best(shown -> shown.label == Label.CHANGED);
    }

    private @Nullable LocalDate best(Predicate<Shown> wanted) {
        List<Shown> dates = shown.stream().filter(wanted).toList();
        return dates.stream()
                .filter(this::isByTitle)
                .min(Comparator.comparing((Shown date) -> date.label != Label.PUBLISHED)
                        .thenComparing(date -> !date.marked)
                        .thenComparing(date -> date.run < title))
                .or(() -> dates.stream().filter(this::isInPost).findFirst())
                .map(Shown::day)
                .orElseGet(() -> single(dates));
    }

    private boolean isByTitle(Shown date) {
        return title >= 0 && date.run >= title - BEFORE_TITLE && date.run <= title + BEHIND_TITLE;
    }

    private boolean isInPost(Shown date) {
        return (page.runs().get(date.run).owner().inheritedMarks() & Mark.POST.bit()) != 0;
    }

    /** The day of all dates that are marked or labelled as the page's, else of all dates, if it is the same in all. */
    private static @Nullable LocalDate single(List<Shown> dates) {
        Set<LocalDate> days = new HashSet<>();
        for (Shown date : dates) {
            if (date.marked || date.label == Label.PUBLISHED) {
                days.add(date.day);
            }
        }
        if (days.isEmpty()) {
            dates.forEach(date -> days.add(date.day));
        }
        return days.size() == 1 ? days.iterator().next() : null;
    }

    private void note(int index, @Nullable LocalDate timed) {
        Run run = page.runs().get(index);
        if (isBeside(run.owner(), index)) {
            return;
        }
        boolean marked = timed != null || (run.owner().inheritedMarks() & Mark.BYLINE.bit()) != 0;
        String previous = index == 0 ? "" : page.runs().get(index - 1).text();
        String above = previous.length() <= LABEL_LINE ? previous + ' ' : "";
        List<DateText.Found> found = dates.all(run.text());
        if (timed != null && found.size() < 2) {
            DateText.Found only = found.isEmpty() ? null : found.get(0);
            String before = only == null ? run.text() : run.text().substring(0, only.begin());
            LocalDate day = only == null || Math.abs(DAYS.between(timed, only.day())) > 1 ? timed : only.day();
            add(new Shown(day, index, DateLabels.shipped().of(above + before), marked));
            return;
        }
        for (DateText.Found date : found) {
            Label label = DateLabels.shipped().of(above + run.text().substring(0, date.begin()));
            int rest = run.length() - (date.end() - date.begin());
            if (marked || label != Label.NONE || rest <= MOST_BESIDE || date.begin() == 0) {
                add(new Shown(date.day(), index, label, marked));
            }
        }
    }

    private void add(Shown date) {
        if (date.label != Label.OTHER) {
            shown.add(date);
        }
    }

    /** The days that {@code time} elements state, by the block they stand in. */
    private Map<Node, LocalDate> times() {
        IdentityHashMap<Element, LocalDate> stated = new IdentityHashMap<>();
        int count = 0;
        for (Element element : page.statements()) {
            if (element.hasAttr("datetime") && ++count <= MOST_TIMES) {
                LocalDate day = dates.first(element.attr("datetime"));
                Element block = element;
                while (block != null && !Tag.of(block.normalName()).isBlock()) {
                    block = block.parent();
                }
                if (day != null && block != null) {
                    stated.putIfAbsent(block, day);
                }
            }
        }
        Map<Node, LocalDate> times = new HashMap<>();
        if (!stated.isEmpty()) {
            for (Node node : page.nodes()) {
                LocalDate day = stated.get(node.element());
                if (day != null) {
                    times.put(node, day);
                }
            }
        }
        return times;
    }

    /**
     * Whether what is around the run, and not around the title or most of the page as well, is furniture. Just beside the
     * title an aside is no furniture.
     */
    private boolean isBeside(Node owner, int run) {
        boolean close = title >= 0 && run >= title - CLOSE && run <= title + 2 * CLOSE;
        int allowed = Mark.of(Mark.TOOL, Mark.HIDDEN, Mark.SHARE) | (close ? Mark.SIDEBAR.bit() : 0);
        for (Node node = owner; node != null && !isAround(node); node = node.parent()) {
            boolean aside = node.tag() == Tag.ASIDE && !close;
            if (aside || node.tag() == Tag.NAV || node.tag() == Tag.FOOTER || Mark.noise(node.marks() & ~allowed)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAround(Node node) {
        return title >= 0
                ? node.firstRun() <= title && title < node.endRun()
                : (node.endRun() - node.firstRun()) * 2 > page.runs().size();
    }
}
