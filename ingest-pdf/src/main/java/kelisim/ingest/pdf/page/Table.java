package kelisim.ingest.pdf.page;

import java.util.List;

/**
 * A table as it stands on its page.
 *
 * @param rows from top to bottom
 */
public record Table(List<Row> rows, float x0, float top, float x1, float bottom) {

    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param cells as many as the table has columns; each its lines, none for an empty one. What spans several columns
     *     or rows stands in the first
     * @param header whether it names the columns
     */
    public record Row(List<List<TextLine>> cells, boolean header) {
        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }
}
