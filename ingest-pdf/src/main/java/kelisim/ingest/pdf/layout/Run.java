package kelisim.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kelisim.ingest.pdf.page.Glyph;
import kelisim.ingest.pdf.page.Word;

/** Glyphs that follow each other on a baseline, before they are cut into words. */
final class Run {

    /** Gaps in ems from which on a word ends, with and without space glyphs in the run. */
    private static final float WORD_GAP_SPACED = 0.25f;

    private static final float WORD_GAP = 0.16f;

    /** Letters that are set this far apart throughout are spaced out for emphasis. */
    private static final float TRACKED = 0.14f;

    private final List<Glyph> glyphs = new ArrayList<>();
    /** Where the space before each glyph stood; NaN if there was none. */
    private final List<Float> spaceBefore = new ArrayList<>();

    private float baseline;
    private float size;
    private float end;
    private float spacePending = Float.NaN;
    private boolean gone;
    private int firstOrder;
    private int lastOrder;
    private int spaces;

    /**
     * @param order the how manieth run of the content stream it is
     */
    Run(Glyph first, int order) {
        firstOrder = order;
        lastOrder = order;
        baseline = first.baseline();
        size = first.size();
        end = first.x1();
        glyphs.add(first);
        spaceBefore.add(Float.NaN);
    }

    void add(Glyph glyph) {
        if (glyph.isSpace()) {
            spacePending = Float.isNaN(spacePending) ? glyph.x0() : spacePending;
            return;
        }
        glyphs.add(glyph);
        spaceBefore.add(spacePending);
        spaces += Float.isNaN(spacePending) ? 0 : 1;
        spacePending = Float.NaN;
        end = Math.max(end, glyph.x1());
        if (glyph.size() > size * 1.02f) {
            size = glyph.size();
            baseline = glyph.baseline();
        }
    }

    /** Takes in a run to its right. */
    void append(Run right) {
        for (int i = 0; i < right.glyphs.size(); i++) {
            spacePending = Float.isNaN(spacePending) ? right.spaceBefore.get(i) : spacePending;
            add(right.glyphs.get(i));
        }
        spacePending = right.spacePending;
        firstOrder = Math.min(firstOrder, right.firstOrder);
        lastOrder = Math.max(lastOrder, right.lastOrder);
        right.gone = true;
    }

    /**
     * Takes in a run whose glyphs stand in the gaps of this one, as letters of another font do that are drawn later.
     *
     * @return whether they do
     */
    boolean fill(Run other) {
        if (other.begin() > end || other.end < begin() || !fits(other)) {
            return false;
        }
        List<Glyph> mine = List.copyOf(glyphs);
        List<Float> mySpaces = List.copyOf(spaceBefore);
        glyphs.clear();
        spaceBefore.clear();
        int k = 0;
        for (int i = 0; i <= mine.size(); i++) {
            float next = i < mine.size() ? mine.get(i).x0() : Float.MAX_VALUE;
            float space = i < mine.size() ? mySpaces.get(i) : Float.NaN;
            while (k < other.glyphs.size() && other.glyphs.get(k).x0() < next) {
                Glyph glyph = other.glyphs.get(k++);
                glyphs.add(glyph);
                boolean mineBefore = space < glyph.x0();
                spaceBefore.add(mineBefore ? space : Float.NaN);
                space = mineBefore ? Float.NaN : space;
            }
            if (i < mine.size()) {
                glyphs.add(mine.get(i));
                spaceBefore.add(space);
            }
        }
        end = Math.max(end, other.end);
        other.gone = true;
        return true;
    }

    private boolean fits(Run other) {
        int i = 0;
        for (Glyph glyph : other.glyphs) {
            float middle = (glyph.x0() + glyph.x1()) / 2;
            while (i < glyphs.size() && glyphs.get(i).x1() <= middle) {
                i++;
            }
            if (i < glyphs.size() && glyphs.get(i).x0() < middle) {
                return false;
            }
        }
        return true;
    }

    boolean isGone() {
        return gone;
    }

    /** Whether it was set right after the other: what lies between is then a space and no gutter. */
    boolean isNextTo(Run other) {
        return firstOrder == other.lastOrder + 1;
    }

    boolean spacePending() {
        return !Float.isNaN(spacePending);
    }

    boolean furniture() {
        return glyphs.get(0).furniture();
    }

    int length() {
        return glyphs.size();
    }

    float begin() {
        return glyphs.get(0).x0();
    }

    float end() {
        return end;
    }

    float baseline() {
        return baseline;
    }

    float lastBaseline() {
        return glyphs.get(glyphs.size() - 1).baseline();
    }

    float size() {
        return size;
    }

    List<Word> words() {
        float threshold = threshold();
        List<Word> words = new ArrayList<>();
        WordBuilder word = new WordBuilder();
        float reach = begin();
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            float gap = glyph.x0() - reach;
            float em = Math.min(size, Math.max(glyph.size(), size * 0.7f));
            if (i > 0 && ((!Float.isNaN(spaceBefore.get(i)) && gap > -0.1f * em) || gap > threshold * em)) {
                word.finish(words);
            }
            word.add(glyph);
            reach = Math.max(reach, glyph.x1());
        }
        word.finish(words);
        return words;
    }

    private float threshold() {
        if (spaces > 0) {
            return WORD_GAP_SPACED;
        }
        if (glyphs.size() < 6) {
            return WORD_GAP;
        }
        float[] gaps = new float[glyphs.size() - 1];
        for (int i = 1; i < glyphs.size(); i++) {
            gaps[i - 1] = (glyphs.get(i).x0() - glyphs.get(i - 1).x1()) / size;
        }
        Arrays.sort(gaps);
        float median = gaps[gaps.length / 2];
        return median > TRACKED ? median * 1.6f : Math.max(WORD_GAP, median + WORD_GAP * 0.75f);
    }
}
