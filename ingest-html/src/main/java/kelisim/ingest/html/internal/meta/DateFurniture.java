package kelisim.ingest.html.internal.meta;

import kelisim.ingest.html.internal.page.Mark;
import kelisim.ingest.html.internal.page.Node;
import kelisim.ingest.html.internal.page.Page;
import kelisim.ingest.html.internal.page.Tag;

/** How far a page's lines stand from its title, and whether what is around them is beside its content. */
final class DateFurniture {

    private static final int BEFORE_TITLE = 8;
    private static final int BEHIND_TITLE = 12;
    private static final int CHARACTERS_BEFORE = 400;
    private static final int CHARACTERS_BEHIND = 900;
    private static final int CLOSE = 3;
    private static final int CHARACTERS_CLOSE = 200;

    private final Page page;
    private final int title;
    private final int[] begins;

    DateFurniture(Page page, int title) {
        this.page = page;
        this.title = title;
        this.begins = new int[page.runs().size() + 1];
        for (int i = 0; i < page.runs().size(); i++) {
            begins[i + 1] = begins[i] + page.runs().get(i).length();
        }
    }

    int title() {
        return title;
    }

    /** How many characters stand in an element. */
    int length(Node node) {
        return begins[node.endRun()] - begins[node.firstRun()];
    }

    /** Whether a line stands within a few lines of the title, and not behind much of the story. */
    boolean isByTitle(int run) {
        return isWithin(run, BEFORE_TITLE, BEHIND_TITLE, CHARACTERS_BEFORE, CHARACTERS_BEHIND);
    }

    private boolean isWithin(int run, int before, int behind, int charactersBefore, int charactersBehind) {
        return title >= 0
                && run >= title - before
                && run <= title + behind
                && (run <= title || begins[run] - begins[title + 1] <= charactersBehind)
                && (run >= title || begins[title] - begins[run] <= charactersBefore);
    }

    /**
     * Whether what is around a line, and not around the title or most of the page as well, is furniture. Just beside the
     * title an aside is no furniture, and an article's own foot never is.
     */
    boolean holds(Node owner, int run) {
        boolean close = isWithin(run, CLOSE, 2 * CLOSE, CHARACTERS_CLOSE, CHARACTERS_CLOSE);
        int allowed = Mark.of(Mark.TOOL, Mark.HIDDEN, Mark.SHARE) | (close ? Mark.SIDEBAR.bit() : 0);
        for (Node node = owner; node != null && !isAround(node); node = node.parent()) {
            boolean foot = node.tag() == Tag.FOOTER || node.has(Mark.FOOTER);
            boolean aside = node.tag() == Tag.ASIDE && !close;
            if (foot && !isOwnFoot(node)
                    || aside
                    || node.tag() == Tag.NAV
                    || Mark.noise(node.marks() & ~allowed & ~Mark.FOOTER.bit())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwnFoot(Node foot) {
        Node parent = foot.parent();
        return foot.has(Mark.BYLINE) || (parent != null && parent.tag() == Tag.ARTICLE);
    }

    private boolean isAround(Node node) {
        return title >= 0
                ? node.firstRun() <= title && title < node.endRun()
                : (node.endRun() - node.firstRun()) * 2 > page.runs().size();
    }
}
