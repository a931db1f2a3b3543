package kelisim.ingest.pdf.page;

import org.jspecify.annotations.Nullable;

/**
 * What a tagged file says that a piece of text belongs to: one of its paragraphs, headings, items, cells. Pieces of one element
 * have one tag; the claim is checked against the page before it is believed.
 *
 * @param id the element's number in the file's own order
 * @param level of a heading from 1; -1 of text that stands in no paragraph of its own, else 0
 * @param cell where in its table a cell stands, {@code null} outside of tables
 */
public record Tag(int id, Kind kind, int level, @Nullable Cell cell) {

    /** What it is claimed to be. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        CAPTION,
        NOTE,
        CELL
    }

    /**
     * A cell's place.
     *
     * @param table the table's number in the file
     * @param row from 0, {@code column} from 0
     * @param header whether it is a head
     */
    public record Cell(int table, int row, int column, boolean header) {}
}
