package kelisim.ingest.html.internal.meta;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kelisim.ingest.html.internal.page.Page;
import kelisim.ingest.html.internal.page.Run;
import kelisim.ingest.html.internal.page.Spelling;
import kelisim.ingest.html.internal.page.Tag;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The day a page was published: the address, or structured data, then meta, then microdata; then what is shown beside the
 * title, which also wins over an earlier statement's later day, since readers see it and clocks of servers stand elsewhere. A
 * day of change counts only where a page tells no other; where dates of equal standing differ, or readers are shown another day
 * than programs, there is none.
 */
final class DateFinder {

    private static final int LONGEST_TITLE = 400;

    private final Page page;
    private final StatedDates stated;
    private final @Nullable String url;
    private final DateText dates;

    DateFinder(Page page, StatedDates stated, @Nullable String url, DateText dates) {
        this.page = page;
        this.stated = stated;
        this.url = url;
        this.dates = dates;
    }

    /** The day that a page with this title tells. */
    @Nullable
    LocalDate find(@Nullable String title) {
        int titleRun = titleRun(title);
        LocalDate address = new AddressDates(dates).of(page, url, heading(titleRun));
        LocalDate published = stated.published(title);
        if (address != null) {
            return published != null && isNextTo(published, address) ? published : address;
        }
        ShownDates shown = new ShownDates(page, dates, titleRun);
        if (published != null) {
            LocalDate beside = shown.byTitle();
            boolean earlier = beside != null && (beside.isBefore(published) || isNextTo(beside, published));
            if (!earlier && isContradicted(published, stated.changed(title), shown)) {
                return null;
            }
            return earlier ? beside : Objects.requireNonNullElse(shown.dayBefore(published), published);
        }
        return Stream.<Supplier<@Nullable LocalDate>>of(
                        () -> shown.published(Edition.of(title)),
                        stated::ofWebPage,
                        stated::inScripts,
                        shown::opening,
                        shown::changed,
                        () -> stated.changed(title),
                        shown::changedAtFoot)
                .map(Supplier::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * Whether what readers see contradicts the day that is stated: they are shown only the day that is stated for a change, as if
     * it were the page's own; or a change on another day than is stated, where that is just the day of publication.
     */
    private static boolean isContradicted(LocalDate published, @Nullable LocalDate changed, ShownDates shown) {
        if (changed == null) {
            return false;
        }
        boolean same = isNextTo(published, changed);
        LocalDate seen = same ? shown.changed() : shown.published();
        return seen != null && (same ? seen.isAfter(changed.plusDays(1)) : seen.equals(changed));
    }

    private @Nullable Element heading(int run) {
        boolean heading = run >= 0 && page.runs().get(run).owner().tag() == Tag.HEADING;
        return heading ? page.runs().get(run).owner().element() : null;
    }

    /** Whether two days differ by no more than time zones do. */
    private static boolean isNextTo(LocalDate a, LocalDate b) {
        return Math.abs(DAYS.between(a, b)) < 2;
    }

    /** The number of the run that is the title: a heading, or another line; or else of the first main heading, or -1. */
    private int titleRun(@Nullable String title) {
        String letters = title == null ? "" : Spelling.letters(title);
        int main = -1;
        int line = -1;
        for (int i = 0; i < page.runs().size(); i++) {
            Run run = page.runs().get(i);
            boolean heading = run.owner().tag() == Tag.HEADING;
            boolean same = title != null
                    && Math.abs(run.length() - title.length()) < title.length()
                    && run.length() < LONGEST_TITLE
                    && Spelling.is(letters, run.text());
            if (heading && same) {
                return i;
            }
            line = same && line < 0 && run.linked() == 0 ? i : line;
            if (main < 0 && run.owner().level() == 1) {
                main = i;
            }
        }
        return line >= 0 ? line : main;
    }
}
