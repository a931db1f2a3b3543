package kelisim.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kelisim.ingest.pdf.bound.Budget;
import kelisim.ingest.pdf.page.Glyph;
import kelisim.ingest.pdf.page.PageContent;
import kelisim.ingest.pdf.page.TextLine;
import kelisim.ingest.pdf.page.Word;

/**
 * Glyphs to lines: runs in the order of the content stream first, because that is how text was set; then runs that stand
 * on one baseline side by side.
 */
public final class LineBuilder {

    /** Gaps in ems. Justified text stretches its spaces; a gutter or a tabulator is wider. */
    private static final float WIDEST_SPACE = 1.0f;

    private static final float WIDEST_WITH_SPACE_GLYPH = 1.5f;
    private static final float NARROW_GUTTER = 0.38f;
    private static final float SCRIPT_GAP = 0.35f;
    private static final float BACKSTEP = 0.6f;
    private static final float SAME_BASELINE = 0.22f;
    private static final float SCRIPT_SHIFT = 0.65f;
    private static final float SCRIPT_SIZE = 0.86f;

    private final List<Run> runs = new ArrayList<>();

    private LineBuilder() {}

    /** The page's lines, from top to bottom. */
    public static List<TextLine> lines(PageContent page, Budget budget) {
        LineBuilder builder = new LineBuilder();
        builder.collectRuns(Duplicates.without(page.glyphs()));
        builder.joinRuns(budget);
        List<TextLine> lines = new ArrayList<>();
        for (Run run : builder.runs) {
            List<Word> words = run.words();
            if (!words.isEmpty()) {
                lines.add(TextLine.of(words, page.number(), run.furniture()));
            }
        }
        lines.sort(Comparator.comparing(TextLine::baseline).thenComparing(TextLine::x0));
        return lines;
    }

    private void collectRuns(List<Glyph> glyphs) {
        Run run = null;
        for (Glyph glyph : glyphs) {
            if (run != null && follows(run, glyph)) {
                run.add(glyph);
            } else if (!glyph.isSpace()) {
                run = new Run(glyph, runs.size());
                runs.add(run);
            } else {
                run = null;
            }
        }
    }

    private static boolean follows(Run run, Glyph glyph) {
        float em = Math.max(run.size(), glyph.size());
        float gap = glyph.x0() - run.end();
        float widest = run.spacePending() ? WIDEST_WITH_SPACE_GLYPH : WIDEST_SPACE;
        if (gap < -BACKSTEP * em || gap > widest * em) {
            return false;
        }
        float shift = Math.abs(glyph.baseline() - run.baseline());
        if (shift <= SAME_BASELINE * em) {
            return true;
        }
        return shift <= SCRIPT_SHIFT * em
                && gap <= SCRIPT_GAP * em
                && (glyph.size() < SCRIPT_SIZE * run.size()
                        || run.size() < SCRIPT_SIZE * glyph.size()
                        || Math.abs(glyph.baseline() - run.lastBaseline()) <= SAME_BASELINE * glyph.size());
    }

    /** Joins runs of one baseline that stand side by side, whatever their order in the stream. */
    private void joinRuns(Budget budget) {
        runs.sort(Comparator.comparing(Run::baseline).thenComparing(Run::begin));
        boolean joined = true;
        for (int pass = 0; joined && pass < 4; pass++) {
            joined = false;
            for (int i = 0; i < runs.size(); i++) {
                Run run = runs.get(i);
                budget.checkClock();
                for (int k = i + 1; k < runs.size() && k < i + 200 && !run.isGone(); k++) {
                    Run other = runs.get(k);
                    if (other.baseline() - run.baseline() > SCRIPT_SHIFT * Math.max(run.size(), other.size())) {
                        break;
                    }
                    joined |= join(run, other);
                }
            }
            runs.removeIf(Run::isGone);
        }
    }

    private static boolean join(Run a, Run b) {
        if (a.isGone() || b.isGone() || a.furniture() != b.furniture()) {
            return false;
        }
        Run left = a.begin() <= b.begin() ? a : b;
        Run right = left == a ? b : a;
        float em = Math.max(a.size(), b.size());
        float gap = right.begin() - left.end();
        float shift = Math.abs(a.baseline() - b.baseline());
        boolean level = shift <= SAME_BASELINE * Math.min(a.size(), b.size());
        if (level && gap < 0 && left.fill(right)) {
            return true;
        }
        float space = left.spacePending() ? WIDEST_WITH_SPACE_GLYPH : WIDEST_SPACE;
        float widest = !level ? SCRIPT_GAP : right.isNextTo(left) ? space : NARROW_GUTTER;
        boolean script =
                shift <= SCRIPT_SHIFT * em && Math.min(a.size(), b.size()) < SCRIPT_SIZE * em && shortRun(a, b);
        if (gap < -BACKSTEP * em || gap > widest * em || !(level || script)) {
            return false;
        }
        left.append(right);
        return true;
    }

    /** A script mark is short; two lines of small print under each other are not. */
    private static boolean shortRun(Run a, Run b) {
        Run small = a.size() < b.size() ? a : b;
        return small.length() <= 8;
    }
}
