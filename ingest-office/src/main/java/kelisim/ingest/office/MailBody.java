package kelisim.ingest.office;

import java.util.regex.Pattern;
import kelisim.document.BlockRole;
import kelisim.document.Locator;
import kelisim.spi.Limits;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Puts a mail into blocks: the subject as title, and what of the body is the sender's own. */
final class MailBody {

    private static final Pattern QUOTE_FOLLOWS = Pattern.compile(
            "(?:-{2,} ?(?:Original Message|Forwarded message|Исходное сообщение|Пересылаемое сообщение) ?-{2,}.*"
                    + "|On .{6,120} wrote:|.{6,120} (?:пишет|писал|написал)\\(?а?\\)?:|_{10,})");
    private static final int MAX_LINE_TO_TEST = 200;

    private final BlockSink sink;
    private final TypedText typed;
    private final String subject;
    private int number;

    /**
     * Of a mail.
     *
     * @param subject the title of what it says, unless the body has it again
     */
    MailBody(BlockSink sink, Limits limits, @Nullable String subject) {
        this.sink = sink;
        this.subject = subject == null ? "" : subject;
        this.typed = new TypedText(sink, limits);
    }

    void plain(String body) {
        StringBuilder own = new StringBuilder();
        for (String line : body.split("\\R", -1)) {
            if (line.length() < MAX_LINE_TO_TEST
                    && QUOTE_FOLLOWS.matcher(line.strip()).matches()) {
                break;
            }
            own.append(line.startsWith(">") ? "" : line).append('\n');
        }
        typed.put(own.toString(), subject, offset -> here());
    }

    void html(String body) {
        Document page = Jsoup.parse(body);
        page.select("blockquote, .gmail_quote, script, style, head").remove();
        if (page.select("h1, h2, h3, h4").stream().noneMatch(heading -> Titles.same(heading.text(), subject))) {
            sink.heading(subject, 1, here());
        }
        int before = sink.blocks().length();
        for (Element element :
                page.select("h1, h2, h3, h4, p, li, tr, div:not(:has(p, div, li, table, h1, h2, h3, h4))")) {
            element(element);
        }
        if (sink.blocks().length() == before) {
            typed.put(page.wholeText(), "", offset -> here());
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

    private Locator here() {
        return new Locator.Paragraph("body", ++number);
    }
}
