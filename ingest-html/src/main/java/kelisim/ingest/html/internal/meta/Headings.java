package kelisim.ingest.html.internal.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kelisim.ingest.html.internal.page.Mark;
import kelisim.ingest.html.internal.page.Node;
import kelisim.ingest.html.internal.page.Page;
import kelisim.ingest.html.internal.page.Tag;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** The headings of a page that may be its title: those that stand in its content and do not lead to the site's first page. */
final class Headings {

    private static final Pattern HOME = Pattern.compile("(?:(?:https?:)?//[^/]*)?/?(?:index\\.\\w+)?");
    private static final Evaluator LINK = QueryParser.parse("a[href]");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");
    private static final Pattern ANCHOR = Pattern.compile("\\s*[¶#§]$");
    private static final int BESIDE =
            Mark.of(Mark.NAVIGATION, Mark.SIDEBAR, Mark.FOOTER, Mark.OVERLAY, Mark.RELATED, Mark.COMMENT);

    private Headings() {}

    /** The texts of the headings of these levels, in order. */
    static List<String> of(Page page, int from, int to) {
        List<String> headings = new ArrayList<>();
        for (Node node : page.nodes()) {
            boolean wanted = node.tag() == Tag.HEADING && node.level() >= from && node.level() <= to;
            if (wanted && !isBeside(node) && !leadsHome(node)) {
                headings.add(text(page, node));
            }
        }
        return headings;
    }

    /** The name of the site as a main heading tells it that is a link to the site's first page. */
    static @Nullable String home(Page page) {
        return page.nodes().stream()
                .filter(node -> node.tag() == Tag.HEADING && node.level() == 1 && leadsHome(node))
                .map(node -> text(page, node))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    static String oneLine(String text) {
        return hasSpaces(text) ? SPACES.matcher(text).replaceAll(" ").strip() : text.strip();
    }

    /** Whether it has other white space than single spaces: most lines do not. */
    private static boolean hasSpaces(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '\u00a0' || (c == ' ' && i > 0 && text.charAt(i - 1) == ' ')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBeside(Node node) {
        return (node.marks() & BESIDE) != 0 || node.closest(Tag.NAV) != null || node.closest(Tag.FOOTER) != null;
    }

    private static boolean leadsHome(Node heading) {
        Element link = heading.element().selectFirst(LINK);
        Element around = heading.element().parent();
        if (link == null && around != null && around.normalName().equals("a") && around.hasAttr("href")) {
            link = around;
        }
        return link != null && HOME.matcher(link.attr("href").strip()).matches();
    }

    private static String text(Page page, Node heading) {
        StringBuilder text = new StringBuilder();
        for (int i = heading.firstRun(); i < heading.endRun(); i++) {
            text.append(' ').append(page.runs().get(i).text());
        }
        return ANCHOR.matcher(oneLine(text.toString())).replaceAll("");
    }
}
