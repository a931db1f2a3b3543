package kelisim.ingest.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kelisim.ingest.pdf.page.Ruling;
import kelisim.ingest.pdf.page.Shade;
import kelisim.ingest.pdf.page.TextLine;

/** The frames of a page: rules of one length above, in and below a table, and the edges of its shaded rows. */
public final class Frames {

    public static final Frames NONE = new Frames(List.of());

    /** The ends of a table's rules differ by this much at most, in points. */
    private static final float SAME = 4;

    /** Rules further apart than this belong to the page. */
    private static final float FURTHEST = 320;

    /** A row is not higher than this; a ground that is higher is a box of text. */
    private static final float HIGHEST = 170;

    private static final float NARROWEST = 60;
    private static final int FEWEST = 3;
    private static final int MOST = 2_000;

    private final List<Frame> frames;

    private Frames(List<Frame> frames) {
        this.frames = frames;
    }

    public static Frames of(List<Ruling> rulings, List<Shade> shades) {
        if (rulings.size() > 2 * MOST || shades.size() > MOST) {
            return NONE;
        }
        List<Ruling> all = new ArrayList<>();
        for (Ruling ruling : rulings) {
            if (ruling.across()) {
                all.add(ruling);
            }
        }
        for (Shade shade : shades) {
            if (shade.height() > 5 && shade.height() < HIGHEST) {
                all.add(new Ruling(shade.x0(), shade.y0(), shade.x1(), shade.y0(), true));
                all.add(new Ruling(shade.x0(), shade.y1(), shade.x1(), shade.y1(), true));
            }
        }
        List<Frame> frames = new ArrayList<>();
        for (List<Ruling> group : groups(Lattice.merged(all, true))) {
            if (group.size() >= FEWEST) {
                frames.add(new Frame(
                        group.get(0).x0(),
                        group.get(0).x1(),
                        group.stream().map(Ruling::y0).toList()));
            }
        }
        return frames.isEmpty() ? NONE : new Frames(frames);
    }

    private static List<List<Ruling>> groups(List<Ruling> lines) {
        List<Ruling> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparing(Ruling::y0).thenComparing(Ruling::x0));
        List<List<Ruling>> groups = new ArrayList<>();
        for (Ruling line : sorted) {
            if (line.length() < NARROWEST) {
                continue;
            }
            List<Ruling> own = null;
            for (int g = groups.size() - 1; g >= Math.max(0, groups.size() - 40) && own == null; g--) {
                List<Ruling> group = groups.get(g);
                Ruling last = group.get(group.size() - 1);
                boolean alike = Math.abs(last.x0() - line.x0()) <= SAME && Math.abs(last.x1() - line.x1()) <= SAME;
                own = alike && line.y0() - last.y0() < FURTHEST ? group : null;
            }
            if (own == null) {
                own = new ArrayList<>();
                groups.add(own);
            }
            own.add(line);
        }
        return groups;
    }

    /** The frame that holds the line; the narrowest of several; {@code null} if none does. */
    @org.jspecify.annotations.Nullable
    public Frame around(TextLine line) {
        Frame found = null;
        for (Frame frame : frames) {
            if (frame.holds(line) && (found == null || frame.x1() - frame.x0() < found.x1() - found.x0())) {
                found = frame;
            }
        }
        return found;
    }

    /** Whether a row at this height is held together over this place by the rules above and below it. */
    public boolean span(float x, float y) {
        for (Frame frame : frames) {
            if (frame.x0() < x - SAME && frame.x1() > x + SAME && y > frame.top() && y < frame.bottom()) {
                int band = frame.band(y);
                if (band + 1 < frame.dividers().size()
                        && frame.dividers().get(band + 1) - frame.dividers().get(band) < HIGHEST) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether frames stand at this height on both sides of this place and none over it. */
    public boolean part(float x, float y) {
        boolean left = false;
        boolean right = false;
        for (Frame frame : frames) {
            boolean here = y > frame.top() && y < frame.bottom();
            if (here && frame.x0() < x - SAME && frame.x1() > x + SAME) {
                return false;
            }
            left |= here && frame.x1() <= x + SAME;
            right |= here && frame.x0() >= x - SAME;
        }
        return left && right;
    }
}
