package kelisim.ingest.html.internal.meta;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kelisim.ingest.html.internal.meta.DateLabels.Label;
import kelisim.ingest.html.internal.meta.DateLines.Shown;
import kelisim.ingest.html.internal.page.Mark;
import kelisim.ingest.html.internal.page.Node;
import kelisim.ingest.html.internal.page.Page;
import kelisim.ingest.html.internal.page.Run;
import kelisim.ingest.html.internal.page.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The dates that a page shows its readers. A date beside the title is the page's own; others only if nothing contradicts
 * them. Of dates beside the content only a last change at the page's foot counts.
 */
final class ShownDates {

    private static final int LONGEST_ENTRY = 400;
    private static final int OPENING = 100;
    private static final int OPENING_RUNS = 5;
    /** A place before a date, and what parts them from the story. */
    private static final Pattern PLACE = Pattern.compile("[(\\[]?[^.!?:;]{0,50}[,.]?\\s*(?:den|le|am|on)?\\s*");

    private static final Pattern STORY = Pattern.compile(
            "\\s*(?:г\\.|года|\\.)?\\s*(?:[)\\]]|\\([^)]{1,40}\\)|/[^/]{1,40}/)?\\s*(?:[-–—:]+\\s.*)", Pattern.DOTALL);

    private final Page page;
    private final DateText dates;
    private final DateFurniture furniture;
    private final List<Shown> shown;
    private final List<Shown> atFoot;

    ShownDates(Page page, DateText dates, int title) {
        this.page = page;
        this.dates = dates;
        this.furniture = new DateFurniture(page, title);
        List<Shown> all = DateLines.of(page, dates, furniture);
        Set<Shown> listed = listed(all);
        this.shown = all.stream()
                .filter(date -> !date.beside() && !listed.contains(date))
                .toList();
        this.atFoot = all.stream()
                .filter(date -> date.beside() && date.label() == Label.CHANGED)
                .toList();
    }

    /** Unlabelled dates of items or rows that have different ones: those of a list's entries rather than of the page. */
    private Set<Shown> listed(List<Shown> all) {
        Set<Shown> inItems = all.stream()
                .filter(date ->
                        date.label() == Label.NONE && isInEntry(page.runs().get(date.run())))
                .collect(Collectors.toSet());
        return inItems.stream().map(Shown::day).distinct().count() > 1 ? inItems : Set.of();
    }

    /** Whether a short item or row that tells more than a date is around it, and not around the title. */
    private boolean isInEntry(Run run) {
        Node item = run.owner().closest(Tag.ITEM);
        item = item == null ? run.owner().closest(Tag.ROW) : item;
        int title = furniture.title();
        return item != null
                && (item.endRun() > item.firstRun() + 1 || run.linked() > 0)
                && furniture.length(item) <= LONGEST_ENTRY
                && !(item.firstRun() <= title && title < item.endRun());
    }

    /** The day that is shown as the page's own, or none where the page shows none or several of equal standing. */
    @Nullable
    LocalDate published() {
        return best(shown.stream().filter(date -> date.label() != Label.CHANGED).toList());
    }

    /** The day that is shown as the page's own; not one of an earlier edition, unless it is called the day of publication or that of a post. */
    @Nullable
    LocalDate published(Edition edition) {
        LocalDate day = published();
        boolean sure = day == null
                || !edition.isAfter(day)
                || shown.stream()
                        .anyMatch(
                                date -> date.day().equals(day) && (date.label() == Label.PUBLISHED || isInPost(date)));
        return sure ? day : null;
    }

    /** The day in a line for dates beside the title, if there is one. */
    @Nullable
    LocalDate byTitle() {
        return shown.stream()
                .filter(date -> furniture.isByTitle(date.run()) && date.label() != Label.CHANGED)
                .filter(date -> date.marked() || date.label() == Label.PUBLISHED)
                .map(Shown::day)
                .findFirst()
                .orElse(null);
    }

    /** The day before this one, if it is shown first of both: readers see it where clocks of servers stand elsewhere. */
    @Nullable
    LocalDate dayBefore(LocalDate day) {
        LocalDate before = day.minusDays(1);
        return shown.stream()
                .filter(date -> date.label() != Label.CHANGED)
                .map(Shown::day)
                .filter(shown -> shown.equals(day) || shown.equals(before))
                .findFirst()
                .filter(before::equals)
                .orElse(null);
    }

    /** The day that is shown as that of its last change. */
    @Nullable
    LocalDate changed() {
        return best(shown.stream().filter(date -> date.label() == Label.CHANGED).toList());
    }

    /** The last change as told at the page's foot. */
    @Nullable
    LocalDate changedAtFoot() {
        return single(atFoot);
    }

    /** The day with which the story opens, behind its place: 'Almaty, 3 May 2024 –'. */
    @Nullable
    LocalDate opening() {
        int from = furniture.title() + 1;
        int to = furniture.title() < 0 ? 0 : Math.min(page.runs().size(), from + OPENING_RUNS);
        for (int i = from; i < to; i++) {
            Run run = page.runs().get(i);
            String text = run.text().substring(0, Math.min(OPENING, run.length()));
            for (DateText.Found found : dates.all(text)) {
                if (PLACE.matcher(text.substring(0, found.begin())).matches()
                        && STORY.matcher(text.substring(found.end())).matches()) {
                    return found.day();
                }
            }
        }
        return null;
    }

    private @Nullable LocalDate best(List<Shown> wanted) {
        return wanted.stream()
                .filter(date -> furniture.isByTitle(date.run()))
                .min(Comparator.comparing((Shown date) -> date.label() != Label.PUBLISHED)
                        .thenComparing(date -> !date.marked())
                        .thenComparing(date -> date.run() < furniture.title()))
                .or(() -> wanted.stream().filter(this::isInPost).findFirst())
                .map(Shown::day)
                .orElseGet(() -> single(wanted));
    }

    private boolean isInPost(Shown date) {
        return (page.runs().get(date.run()).owner().inheritedMarks() & Mark.POST.bit()) != 0;
    }

    /** The day of all dates that are marked or labelled as the page's, else of all dates, if it is the same in all. */
    private static @Nullable LocalDate single(List<Shown> dates) {
        Set<LocalDate> days = new HashSet<>();
        for (Shown date : dates) {
            if (date.marked() || date.label() == Label.PUBLISHED) {
                days.add(date.day());
            }
        }
        if (days.isEmpty()) {
            dates.forEach(date -> days.add(date.day()));
        }
        return days.size() == 1 ? days.iterator().next() : null;
    }
}
