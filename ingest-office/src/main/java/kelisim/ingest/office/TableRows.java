package kelisim.ingest.office;

import java.util.ArrayList;
import java.util.List;
import kelisim.document.Locator;

/**
 * The rows of a table until it ends, when it can be told which of them names the columns: the one that the format marks,
 * else a first row of words above rows with figures.
 */
final class TableRows {

    private record Row(List<String> cells, boolean header, Locator locator) {}

    private final BlockSink sink;
    private final List<Row> rows = new ArrayList<>();

    TableRows(BlockSink sink) {
        this.sink = sink;
    }

    void add(List<String> cells, boolean header, Locator locator) {
        rows.add(new Row(List.copyOf(cells), header, locator));
    }

    /** Puts the rows into the sink; nothing if there are none. */
    void end() {
        boolean marked = rows.stream().anyMatch(Row::header);
        boolean first = !marked
                && rows.size() > 1
                && isWords(rows.get(0))
                && rows.stream().skip(1).anyMatch(TableRows::hasFigure);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            sink.tableRow(row.cells(), row.header() || (first && i == 0), row.locator());
        }
        rows.clear();
    }

    private static boolean isWords(Row row) {
        return row.cells().size() > 1 && row.cells().stream().noneMatch(cell -> cell.isBlank() || isFigure(cell));
    }

    private static boolean hasFigure(Row row) {
        return row.cells().stream().anyMatch(TableRows::isFigure);
    }

    private static boolean isFigure(String cell) {
        String text = cell.strip();
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }
}
