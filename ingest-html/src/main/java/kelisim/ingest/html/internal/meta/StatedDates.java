package kelisim.ingest.html.internal.meta;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kelisim.ingest.html.internal.page.Page;
import kelisim.ingest.html.internal.page.Script;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The days that a page states for programs; the names of such statements in its head are data, {@code date-names.txt}. */
final class StatedDates {

    private static final String[] PUBLISHED = names("published");
    private static final String[] CHANGED = names("changed");
    private static final int LONGEST_SCRIPT = 500_000;
    /** What the keys of {@link #IN_SCRIPT} have in common, and what all of that has, so that scripts are scanned once. */
    private static final List<String> STEMS =
            List.of("ublish", "ublicationDate", "ublication_date", "pubDate", "pubdate");

    private static final String CORE = "ub";

    private static final int LONGEST_KEY = 16;
    private static final int LONGEST_PAIR = 100;
    private static final Pattern IN_SCRIPT = Pattern.compile(
            "[\"']?(?:datePublished|date_published|publishedAt"
                    + "|published_at|publishDate|publish_date|publishedDate|published_date|publicationDate|publication_date"
                    + "|firstPublished|firstPublishedAt|first_published_at|pubDate|pubdate)[\"']?\\s*[:=]\\s*[\"']([^\"']{8,40})[\"']");

    private final Page page;
    private final HeadStatements head;
    private final StructuredData data;
    private final DateText dates;

    StatedDates(Page page, HeadStatements head, StructuredData data, DateText dates) {
        this.page = page;
        this.head = head;
        this.data = data;
        this.dates = dates;
    }

    /** The day of publication that a page with this title states of itself. */
    @Nullable
    LocalDate published(@Nullable String title) {
        return data.ofArticle("datePublished", title)
                .map(dates::stated)
                .or(() -> inHead(PUBLISHED))
                .or(this::inMicrodata)
                .or(() -> data.ofArticle("dateCreated", title).map(dates::stated))
                .orElse(null);
    }

    /** What is stated of the page as a page of the web, rather than of its article. */
    @Nullable
    LocalDate ofWebPage() {
        return data.ofType("WebPage", "datePublished")
                .or(() -> data.ofType("VideoObject", "uploadDate"))
                .map(dates::stated)
                .orElse(null);
    }

    /** The day of the last change, for pages that tell no other: it is the day of what they say now. */
    @Nullable
    LocalDate changed(@Nullable String title) {
        return data.ofArticle("dateModified", title)
                .map(dates::stated)
                .or(() -> inHead(CHANGED))
                .orElse(null);
    }

    private Optional<LocalDate> inHead(String... names) {
        return head.all(names).map(dates::stated).filter(Objects::nonNull).findFirst();
    }

    private Optional<LocalDate> inMicrodata() {
        for (Element element : page.statements()) {
            String value = published(element);
            LocalDate day = value.isEmpty() ? null : dates.stated(value);
            if (day != null) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** What an element with {@code itemprop}, {@code pubdate} or a microformat's class says of publication. */
    private static String published(Element element) {
        String property = element.attr("itemprop");
        if (element.normalName().equals("abbr")) {
            return element.hasClass("published") ? element.attr("title") : "";
        }
        if (!property.contains("datePublished") && (!element.hasAttr("pubdate") || property.contains("Modified"))) {
            return "";
        }
        String value = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
        return value.isBlank() ? element.text() : value;
    }

    /** The dates in data for the page's scripts, if they are all the same. */
    @Nullable
    LocalDate inScripts() {
        Set<LocalDate> days = new HashSet<>();
        int at = 0;
        for (Script script : page.scripts()) {
            if (script.length() <= LONGEST_SCRIPT) {
                at = at < script.begin() ? script.find(CORE, script.begin()) : at;
                for (; at < script.end(); at = script.find(CORE, at + 1)) {
                    addKeyed(script, at, days);
                }
            }
        }
        return days.size() == 1 ? days.iterator().next() : null;
    }

    /** Adds the dates behind keys that have a stem around this place. */
    private void addKeyed(Script script, int core, Set<LocalDate> days) {
        for (String stem : STEMS) {
            int begin = core - stem.indexOf(CORE);
            if (script.has(stem, begin)) {
                addBehind(script, begin, days);
            }
        }
    }

    /** Adds the date behind a key that has a stem at this place. */
    private void addBehind(Script script, int stem, Set<LocalDate> days) {
        int from = stem;
        while (script.isInName(from) && stem - from < LONGEST_KEY) {
            from--;
        }
        Matcher m = IN_SCRIPT.matcher(script.text(from, LONGEST_PAIR));
        LocalDate day = m.lookingAt() ? dates.stated(m.group(1)) : null;
        if (day != null) {
            days.add(day);
        }
    }

    private static String[] names(String kind) {
        try (InputStream in = StatedDates.class.getResourceAsStream("date-names.txt")) {
            return new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> line.startsWith(kind + ' '))
                    .flatMap(line -> Arrays.stream(line.split(" ", -1)).skip(1))
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
