package kelisim.ingest.html.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kelisim.ingest.html.internal.page.Node;
import kelisim.ingest.html.internal.page.Page;
import kelisim.ingest.html.internal.page.Tag;
import org.jsoup.nodes.Element;

/**
 * A table's cells in columns. A cell over two columns is followed by an empty one, and there is an empty one below a cell
 * over two rows, so that the n-th cells of all rows stand below each other.
 */
final class Table {

    private static final int WIDEST = 200;
    private static final int LONGEST_CELL = 1500;

    private final Node node;
    private final Map<Node, List<Cell>> rows = new HashMap<>();
    private final Map<Integer, Integer> pending = new HashMap<>();
    private boolean data = true;

    /** The runs of a cell; none for the places that another cell reaches into. */
    record Cell(int firstRun, int endRun) {
        static final Cell EMPTY = new Cell(0, 0);
    }

    Table(Node node, Page page) {
        this.node = node;
        List<Node> nodes = page.nodes();
        int columns = 0;
        for (int i = node.index() + 1; i < node.endNode(); i++) {
            Node inner = nodes.get(i);
            if (inner.tag() == Tag.TABLE) {
                data = false;
                return;
            }
            if (inner.tag() == Tag.ROW) {
                data &= !page.isFrame(inner);
                List<Cell> cells = read(inner, page);
                rows.put(inner, cells);
                columns = Math.max(columns, cells.size());
            }
        }
        String role = node.element().attr("role");
        data &= columns > 1 && !role.equals("presentation") && !role.equals("none");
    }

    Node node() {
        return node;
    }

    /** Whether it shows data, rather than laying out a page. */
    boolean isData() {
        return data;
    }

    List<Cell> cells(Node row) {
        return rows.getOrDefault(row, List.of());
    }

    /** Whether a row names the columns: it stands in the table's head, or all its cells are header cells. */
    boolean isHeader(Node row) {
        Node parent = row.parent();
        if (parent != null && parent.element().normalName().equals("thead")) {
            return true;
        }
        int headers = 0;
        for (Element cell : row.element().children()) {
            if (!cell.normalName().equals("th")) {
                return false;
            }
            headers++;
        }
        return headers > 1;
    }

    private List<Cell> read(Node row, Page page) {
        List<Cell> cells = new ArrayList<>();
        for (int i = row.index() + 1; i < row.endNode(); i = page.nodes().get(i).endNode()) {
            Node inner = page.nodes().get(i);
            if (inner.tag() != Tag.CELL && inner.tag() != Tag.HEADER_CELL) {
                continue;
            }
            skipReached(cells);
            data &= isCompact(inner, page);
            int width = number(inner, "colspan");
            int height = number(inner, "rowspan");
            for (int w = 0; w < width && cells.size() < WIDEST; w++) {
                if (height > 1) {
                    pending.merge(cells.size(), height - 1, Math::max);
                }
                cells.add(w == 0 ? new Cell(inner.firstRun(), inner.endRun()) : Cell.EMPTY);
            }
        }
        skipReached(cells);
        return cells;
    }

    private void skipReached(List<Cell> cells) {
        Integer left = pending.remove(cells.size());
        while (left != null) {
            if (left > 1) {
                pending.put(cells.size(), left - 1);
            }
            cells.add(Cell.EMPTY);
            left = pending.remove(cells.size());
        }
    }

    private static boolean isCompact(Node cell, Page page) {
        int length = 0;
        for (int i = cell.firstRun(); i < cell.endRun(); i++) {
            length += page.runs().get(i).length();
        }
        return length <= LONGEST_CELL;
    }

    private static int number(Node cell, String attribute) {
        String value = cell.element().attr(attribute);
        try {
            return value.isEmpty() ? 1 : Math.max(1, Math.min(WIDEST, Integer.parseInt(value.strip())));
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
