package kelisim.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import kelisim.document.Block;
import kelisim.document.BlockRole;
import kelisim.document.Document;
import kelisim.document.Span;

/** A document as a web page: its title, the lines beside it, and its body, with the furniture of a {@link Style} around. */
final class SamplePage {

    private static final Path TEMPLATES = Path.of("src", "test", "resources", "pages");
    private static final int SHORT_LINE = 60;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private static final String POST = "<meta property=\"og:type\" content=\"article\">";

    private final Document document;
    private final StringBuilder body = new StringBuilder();
    private final Deque<String> lists = new ArrayDeque<>();
    private boolean inTable;

    /** Where a site puts title, date and body, and what it puts around them. */
    enum Style {
        /** A newsroom of a content management system: title and date in a head of their own, outside the body. */
        NEWSROOM,
        /** A blog: an article with a head, a sidebar, and comments. */
        BLOG,
        /** A page of an office: title and date are plain divisions, with a menu beside them. */
        OFFICE,
        /** A page laid out by tables, without headings of its own. */
        TABLES,
        /** A page of sections, as services show themselves: a hero with the title, then cards. */
        CARDS;

        private String template() throws IOException {
            return Files.readString(TEMPLATES.resolve(name().toLowerCase(Locale.ROOT) + ".html"));
        }
    }

    private SamplePage(Document document) {
        this.document = document;
    }

    /** The page of a document that an ingester read. */
    static String of(Document document, Style style) throws IOException {
        SamplePage page = new SamplePage(document);
        Block title = page.title().orElse(null);
        List<String> lines = new ArrayList<>();
        boolean headEnded = false;
        boolean titleSeen = false;
        for (Block block : document.blocks()) {
            boolean line = !headEnded && block.role() == BlockRole.BYLINE;
            if (line) {
                lines.add(page.words(block));
            } else if (block != title) {
                page.write(block, style);
                headEnded |= titleSeen || title == null;
            }
            titleSeen |= block == title;
        }
        page.close();
        boolean inBody = title == null
                && document.blocks().stream()
                        .anyMatch(block ->
                                page.isTitle(block, letters(document.details().title())));
        String plain = escaped(Objects.requireNonNullElse(document.details().title(), ""));
        LocalDate day = document.details().published();
        if (lines.isEmpty() && day != null) {
            lines.add(DAY.format(day));
        }
        return style.template()
                .replace("@TITLE@", title != null ? page.words(title) : inBody ? "" : plain)
                .replace("@PLAIN@", plain)
                .replace("@HEAD@", title == null && !inBody ? POST : "")
                .replace("@DATE@", String.join(" | ", lines))
                .replace("@BODY@", page.body);
    }

    /** The block that is the title, if it stands at the top; else it stays in the body. */
    private Optional<Block> title() {
        String title = letters(Objects.requireNonNullElse(document.details().title(), ""));
        return document.blocks().stream()
                .takeWhile(block -> block.role() == BlockRole.BYLINE || isTitle(block, title))
                .filter(block -> isTitle(block, title))
                .findFirst();
    }

    private boolean isTitle(Block block, String title) {
        return letters(document.text(block.span())).equals(title);
    }

    private static String letters(String text) {
        return text.replaceAll("\\W+", "");
    }

    private void write(Block block, Style style) {
        if (block instanceof Block.ListItem item) {
            item(item);
            return;
        }
        if (block instanceof Block.TableRow row) {
            row(row);
            return;
        }
        close();
        body.append(
                style == Style.CARDS && block instanceof Block.Heading ? "</section>\n<section class=\"card\">\n" : "");
        String element = block instanceof Block.Heading heading ? element(heading, style) : "p";
        body.append('<')
                .append(element)
                .append('>')
                .append(words(block))
                .append("</")
                .append(element.split(" ")[0])
                .append(">\n");
    }

    private static String element(Block.Heading heading, Style style) {
        return (style == Style.TABLES ? "h" + Math.max(3, heading.level()) : "h" + Math.max(2, heading.level()));
    }

    private void item(Block.ListItem item) {
        closeTable();
        String list = list(item.marker());
        while (lists.size() > item.depth() || (lists.size() == item.depth() && !list.startsWith(lists.getLast()))) {
            body.append("</li></").append(lists.removeLast()).append(">\n");
        }
        body.append(lists.size() == item.depth() ? "</li>\n" : "");
        while (lists.size() < item.depth()) {
            body.append('<').append(list).append('>');
            lists.addLast(list.substring(0, 2));
        }
        body.append("<li>").append(words(item));
    }

    private static String list(String marker) {
        if (marker.matches("\\(?[a-z][.)]")) {
            return "ol type=\"a\"";
        }
        return marker.matches("\\(?\\d+[.)]") ? "ol start=\"" + marker.replaceAll("\\D", "") + '"' : "ul";
    }

    private void row(Block.TableRow row) {
        closeLists();
        body.append(inTable ? "" : "<table class=\"data\">\n").append("<tr>");
        inTable = true;
        String cell = row.header() ? "th" : "td";
        for (Span span : row.cells()) {
            body.append('<')
                    .append(cell)
                    .append('>')
                    .append(escaped(document.text(span).strip()))
                    .append("</")
                    .append(cell)
                    .append('>');
        }
        body.append("</tr>\n");
    }

    private void close() {
        closeLists();
        closeTable();
    }

    private void closeLists() {
        while (!lists.isEmpty()) {
            body.append("</li></").append(lists.removeLast()).append(">\n");
        }
    }

    private void closeTable() {
        body.append(inTable ? "</table>\n" : "");
        inTable = false;
    }

    /** The words of a block; short lines stay lines, wrapped ones do not. */
    private String words(Block block) {
        String text = document.text(block.span());
        boolean lines = text.lines().allMatch(line -> line.length() <= SHORT_LINE) || block instanceof Block.Heading;
        return escaped(text.strip()).replaceAll("\\s*\\R\\s*", lines ? "<br>" : " ");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
