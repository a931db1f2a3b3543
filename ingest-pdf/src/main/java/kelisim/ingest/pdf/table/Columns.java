package kelisim.ingest.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kelisim.ingest.pdf.page.TextLine;
import kelisim.ingest.pdf.page.Word;

/** Finds columns by laying the narrow pieces first: a wide one that then covers several columns spans them. */
final class Columns {

    private static final int MOST = 80;

    private Columns() {}

    static List<Column> of(List<List<TextLine>> rows) {
        List<TextLine> pieces = new ArrayList<>();
        for (List<TextLine> row : rows) {
            if (row.size() >= 2) {
                pieces.addAll(row);
            }
        }
        pieces.sort(Comparator.comparing(TextLine::width).thenComparing(TextLine::baseline));
        List<Column> columns = new ArrayList<>();
        for (TextLine piece : pieces) {
            if (columns.size() <= MOST) {
                lay(piece, columns);
            }
        }
        columns.sort(Comparator.comparing(Column::x0));
        return columns.size() > MOST ? List.of() : joinLone(columns, rows);
    }

    private static void lay(TextLine piece, List<Column> columns) {
        List<Integer> over = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).overlaps(piece.x0(), piece.x1())) {
                over.add(i);
            }
        }
        if (over.isEmpty()) {
            columns.add(new Column(piece.x0(), piece.x1(), 1));
        } else if (over.size() == 1) {
            columns.set(over.get(0), columns.get(over.get(0)).with(piece.x0(), piece.x1()));
        }
    }

    /** A column that only a head or one row supports belongs to the neighbour that it never shares a row with. */
    private static List<Column> joinLone(List<Column> columns, List<List<TextLine>> rows) {
        List<Column> joined = new ArrayList<>(columns);
        int i = 0;
        while (i < joined.size()) {
            Column column = joined.get(i);
            boolean lone = column.support() * 5 < rows.size() || column.support() == 1;
            int with = lone ? neighbour(joined, i, rows) : -1;
            if (with >= 0) {
                joined.set(Math.min(i, with), column.and(joined.get(with)));
                joined.remove(Math.max(i, with));
                i = 0;
            } else {
                i++;
            }
        }
        return joined;
    }

    private static int neighbour(List<Column> columns, int i, List<List<TextLine>> rows) {
        int best = -1;
        float nearest = Float.MAX_VALUE;
        for (int k : new int[] {i + 1, i - 1}) {
            if (k < 0 || k >= columns.size()) {
                continue;
            }
            Column a = columns.get(Math.min(i, k));
            Column b = columns.get(Math.max(i, k));
            float gap = b.x0() - a.x1();
            if (gap < nearest && gap < 40 && !shareRow(columns.get(i), columns.get(k), rows)) {
                nearest = gap;
                best = k;
            }
        }
        return best;
    }

    private static boolean shareRow(Column a, Column b, List<List<TextLine>> rows) {
        for (List<TextLine> row : rows) {
            boolean hasA = row.stream().anyMatch(line -> a.overlaps(line.x0(), line.x1()));
            boolean hasB = row.stream().anyMatch(line -> b.overlaps(line.x0(), line.x1()));
            if (hasA && hasB) {
                return true;
            }
        }
        return false;
    }

    /** A row's pieces in their columns; figures that stand close are told apart by the columns they fall in. */
    static List<List<TextLine>> cells(List<TextLine> row, List<Column> columns) {
        List<List<TextLine>> cells = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            cells.add(new ArrayList<>());
        }
        for (TextLine piece : row) {
            for (TextLine part : parts(piece, columns)) {
                cells.get(index(part, columns)).add(part);
            }
        }
        return cells.stream().map(cell -> together(cell)).toList();
    }

    private static List<TextLine> together(List<TextLine> cell) {
        if (cell.size() < 2) {
            return cell;
        }
        List<Word> words = new ArrayList<>();
        cell.forEach(line -> words.addAll(line.words()));
        return List.of(TextLine.of(words, cell.get(0).page(), false));
    }

    private static List<TextLine> parts(TextLine piece, List<Column> columns) {
        long over =
                columns.stream().filter(c -> c.overlaps(piece.x0(), piece.x1())).count();
        if (over < 2) {
            return List.of(piece);
        }
        boolean figures = piece.words().size() > 1
                && piece.words().stream()
                                        .filter(word -> TableShape.isFigure(word.text()))
                                        .count()
                                * 2
                        > piece.words().size();
        List<TextLine> parts = new ArrayList<>();
        List<Word> part = new ArrayList<>();
        int last = -1;
        for (Word word : piece.words()) {
            int column = nearest((word.x0() + word.x1()) / 2, columns);
            if (column != last && !part.isEmpty() && (figures || isApart(part.get(part.size() - 1), word))) {
                parts.add(TextLine.of(part, piece.page(), false));
                part = new ArrayList<>();
            }
            last = column;
            part.add(word);
        }
        parts.add(TextLine.of(part, piece.page(), false));
        return parts;
    }

    /** Words of one cell stand a space apart; a wider gap between two columns divides cells. */
    private static boolean isApart(Word left, Word right) {
        return right.x0() - left.x1() > 0.45f * right.size();
    }

    /** The column it shares most width with; the first of those it spans. */
    private static int index(TextLine part, List<Column> columns) {
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).overlaps(part.x0(), part.x1())) {
                return c;
            }
        }
        return nearest((part.x0() + part.x1()) / 2, columns);
    }

    private static int nearest(float x, List<Column> columns) {
        int best = 0;
        for (int c = 1; c < columns.size(); c++) {
            if (distance(x, columns.get(c)) < distance(x, columns.get(best))) {
                best = c;
            }
        }
        return best;
    }

    private static float distance(float x, Column column) {
        return Math.max(0, Math.max(column.x0() - x, x - column.x1())) + Math.abs(x - column.middle()) / 1000;
    }
}
