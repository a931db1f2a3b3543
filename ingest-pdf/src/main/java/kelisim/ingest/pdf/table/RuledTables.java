package kelisim.ingest.pdf.table;

import java.util.ArrayList;
import java.util.List;
import kelisim.ingest.pdf.page.Ruling;
import kelisim.ingest.pdf.page.Table;
import kelisim.ingest.pdf.page.TextLine;
import kelisim.ingest.pdf.page.Word;
import org.jspecify.annotations.Nullable;

/** Tables whose columns are ruled: the grid says where cells are, text between two lines says how many rows are there. */
public final class RuledTables {

    private static final int MOST_EDGES = 400;

    /** Cells that hold this many letters on average are running text that was set side by side. */
    private static final int PROSE_LETTERS = 350;

    private RuledTables() {}

    /** The page's lines with each ruled table in the place of its lines. */
    public static List<TextLine> replace(List<TextLine> lines, List<Ruling> rulings) {
        List<TextLine> left = new ArrayList<>(lines);
        for (Lattice lattice : Lattice.of(rulings)) {
            float[] xs = lattice.columnEdges();
            float[] ys = lattice.rowEdges();
            boolean grid = xs.length >= 3 && ys.length >= 2 && lattice.down().size() >= 1 && xs.length + ys.length >= 6;
            if (!grid || xs.length > MOST_EDGES || ys.length > MOST_EDGES) {
                continue;
            }
            List<TextLine> inside = inside(left, lattice);
            Table table = inside.size() < 2 ? null : table(inside, lattice, xs, ys);
            if (table != null) {
                left.removeAll(inside);
                left.add(TextLine.of(table, inside.get(0).page()));
            }
        }
        return left;
    }

    private static List<TextLine> inside(List<TextLine> lines, Lattice lattice) {
        List<TextLine> inside = new ArrayList<>();
        for (TextLine line : lines) {
            float x = (line.x0() + line.x1()) / 2;
            float y = (line.top() + line.bottom()) / 2;
            if (line.table() == null
                    && x > lattice.left()
                    && x < lattice.right()
                    && y > lattice.top()
                    && y < lattice.bottom()) {
                inside.add(line);
            }
        }
        return inside;
    }

    private static @Nullable Table table(List<TextLine> inside, Lattice lattice, float[] xs, float[] ys) {
        int columns = xs.length - 1;
        int rows = ys.length - 1;
        List<List<List<Word>>> cells = new ArrayList<>();
        for (int i = 0; i < rows * columns; i++) {
            cells.add(new ArrayList<>());
        }
        int[] owner = owners(lattice, xs, ys);
        for (TextLine line : inside) {
            spread(line, xs, ys, owner, cells);
        }
        List<Table.Row> built = new ArrayList<>();
        int filled = 0;
        int letters = 0;
        for (int r = 0; r < rows; r++) {
            List<List<TextLine>> row = new ArrayList<>();
            for (int c = 0; c < columns; c++) {
                List<TextLine> cell =
                        CellLines.of(cells.get(r * columns + c), inside.get(0).page());
                filled += cell.isEmpty() ? 0 : 1;
                letters += cell.stream().mapToInt(line -> line.text().length()).sum();
                row.add(cell);
            }
            built.addAll(TextRows.split(row));
        }
        built.removeIf(row -> row.cells().stream().allMatch(List::isEmpty));
        boolean columnsUsed = usedColumns(built) >= 2;
        if (built.size() < 2 || !columnsUsed || filled < 4 || letters > PROSE_LETTERS * filled) {
            return null;
        }
        return new Table(TableShape.tidy(built), lattice.left(), lattice.top(), lattice.right(), lattice.bottom());
    }

    private static int usedColumns(List<Table.Row> rows) {
        int used = 0;
        for (int c = 0; c < rows.get(0).cells().size(); c++) {
            int column = c;
            used += rows.stream().anyMatch(row -> !row.cells().get(column).isEmpty()) ? 1 : 0;
        }
        return used;
    }

    /** Hands a line's words to cells; a line that runs over an edge is cut there. */
    private static void spread(TextLine line, float[] xs, float[] ys, int[] owner, List<List<List<Word>>> cells) {
        int row = index(ys, (line.top() + line.bottom()) / 2);
        List<Word> part = new ArrayList<>();
        int last = -1;
        for (Word word : line.words()) {
            int cell = owner[row * (xs.length - 1) + index(xs, (word.x0() + word.x1()) / 2)];
            if (cell != last && !part.isEmpty()) {
                cells.get(last).add(part);
                part = new ArrayList<>();
            }
            last = cell;
            part.add(word);
        }
        if (!part.isEmpty()) {
            cells.get(last).add(part);
        }
    }

    private static int index(float[] edges, float value) {
        int i = 0;
        while (i < edges.length - 2 && value >= edges[i + 1]) {
            i++;
        }
        return i;
    }

    /** For each place of the grid the first place of the cell it belongs to: neighbours without a line between are one. */
    private static int[] owners(Lattice lattice, float[] xs, float[] ys) {
        int columns = xs.length - 1;
        int rows = ys.length - 1;
        int[] owner = new int[rows * columns];
        for (int r = 0; r < rows; r++) {
            float y = (ys[r] + ys[r + 1]) / 2;
            for (int c = 0; c < columns; c++) {
                float x = (xs[c] + xs[c + 1]) / 2;
                int at = r * columns + c;
                owner[at] = at;
                if (c > 0 && !lattice.dividesColumns(xs[c], y)) {
                    owner[at] = owner[at - 1];
                } else if (r > 0 && !lattice.dividesRows(ys[r], x)) {
                    owner[at] = owner[at - columns];
                }
            }
        }
        return owner;
    }
}
