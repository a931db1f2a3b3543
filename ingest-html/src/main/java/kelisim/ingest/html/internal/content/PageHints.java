package kelisim.ingest.html.internal.content;

import java.util.List;
import kelisim.ingest.html.internal.page.Page;
import org.jsoup.nodes.Element;

/** What a page's head says of the kind of page, as numbers. */
final class PageHints {

    private static final String[] TYPES = {
        "Article\"",
        "BlogPosting\"",
        "Product\"",
        "DiscussionForumPosting\"",
        "QAPage\"",
        "ItemList\"",
        "CollectionPage\"",
        "FAQPage\"",
    };

    /** For each type of structured data 1 if the page has it; then the kind of OpenGraph, then the maker. */
    private final double[] values;

    private final boolean isNews;
    private final boolean isTimed;
    private final String address;

    private PageHints(double[] values, boolean isNews, boolean isTimed, String address) {
        this.values = values;
        this.isNews = isNews;
        this.isTimed = isTimed;
        this.address = address;
    }

    double[] values() {
        return values;
    }

    /** The page's address as its head states it, or nothing. */
    String address() {
        return address;
    }

    static PageHints of(List<Element> statements) {
        double[] hints = new double[TYPES.length + 2 + AddressWords.shipped().kinds()];
        String address = "";
        boolean isNews = false;
        boolean isTimed = false;
        for (Element element : statements) {
            switch (element.normalName()) {
                case "script" -> isNews |= readTypes(Page.data(element), hints);
                case "meta" -> {
                    readMeta(element, hints);
                    String property = element.attr("property");
                    isTimed |= property.equals("article:published_time");
                    address = property.equals("og:url") ? element.attr("content") : address;
                }
                case "link" -> address = element.attr("rel").equals("canonical") ? element.attr("href") : address;
                default -> {
                    // tells nothing of the kind of page
                }
            }
        }
        double[] kinds = AddressWords.shipped().of(address);
        System.arraycopy(kinds, 0, hints, TYPES.length + 2, kinds.length);
        return new PageHints(hints, isNews, isTimed, address);
    }

    /** Reads of what types structured data is, and tells whether it is news. */
    private static boolean readTypes(String data, double[] hints) {
        for (int i = 0; i < TYPES.length; i++) {
            hints[i] = hints[i] > 0 || data.contains(TYPES[i]) ? 1 : 0;
        }
        return hints[0] > 0 && data.contains("NewsArticle\"");
    }

    private static void readMeta(Element meta, double[] hints) {
        String content = meta.attr("content");
        if (meta.attr("property").equals("og:type")) {
            hints[TYPES.length] = content.equals("article")
                    ? 1
                    : content.equals("website") ? 2 : content.startsWith("product") ? 3 : 0;
        } else if (meta.attr("name").equals("generator")) {
            hints[TYPES.length + 1] = content.startsWith("WordPress") ? 1 : isForDocumentation(content) ? 2 : 3;
        }
    }

    boolean isArticle() {
        return values[1] > 0 || (values[0] > 0 && values[TYPES.length] == 1) || isNews;
    }

    /** Whether it says so, or that OpenGraph has it as an article, or when it was published as one. */
    boolean isPost() {
        return isArticle() || isTimed || values[TYPES.length] == 1;
    }

    /** Whether the page says that it is a discussion, or has its address among discussions. */
    boolean isDiscussion() {
        return values[3] > 0
                || values[4] > 0
                || values[TYPES.length + 2 + AddressWords.shipped().number("forum")] > 0;
    }

    /** Whether what its visitors write belongs to the page: discussions, questions, reviews of products. */
    boolean keepsTalk() {
        return values[2] > 0 || isDiscussion();
    }

    private static boolean isForDocumentation(String generator) {
        return generator.startsWith("Docusaurus")
                || generator.startsWith("Sphinx")
                || generator.startsWith("mkdocs")
                || generator.startsWith("Docutils")
                || generator.startsWith("MediaWiki")
                || generator.startsWith("VitePress");
    }
}
