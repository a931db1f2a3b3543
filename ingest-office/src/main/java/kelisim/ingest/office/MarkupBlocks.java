package kelisim.ingest.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kelisim.document.BlockRole;
import kelisim.document.Locator;
import kelisim.spi.Limits;
import kelisim.spi.Problem;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XHTML of a book's chapters into blocks. */
final class MarkupBlocks extends DefaultHandler {

    /** Ends a parse whose sink takes no more. */
    static final class Full extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    private static final Set<String> NOTES = Set.of("footnote", "endnote", "footnotes", "endnotes");
    private static final int MAX_MARKED_HEADING = 120;

    /** A list that is open. */
    private static final class OpenList {
        private final boolean numbered;
        private final boolean lettered;
        private int items;

        OpenList(boolean numbered, boolean lettered) {
            this.numbered = numbered;
            this.lettered = lettered;
        }

        String nextMarker() {
            items++;
            if (!numbered) {
                return "•";
            }
            return (lettered && items <= 26 ? String.valueOf((char) ('a' + items - 1)) : String.valueOf(items)) + ".";
        }
    }

    private final BlockSink sink;
    private final Limits limits;
    private final String part;
    private final StringBuilder words = new StringBuilder();
    private final Deque<OpenList> lists = new ArrayDeque<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private final TableRows rows;

    private int depth;
    private int noteBelow = Integer.MAX_VALUE;
    private int tables;
    private boolean headerRow;
    private int heading;
    private boolean caption;
    private String marker = "";
    private int boldLength;
    private boolean bold;
    private int number;
    private boolean body;

    MarkupBlocks(BlockSink sink, Limits limits, String part) {
        this.sink = sink;
        this.rows = new TableRows(sink);
        this.limits = limits;
        this.part = part;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        if (++depth > limits.depth()) {
            sink.problem(Problem.warning("limit.depth", "elements deeper than " + limits.depth() + " were left out"));
            throw new Full();
        }
        if (sink.isFull()) {
            throw new Full();
        }
        String kind = String.valueOf(attributes.getValue("class")).toLowerCase(Locale.ROOT);
        if (NOTES.contains(kind) && depth < noteBelow) {
            flush();
            noteBelow = depth;
        }
        open(name.isEmpty() ? qName : name, kind, "a".equals(attributes.getValue("type")));
    }

    private void open(String name, String kind, boolean lettered) {
        switch (name) {
            case "body" -> body = true;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                flush();
                heading = name.charAt(1) - '0';
            }
            case "p", "div", "blockquote", "pre", "dt", "dd" -> {
                flush();
                caption = kind.contains("caption");
            }
            case "ul", "ol" -> {
                flush();
                lists.push(new OpenList(name.equals("ol"), lettered));
            }
            case "li" -> {
                flush();
                OpenList list = lists.peek();
                marker = list == null ? "•" : list.nextMarker();
            }
            case "table" -> {
                flush();
                tables++;
            }
            case "tr" -> headerRow = false;
            case "th" -> headerRow = true;
            case "b", "strong" -> bold = true;
            case "br" -> words.append(' ');
            default -> {
                // inline, or of no meaning here
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        close(localName.isEmpty() ? qName : localName);
        if (depth == noteBelow) {
            noteBelow = Integer.MAX_VALUE;
        }
        depth--;
    }

    private void close(String name) {
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "blockquote", "pre", "dt", "dd", "body" -> flush();
            case "li" -> {
                flush();
                marker = "";
            }
            case "ul", "ol" -> {
                flush();
                lists.poll();
            }
            case "td", "th" -> endCell();
            case "tr" -> endRow();
            case "table" -> {
                flush();
                if (--tables == 0) {
                    rows.end();
                }
            }
            case "b", "strong" -> bold = false;
            default -> {
                // inline, or of no meaning here
            }
        }
    }

    @Override
    public void characters(char[] ch, int start, int length) throws SAXException {
        if (!body) {
            return;
        }
        if (words.length() + length > limits.characters()) {
            flush();
            throw new Full();
        }
        words.append(ch, start, length);
        if (bold) {
            boldLength += String.valueOf(ch, start, length).strip().length();
        }
    }

    @Override
    public void ignorableWhitespace(char[] ch, int start, int length) throws SAXException {
        characters(ch, start, length);
    }

    /** Ends the block and the table that are open, also where the parse broke off. */
    void end() {
        flush();
        endRow();
        rows.end();
    }

    /** Ends the block that is open, if it has words. */
    private void flush() {
        String text = words.toString().strip();
        words.setLength(0);
        boolean allBold = boldLength > 0 && boldLength >= text.length() - 1;
        boldLength = 0;
        int level = heading;
        heading = 0;
        if (text.isEmpty()) {
            return;
        }
        if (tables > 0) {
            cell.append(cell.isEmpty() ? "" : " ").append(text);
            return;
        }
        number++;
        block(text, level, allBold);
    }

    private void block(String text, int level, boolean allBold) {
        if (noteBelow != Integer.MAX_VALUE) {
            sink.paragraph(text, BlockRole.FOOTNOTE, here());
        } else if (level > 0) {
            sink.heading(text, level, here());
        } else if (!lists.isEmpty()) {
            sink.listItem(text, lists.size(), marker, here());
        } else if (caption) {
            sink.paragraph(text, BlockRole.CAPTION, here());
        } else if (allBold && text.length() <= MAX_MARKED_HEADING && !text.endsWith(".")) {
            sink.heading(text, sink.blocks().isEmpty() ? 1 : 2, here());
        } else {
            sink.paragraph(text, BlockRole.BODY, here());
        }
    }

    private void endCell() {
        flush();
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        flush();
        if (!cells.isEmpty()) {
            number++;
            rows.add(cells, headerRow, here());
            cells.clear();
        }
    }

    private Locator here() {
        return new Locator.Paragraph(part, number);
    }
}
