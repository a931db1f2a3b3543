package kelisim.ingest.pdf.table;

import java.util.List;
import kelisim.ingest.pdf.page.Table;
import kelisim.ingest.pdf.page.TextLine;

/** Heads that stand over several columns. */
final class Spans {

    private static final float SLACK = 4;

    private Spans() {}

    /** Whether a cell of the row above stands over several cells below, or between two of them. */
    static boolean over(Table.Row above, Table.Row below) {
        for (List<TextLine> cell : above.cells()) {
            if (!cell.isEmpty() && spans(cell.get(cell.size() - 1), below)) {
                return true;
            }
        }
        return false;
    }

    private static boolean spans(TextLine head, Table.Row below) {
        int under = 0;
        boolean right = false;
        boolean left = false;
        float middle = (head.x0() + head.x1()) / 2;
        boolean over = false;
        for (List<TextLine> cell : below.cells()) {
            for (TextLine line : cell) {
                under += Math.min(line.x1(), head.x1()) - Math.max(line.x0(), head.x0()) > 1 ? 1 : 0;
                over |= middle > line.x0() - SLACK && middle < line.x1() + SLACK;
                left |= line.x1() < middle;
                right |= line.x0() > middle;
            }
        }
        return under >= 2 || (under >= 1 && !over && left && right);
    }
}
