package kelisim.ingest.pdf.table;

import java.util.ArrayList;
import java.util.List;
import kelisim.ingest.pdf.page.Ruling;
import kelisim.ingest.pdf.page.Table;
import kelisim.ingest.pdf.page.TextLine;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a table's head to its cells: lines under each other are one cell, unless the upper one stands over several
 * columns; then it is a cell of its own above theirs.
 */
final class HeadGrid {

    /** Lines further apart than this many ems are not one cell. */
    static final float CLOSE = 1.45f;

    private final List<HeadCell> cells = new ArrayList<>();
    private final List<Ruling> rulings;
    private final int columns;

    private HeadGrid(int columns, List<Ruling> rulings) {
        this.columns = columns;
        this.rulings = rulings;
    }

    /**
     * The head's rows of cells.
     *
     * @param lines the head's rows of lines, from the top
     * @param columns where the columns stand
     */
    static List<Table.Row> of(List<Table.Row> lines, List<Column> columns, List<Ruling> rulings) {
        HeadGrid grid = new HeadGrid(columns.size(), rulings);
        for (int r = 0; r < lines.size(); r++) {
            for (Spans.Reach reach : Spans.of(lines, r, columns, rulings)) {
                grid.add(reach, lines.get(r).cells().get(reach.cell()), r);
            }
        }
        return grid.rows();
    }

    private void add(Spans.Reach reach, List<TextLine> lines, int row) {
        HeadCell cell = new HeadCell(reach.first(), reach.last(), lines, row);
        HeadCell above = above(cell);
        if (above != null && above.first == cell.first && above.last == cell.last && isClose(above, lines.get(0))) {
            above.lines.addAll(lines);
            above.to = row;
        } else {
            cells.add(cell);
        }
    }

    private @Nullable HeadCell above(HeadCell cell) {
        HeadCell above = null;
        for (HeadCell other : cells) {
            above = other.shares(cell) && other.to < cell.from ? other : above;
        }
        return above;
    }

    private boolean isClose(HeadCell above, TextLine lower) {
        TextLine upper = above.lines.get(above.lines.size() - 1);
        return lower.baseline() - upper.baseline() <= CLOSE * Math.max(upper.size(), lower.size())
                && !Spans.ruledBetween(upper, lower, rulings);
    }

    private List<Table.Row> rows() {
        int most = 0;
        for (HeadCell cell : cells) {
            cell.level = level(cell);
            most = Math.max(most, cell.level);
        }
        List<Table.Row> rows = new ArrayList<>();
        for (int level = 0; level <= most; level++) {
            List<List<TextLine>> row = new ArrayList<>();
            for (int c = 0; c < columns; c++) {
                row.add(new ArrayList<>());
            }
            for (HeadCell cell : cells) {
                if (cell.level == level) {
                    row.get(cell.first).addAll(cell.lines);
                }
            }
            if (!row.stream().allMatch(List::isEmpty)) {
                rows.add(new Table.Row(row, true));
            }
        }
        return rows;
    }

    /** Below all that stands over its columns, and level with what stands beside it. */
    private int level(HeadCell cell) {
        int level = 0;
        for (HeadCell other : cells) {
            if (other == cell) {
                break;
            }
            boolean ended = other.to < cell.from;
            if (ended && (other.shares(cell) || (other.spans() && isLevelWithOneUnder(other, cell)))) {
                level = Math.max(level, other.level + 1);
            }
        }
        return level;
    }

    private boolean isLevelWithOneUnder(HeadCell spanning, HeadCell cell) {
        return cells.stream().anyMatch(under -> under.from == cell.from && spanning.standsOverAll(under));
    }
}
