package kelisim.ingest.pdf.content;

import java.util.ArrayList;
import java.util.List;
import kelisim.ingest.pdf.page.Ruling;
import kelisim.ingest.pdf.page.Shade;

/** Follows the current path and keeps the straight lines, across or down, that painting it leaves on the page. */
final class PathRecorder {

    /** A filled box up to this thick, in points, is a line. */
    private static final double THICKEST = 3.2;

    /** How far from straight a line may be, in points. */
    private static final double SLACK = 0.7;

    private static final double SHORTEST = 4;
    private static final int MOST_RULINGS = 40_000;
    private static final int MOST_POINTS = 20_000;

    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Shade> shades = new ArrayList<>();
    private final List<double[]> segments = new ArrayList<>();
    private final List<double[]> boxes = new ArrayList<>();
    private final List<double[]> grounds = new ArrayList<>();
    private final List<double[]> subpath = new ArrayList<>();
    private boolean curved;

    List<Ruling> rulings() {
        return rulings;
    }

    List<Shade> shades() {
        return shades;
    }

    void moveTo(double x, double y) {
        endSubpath();
        subpath.add(new double[] {x, y});
    }

    void lineTo(double x, double y) {
        if (!subpath.isEmpty() && segments.size() < MOST_POINTS) {
            double[] from = subpath.get(subpath.size() - 1);
            segments.add(new double[] {from[0], from[1], x, y});
            subpath.add(new double[] {x, y});
        }
    }

    void curveTo(double x, double y) {
        curved = true;
        if (subpath.size() < MOST_POINTS) {
            subpath.add(new double[] {x, y});
        }
    }

    void close() {
        if (subpath.size() > 1) {
            double[] first = subpath.get(0);
            lineTo(first[0], first[1]);
        }
    }

    /** A rectangle by two opposite corners. */
    void box(double x0, double y0, double x1, double y1) {
        if (boxes.size() < MOST_POINTS) {
            boxes.add(new double[] {Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)});
        }
    }

    /**
     * Paints the path.
     *
     * @param paper whether it is filled in the paper's own white, which leaves no trace
     */
    void paint(boolean stroke, boolean fill, boolean paper) {
        endSubpath();
        if (stroke) {
            for (double[] s : segments) {
                line(s[0], s[1], s[2], s[3]);
            }
        }
        for (double[] b : boxes) {
            paintBox(b, stroke, fill);
        }
        grounds.addAll(boxes);
        for (double[] b : grounds) {
            if (fill && !paper && b[3] - b[1] > THICKEST && b[2] - b[0] > THICKEST) {
                shade(b);
            }
        }
        clear();
    }

    void clear() {
        segments.clear();
        boxes.clear();
        grounds.clear();
        subpath.clear();
        curved = false;
    }

    private void paintBox(double[] b, boolean stroke, boolean fill) {
        double width = b[2] - b[0];
        double height = b[3] - b[1];
        if (height <= THICKEST && width > height) {
            line(b[0], (b[1] + b[3]) / 2, b[2], (b[1] + b[3]) / 2);
        } else if (width <= THICKEST) {
            line((b[0] + b[2]) / 2, b[1], (b[0] + b[2]) / 2, b[3]);
        } else if (stroke || !fill) {
            line(b[0], b[1], b[2], b[1]);
            line(b[0], b[3], b[2], b[3]);
            line(b[0], b[1], b[0], b[3]);
            line(b[2], b[1], b[2], b[3]);
        }
    }

    private void shade(double[] b) {
        if (shades.size() < MOST_RULINGS && Double.isFinite(b[0] + b[1] + b[2] + b[3])) {
            shades.add(new Shade((float) b[0], (float) b[1], (float) b[2], (float) b[3]));
        }
    }

    /** Four corners drawn one by one are a rectangle too. */
    private void endSubpath() {
        if (!curved && (subpath.size() == 4 || subpath.size() == 5)) {
            double[] b = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
            for (double[] p : subpath) {
                b[0] = Math.min(b[0], p[0]);
                b[1] = Math.min(b[1], p[1]);
                b[2] = Math.max(b[2], p[0]);
                b[3] = Math.max(b[3], p[1]);
            }
            if (Math.min(b[2] - b[0], b[3] - b[1]) <= THICKEST) {
                box(b[0], b[1], b[2], b[3]);
            } else if (subpath.stream().allMatch(p -> isCorner(p, b))) {
                grounds.add(b);
            }
        }
        subpath.clear();
        curved = false;
    }

    private static boolean isCorner(double[] point, double[] b) {
        return Math.min(Math.abs(point[0] - b[0]), Math.abs(point[0] - b[2])) <= SLACK
                && Math.min(Math.abs(point[1] - b[1]), Math.abs(point[1] - b[3])) <= SLACK;
    }

    private void line(double x0, double y0, double x1, double y1) {
        if (rulings.size() >= MOST_RULINGS || !Double.isFinite(x0 + y0 + x1 + y1)) {
            return;
        }
        if (Math.abs(y0 - y1) <= SLACK && Math.abs(x0 - x1) >= SHORTEST) {
            float y = (float) ((y0 + y1) / 2);
            rulings.add(new Ruling((float) Math.min(x0, x1), y, (float) Math.max(x0, x1), y, true));
        } else if (Math.abs(x0 - x1) <= SLACK && Math.abs(y0 - y1) >= SHORTEST) {
            float x = (float) ((x0 + x1) / 2);
            rulings.add(new Ruling(x, (float) Math.min(y0, y1), x, (float) Math.max(y0, y1), false));
        }
    }
}
