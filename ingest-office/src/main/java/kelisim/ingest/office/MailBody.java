package kelisim.ingest.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kelisim.document.BlockRole;
import kelisim.document.Locator;
import kelisim.spi.Problem;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Puts a mail into blocks: the subject as title, the sender as byline, and what of the body is the sender's own. */
final class MailBody {

    private static final Pattern ITEM = Pattern.compile("\\s*([•*–-]|\\(?(?:\\d{1,3}|[a-z])[.)])\\s+(\\S.*)");
    private static final Pattern QUOTE_FOLLOWS = Pattern.compile(
            "(?:-{2,} ?(?:Original Message|Forwarded message|Исходное сообщение|Пересылаемое сообщение) ?-{2,}.*"
                    + "|On .{6,120} wrote:|.{6,120} (?:пишет|писал|написал)\\(?а?\\)?:|_{10,})");
    private static final int MAX_LINE_TO_TEST = 200;

    private final BlockSink sink;
    private int number;

    MailBody(BlockSink sink) {
        this.sink = sink;
    }

    void head(@Nullable String subject, @Nullable String from) {
        if (subject != null) {
            sink.heading(subject, 1, here());
        }
        if (from != null) {
            sink.paragraph("From: " + from, BlockRole.BYLINE, here());
        }
    }

    void plain(String body) {
        List<String> paragraph = new ArrayList<>();
        for (String line : body.split("\\R", -1)) {
            if (line.length() < MAX_LINE_TO_TEST
                    && QUOTE_FOLLOWS.matcher(line.strip()).matches()) {
                break;
            }
            Matcher item = ITEM.matcher(line);
            if (line.startsWith(">")) {
                end(paragraph);
            } else if (item.matches()) {
                end(paragraph);
                sink.listItem(item.group(2), 1, item.group(1), here());
            } else if (line.isBlank()) {
                end(paragraph);
            } else {
                paragraph.add(line);
            }
        }
        end(paragraph);
    }

    void html(String body) {
        Document page = Jsoup.parse(body);
        page.select("blockquote, .gmail_quote, script, style, head").remove();
        for (Element element :
                page.select("h1, h2, h3, h4, p, li, tr, div:not(:has(p, div, li, table, h1, h2, h3, h4))")) {
            element(element);
        }
        if (sink.blocks().isEmpty()) {
            plain(page.wholeText());
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        if (element.closest("tr") != null && !name.equals("tr")) {
            return;
        }
        switch (name) {
            case "tr" ->
                sink.tableRow(
                        element.select("> td, > th").eachText(),
                        !element.select("> th").isEmpty(),
                        here());
            case "li" ->
                sink.listItem(element.ownText().isBlank() ? element.text() : element.ownText(), 1, "•", here());
            case "h1", "h2", "h3", "h4" -> sink.heading(element.text(), name.charAt(1) - '0', here());
            default -> sink.paragraph(element.text(), BlockRole.BODY, here());
        }
    }

    void attachment(@Nullable String name, @Nullable String mediaType) {
        sink.problem(Problem.warning(
                "office.attachment",
                "attachment '" + (name == null ? "without a name" : name) + "'"
                        + (mediaType == null ? "" : " (" + mediaType + ")") + " was not read"));
    }

    private void end(List<String> paragraph) {
        if (!paragraph.isEmpty()) {
            sink.paragraph(String.join(" ", paragraph), BlockRole.BODY, here());
            paragraph.clear();
        }
    }

    private Locator here() {
        return new Locator.Paragraph("body", ++number);
    }
}
