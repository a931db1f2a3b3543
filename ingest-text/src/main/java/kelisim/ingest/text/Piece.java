package kelisim.ingest.text;

import java.util.List;
import kelisim.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Lines that belong together, before it is settled whether they are a heading.
 *
 * @param form what kind of lines
 * @param first its first line
 * @param last its last line
 * @param span its text, without a list mark
 * @param opens whether a blank line stands before it
 * @param mark the list mark, for an item that has one
 * @param depth how deep its list is nested; 0 outside lists
 * @param cells the cells of a table's row
 * @param header whether the row names the columns
 */
record Piece(
        Form form,
        Line first,
        Line last,
        Span span,
        boolean opens,
        @Nullable ListMark mark,
        int depth,
        List<Span> cells,
        boolean header) {

    enum Form {
        TEXT,
        ITEM,
        ROW,
        /** Set off by markup: {@code ## Heading}, or underlined with dashes. */
        HEADING
    }

    static Piece text(Line first, Line last) {
        return new Piece(
                Form.TEXT, first, last, first.span().cover(last.span()), first.opens(), null, 0, List.of(), false);
    }

    static Piece heading(Line line, int skip, int level) {
        Span span = new Span(line.begin() + skip, line.end());
        return new Piece(Form.HEADING, line, line, span, line.opens(), null, level, List.of(), false);
    }

    static Piece item(Line first, Line last, ListMark mark, int depth) {
        Span span = new Span(first.begin() + mark.length(), last.end());
        return new Piece(Form.ITEM, first, last, span, first.opens(), mark, depth, List.of(), false);
    }

    static Piece row(Line line, List<Span> cells, boolean header) {
        return new Piece(Form.ROW, line, line, line.span(), line.opens(), null, 0, cells, header);
    }

    /** The same lines as a list item that has no mark. */
    Piece asUnmarkedItem() {
        return new Piece(Form.ITEM, first, last, span, opens, null, 1, List.of(), false);
    }

    boolean isText() {
        return form == Form.TEXT;
    }

    boolean isItem() {
        return form == Form.ITEM;
    }

    boolean isOneLine() {
        return first.begin() == last.begin();
    }

    int length() {
        return span.length();
    }

    char end() {
        return last.last();
    }

    /** Its text, of which no more than a line's worth is asked for. */
    String head() {
        return first.file().substring(span.begin(), Math.min(span.end(), span.begin() + Line.LONG));
    }
}
