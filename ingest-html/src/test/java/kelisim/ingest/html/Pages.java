package kelisim.ingest.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import kelisim.spi.IngestException;
import kelisim.spi.Limits;
import kelisim.spi.Reading;
import kelisim.spi.Source;

/** Pages for tests, in our own words. */
final class Pages {

    private Pages() {}

    static Source source(String name) {
        try (InputStream in = Objects.requireNonNull(Pages.class.getResourceAsStream(name), name)) {
            return new Source(name, "text/html", in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(source(name).bytes(), StandardCharsets.UTF_8);
    }

    static Reading read(String html) {
        return read(html.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
    }

    static Reading read(byte[] bytes, Limits limits) {
        try {
            return new HtmlIngester().read(new Source("page.html", "text/html", bytes), limits);
        } catch (IngestException e) {
            throw new AssertionError(e);
        }
    }

    /** A page around the blocks of a kind. */
    static String ofBlocks(String kind) {
        return article("<title>Basin Office</title>", text("blocks/" + kind + ".html"));
    }

    /** A page with a head and an article of a few paragraphs around the given parts. */
    static String article(String head, String body) {
        return "<!doctype html><html lang=\"en\"><head>" + head + "</head><body><nav><a href=/>Home</a></nav><article>"
                + body
                + "<p>The two ministries agreed to exchange water data every month, and to hold a joint expert meeting"
                + " each spring, so that the basin's reservoirs are run in concert.</p>"
                + "<p>The delegations also visited the gauging station at the border bridge, where the first joint"
                + " measurements are to begin after the thaw, said the head of the delegation.</p>"
                + "</article><footer>Copyright</footer></body></html>";
    }
}
