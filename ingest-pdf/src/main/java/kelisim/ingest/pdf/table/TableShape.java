package kelisim.ingest.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kelisim.ingest.pdf.page.Table;
import kelisim.ingest.pdf.page.TextLine;

/** What a table's rows and columns tell by their content: which are empty, which head the others. */
final class TableShape {

    private static final Pattern FIGURE =
            Pattern.compile("[(<>≤≥~±$€£¥%+–—−-]*\\s*(?:(?:US|EUR|USD|KZT|Rs)\\.?\\s?)?[$€£]?[\\d][\\d\\s.,:/'’–-]*\\s*"
                    + "(?:%|p\\.?p\\.?|x|\\*{1,3}|[a-z])?[)\\s]*|n/?a|N/?A|[-–—.…*]+|:|\\.\\.");

    private TableShape() {}

    /** Whether a cell holds a number, or a sign that there is none. */
    static boolean isFigure(String text) {
        return FIGURE.matcher(text).matches();
    }

    /** Without columns that are empty throughout, and with the rows that head the columns marked. */
    static List<Table.Row> tidy(List<Table.Row> rows) {
        int columns = rows.get(0).cells().size();
        List<Integer> used = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            int column = c;
            if (rows.stream().anyMatch(row -> !row.cells().get(column).isEmpty())) {
                used.add(c);
            }
        }
        int heads = headRows(rows);
        List<Table.Row> tidy = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<List<TextLine>> cells = new ArrayList<>();
            for (int c : used) {
                cells.add(rows.get(r).cells().get(c));
            }
            tidy.add(new Table.Row(cells, r < heads));
        }
        return tidy;
    }

    /** The rows on top without a figure, if figures follow; else the first, if it alone is bold. */
    static int headRows(List<Table.Row> rows) {
        int first = -1;
        for (int r = 0; r < rows.size() && first < 0; r++) {
            first = figures(rows.get(r)) > 0 ? r : -1;
        }
        if (first > 0 && first <= 4) {
            return first;
        }
        boolean boldHead = isBold(rows.get(0)) && rows.size() > 1 && !isBold(rows.get(1));
        return boldHead || (first < 0 && rows.size() > 2) ? 1 : 0;
    }

    /** Whether a row tells units in brackets under the heads, of which one may be a number: '(tonnes)', '(1,000)'. */
    static boolean isUnits(Table.Row row) {
        boolean words = false;
        for (int c = 1; c < row.cells().size(); c++) {
            for (TextLine line : row.cells().get(c)) {
                String text = line.text();
                if (!text.startsWith("(") || !text.endsWith(")")) {
                    return false;
                }
                words |= Character.isLetter(text.codePointAt(1)) || text.equals("(%)");
            }
        }
        return words;
    }

    private static int figures(Table.Row row) {
        int figures = 0;
        if (isUnits(row)) {
            return 0;
        }
        for (int c = 1; c < row.cells().size(); c++) {
            List<TextLine> cell = row.cells().get(c);
            String text = cell.isEmpty() ? "" : cell.get(0).text();
            boolean year = text.matches("(?:19|20)\\d\\d(?:[-/–](?:\\d\\d|\\d{4}))?");
            figures += !text.isEmpty() && isFigure(text) && !year ? 1 : 0;
        }
        return figures;
    }

    private static boolean isBold(Table.Row row) {
        return row.cells().stream().flatMap(List::stream).allMatch(TextLine::bold);
    }
}
