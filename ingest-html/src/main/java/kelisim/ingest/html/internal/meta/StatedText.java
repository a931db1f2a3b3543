package kelisim.ingest.html.internal.meta;

import java.util.ArrayList;
import java.util.List;
import kelisim.ingest.html.internal.page.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The words of a page that stand only in its head, because scripts would draw them: an article's
 * body, posts, or at least the description. */
public final class StatedText {

    private static final int LITTLE = 300;
    private static final int MOST = 500_000;

    private StatedText() {}

    /**
     * Adds the stated words below a page's own, a paragraph each, where the page shows few words itself and states more.
     *
     * @return whether anything was added, so that the document is to be read again
     */
    public static boolean addTo(Document document, Page page) {
        int shown = page.runs().stream().mapToInt(run -> run.length()).sum();
        if (shown >= LITTLE) {
            return false;
        }
        List<String> paragraphs = new ArrayList<>();
        for (String text : StructuredData.of(page.statements()).texts()) {
            paragraphs.addAll(paragraphs(text));
        }
        if (paragraphs.isEmpty()) {
            HeadStatements.of(page.statements())
                    .first("og:description", "description", "twitter:description")
                    .ifPresent(description -> paragraphs.addAll(paragraphs(description)));
        }
        int stated = paragraphs.stream().mapToInt(String::length).sum();
        if (stated <= shown || stated > MOST) {
            return false;
        }
        Element body = document.body().appendElement("div").addClass("article-body");
        paragraphs.forEach(paragraph -> body.appendElement("p").text(paragraph));
        return true;
    }

    /** Lines of a text; markup in it is read as such. */
    private static List<String> paragraphs(String text) {
        Document parsed = Jsoup.parseBodyFragment(text.indexOf('<') < 0 ? "<pre>" + text + "</pre>" : text);
        return parsed.body()
                .wholeText()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
