package kelisim.ingest.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kelisim.ingest.pdf.page.Ruling;
import kelisim.ingest.pdf.page.Table;
import kelisim.ingest.pdf.page.TextLine;
import org.jspecify.annotations.Nullable;

/** What a table's rows and columns tell by their content: which are empty, which head the others. */
public final class TableShape {

    private static final Pattern FIGURE =
            Pattern.compile("[(<>≤≥~±$€£¥%+–—−-]*\\s*(?:(?:US|EUR|USD|KZT|Rs)\\.?\\s?)?[$€£]?[\\d][\\d\\s.,:/'’–-]*\\s*"
                    + "(?:%|p\\.?p\\.?|x|\\*{1,3}|[a-z])?[)\\s]*|n/?a|N/?A|[-–—.…*]+|:|\\.\\.|[✓✔✗✘×●○■□•√xX]");

    /** Lines of a head; more are rows of words. */
    private static final int MOST_HEAD_LINES = 8;

    private TableShape() {}

    /** Whether a cell holds a number, or a sign that there is none. */
    public static boolean isFigure(String text) {
        return FIGURE.matcher(text).matches();
    }

    /** Without columns that are empty throughout, and with the rows that head the columns marked. */
    static List<Table.Row> tidy(List<Table.Row> rows) {
        return tidy(rows, headRows(rows));
    }

    /** Without columns that are empty throughout, and with the first so many rows marked as heads. */
    static List<Table.Row> tidy(List<Table.Row> rows, int heads) {
        int columns = rows.get(0).cells().size();
        List<Integer> used = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            int column = c;
            if (rows.stream().anyMatch(row -> !row.cells().get(column).isEmpty())) {
                used.add(c);
            }
        }
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

    /**
     * How many rows of lines from the top belong to the head: those above the first figures, or above the first rule in the
     * frame, or one in heavy print.
     */
    static int headLines(List<Table.Row> lines, @Nullable Frame frame, List<Ruling> rulings) {
        int first = -1;
        int framed = 0;
        int band = frame == null ? 0 : frame.band(baseline(lines.get(0)));
        for (int r = 0; r < lines.size(); r++) {
            first = first < 0 && RowMerger.figured(lines.get(r)) ? r : first;
            framed = frame != null && framed == r && frame.band(baseline(lines.get(r))) == band ? r + 1 : framed;
        }
        if (first >= 0) {
            return withoutLabels(lines, first <= MOST_HEAD_LINES ? first : Math.min(framed, MOST_HEAD_LINES));
        }
        if (framed > 0 && framed <= MOST_HEAD_LINES && framed < lines.size()) {
            return framed;
        }
        return isBold(lines.get(0)) && !isBold(lines.get(1)) ? 1 : aboveRule(lines, rulings);
    }

    /** How many lines stand above the only rule between the first few and the rest. */
    private static int aboveRule(List<Table.Row> lines, List<Ruling> rulings) {
        int above = 0;
        int rules = 0;
        for (int r = 1; r < lines.size(); r++) {
            float y0 = baseline(lines.get(r - 1));
            float y1 = baseline(lines.get(r)) - 3;
            boolean ruled = rulings.stream()
                    .anyMatch(rule -> rule.across()
                            && rule.y0() > y0
                            && rule.y0() < y1
                            && rule.length() > 60
                            && !lines.get(0).cells().get(0).isEmpty()
                            && rule.x0() < lines.get(0).cells().get(0).get(0).x1());
            above = ruled && rules == 0 ? r : above;
            rules += ruled ? 1 : 0;
        }
        return rules == 1 && above <= 3 && lines.size() - above >= 2 ? above : 0;
    }

    /** A lone label above the first figures is a row's own or its first line, if it stands nearer to them than to the head. */
    private static int withoutLabels(List<Table.Row> lines, int heads) {
        int end = heads;
        while (end > 1 && end < lines.size() && (isLabel(lines.get(end - 1)) || isMiddle(lines.get(end - 1), lines))) {
            if (isMiddle(lines.get(end - 1), lines) || isUnderUnits(lines, end - 1)) {
                end--;
                continue;
            }
            float above = baseline(lines.get(end - 1)) - baseline(lines.get(end - 2));
            float below = baseline(lines.get(end)) - baseline(lines.get(end - 1));
            if (above < below + 1 && isBold(lines.get(end - 1)) == isBold(lines.get(end - 2))) {
                break;
            }
            end--;
        }
        return end;
    }

    /** Whether a lone text stands in the very middle of the whole table, as titles of groups of rows do. */
    private static boolean isMiddle(Table.Row row, List<Table.Row> lines) {
        List<TextLine> all = row.cells().stream().flatMap(List::stream).toList();
        if (all.size() != 1) {
            return false;
        }
        double left = Double.MAX_VALUE;
        double right = 0;
        for (Table.Row line : lines) {
            for (List<TextLine> cell : line.cells()) {
                for (TextLine piece : cell) {
                    left = Math.min(left, piece.x0());
                    right = Math.max(right, piece.x1());
                }
            }
        }
        TextLine only = all.get(0);
        return Math.abs((only.x0() + only.x1()) / 2 - (left + right) / 2) < 2.5;
    }

    /** Whether the row above has no label while one further up has: it told units, and the head ended with it. */
    private static boolean isUnderUnits(List<Table.Row> lines, int row) {
        boolean labelled = false;
        for (int r = 0; r < row - 1; r++) {
            labelled |= !lines.get(r).cells().get(0).isEmpty();
        }
        return labelled && lines.get(row - 1).cells().get(0).isEmpty();
    }

    private static boolean isLabel(Table.Row row) {
        return row.cells().stream().skip(1).allMatch(List::isEmpty);
    }

    private static float baseline(Table.Row row) {
        return (float) row.cells().stream()
                .flatMap(List::stream)
                .mapToDouble(TextLine::baseline)
                .max()
                .orElse(0);
    }

    /** Whether a cell tells of itself that it is no head: a number that is no year, or a mark. */
    static boolean isEntry(String text) {
        return isFigure(text)
                && text.chars().anyMatch(c -> Character.isDigit(c) || "✓✔✗✘×●○■□•√xX".indexOf(c) >= 0)
                && !text.matches("(?:19|20)\\d\\d(?:[-/–]\\d{2,4})?");
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
