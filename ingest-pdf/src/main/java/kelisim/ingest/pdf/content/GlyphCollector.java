package kelisim.ingest.pdf.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kelisim.ingest.pdf.page.Glyph;
import kelisim.ingest.pdf.page.PageContent;
import kelisim.ingest.pdf.page.Ruling;
import kelisim.ingest.pdf.page.Shade;
import kelisim.ingest.pdf.page.Style;
import kelisim.ingest.pdf.page.Tag;

/** Takes glyphs as displayed, and turns the page so that most of its text runs from left to right. */
final class GlyphCollector {

    /** A run that is further than this from upright or level is a watermark or an ornament, as sine. */
    private static final double SKEW = 0.2;

    private static final float BEYOND = 4;

    private final List<Placed> placed = new ArrayList<>();
    private final int[] perDirection = new int[4];
    private final Map<Integer, Tag> tags;
    private int unmapped;

    /** @param tags what the page's marked pieces belong to, by their numbers */
    GlyphCollector(Map<Integer, Tag> tags) {
        this.tags = tags;
    }

    private record Placed(
            String text,
            float x,
            float y,
            float ex,
            float ey,
            float size,
            Style style,
            boolean furniture,
            int way,
            int mark) {}

    /**
     * @param x where it begins as displayed, {@code ex} where its advance ends
     * @param size the drawn size
     */
    void add(
            String text,
            double x,
            double y,
            double ex,
            double ey,
            double size,
            Style style,
            boolean furniture,
            int mark) {
        double dx = ex - x;
        double dy = ey - y;
        double length = Math.hypot(dx, dy);
        int way;
        if (length < 1e-6) {
            way = 0;
        } else if (Math.abs(dy) <= SKEW * length) {
            way = dx > 0 ? 0 : 2;
        } else if (Math.abs(dx) <= SKEW * length) {
            way = dy > 0 ? 1 : 3;
        } else {
            return;
        }
        if (text.equals("\ufffd")) {
            unmapped++;
        }
        if (length >= 1e-6 && !text.isBlank()) {
            perDirection[way]++;
        }
        placed.add(new Placed(
                text,
                (float) x,
                (float) y,
                (float) ex,
                (float) ey,
                (float) size,
                style,
                furniture,
                length < 1e-6 ? -1 : way,
                mark));
    }

    PageContent page(int number, PageBox box, PathRecorder paths, double pictures) {
        int turn = 0;
        for (int way = 1; way < 4; way++) {
            turn = perDirection[way] > perDirection[turn] ? way : turn;
        }
        boolean sideways = turn % 2 == 1;
        float width = (float) (sideways ? box.height() : box.width());
        float height = (float) (sideways ? box.width() : box.height());
        List<Glyph> glyphs = new ArrayList<>(placed.size());
        for (Placed p : placed) {
            if (p.way != turn && p.way != -1) {
                continue;
            }
            float x0 = x(p.x, p.y, turn, box);
            float x1 = p.way == -1 ? x0 : x(p.ex, p.ey, turn, box);
            float y = y(p.x, p.y, turn, box);
            if (x1 > -BEYOND && x0 < width + BEYOND && y > -BEYOND && y - p.size * Glyph.ASCENT < height + BEYOND) {
                glyphs.add(new Glyph(p.text, x0, x1, y, p.size, p.style, p.furniture, tags.get(p.mark)));
            }
        }
        return new PageContent(
                number,
                width,
                height,
                turn,
                glyphs,
                turned(paths.rulings(), turn, box),
                turnedShades(paths.shades(), turn, box),
                (float) pictures,
                unmapped);
    }

    private static List<Ruling> turned(List<Ruling> rulings, int turn, PageBox box) {
        if (turn == 0) {
            return rulings;
        }
        List<Ruling> turned = new ArrayList<>(rulings.size());
        for (Ruling r : rulings) {
            float ax = x(r.x0(), r.y0(), turn, box);
            float ay = y(r.x0(), r.y0(), turn, box);
            float bx = x(r.x1(), r.y1(), turn, box);
            float by = y(r.x1(), r.y1(), turn, box);
            turned.add(new Ruling(
                    Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by), r.across() == (turn == 2)));
        }
        return turned;
    }

    private static List<Shade> turnedShades(List<Shade> shades, int turn, PageBox box) {
        if (turn == 0) {
            return shades;
        }
        List<Shade> turned = new ArrayList<>(shades.size());
        for (Shade s : shades) {
            float ax = x(s.x0(), s.y0(), turn, box);
            float ay = y(s.x0(), s.y0(), turn, box);
            float bx = x(s.x1(), s.y1(), turn, box);
            float by = y(s.x1(), s.y1(), turn, box);
            turned.add(new Shade(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)));
        }
        return turned;
    }

    private static float x(float x, float y, int turn, PageBox box) {
        return switch (turn) {
            case 1 -> y;
            case 2 -> (float) box.width() - x;
            case 3 -> (float) box.height() - y;
            default -> x;
        };
    }

    private static float y(float x, float y, int turn, PageBox box) {
        return switch (turn) {
            case 1 -> (float) box.width() - x;
            case 2 -> (float) box.height() - y;
            case 3 -> x;
            default -> y;
        };
    }
}
