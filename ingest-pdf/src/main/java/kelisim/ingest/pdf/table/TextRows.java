package kelisim.ingest.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kelisim.ingest.pdf.page.Table;
import kelisim.ingest.pdf.page.TextLine;

/** A band between two rulings may hold many rows that nothing but their text shows. */
final class TextRows {

    private static final float LEVEL = 2.5f;

    private TextRows() {}

    /** The band as rows: one, unless its cells' lines stand level with each other all the way down. */
    static List<Table.Row> split(List<List<TextLine>> band) {
        List<Float> baselines = baselines(band);
        int most = band.stream().mapToInt(List::size).max().orElse(0);
        if (baselines.size() < 3 || baselines.size() > most * 1.35 || !levelThroughout(band, baselines)) {
            return List.of(new Table.Row(band, false));
        }
        List<Table.Row> rows = new ArrayList<>();
        for (float baseline : baselines) {
            List<List<TextLine>> cells = new ArrayList<>();
            for (List<TextLine> cell : band) {
                cells.add(cell.stream()
                        .filter(line -> Math.abs(line.baseline() - baseline) <= LEVEL)
                        .toList());
            }
            rows.add(new Table.Row(cells, false));
        }
        return rows;
    }

    private static List<Float> baselines(List<List<TextLine>> band) {
        List<Float> all = new ArrayList<>();
        band.forEach(cell -> cell.forEach(line -> all.add(line.baseline())));
        all.sort(Comparator.naturalOrder());
        List<Float> distinct = new ArrayList<>();
        for (float y : all) {
            if (distinct.isEmpty() || y - distinct.get(distinct.size() - 1) > LEVEL) {
                distinct.add(y);
            }
        }
        return distinct;
    }

    /** At least two columns have a short line of their own on most baselines. */
    private static boolean levelThroughout(List<List<TextLine>> band, List<Float> baselines) {
        int columns = 0;
        int figures = 0;
        for (List<TextLine> cell : band) {
            boolean full = cell.size() * 10 >= baselines.size() * 7;
            columns += full ? 1 : 0;
            long numeric = cell.stream()
                    .filter(line -> TableShape.isFigure(line.text()))
                    .count();
            figures += full && numeric * 10 >= cell.size() * 6L ? 1 : 0;
        }
        return columns >= 2 && (figures >= 1 || columns >= 3);
    }
}
