package kelisim.ingest.html.internal.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kelisim.document.DocumentDetails;
import kelisim.ingest.html.internal.page.Page;
import kelisim.ingest.html.internal.page.Run;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page tells of itself: structured data before OpenGraph before plain meta before what is shown. */
public final class Metadata {

    private static final Pattern SEPARATOR = Pattern.compile("[\\s,;]+");

    private Metadata() {}

    /** The details of a page; what it does not tell is absent. */
    public static DocumentDetails of(Page page) {
        HeadStatements head = HeadStatements.of(page.statements());
        StructuredData data = StructuredData.of(page.statements());
        String url = url(page, head, data);
        String publisher = publisher(head, data);
        String language = language(page, head, data);
        String title = new TitleFinder(page, new TitleClaims(page, head, data, publisher, url), url).find();
        DateText dates = new DateText(new NumberOrder(
                locale(language, head),
                () -> page.runs().stream().map(Run::text).iterator()));
        return new DocumentDetails(
                title,
                new DateFinder(page, new StatedDates(page, head, data, dates), url, dates).find(title),
                language,
                url,
                publisher,
                authors(page, head, data));
    }

    private static @Nullable String url(Page page, HeadStatements head, StructuredData data) {
        for (Element element : page.statements()) {
            if (element.normalName().equals("link") && element.attr("rel").equalsIgnoreCase("canonical")) {
                String href = element.attr("href").strip();
                if (isAddress(href)) {
                    return href;
                }
            }
        }
        return head.first("og:url", "twitter:url")
                .filter(Metadata::isAddress)
                .or(() -> data.ofArticle("url").filter(Metadata::isAddress))
                .or(() -> data.ofArticle("mainEntityOfPage").filter(Metadata::isAddress))
                .orElse(null);
    }

    private static boolean isAddress(String text) {
        return (text.startsWith("http://") || text.startsWith("https://")) && text.length() < 2000;
    }

    private static @Nullable String publisher(HeadStatements head, StructuredData data) {
        return head.first("og:site_name")
                .or(() -> data.names("publisher").stream().findFirst())
                .or(() -> data.ofType("WebSite", "name"))
                .or(() -> head.first(
                        "dc.publisher", "dcterms.publisher", "publisher", "citation_publisher", "application-name"))
                .filter(name -> !isAddress(name) && name.length() < 200 && !isWholeTitle(name, head))
                .orElse(null);
    }

    /** Some pages state their whole title as the name of their site. */
    private static boolean isWholeTitle(String name, HeadStatements head) {
        return SiteName.parts(name).size() > 1
                && head.first("og:title").filter(name::equals).isPresent();
    }

    private static @Nullable String language(Page page, HeadStatements head, StructuredData data) {
        Element html = page.document().firstElementChild();
        Optional<String> declared = Optional.ofNullable(html)
                .map(e -> e.hasAttr("lang") ? e.attr("lang") : e.attr("xml:lang"))
                .filter(tag -> !tag.isBlank());
        return declared.or(() -> head.first("content-language", "og:locale", "dc.language", "language", "inlanguage"))
                .or(() -> data.ofArticle("inLanguage"))
                .map(Metadata::tag)
                .orElse(null);
    }

    /** The language with the country that the head states for it, where the language is told without one. */
    private static @Nullable String locale(@Nullable String language, HeadStatements head) {
        return head.first("og:locale")
                .map(Metadata::tag)
                .filter(stated -> language == null || stated.startsWith(language + '-'))
                .orElse(language);
    }

    /** A well-formed BCP 47 tag of what pages write, such as {@code en_US} or {@code ru, kk}. */
    private static @Nullable String tag(String written) {
        String first = SEPARATOR.split(written.strip(), 2)[0].replace('_', '-');
        String tag = Locale.forLanguageTag(first).toLanguageTag();
        return tag.equals("und") ? null : tag;
    }

    private static List<String> authors(Page page, HeadStatements head, StructuredData data) {
        List<String> authors = new ArrayList<>(data.names("author"));
        if (authors.isEmpty()) {
            head.first("author", "article:author", "dc.creator", "citation_author", "parsely-author", "sailthru.author")
                    .filter(name -> !isAddress(name))
                    .ifPresent(authors::add);
        }
        for (Element element : page.statements()) {
            boolean author = element.attr("rel").equals("author")
                    || element.attr("itemprop").equals("author");
            if (author && authors.isEmpty() && !element.normalName().equals("link")) {
                String name = element.text().strip();
                if (!name.isEmpty()) {
                    authors.add(name);
                }
            }
        }
        authors.removeIf(name -> name.length() > 120 || isAddress(name));
        return authors;
    }
}
