package kelisim.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kelisim.ingest.pdf.page.Glyph;

/** Leaves out glyphs that are drawn again on the same spot, as programs do for bold and for shadows. */
final class Duplicates {

    private static final float CELL = 4;

    /** How far apart two drawings of one glyph are, in ems. */
    private static final float APART = 0.12f;

    private Duplicates() {}

    static List<Glyph> without(List<Glyph> glyphs) {
        Map<Long, Glyph> lastAt = new HashMap<>();
        List<Glyph> kept = new ArrayList<>(glyphs.size());
        for (Glyph glyph : glyphs) {
            if (glyph.isSpace() || !repeats(glyph, lastAt)) {
                kept.add(glyph);
                lastAt.put(cell(glyph.x0(), glyph.baseline()), glyph);
            }
        }
        return kept;
    }

    private static boolean repeats(Glyph glyph, Map<Long, Glyph> lastAt) {
        float near = APART * glyph.size();
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                Glyph other = lastAt.get(cell(glyph.x0() + dx * near, glyph.baseline() + dy * near));
                if (other != null
                        && other.text().equals(glyph.text())
                        && Math.abs(other.x0() - glyph.x0()) <= near
                        && Math.abs(other.baseline() - glyph.baseline()) <= near
                        && Math.abs(other.size() - glyph.size()) <= near) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long cell(float x, float y) {
        return ((long) Math.floor(x / CELL) << 32) ^ ((long) Math.floor(y / CELL) & 0xFFFFFFFFL);
    }
}
