package kelisim.ingest.html.internal.content;

import java.util.BitSet;
import kelisim.ingest.html.internal.page.Mark;
import kelisim.ingest.html.internal.page.Page;
import kelisim.ingest.html.internal.page.Run;
import kelisim.ingest.html.internal.page.Spelling;
import kelisim.ingest.html.internal.page.Tag;
import kelisim.spi.wording.DateLine;

/**
 * Adds the title of a document, and the lines of place and day beside it, wherever its page puts them: they are the first
 * lines of what was agreed, reported or said. The title of an article or a post only repeats
 * what follows.
 */
final class TitleLines {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 500;
    private static final int BESIDE = 3;
    private static final int OUT =
            Mark.of(Mark.NAVIGATION, Mark.FOOTER, Mark.OVERLAY, Mark.CONSENT, Mark.RELATED, Mark.COMMENT, Mark.UNSEEN);

    private final Page page;
    private final BitSet chosen;
    private final BitSet vetoed;

    private TitleLines(Page page, BitSet chosen, BitSet vetoed) {
        this.page = page;
        this.chosen = chosen;
        this.vetoed = vetoed;
    }

    /** Adds to the chosen runs, in place; the heading is the run of the page's main heading, or -1, and so is what was added. */
    static int add(Page page, BitSet chosen, BitSet vetoed, int heading) {
        TitleLines lines = new TitleLines(page, chosen, vetoed);
        int title = lines.title(heading);
        if (title >= 0 && !lines.isOut(title)) {
            chosen.set(title);
            lines.dropBefore(title);
            lines.addDates(title);
            return title;
        }
        return -1;
    }

    /** The main heading where the head of the page says its words, or else the first line of the content that does, or -1. */
    private int title(int heading) {
        String said = Spelling.letters(page.title());
        if (heading >= 0 && says(said, heading)) {
            return heading;
        }
        int last = chosen.isEmpty() ? 0 : chosen.nextSetBit(0);
        for (int i = Math.max(0, last - 2 * BESIDE);
                i <= last + BESIDE && i < page.runs().size();
                i++) {
            if (says(said, i) && page.runs().get(i).linked() == 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean says(String said, int run) {
        String text = page.runs().get(run).text();
        if (text.length() > LONGEST) {
            return false;
        }
        String letters = Spelling.letters(text);
        return letters.length() >= SHORTEST && said.startsWith(letters);
    }

    /** Short lines above the title, with no story among them, are the site's. */
    private void dropBefore(int title) {
        int first = chosen.nextSetBit(0);
        for (int i = first; i < title; i = chosen.nextSetBit(i + 1)) {
            if (Measures.isProse(page.runs().get(i))) {
                return;
            }
        }
        chosen.clear(0, title);
    }

    /** Adds the lines of days above and below the title, and above all that was chosen. */
    private void addDates(int title) {
        int first = chosen.nextSetBit(0);
        addDates(title, 1);
        addDates(title, -1);
        addDates(first, -1);
    }

    private void addDates(int from, int step) {
        for (int i = from + step; i >= 0 && i < page.runs().size() && Math.abs(i - from) <= BESIDE; i += step) {
            Run run = page.runs().get(i);
            if (Measures.isProse(run) || run.owner().tag() == Tag.HEADING || isOut(i)) {
                return;
            }
            if (run.linked() == 0 && (DateLine.of(run.text()) != null || DateLine.isDays(run.text()))) {
                chosen.set(i);
            }
        }
    }

    private boolean isOut(int run) {
        return vetoed.get(run) || (page.runs().get(run).owner().inheritedMarks() & OUT) != 0;
    }
}
