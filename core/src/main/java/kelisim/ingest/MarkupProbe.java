package kelisim.ingest;

import com.google.common.base.Ascii;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells markup by the first characters of a text, as far as the WHATWG MIME Sniffing standard does it for HTML. */
final class MarkupProbe {

    /** A text with one of these in front is a web page whatever its name says. */
    private static final List<String> PAGE = List.of("<!doctype html", "<html", "<head", "<body");

    /** Fragments that are a page only where the name does not say otherwise. */
    private static final List<String> FRAGMENT = List.of(
            "<script",
            "<iframe",
            "<h1",
            "<div",
            "<font",
            "<table",
            "<a ",
            "<style",
            "<title",
            "<b>",
            "<br",
            "<p",
            "<meta",
            "<link",
            "<main",
            "<article",
            "<section",
            "<header",
            "<nav");

    private MarkupProbe() {}

    /** Whether it begins as a whole web page. */
    static boolean isPage(String head) {
        String start = start(head);
        return PAGE.stream().anyMatch(start::startsWith);
    }

    /** Whether it begins as a piece of a web page. */
    static boolean isFragment(String head) {
        String start = start(head);
        return FRAGMENT.stream().anyMatch(start::startsWith);
    }

    /** The media type of XML by its root element; {@code null} if it has no XML declaration. */
    static @Nullable String xml(String head) {
        String text = Ascii.toLowerCase(head.stripLeading());
        if (!text.startsWith("<?xml")) {
            return null;
        }
        String start = start(text.substring(Math.max(0, text.indexOf("?>") + 2)));
        if (start.startsWith("<html") || start.startsWith("<!doctype html")) {
            return "application/xhtml+xml";
        }
        return start.startsWith("<svg") ? "image/svg+xml" : "application/xml";
    }

    /** In lower case from the first mark-up on, comments and processing instructions skipped. */
    private static String start(String head) {
        String text = Ascii.toLowerCase(head.stripLeading());
        while (text.startsWith("<!--") || text.startsWith("<?")) {
            String close = text.startsWith("<?") ? ">" : "-->";
            int end = text.indexOf(close);
            if (end < 0) {
                return "";
            }
            text = text.substring(end + close.length()).stripLeading();
        }
        return text;
    }
}
