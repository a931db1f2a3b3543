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
    private static final int FEWEST = 2;
    private static final String ENDS = ".!?:;,…";
    private static final int NONE = Integer.MAX_VALUE;

    private final int width;

    private Wrap(int width) {
        this.width = width;
    }

    static Wrap of(List<Line> lines) {
        int[] reaches = new int[lines.size()];
        int inner = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i + 1).opens()) {
                reaches[inner++] = reach(lines.get(i));
            }
        }
        if (inner < FEWEST) {
            return new Wrap(NONE);
        }
        int[] sorted = Arrays.copyOf(reaches, inner);
        Arrays.sort(sorted);
        // a few lines may reach out: an address, a word that could not be broken
        int width = sorted[(int) ((inner - 1) * 0.98)];
        Wrap wrap = new Wrap(width);
        return width <= WIDEST && width >= NARROWEST && wrap.explains(lines) ? wrap : new Wrap(NONE);
    }

    /** Whether the breaks that evidently part a sentence are nearly all forced by this width. */
    private boolean explains(List<Line> lines) {
        int parting = 0;
        int forced = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            if (!next.opens() && ENDS.indexOf(line.last()) < 0 && Character.isLowerCase(next.first())) {
                parting++;
                forced += forced(line, next) ? 1 : 0;
            }
        }
        return forced >= FEWEST && forced * 10 >= parting * 7;
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
