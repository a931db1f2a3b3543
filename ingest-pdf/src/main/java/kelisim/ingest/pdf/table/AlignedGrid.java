package kelisim.ingest.pdf.table;

import java.util.ArrayList;
import java.util.List;
import kelisim.ingest.pdf.page.Ruling;
import kelisim.ingest.pdf.page.Table;
import kelisim.ingest.pdf.page.TextLine;
import org.jspecify.annotations.Nullable;

/** Rows of pieces to columns and cells, if they line up well enough to be a table. */
final class AlignedGrid {

    private static final int FEWEST_ROWS = 3;

    /** Two columns of words alone are a list of pairs; fewer such rows are side-by-side text. */
    private static final int FEWEST_ROWS_OF_WORDS = 4;

    private static final int MOST_COLUMNS = 60;

    private static final double FIGURES = 0.2;
    private static final int LONGEST_CELL = 10;

    private AlignedGrid() {}

    /**
     * The rows as a table, {@code null} if they are none.
     *
     * @param frame what is drawn around them, if so
     */
    static @Nullable Table table(List<List<TextLine>> lines, List<Ruling> rulings, @Nullable Frame frame) {
        List<List<TextLine>> rows = lines.stream().map(Pieces::of).toList();
        List<Column> columns = Columns.of(rows);
        if (columns.size() < 2 || columns.size() > MOST_COLUMNS) {
            return null;
        }
        float space = Columns.space(rows);
        List<Table.Row> cells = new ArrayList<>();
        for (List<TextLine> row : rows) {
            cells.add(new Table.Row(Columns.cells(row, columns, space), false));
        }
        boolean ruled = frame != null || ruled(rows, rulings);
        if (!isTable(cells, columns.size(), ruled) || !Alignment.holds(cells)) {
            return null;
        }
        int heads = TableShape.headLines(cells, frame, rulings);
        List<Table.Row> merged = new ArrayList<>(HeadGrid.of(cells.subList(0, heads), columns, rulings));
        int headRows = merged.size();
        merged.addAll(BodyRows.of(cells.subList(heads, cells.size()), columns, rulings, frame));
        return merged.size() < 2
                ? null
                : new Table(TableShape.tidy(merged, headRows), left(rows), top(rows), right(rows), bottom(rows));
    }

    private static boolean isTable(List<Table.Row> rows, int columns, boolean ruled) {
        int several = 0;
        int figures = 0;
        int filled = 0;
        int wordy = 0;
        int texts = 0;
        int words = 0;
        for (Table.Row row : rows) {
            int here = 0;
            for (int c = 0; c < columns; c++) {
                List<TextLine> cell = row.cells().get(c);
                if (cell.isEmpty()) {
                    continue;
                }
                here++;
                filled++;
                String text = cell.get(0).text();
                boolean figure = TableShape.isFigure(text);
                int length = cell.get(0).words().size();
                figures += c > 0 && figure ? 1 : 0;
                texts += figure ? 0 : 1;
                words += figure ? 0 : length;
                wordy += length > LONGEST_CELL ? 1 : 0;
            }
            several += here >= 2 ? 1 : 0;
        }
        if (several < (ruled ? 2 : FEWEST_ROWS) || wordy * 4 > filled) {
            return false;
        }
        boolean numeric = figures >= FIGURES * filled;
        if (words > 4.5 * texts && (several < FEWEST_ROWS_OF_WORDS || words > 8 * texts)) {
            return false;
        }
        return numeric || ruled || columns >= 3 || several > FEWEST_ROWS_OF_WORDS;
    }

    /** Whether at least two lines are drawn across the rows. */
    private static boolean ruled(List<List<TextLine>> rows, List<Ruling> rulings) {
        float top = top(rows);
        float bottom = bottom(rows);
        float width = right(rows) - left(rows);
        int lines = 0;
        for (Ruling ruling : rulings) {
            boolean over = ruling.across()
                    && ruling.length() > 0.5f * width
                    && ruling.y0() > top - 12
                    && ruling.y0() < bottom + 12
                    && ruling.x0() < left(rows) + 0.3f * width;
            lines += over ? 1 : 0;
        }
        return lines >= 2;
    }

    private static float left(List<List<TextLine>> rows) {
        return (float) rows.stream()
                .flatMap(List::stream)
                .mapToDouble(TextLine::x0)
                .min()
                .orElse(0);
    }

    private static float right(List<List<TextLine>> rows) {
        return (float) rows.stream()
                .flatMap(List::stream)
                .mapToDouble(TextLine::x1)
                .max()
                .orElse(0);
    }

    private static float top(List<List<TextLine>> rows) {
        return (float) rows.stream()
                .flatMap(List::stream)
                .mapToDouble(TextLine::top)
                .min()
                .orElse(0);
    }

    private static float bottom(List<List<TextLine>> rows) {
        return (float) rows.stream()
                .flatMap(List::stream)
                .mapToDouble(TextLine::bottom)
                .max()
                .orElse(0);
    }
}
