package kelisim.ingest.pdf.table;

import java.util.ArrayList;
import java.util.List;
import kelisim.ingest.pdf.page.Table;
import kelisim.ingest.pdf.page.TextLine;

/** Whether the cells of all columns but the first line up: by their left edges, their right edges or their middles. */
final class Alignment {

    private static final float SAME = 3;
    private static final double MOST = 0.6;

    private Alignment() {}

    static boolean holds(List<Table.Row> rows) {
        int cells = 0;
        int aligned = 0;
        for (int c = 1; c < rows.get(0).cells().size(); c++) {
            List<TextLine> column = new ArrayList<>();
            for (Table.Row row : rows) {
                column.addAll(row.cells().get(c));
            }
            cells += column.size();
            aligned += column.size() < 2 ? 0 : aligned(column);
        }
        return aligned >= MOST * cells;
    }

    private static int aligned(List<TextLine> column) {
        int left = most(column.stream().map(TextLine::x0).sorted().toList());
        int right = most(column.stream().map(TextLine::x1).sorted().toList());
        int middle = most(column.stream()
                .map(line -> (line.x0() + line.x1()) / 2)
                .sorted()
                .toList());
        return Math.max(left, Math.max(right, middle));
    }

    /** How many lie within a few points of each other, at most; a single one is not aligned with anything. */
    private static int most(List<Float> sorted) {
        int most = 0;
        int begin = 0;
        for (int end = 0; end < sorted.size(); end++) {
            while (sorted.get(end) - sorted.get(begin) > SAME) {
                begin++;
            }
            most = Math.max(most, end - begin + 1);
        }
        return most >= 2 ? most : 0;
    }
}
