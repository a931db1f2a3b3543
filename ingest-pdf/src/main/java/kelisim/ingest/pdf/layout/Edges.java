package kelisim.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kelisim.ingest.pdf.page.TextLine;

/**
 * Where a column's text begins and ends across.
 *
 * @param right where full lines end: most of them, if the text is justified; else the furthest but for a few overfull
 */
record Edges(float left, float right) {

    private static final float SAME = 1.5f;

    static Edges of(List<TextLine> lines) {
        float left = Float.MAX_VALUE;
        List<Float> ends = new ArrayList<>();
        for (TextLine line : lines) {
            left = Math.min(left, line.x0());
            if (line.table() == null) {
                ends.add(line.x1());
            }
        }
        if (ends.isEmpty()) {
            return new Edges(left, lines.get(0).x1());
        }
        ends.sort(Comparator.naturalOrder());
        int best = 0;
        float right = ends.get(ends.size() - 1);
        int begin = 0;
        for (int end = 0; end < ends.size(); end++) {
            while (ends.get(end) - ends.get(begin) > SAME) {
                begin++;
            }
            if (end - begin + 1 >= best) {
                best = end - begin + 1;
                right = ends.get(end);
            }
        }
        boolean justified = best >= 3 && best * 4 >= ends.size();
        float furthest = ends.get(ends.size() - 1 - ends.size() / 20);
        return new Edges(left, justified ? right : furthest);
    }
}
