package kelisim.ingest.pdf.table;

import java.util.ArrayList;
import java.util.List;
import kelisim.ingest.pdf.page.Ruling;
import kelisim.ingest.pdf.page.Table;
import kelisim.ingest.pdf.page.TextLine;
import org.jspecify.annotations.Nullable;

/** A table's body to rows: what stands between two rules or on one ground is a row where each row has its own. */
final class BodyRows {

    /** A text that stands this near to the middle of several columns, in points, was set over them. */
    private static final float MIDDLE = 4;

    private BodyRows() {}

    static List<Table.Row> of(
            List<Table.Row> lines, List<Column> columns, List<Ruling> rulings, @Nullable Frame frame) {
        List<Table.Row> rows = new ArrayList<>();
        if (frame != null && isRuledByRow(lines, frame)) {
            for (List<Table.Row> band : bands(lines, frame)) {
                rows.addAll(isOneRow(band) ? List.of(together(band)) : RowMerger.merge(band, rulings));
            }
        } else {
            rows.addAll(RowMerger.merge(lines, rulings));
        }
        rows.replaceAll(row -> placed(row, columns));
        return rows;
    }

    private static List<List<Table.Row>> bands(List<Table.Row> lines, Frame frame) {
        List<List<Table.Row>> bands = new ArrayList<>();
        int last = Integer.MIN_VALUE;
        for (Table.Row line : lines) {
            int band = frame.band(middle(line));
            if (band != last) {
                bands.add(new ArrayList<>());
                last = band;
            }
            bands.get(bands.size() - 1).add(line);
        }
        return bands;
    }

    /** Whether most bands hold one row: at least three bands, and in most of them at most one line of figures. */
    private static boolean isRuledByRow(List<Table.Row> lines, Frame frame) {
        List<List<Table.Row>> bands = bands(lines, frame);
        long single = bands.stream().filter(BodyRows::isOneRow).count();
        return bands.size() >= 3 && single * 10 >= bands.size() * 8L;
    }

    /** Whether the lines can be one row: one alone has figures, and no column holds a line on each of them but the first line. */
    private static boolean isOneRow(List<Table.Row> band) {
        long figured = band.stream().filter(RowMerger::figured).count();
        if (band.size() < 2 || figured == 1) {
            return true;
        }
        return figured == 0 && TextRows.split(together(band).cells()).size() == 1;
    }

    private static Table.Row together(List<Table.Row> band) {
        Table.Row all = band.get(0);
        for (Table.Row row : band.subList(1, band.size())) {
            all = RowMerger.together(all, row);
        }
        return all;
    }

    private static float middle(Table.Row row) {
        float top = Float.MAX_VALUE;
        float bottom = 0;
        for (List<TextLine> cell : row.cells()) {
            for (TextLine line : cell) {
                top = Math.min(top, line.top());
                bottom = Math.max(bottom, line.bottom());
            }
        }
        return (top + bottom) / 2;
    }

    /** A lone text in the middle of all columns of figures tells their unit and stands over them. */
    private static Table.Row placed(Table.Row row, List<Column> columns) {
        int only = -1;
        for (int c = 0; c < row.cells().size(); c++) {
            if (!row.cells().get(c).isEmpty()) {
                if (only >= 0) {
                    return row;
                }
                only = c;
            }
        }
        if (only < 1 || columns.size() < 3) {
            return row;
        }
        TextLine line = row.cells().get(only).get(0);
        float middle = (line.x0() + line.x1()) / 2;
        float right = columns.get(columns.size() - 1).x1();
        boolean inColumn = TableShape.isFigure(line.text())
                || columns.stream().anyMatch(c -> Math.abs(c.x0() - line.x0()) < 2 || Math.abs(c.x1() - line.x1()) < 2);
        boolean amid = Math.abs(middle - (columns.get(1).x0() + right) / 2)
                < 0.1f * (right - columns.get(1).x0());
        int first = Math.abs(middle - (columns.get(0).x0() + right) / 2) <= MIDDLE ? 0 : !inColumn && amid ? 1 : only;
        List<List<TextLine>> cells = new ArrayList<>(row.cells());
        cells.set(only, List.of());
        cells.set(first, row.cells().get(only));
        return new Table.Row(cells, row.header());
    }
}
