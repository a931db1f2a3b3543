package kelisim.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import kelisim.ingest.pdf.page.Rows;
import kelisim.ingest.pdf.page.TextLine;
import kelisim.ingest.pdf.table.TableShape;

/** Tells a table's labels, whose words are wrapped, from text that stands beside a table: each label has a row of figures at its height. */
final class StubLabels {

    private static final int FEWEST_ROWS = 3;
    private static final double MOST = 0.8;
    private static final float GAP = 1.12f;

    private StubLabels() {}

    static boolean are(List<TextLine> left, List<TextLine> right) {
        List<List<TextLine>> rows = figures(right);
        List<float[]> labels = labels(left);
        if (rows.size() < FEWEST_ROWS || labels.size() < FEWEST_ROWS) {
            return false;
        }
        int own = 0;
        int at = 0;
        for (List<TextLine> row : rows) {
            float middle = (row.get(0).top() + row.get(0).bottom()) / 2;
            while (at < labels.size() && labels.get(at)[1] < middle) {
                at++;
            }
            if (at < labels.size() && labels.get(at)[0] <= middle) {
                own++;
                at++;
            }
        }
        return own >= MOST * rows.size() && own >= MOST * labels.size();
    }

    /** The rows of which at least half the pieces are figures. */
    private static List<List<TextLine>> figures(List<TextLine> lines) {
        List<List<TextLine>> rows = new ArrayList<>();
        for (List<TextLine> row : Rows.of(lines)) {
            long figures = row.stream()
                    .filter(line -> TableShape.isFigure(line.text()))
                    .count();
            if (figures * 2 >= row.size()) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** From where to where each label reaches: lines that stand as near to each other as any do are one. */
    private static List<float[]> labels(List<TextLine> lines) {
        float nearest = Float.MAX_VALUE;
        for (int i = 1; i < lines.size(); i++) {
            float distance = lines.get(i).baseline() - lines.get(i - 1).baseline();
            nearest = distance > 0.8f * lines.get(i).size() ? Math.min(nearest, distance) : nearest;
        }
        List<float[]> labels = new ArrayList<>();
        float last = Float.NEGATIVE_INFINITY;
        for (TextLine line : lines) {
            if (labels.isEmpty() || line.baseline() - last > GAP * nearest) {
                labels.add(new float[] {line.top(), line.bottom()});
            } else {
                labels.get(labels.size() - 1)[1] = line.bottom();
            }
            last = line.baseline();
        }
        return labels;
    }
}
