package kelisim.ingest.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kelisim.ingest.pdf.page.Ruling;
import kelisim.ingest.pdf.page.Table;
import kelisim.ingest.pdf.page.TextLine;

/** Puts lines of one row together: wrapped labels, heads of several lines, cells between two rulings. */
final class RowMerger {

    /** Lines of one cell follow each other within this many ems. */
    private static final float CLOSE = 1.35f;

    /** Words and marks that do not end a label, in the languages of our documents. */
    private static final Pattern OPEN = Pattern.compile(
            "(?iu).*(?:[,&/-]|\\b(?:of|the|and|or|for|in|on|to|a|an|by|with|from|at|de|du|des|et|der|die|und|für|von"
                    + "|и|в|на|по|с|для|от|о|об|при|из))");

    private RowMerger() {}

    /** The body's rows of lines as rows of cells. */
    static List<Table.Row> merge(List<Table.Row> rows, List<Ruling> rulings) {
        if (rows.isEmpty()) {
            return rows;
        }
        float tight = tightDistance(rows);
        boolean keyed = isKeyed(rows);
        List<Table.Row> merged = new ArrayList<>();
        Table.Row last = null;
        for (int r = 0; r < rows.size(); r++) {
            Table.Row row = rows.get(r);
            if (last != null && continues(last, row, tight, keyed, rulings)) {
                last = together(last, row);
                merged.set(merged.size() - 1, last);
            } else {
                last = row;
                merged.add(row);
            }
        }
        return merged;
    }

    private static boolean continues(Table.Row above, Table.Row row, float tight, boolean keyed, List<Ruling> rulings) {
        float distance = baseline(row) - baseline(above);
        if (distance > CLOSE * size(row) || ruledBetween(above, row, rulings)) {
            return false;
        }
        if (tight > 0) {
            return distance <= tight;
        }
        return continuesEvenly(above, row) || (keyed && lacksKey(above, row));
    }

    /** Where all lines are equally far apart, only what the cells hold tells. */
    private static boolean continuesEvenly(Table.Row above, Table.Row row) {
        if (figured(row) && figured(above)) {
            return false;
        }
        int here = filled(row);
        int before = filled(above);
        boolean label = !row.cells().get(0).isEmpty();
        if (here == 1 && label) {
            return before > 1 && (startsLower(row) || isOpen(above));
        }
        if (before == 1 && !above.cells().get(0).isEmpty()) {
            return label && (startsLower(row) || isOpen(above));
        }
        return !figured(row) && here < before && (!label || isOpen(above) || startsLower(row));
    }

    /** Whether one column holds a figure in about every row that is not the rest of another. */
    private static boolean isKeyed(List<Table.Row> rows) {
        for (int c = 1; c < rows.get(0).cells().size(); c++) {
            int figures = 0;
            for (Table.Row row : rows) {
                List<TextLine> cell = row.cells().get(c);
                figures += !cell.isEmpty() && TableShape.isFigure(cell.get(0).text()) ? 1 : 0;
            }
            if (figures * 10 >= rows.size() * 3) {
                return true;
            }
        }
        return false;
    }

    private static boolean lacksKey(Table.Row above, Table.Row row) {
        int here = filled(row);
        return here >= 2 && here < filled(above) && figured(above) && !figured(row);
    }

    /** Whether the label above cannot be all of it. */
    private static boolean isOpen(Table.Row row) {
        List<TextLine> label = row.cells().get(0);
        return !label.isEmpty()
                && OPEN.matcher(label.get(label.size() - 1).text()).matches();
    }

    private static boolean ruledBetween(Table.Row above, Table.Row row, List<Ruling> rulings) {
        float y0 = baseline(above);
        float y1 = baseline(row) - size(row) * 0.5f;
        for (Ruling ruling : rulings) {
            if (ruling.across() && ruling.y0() > y0 && ruling.y0() < y1 && touches(ruling, row)) {
                return true;
            }
        }
        return false;
    }

    private static boolean touches(Ruling ruling, Table.Row row) {
        return row.cells().stream()
                .flatMap(List::stream)
                .anyMatch(line -> line.x0() < ruling.x1() && line.x1() > ruling.x0());
    }

    /** Whether a cell beside the first holds a figure that is not a year. */
    static boolean figured(Table.Row row) {
        if (TableShape.isUnits(row)) {
            return false;
        }
        for (int c = 1; c < row.cells().size(); c++) {
            for (TextLine line : row.cells().get(c)) {
                if (TableShape.isEntry(line.text())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean startsLower(Table.Row row) {
        for (List<TextLine> cell : row.cells()) {
            if (!cell.isEmpty()) {
                return Character.isLowerCase(cell.get(0).text().codePointAt(0));
            }
        }
        return false;
    }

    private static int filled(Table.Row row) {
        return (int) row.cells().stream().filter(cell -> !cell.isEmpty()).count();
    }

    private static float baseline(Table.Row row) {
        return row.cells().stream()
                .flatMap(List::stream)
                .map(TextLine::baseline)
                .max(Float::compare)
                .orElse(0f);
    }

    private static float size(Table.Row row) {
        return row.cells().stream()
                .flatMap(List::stream)
                .map(TextLine::size)
                .max(Float::compare)
                .orElse(10f);
    }

    /**
     * Up to which distance lines belong to one row: where rows stand clearly further apart than the lines in them. 0 if
     * all distances are alike.
     */
    private static float tightDistance(List<Table.Row> rows) {
        List<Float> distances = new ArrayList<>();
        for (int r = 1; r < rows.size(); r++) {
            distances.add(baseline(rows.get(r)) - baseline(rows.get(r - 1)));
        }
        distances.sort(Float::compare);
        float widest = 0;
        float tight = 0;
        for (int i = 1; i < distances.size(); i++) {
            float step = distances.get(i) - distances.get(i - 1);
            boolean both = i >= 2 && distances.size() - i >= 2;
            if (both && step > widest && distances.get(i) > 1.13f * distances.get(i - 1)) {
                widest = step;
                tight = distances.get(i - 1) + 0.3f;
            }
        }
        return tight;
    }

    static Table.Row together(Table.Row a, Table.Row b) {
        List<List<TextLine>> cells = new ArrayList<>();
        for (int c = 0; c < a.cells().size(); c++) {
            List<TextLine> cell = new ArrayList<>(a.cells().get(c));
            cell.addAll(b.cells().get(c));
            cells.add(cell);
        }
        return new Table.Row(cells, false);
    }
}
