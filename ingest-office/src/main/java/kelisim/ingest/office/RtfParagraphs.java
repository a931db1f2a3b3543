package kelisim.ingest.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kelisim.document.BlockRole;
import kelisim.document.Locator;
import kelisim.ingest.office.RtfState.Target;

/** Gathers RTF's text into paragraphs, list items and rows, by the properties that the control words set. */
final class RtfParagraphs {

    private static final Pattern HEADING = Pattern.compile("heading (\\d)");

    private final BlockSink sink;
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder marker = new StringBuilder();
    private final StringBuilder footnote = new StringBuilder();
    private final List<String> footnotes = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final Map<Integer, Integer> levelOfStyle = new HashMap<>();
    private final StringBuilder cell = new StringBuilder();
    private final TableRows rows;

    private int style;
    private int outline = -1;
    private int depth = 1;
    private boolean inTable;
    private boolean headerRow;
    private int number;

    RtfParagraphs(BlockSink sink) {
        this.sink = sink;
        this.rows = new TableRows(sink);
    }

    void text(String text, Target target) {
        switch (target) {
            case FOOTNOTE -> footnote.append(text);
            case MARKER -> marker.append(text);
            default -> words.append(text);
        }
    }

    /** A name in the style sheet, for the style that was numbered last. */
    void styleName(String name) {
        Matcher heading = HEADING.matcher(name.strip().replace(";", "").toLowerCase(Locale.ROOT));
        if (heading.matches()) {
            levelOfStyle.put(style, Integer.parseInt(heading.group(1)));
        }
    }

    void word(String word, int value, Target target) {
        if (target == Target.STYLES) {
            styleWord(word, value);
            return;
        }
        if (target != Target.BODY) {
            return;
        }
        switch (word) {
            case "par", "sect", "page" -> endParagraph();
            case "cell", "nestcell" -> endCell();
            case "row", "nestrow" -> endRow();
            case "trowd" -> headerRow = false;
            case "trhdr" -> headerRow = true;
            case "intbl" -> inTable = true;
            case "pard" -> reset();
            case "s" -> style = value;
            case "outlinelevel" -> outline = value;
            case "ilvl" -> depth = Math.max(1, value + 1);
            default -> {
                // of no meaning for blocks
            }
        }
    }

    private void styleWord(String word, int value) {
        if (word.equals("s")) {
            style = value;
        } else if (word.equals("outlinelevel") && value >= 0 && value < 9) {
            levelOfStyle.put(style, value + 1);
        }
    }

    /** Ends the document: the open paragraph, then the notes. */
    void end() {
        endParagraph();
        endRow();
        rows.end();
        int count = 0;
        for (String note : footnotes) {
            sink.paragraph(note, BlockRole.FOOTNOTE, new Locator.Paragraph("footnotes", ++count));
        }
    }

    void endFootnote() {
        footnotes.add(footnote.toString());
        footnote.setLength(0);
    }

    private void reset() {
        inTable = false;
        style = 0;
        outline = -1;
        depth = 1;
    }

    private void endParagraph() {
        String text = words.toString();
        words.setLength(0);
        if (inTable) {
            cell.append(cell.isEmpty() ? "" : " ").append(text);
        } else if (!text.isBlank()) {
            rows.end();
            number++;
            block(text);
        }
        marker.setLength(0);
    }

    private void block(String text) {
        int level = outline >= 0 && outline < 9 ? outline + 1 : levelOfStyle.getOrDefault(style, 0);
        String mark = marker.toString().strip();
        if (level > 0) {
            sink.heading(mark.isEmpty() ? text : mark + " " + text, level, here());
        } else if (!mark.isEmpty()) {
            sink.listItem(text, depth, mark, here());
        } else {
            sink.paragraph(text, BlockRole.BODY, here());
        }
    }

    private void endCell() {
        inTable = true;
        endParagraph();
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            number++;
            rows.add(cells, headerRow, here());
            cells.clear();
        }
        inTable = false;
    }

    private Locator here() {
        return new Locator.Paragraph("body", number);
    }
}
