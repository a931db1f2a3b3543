package kelisim.ingest.html.internal.meta;

import kelisim.document.DocumentDetails;
import kelisim.ingest.html.internal.page.Page;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page tells of itself. */
public final class Metadata {

    private Metadata() {}

    public static DocumentDetails of(Page page) {
        String title = page.document().title();
        return DocumentDetails.NONE.withTitle(title.isBlank() ? null : title).withLanguage(language(page));
    }

    private static @Nullable String language(Page page) {
        Element html = page.document().selectFirst("html[lang]");
        return html == null || html.attr("lang").isBlank()
                ? null
                : html.attr("lang").strip();
    }
}
