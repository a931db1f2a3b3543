package kelisim.ingest.pdf.table;

import java.util.List;
import kelisim.ingest.pdf.page.TextLine;

/**
 * Where lines of one length under each other, or grounds of one width, show that a table stands.
 *
 * @param dividers how far down they are, from the top; at least three
 */
public record Frame(float x0, float x1, List<Float> dividers) {

    private static final float SLACK = 4;

    public Frame {
        dividers = List.copyOf(dividers);
    }

    public float top() {
        return dividers.get(0);
    }

    public float bottom() {
        return dividers.get(dividers.size() - 1);
    }

    /** Whether the line stands in it. */
    public boolean holds(TextLine line) {
        float middle = (line.top() + line.bottom()) / 2;
        return middle > top() && middle < bottom() && line.x0() > x0 - SLACK && line.x1() < x1 + SLACK;
    }

    /** Between which two dividers something stands, from 0; -1 above the first. */
    int band(float y) {
        int band = -1;
        while (band + 1 < dividers.size() && dividers.get(band + 1) < y) {
            band++;
        }
        return band;
    }
}
