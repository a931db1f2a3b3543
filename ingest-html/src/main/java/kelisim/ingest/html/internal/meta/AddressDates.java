package kelisim.ingest.html.internal.meta;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kelisim.ingest.html.internal.page.Page;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** The day in a page's address: the one it states, or that of the feed of its comments, or the one its title links to. */
final class AddressDates {

    private static final Pattern NUMBERS = Pattern.compile("/((?:19|20)\\d{2})[/-]?(\\d{2})[/-]?(\\d{2})(?=[/_-]|\\b)");
    private static final Pattern NAMED_MONTH =
            Pattern.compile("/((?:19|20)\\d{2})/(\\p{L}{3,12})/(\\d{1,2})(?=[/_-]|$)");

    private static final Evaluator LINK = QueryParser.parse("a[href]");

    private final DateText dates;

    AddressDates(DateText dates) {
        this.dates = dates;
    }

    /**
     * The day of a page.
     *
     * @param url its own address, if it states one
     * @param title the element of its title, if it shows one
     */
    @Nullable
    LocalDate of(Page page, @Nullable String url, @Nullable Element title) {
        LocalDate own = url == null ? null : in(url);
        return own != null
                ? own
                : Optional.ofNullable(ofFeeds(page)).orElseGet(() -> title == null ? null : ofLink(title));
    }

    private @Nullable LocalDate ofFeeds(Page page) {
        return page.statements().stream()
                .filter(element -> element.normalName().equals("link")
                        && element.attr("rel").equalsIgnoreCase("alternate")
                        && element.attr("type").contains("xml"))
                .map(element -> in(element.attr("href")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Where the title's only link has a day in it, it is the title's own. */
    private @Nullable LocalDate ofLink(Element title) {
        Element around = title.closest(LINK);
        return Stream.concat(title.select(LINK).stream(), Stream.ofNullable(around))
                .map(link -> in(link.attr("href")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate in(String url) {
        Matcher m = NUMBERS.matcher(url);
        if (m.find()) {
            return dates.first(m.group(1) + "-" + m.group(2) + "-" + m.group(3));
        }
        m = NAMED_MONTH.matcher(url);
        return m.find() ? dates.first(m.group(3) + " " + m.group(2) + " " + m.group(1)) : null;
    }
}
