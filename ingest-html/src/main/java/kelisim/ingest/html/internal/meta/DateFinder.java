package kelisim.ingest.html.internal.meta;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kelisim.ingest.html.internal.page.Page;
import kelisim.ingest.html.internal.page.Run;
import kelisim.ingest.html.internal.page.Tag;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The day a page was published: the address, or structured data, then meta, then microdata; then what is shown beside the
 * title, which also wins over an earlier statement's later day, since readers see it and clocks of servers stand elsewhere. A
 * day of change counts only where a page tells no other; where dates of equal standing differ, there is none.
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
        "ms.date",
    };
    private static final Pattern IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d{2})[/-]?(\\d{2})[/-]?(\\d{2})(?=[/_-]|\\b)");
    private static final Pattern MONTH_IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d{2})/(\\p{L}{3,12})/(\\d{1,2})(?=[/_-]|$)");
    private static final Pattern IN_DATA = Pattern.compile(
            "\"(?:datePublished|date_published|publishedAt|published_at|publishDate|publish_date|publishedDate|publicationDate|firstPublished|firstPublishedAt|first_published_at|pubDate)\"\\s*:\\s*\"([^\"]{8,40})\"");

    private final Page page;
    private final HeadStatements head;
    private final StructuredData data;
    private final @Nullable String url;
    private final DateText dates;

    DateFinder(Page page, HeadStatements head, StructuredData data, @Nullable String url, DateText dates) {
        this.page = page;
        this.head = head;
        this.data = data;
        this.url = url;
        this.dates = dates;
    }

    /** The day that a page with this title tells. */
    @Nullable
    LocalDate find(@Nullable String title) {
        LocalDate address = inAddress();
        LocalDate stated = stated();
        if (address != null) {
            return stated != null && isNextTo(stated, address) ? stated : address;
        }
        ShownDates shown = new ShownDates(page, dates, titleRun(title));
        if (stated != null) {
            LocalDate beside = shown.byTitle();
            boolean earlier = beside != null && (beside.isBefore(stated) || isNextTo(beside, stated));
            return earlier ? beside : stated;
        }
        return Stream.<Supplier<@Nullable LocalDate>>of(
                        shown::published, this::onWebPage, this::inScripts, shown::changed, this::changed)
                .map(Supplier::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether two days differ by no more than time zones do. */
    private static boolean isNextTo(LocalDate a, LocalDate b) {
        return Math.abs(DAYS.between(a, b)) < 2;
    }

    /** The day of the last change, for pages that tell no other: it is the day of what they say now. */
    private @Nullable LocalDate changed() {
        return data.ofArticle("dateModified")
                .or(() -> head.first("article:modified_time", "og:updated_time", "dcterms.modified", "updated"))
                .map(dates::first)
                .orElse(null);
    }

    private @Nullable LocalDate onWebPage() {
        return data.ofType("WebPage", "datePublished").map(dates::first).orElse(null);
    }

    private @Nullable LocalDate stated() {
        return data.ofArticle("datePublished")
                .or(() -> head.first(META))
                .map(dates::first)
                .or(this::inMicrodata)
                .or(() -> data.ofArticle("dateCreated").map(dates::first))
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
        if (m.find()) {
            return dates.first(m.group(1) + "-" + m.group(2) + "-" + m.group(3));
        }
        m = MONTH_IN_ADDRESS.matcher(url);
        return m.find() ? dates.first(m.group(3) + " " + m.group(2) + " " + m.group(1)) : null;
    }

    /** The dates in data for the page's scripts, if they are all the same. */
    private @Nullable LocalDate inScripts() {
        Set<LocalDate> days = new HashSet<>();
        for (Element element : page.statements()) {
            if (element.normalName().equals("script")) {
                IN_DATA.matcher(element.data())
                        .results()
                        .map(m -> dates.first(m.group(1)))
                        .filter(Objects::nonNull)
                        .forEach(days::add);
            }
        }
        return days.size() == 1 ? days.iterator().next() : null;
    }

    /** The number of the run that is the title, or else of the first main heading, or -1. */
    private int titleRun(@Nullable String title) {
        String letters = title == null ? "" : SiteName.letters(title);
        int first = -1;
        for (int i = 0; i < page.runs().size(); i++) {
            Run run = page.runs().get(i);
            boolean heading = run.owner().tag() == Tag.HEADING;
            if (run.length() < 400 && heading && SiteName.letters(run.text()).equals(letters)) {
                return i;
            }
            if (first < 0 && heading && run.owner().element().normalName().equals("h1")) {
                first = i;
            }
        }
        return first;
    }
}
