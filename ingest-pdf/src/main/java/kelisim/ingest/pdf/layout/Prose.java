package kelisim.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kelisim.ingest.pdf.page.TextLine;
import kelisim.ingest.pdf.page.Word;

/** Tells columns of running text from columns of a table. */
final class Prose {

    private static final int FEWEST_LINES = 3;
    private static final float LEVEL = 1.6f;

    private Prose() {}

    /**
     * Whether the lines on both sides of a gap are columns of their own.
     *
     * @param top the baseline from which on both sides have text
     * @param bottom the baseline to which both sides have text
     */
    static boolean besideEachOther(List<TextLine> left, List<TextLine> right, float top, float bottom) {
        List<TextLine> leftHere = between(left, top, bottom);
        List<TextLine> rightHere = between(right, top, bottom);
        if (leftHere.size() < FEWEST_LINES || rightHere.size() < FEWEST_LINES) {
            return false;
        }
        boolean proseLeft = isProse(leftHere);
        boolean proseRight = isProse(rightHere);
        if (proseLeft && proseRight) {
            return true;
        }
        return (proseLeft || proseRight)
                && Math.min(leftHere.size(), rightHere.size()) > FEWEST_LINES
                && (aligned(leftHere, rightHere) < 0.5 || differ(size(leftHere), size(rightHere)));
    }

    private static float size(List<TextLine> lines) {
        return lines.stream().map(TextLine::size).sorted().toList().get(lines.size() / 2);
    }

    /** Text beside the main text in another size is set apart from it. */
    private static boolean differ(float a, float b) {
        return Math.abs(a - b) > 0.1f * Math.max(a, b);
    }

    private static List<TextLine> between(List<TextLine> lines, float top, float bottom) {
        List<TextLine> between = new ArrayList<>();
        for (TextLine line : lines) {
            if (line.baseline() >= top - LEVEL && line.baseline() <= bottom + LEVEL) {
                between.add(line);
            }
        }
        return between;
    }

    /** Running text: most words stand in lines of several, most of its width in lines that fill the column. */
    private static boolean isProse(List<TextLine> lines) {
        List<Float> widths = new ArrayList<>();
        int wordy = 0;
        int words = 0;
        int numbers = 0;
        float total = 0;
        for (TextLine line : lines) {
            widths.add(line.width());
            total += line.width();
            wordy += line.words().size() >= 3 ? line.words().size() : 0;
            words += line.words().size();
            for (Word word : line.words()) {
                numbers += Character.isDigit(word.text().codePointAt(0)) ? 1 : 0;
            }
        }
        Collections.sort(widths);
        float wide = widths.get(widths.size() - 1 - widths.size() / 10);
        float full = 0;
        for (float width : widths) {
            full += width >= 0.75f * wide ? width : 0;
        }
        return wordy >= 0.7 * words && full >= 0.55 * total && numbers < 0.35 * words && words >= 3 * lines.size();
    }

    /** How many of the fewer lines stand level with one on the other side, 0 to 1. */
    private static double aligned(List<TextLine> a, List<TextLine> b) {
        List<TextLine> few = a.size() <= b.size() ? a : b;
        List<TextLine> many = few == a ? b : a;
        int level = 0;
        int k = 0;
        for (TextLine line : few) {
            while (k < many.size() && many.get(k).baseline() < line.baseline() - LEVEL) {
                k++;
            }
            level += k < many.size() && Math.abs(many.get(k).baseline() - line.baseline()) <= LEVEL ? 1 : 0;
        }
        return (double) level / few.size();
    }
}
