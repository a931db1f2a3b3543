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
    private final List<Boolean> spaceBefore = new ArrayList<>();
    private float baseline;
    private float size;
    private float end;
    private boolean spacePending;
    private boolean gone;
    private int spaces;

    Run(Glyph first) {
        baseline = first.baseline();
        size = first.size();
        end = first.x1();
        glyphs.add(first);
        spaceBefore.add(false);
    }

    void add(Glyph glyph) {
        if (glyph.isSpace()) {
            spacePending = true;
            return;
        }
        glyphs.add(glyph);
        spaceBefore.add(spacePending);
        spaces += spacePending ? 1 : 0;
        spacePending = false;
        end = Math.max(end, glyph.x1());
        if (glyph.size() > size * 1.02f) {
            size = glyph.size();
            baseline = glyph.baseline();
        }
    }

    /** Takes in a run to its right. */
    void append(Run right) {
        for (int i = 0; i < right.glyphs.size(); i++) {
            spacePending |= right.spaceBefore.get(i);
            add(right.glyphs.get(i));
        }
        spacePending = right.spacePending;
        right.gone = true;
    }

    boolean isGone() {
        return gone;
    }

    boolean spacePending() {
        return spacePending;
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
            if (i > 0 && ((spaceBefore.get(i) && gap > -0.1f * em) || gap > threshold * em)) {
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
