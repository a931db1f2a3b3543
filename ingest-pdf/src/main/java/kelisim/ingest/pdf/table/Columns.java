package kelisim.ingest.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kelisim.ingest.pdf.page.TextLine;
import kelisim.ingest.pdf.page.Word;

/** Finds columns by laying the narrow pieces first: a wide one that then covers several columns spans them. */
final class Columns {

    private static final int MOST = 80;
    private static final int FEWEST_GAPS = 5;
    private static final float USUAL_SPACE = 0.32f;

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
        return columns.size() > MOST ? List.of() : joinApart(columns, rows);
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

    /**
     * Two columns that never share a row are one: a head in the middle above figures at the right edge, short figures and
     * short heads beside each other. What covers both spans them only if other rows have a piece in each.
     */
    private static List<Column> joinApart(List<Column> columns, List<List<TextLine>> rows) {
        List<Column> joined = new ArrayList<>(columns);
        int i = 0;
        while (i < joined.size()) {
            Column column = joined.get(i);
            int with = neighbour(joined, i, rows);
            if (with >= 0) {
                joined.set(Math.min(i, with), column.and(joined.get(with)));
                joined.remove(Math.max(i, with));
                i = Math.max(0, Math.min(i, with) - 1);
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
            boolean hasA = row.stream().anyMatch(line -> isOnly(line, a, b));
            boolean hasB = row.stream().anyMatch(line -> isOnly(line, b, a));
            if (hasA && hasB) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOnly(TextLine line, Column in, Column notIn) {
        return in.overlaps(line.x0(), line.x1()) && !notIn.overlaps(line.x0(), line.x1());
    }

    /** A row's pieces in their columns; figures that stand close are told apart by the columns they fall in. */
    static List<List<TextLine>> cells(List<TextLine> row, List<Column> columns, float space) {
        List<List<TextLine>> cells = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            cells.add(new ArrayList<>());
        }
        for (TextLine piece : row) {
            for (TextLine part : parts(piece, columns, space)) {
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

    private static List<TextLine> parts(TextLine piece, List<Column> columns, float space) {
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
            if (column != last && !part.isEmpty() && (figures || isApart(part.get(part.size() - 1), word, space))) {
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
    private static boolean isApart(Word left, Word right, float space) {
        return right.x0() - left.x1() > Math.min(0.45f, 1.3f * space + 0.04f) * right.size();
    }

    /** How far words of one piece usually stand apart, in ems: the middle one of the gaps. */
    static float space(List<List<TextLine>> rows) {
        List<Float> gaps = new ArrayList<>();
        for (List<TextLine> row : rows) {
            for (TextLine piece : row) {
                for (int w = 1; w < piece.words().size(); w++) {
                    Word word = piece.words().get(w);
                    gaps.add((word.x0() - piece.words().get(w - 1).x1()) / word.size());
                }
            }
        }
        gaps.sort(Comparator.naturalOrder());
        return gaps.size() < FEWEST_GAPS ? USUAL_SPACE : gaps.get(gaps.size() / 2);
    }

    /** The first column that it covers the better part of, else the one it shares most width with. */
    private static int index(TextLine part, List<Column> columns) {
        int most = -1;
        float width = 0.5f;
        for (int c = 0; c < columns.size(); c++) {
            Column column = columns.get(c);
            float shared = Math.min(column.x1(), part.x1()) - Math.max(column.x0(), part.x0());
            if (shared > 0.6f * (column.x1() - column.x0())) {
                return c;
            }
            if (shared > width) {
                width = shared;
                most = c;
            }
        }
        return most >= 0 ? most : nearest((part.x0() + part.x1()) / 2, columns);
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
