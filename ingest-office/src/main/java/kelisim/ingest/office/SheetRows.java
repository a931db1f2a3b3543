package kelisim.ingest.office;

import java.util.ArrayList;
import java.util.List;
import kelisim.document.Locator;
import org.apache.poi.ss.util.CellReference;

/** The rows of one sheet, put together cell by cell; the sheet's name stands over them as a heading. */
final class SheetRows {

    /** A cell far to the right of the last one does not make a million empty ones. */
    private static final int MAX_GAP = 64;

    private final BlockSink sink;
    private final String sheet;
    private final List<String> cells = new ArrayList<>();
    private boolean named;
    private boolean headerGone;
    private boolean number;
    private int row;

    SheetRows(BlockSink sink, String sheet) {
        this.sink = sink;
        this.sheet = sheet;
    }

    /** Begins a row; rows and columns are counted from 0. */
    void startRow(int index) {
        row = index;
        cells.clear();
        number = false;
    }

    void cell(int column, String value, boolean numeric) {
        int empty = Math.min(column - cells.size(), MAX_GAP);
        for (int i = 0; i < empty; i++) {
            cells.add("");
        }
        cells.add(value);
        number |= numeric;
    }

    void endRow() {
        long filled = cells.stream().filter(c -> !c.isBlank()).count();
        if (filled == 0) {
            return;
        }
        if (!named) {
            named = true;
            sink.heading(sheet, 2, new Locator.Cell(sheet, "A1"));
        }
        boolean header = !headerGone && !number && filled > 1;
        headerGone |= filled > 1;
        sink.tableRow(cells, header, new Locator.Cell(sheet, address()));
    }

    private String address() {
        String last = CellReference.convertNumToColString(cells.size() - 1) + (row + 1);
        return cells.size() == 1 ? last : "A" + (row + 1) + ":" + last;
    }
}
