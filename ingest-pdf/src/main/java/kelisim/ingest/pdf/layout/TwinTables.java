package kelisim.ingest.pdf.layout;

import java.util.List;
import kelisim.ingest.pdf.page.Captions;
import kelisim.ingest.pdf.page.TextLine;
import kelisim.ingest.pdf.table.Frames;

/** Tells two tables beside each other from one: each has its own caption, or its own frame, on either side of the gap. */
final class TwinTables {

    private static final float SAME = 3;

    private TwinTables() {}

    /** Whether the lines on both sides of a gap at x are tables of their own. */
    static boolean are(List<TextLine> left, List<TextLine> right, float x, Frames frames) {
        return haveCaptions(left, right)
                || frames.part(x, left.get(left.size() / 2).baseline())
                || frames.part(x, right.get(right.size() / 2).baseline());
    }

    private static boolean haveCaptions(List<TextLine> left, List<TextLine> right) {
        List<TextLine> captions =
                right.stream().filter(line -> Captions.is(line.text())).toList();
        return left.stream().filter(line -> Captions.is(line.text())).anyMatch(a -> captions.stream()
                .anyMatch(b -> Math.abs(a.baseline() - b.baseline()) < SAME));
    }
}
