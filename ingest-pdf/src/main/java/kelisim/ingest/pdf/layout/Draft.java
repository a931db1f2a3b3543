package kelisim.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import kelisim.document.BlockRole;
import kelisim.ingest.pdf.page.Table;
import kelisim.ingest.pdf.page.TextLine;
import org.jspecify.annotations.Nullable;

/** A block in the making; layout only, its words are put together at the end. */
final class Draft {

    /** What it will be. */
    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        ROW
    }

    Kind kind;
    BlockRole role = BlockRole.BODY;
    final List<TextLine> lines;

    /** The mark that was taken off the first line, if any. */
    String marker = "";

    private float markAt;

    int depth = 1;
    int level = 2;

    /** The level that the file itself tells of a heading, 0 if it does not. */
    int told;

    /** The right edge of the column it stands in. */
    final float right;

    /** The left edge of the column it stands in. */
    final float left;

    /** Cells of a row: each its lines, none for an empty one. */
    @Nullable
    List<List<TextLine>> cells;

    boolean header;

    Draft(Kind kind, List<TextLine> lines, float left, float right) {
        this.kind = kind;
        this.lines = new ArrayList<>(lines);
        this.left = left;
        this.right = right;
    }

    static Draft row(Table.Row row, float left, float right) {
        List<TextLine> lines = row.cells().stream().flatMap(List::stream).toList();
        Draft draft = new Draft(Kind.ROW, lines, left, right);
        draft.cells = row.cells();
        draft.header = row.header();
        return draft;
    }

    TextLine first() {
        return lines.get(0);
    }

    TextLine last() {
        return lines.get(lines.size() - 1);
    }

    int page() {
        return first().page();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (TextLine line : lines) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            text.append(line.text());
        }
        return text.toString();
    }

    boolean isRunningText() {
        return role == BlockRole.BODY && (kind == Kind.PARAGRAPH || kind == Kind.ITEM);
    }

    /** Takes a list mark off the first line, which makes it an item. */
    void takeMark() {
        ListMark mark = ListMark.of(first());
        if (mark != null) {
            marker = mark.text();
            kind = Kind.ITEM;
            TextLine line = first();
            lines.set(
                    0,
                    TextLine.of(
                            line.words().subList(mark.words(), line.words().size()), line.page(), line.furniture()));
            markAt = line.x0();
        }
    }

    /** Makes it an item whose mark is drawn and not written. */
    void asItem(String mark) {
        kind = Kind.ITEM;
        marker = mark;
        markAt = first().x0();
    }

    void asFootnote() {
        role = BlockRole.FOOTNOTE;
        kind = Kind.PARAGRAPH;
    }

    /** Where the mark stood from the left, of an item. */
    float markAt() {
        return markAt;
    }

    /** Puts the mark back: what looked like an item is none. */
    String textWithMark() {
        return marker.isEmpty() ? text() : marker + " " + text();
    }
}
