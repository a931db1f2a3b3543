package kelisim.ingest.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kelisim.document.BlockRole;
import kelisim.document.Locator;
import kelisim.spi.Limits;
import org.jspecify.annotations.Nullable;

/** The walk over the {@code content.xml} of an OpenDocument file, for all its kinds. */
final class OpenDocumentBody {

    private static final Set<String> ASIDE = Set.of(
            "tracked-changes",
            "annotation",
            "annotation-end",
            "notes",
            "note-citation",
            "forms",
            "header",
            "footer",
            "table-of-content",
            "index-title",
            "event-listeners",
            "automatic-styles",
            "settings",
            "variable-decls",
            "sequence-decls",
            "user-field-decls",
            "desc");
    private static final int MAX_REPEAT = 64;

    private static final class OpenList {
        private final @Nullable String style;
        private int items;

        OpenList(@Nullable String style) {
            this.style = style;
        }
    }

    private final XMLStreamReader xml;
    private final OpenLists marks;
    private final BlockSink sink;
    private final Deque<OpenList> lists = new ArrayDeque<>();
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private final List<String> notes = new ArrayList<>();
    private final TableRows rows;
    private final StringBuilder cell = new StringBuilder();
    private final List<String> cells = new ArrayList<>();

    private final Limits limits;
    private boolean inText;
    private @Nullable SheetRows sheet;
    private int aside;
    private int heading;
    private boolean inNote;
    private int tables;
    private boolean headerRows;
    private int number;
    private final Slides slides = new Slides();
    private int row;
    private int rowRepeat;
    private int column;
    private int cellRepeat;
    private boolean spreadsheet;

    OpenDocumentBody(XMLStreamReader xml, OpenLists marks, BlockSink sink, Limits limits) {
        this.limits = limits;
        this.xml = xml;
        this.marks = marks;
        this.sink = sink;
        this.rows = new TableRows(sink);
    }

    void read() throws XMLStreamException {
        while (xml.hasNext() && !sink.isFull()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml.getText());
                default -> {
                    // comments and the like
                }
            }
        }
        rows.end();
        int count = 0;
        for (String note : notes) {
            sink.paragraph(note, BlockRole.FOOTNOTE, new Locator.Paragraph("notes", ++count));
        }
    }

    private void text(String text) {
        StringBuilder open = paragraphs.peek();
        if (aside == 0 && open != null) {
            open.append(text);
        }
    }

    private void start(String name) {
        if (aside > 0 || ASIDE.contains(name)) {
            aside++;
            return;
        }
        switch (name) {
            case "text", "spreadsheet", "presentation" -> kind(name);
            case "h" -> open(Math.max(1, number(attribute("outline-level"), 1)));
            case "p" -> open(0);
            case "s", "tab", "line-break" -> text(" ");
            case "note-body" -> inNote = true;
            case "list" -> lists.push(new OpenList(listStyle()));
            case "list-item" -> item();
            case "page" -> slides.next();
            default -> startTable(name);
        }
    }

    private void kind(String name) {
        inText = true;
        spreadsheet |= name.equals("spreadsheet");
    }

    private @Nullable String listStyle() {
        String own = attribute("style-name");
        OpenList parent = lists.peek();
        return own != null || parent == null ? own : parent.style;
    }

    private void item() {
        OpenList list = lists.peek();
        if (list != null) {
            list.items++;
        }
    }

    private void open(int level) {
        if (inText) {
            heading = level;
            paragraphs.push(new StringBuilder());
        }
    }

    private void startTable(String name) {
        switch (name) {
            case "table" -> {
                tables++;
                row = 0;
                if (spreadsheet) {
                    sheet = new SheetRows(sink, limits, String.valueOf(attribute("name")));
                }
            }
            case "table-header-rows" -> headerRows = true;
            case "table-row" -> {
                rowRepeat = number(attribute("number-rows-repeated"), 1);
                column = 0;
                if (sheet != null) {
                    sheet.startRow(row);
                }
            }
            case "table-cell", "covered-table-cell" -> {
                cellRepeat = number(attribute("number-columns-repeated"), 1);
                cell.setLength(0);
            }
            default -> {
                // inline, or of no meaning for blocks
            }
        }
    }

    private void end(String name) {
        if (aside > 0) {
            aside--;
            return;
        }
        switch (name) {
            case "h", "p" -> close();
            case "note-body" -> inNote = false;
            case "list" -> lists.poll();
            case "table-header-rows" -> headerRows = false;
            case "table-cell", "covered-table-cell" -> endCell();
            case "table-row" -> endRow();
            case "table" -> {
                if (--tables == 0) {
                    rows.end();
                    if (sheet != null) {
                        sheet.end();
                        sheet = null;
                    }
                }
            }
            default -> {
                // inline, or of no meaning for blocks
            }
        }
    }

    private void close() {
        StringBuilder open = paragraphs.poll();
        String words = open == null ? "" : open.toString();
        int level = heading;
        heading = 0;
        if (words.isBlank()) {
            return;
        }
        if (inNote) {
            notes.add(words);
        } else if (tables > 0) {
            cell.append(cell.isEmpty() ? "" : " ").append(words);
        } else {
            number++;
            block(words, level);
        }
    }

    private void block(String words, int level) {
        OpenList list = lists.peek();
        int title = list == null ? slides.titleLevel(words) : 0;
        if (level > 0 || title > 0) {
            sink.heading(words, Math.max(level, title), here());
        } else if (list != null) {
            sink.listItem(words, lists.size(), marks.marker(list.style, lists.size(), list.items), here());
        } else {
            sink.paragraph(words, BlockRole.BODY, here());
        }
    }

    private void endCell() {
        if (sheet == null) {
            cells.add(cell.toString());
        } else if (!cell.toString().isBlank()) {
            for (int i = 0; i < Math.min(cellRepeat, MAX_REPEAT); i++) {
                sheet.cell(column + i, cell.toString());
            }
        }
        cell.setLength(0);
        column += cellRepeat;
    }

    private void endRow() {
        if (sheet != null) {
            sheet.endRow();
        } else if (!cells.isEmpty()) {
            number++;
            rows.add(cells, headerRows, here());
        }
        cells.clear();
        row += rowRepeat;
    }

    private Locator here() {
        return slides.isOn() ? slides.here() : new Locator.Paragraph("body", number);
    }

    private @Nullable String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private static int number(@Nullable String value, int absent) {
        try {
            return value == null ? absent : Math.max(1, Integer.parseInt(value));
        } catch (NumberFormatException e) {
            return absent;
        }
    }
}
