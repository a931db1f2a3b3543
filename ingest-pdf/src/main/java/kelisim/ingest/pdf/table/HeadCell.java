package kelisim.ingest.pdf.table;

import java.util.ArrayList;
import java.util.List;
import kelisim.ingest.pdf.page.TextLine;

/** A cell of a table's head in the making: over which columns it stands, and on which rows of lines. */
final class HeadCell {

    final int first;
    final int last;
    final List<TextLine> lines;
    final int from;
    int to;
    int level;

    /**
     * @param first the first of the columns that it stands over, {@code last} the last
     * @param row the row of lines that it begins on
     */
    HeadCell(int first, int last, List<TextLine> lines, int row) {
        this.first = first;
        this.last = last;
        this.lines = new ArrayList<>(lines);
        this.from = row;
        this.to = row;
    }

    boolean spans() {
        return last > first;
    }

    boolean shares(HeadCell other) {
        return first <= other.last && other.first <= last;
    }

    boolean standsOverAll(HeadCell other) {
        return first <= other.first && other.last <= last;
    }
}
