package kelisim.ingest.text;

import java.util.Arrays;
import java.util.List;

/**
 * The width at which a text's lines were broken by hand or by a mail program, if they were. A break is forced if the next
 * line's first word would not have fitted any more; other breaks were meant.
 */
final class Wrap {

    private static final int WIDEST = 140;
    private static final int NARROWEST = 40;
    private static final int NONE = Integer.MAX_VALUE;

    private final int width;

    private Wrap(int width) {
        this.width = width;
    }

    static Wrap of(List<Line> lines) {
        int[] lengths = new int[lines.size()];
        int inner = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i + 1).opens()) {
                lengths[inner++] = reach(lines.get(i));
            }
        }
        if (inner < 3) {
            return new Wrap(NONE);
        }
        int[] sorted = Arrays.copyOf(lengths, inner);
        Arrays.sort(sorted);
        int width = sorted[(int) ((inner - 1) * 0.98)];
        if (width > WIDEST || width < NARROWEST) {
            return new Wrap(NONE);
        }
        Wrap wrap = new Wrap(width);
        int forced = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            forced += !lines.get(i + 1).opens() && wrap.forced(lines.get(i), lines.get(i + 1)) ? 1 : 0;
        }
        // lists and addresses have lines of all lengths; only running text fills them
        return forced * 2 >= inner ? wrap : new Wrap(NONE);
    }

    boolean isWrapped() {
        return width != NONE;
    }

    /** Whether the break between the two had to be made. */
    boolean forced(Line line, Line next) {
        return isWrapped() && reach(line) + 1 + next.firstWord() > width;
    }

    private static int reach(Line line) {
        return line.indent() + line.length();
    }
}
