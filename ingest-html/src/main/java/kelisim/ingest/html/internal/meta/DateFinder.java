package kelisim.ingest.html.internal.meta;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kelisim.ingest.html.internal.page.Mark;
import kelisim.ingest.html.internal.page.Node;
import kelisim.ingest.html.internal.page.Page;
import kelisim.ingest.html.internal.page.Run;
import kelisim.ingest.html.internal.page.Tag;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The day a page was published: structured data, then meta, then microdata and {@code time}, then the address, then a date
 * line beside the title. A day of change counts only where a page tells no other; where dates of equal standing differ,
 * there is none.
 */
final class DateFinder {

    private static final String[] META = {
        "article:published_time",
        "og:article:published_time",
        "article:published",
        "og:published_time",
        "datepublished",
        "dc.date.issued",
        "dcterms.issued",
        "dc.date",
        "dcterms.date",
        "dc.date.created",
        "dcterms.created",
        "date",
        "pubdate",
        "publishdate",
        "publish-date",
        "publish_date",
        "published_time",
        "publication_date",
        "citation_publication_date",
        "citation_date",
        "citation_online_date",
        "parsely-pub-date",
        "sailthru.date",
        "cxenseparse:recs:publishtime",
        "article.published",
        "article_date_original",
        "originalpublicationdate",
        "og:pubdate",
        "rnews:datepublished",
        "bt:pubdate",
        "shareaholic:article_published_time",
        "displaydate",
        "dc.issued",
        "prism.publicationdate",
        "datecreated",
        "created",
        "release_date",
        "og:regdate",
        "last-publish-date",
    };
    private static final Pattern IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d{2})[/-]?(\\d{2})[/-]?(\\d{2})(?=[/_-]|\\b)");
    private static final Pattern UPDATED = Pattern.compile(
            "updat|modif|aktuali|bearbeit|geändert|mis à jour|mise à jour|maj |actualiz|atualiz|aggiornat|обновл|измен|жаңарт|güncel|bijgewerkt|更新|편집|revised|reviewed|last edit",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int DATE_LINE = 120;
    private static final int NEAR = 12;

    private final Page page;
    private final HeadStatements head;
    private final StructuredData data;
    private final @Nullable String url;
    private final DateText dates;

    DateFinder(Page page, HeadStatements head, StructuredData data, @Nullable String url, @Nullable String language) {
        this.page = page;
        this.head = head;
        this.data = data;
        this.url = url;
        this.dates = new DateText(language);
    }

    @Nullable
    LocalDate find() {
        LocalDate address = inAddress();
        LocalDate stated = stated();
        if (stated != null && (address == null || Math.abs(stated.toEpochDay() - address.toEpochDay()) < 2)) {
            return stated;
        }
        if (address != null) {
            return address;
        }
        if (stated != null) {
            return stated;
        }
        LocalDate shown = shown(false);
        return shown != null ? shown : changed();
    }

    /** The day of the last change, for pages that tell no other: it is the day of what they say now. */
    private @Nullable LocalDate changed() {
        LocalDate shown = shown(true);
        if (shown != null) {
            return shown;
        }
        return data.ofArticle("dateModified")
                .or(() -> head.first("article:modified_time", "og:updated_time", "dcterms.modified", "updated"))
                .map(dates::first)
                .orElse(null);
    }

    private @Nullable LocalDate stated() {
        return data.ofArticle("datePublished")
                .or(() -> head.first(META))
                .map(dates::first)
                .or(this::inMicrodata)
                .or(() -> data.ofArticle("dateCreated").map(dates::first))
                .or(() -> data.ofType("WebPage", "datePublished").map(dates::first))
                .orElse(null);
    }

    private Optional<LocalDate> inMicrodata() {
        for (Element element : page.statements()) {
            String property = element.attr("itemprop");
            if (property.contains("datePublished") || (element.hasAttr("pubdate") && !property.contains("Modified"))) {
                String value = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
                LocalDate day = dates.first(value.isBlank() ? element.text() : value);
                if (day != null) {
                    return Optional.of(day);
                }
            }
        }
        return Optional.empty();
    }

    private @Nullable LocalDate inAddress() {
        if (url == null) {
            return null;
        }
        Matcher m = IN_ADDRESS.matcher(url);
        return m.find() ? dates.first(m.group(1) + "-" + m.group(2) + "-" + m.group(3)) : null;
    }

    /** A date line: marked as one or beside the title, and the only one of its standing. */
    private @Nullable LocalDate shown(boolean changes) {
        int title = titleRun();
        List<LocalDate> marked = new ArrayList<>();
        List<LocalDate> beside = new ArrayList<>();
        for (int i = 0; i < page.runs().size(); i++) {
            Run run = page.runs().get(i);
            if (run.length() > DATE_LINE || isBeside(run.owner())) {
                continue;
            }
            LocalDate day = dayOf(run, changes);
            if (day == null) {
                continue;
            }
            boolean near = title >= 0 && Math.abs(i - title) <= NEAR;
            if (near) {
                beside.add(day);
            } else if ((run.owner().inheritedMarks() & Mark.BYLINE.bit()) != 0 || isTimed(run.owner())) {
                marked.add(day);
            }
        }
        LocalDate near = single(beside, true);
        return near != null ? near : beside.isEmpty() ? single(marked, false) : null;
    }

    private @Nullable LocalDate dayOf(Run run, boolean changes) {
        for (DateText.Found found : dates.all(run.text())) {
            String before = run.text().substring(0, found.begin());
            if (changes || !UPDATED.matcher(before).find()) {
                return found.day();
            }
        }
        return null;
    }

    private static boolean isTimed(Node owner) {
        return owner.element().selectFirst("time") != null && owner.element().childrenSize() < 6;
    }

    /** The day, if all are the same; of several the first, if the first is allowed to decide. */
    private static @Nullable LocalDate single(List<LocalDate> days, boolean first) {
        Set<LocalDate> distinct = new HashSet<>(days);
        return distinct.size() == 1 || (first && !days.isEmpty()) ? days.get(0) : null;
    }

    private static boolean isBeside(Node owner) {
        return Mark.noise(owner.inheritedMarks() & ~Mark.of(Mark.TOOL, Mark.HIDDEN))
                || owner.closest(Tag.ASIDE) != null
                || owner.closest(Tag.NAV) != null;
    }

    private int titleRun() {
        String title = Objects.requireNonNullElse(page.document().title(), "");
        int first = -1;
        for (int i = 0; i < page.runs().size(); i++) {
            Run run = page.runs().get(i);
            if (run.owner().tag() == Tag.HEADING && (first < 0 || title.startsWith(run.text()))) {
                first = i;
                if (run.length() > 12 && title.startsWith(run.text())) {
                    return i;
                }
            }
        }
        return first;
    }
}
