package kelisim.ingest.html.internal.content;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import kelisim.ingest.html.internal.content.Phrases.Group;
import kelisim.ingest.html.internal.page.Mark;
import kelisim.ingest.html.internal.page.Node;
import kelisim.ingest.html.internal.page.Page;
import kelisim.ingest.html.internal.page.Run;
import kelisim.ingest.html.internal.page.Tag;

/** What is no content whatever else speaks for it: comments below an article, and what stands under 'Related articles'. */
final class Vetoes {

    private static final int SOME_PROSE = 250;
    private static final int SOME_TEXT = 300;
    private static final double MOST = 0.8;

    private final Page page;
    private final Measures measures;
    private final int[] phrases;
    private final BitSet vetoed = new BitSet();

    private Vetoes(Page page, Measures measures, int[] phrases) {
        this.phrases = phrases;
        this.page = page;
        this.measures = measures;
    }

    /** The runs that are out. */
    static BitSet of(Page page, Measures measures, PageHints hints, int[] phrases) {
        Vetoes vetoes = new Vetoes(page, measures, phrases);
        vetoes.overlays();
        vetoes.unseen();
        vetoes.menus();
        if (vetoes.isForum() || hints.isDiscussion()) {
            vetoes.signatures();
        } else if (!hints.keepsTalk()) {
            vetoes.comments();
            vetoes.tails();
        }
        return vetoes.vetoed;
    }

    private boolean isForum() {
        int posts = 0;
        for (Node node : page.nodes()) {
            posts += node.has(Mark.POST) ? 1 : 0;
        }
        return posts > 1;
    }

    /**
     * Requests for consent and dialogues that say they are, where the page says anything else; what is only called an overlay
     * is one if most of the page's prose stands outside. None of them holds the page's main part.
     */
    private void overlays() {
        BitSet sure = new BitSet();
        BitSet likely = new BitSet();
        for (int i = 1; i < page.nodes().size(); ) {
            Node node = page.nodes().get(i);
            boolean modal = node.has(Mark.CONSENT)
                    || (node.has(Mark.OVERLAY)
                            && node.element().attr("aria-modal").equals("true"));
            boolean overlay = (modal || node.has(Mark.OVERLAY)) && !holdsMain(node, !modal);
            if (overlay) {
                (modal ? sure : likely).set(node.firstRun(), node.endRun());
            }
            i = overlay ? node.endNode() : i + 1;
        }
        if (lengthOutside(sure) >= SOME_TEXT) {
            vetoed.or(sure);
        }
        likely.or(vetoed);
        if (proseOutside(likely) * 2 >= measures.prose(0, page.runs().size())) {
            vetoed.or(likely);
        }
    }

    private void unseen() {
        for (Node node : page.nodes()) {
            if (node.has(Mark.UNSEEN) && measures.share(node) < 0.5 && !holdsMain(node, true)) {
                vetoed.set(node.firstRun(), node.endRun());
            }
        }
    }

    /** The cells of links beside the story on pages that are laid out by a table, and the banner in the rows above it. */
    private void menus() {
        for (Node node : page.nodes()) {
            Node row = node.tag() == Tag.CELL && measures.linked(node) > MOST * measures.length(node)
                    ? node.parent()
                    : null;
            if (row != null && measures.prose(row) >= SOME_PROSE && page.isFrame(row)) {
                vetoed.set(node.firstRun(), node.endRun());
                banner(row);
            }
        }
    }

    /** Lines above a row in the same table that neither are the page's title nor have figures. */
    private void banner(Node story) {
        Node table = Objects.requireNonNullElse(story.closest(Tag.TABLE), story);
        boolean above = measures.prose(table.firstRun(), story.firstRun()) == 0;
        for (int i = table.firstRun(); above && i < story.firstRun(); i++) {
            String line = page.runs().get(i).text();
            boolean titles = page.title().contains(line) || line.chars().anyMatch(Character::isDigit);
            vetoed.set(i, vetoed.get(i) || !titles);
        }
    }

    private boolean holdsMain(Node outer, boolean byHeading) {
        for (int i = outer.index(); i < outer.endNode(); i++) {
            Node node = page.nodes().get(i);
            boolean main = node.tag() == Tag.MAIN || node.tag() == Tag.ARTICLE;
            if (main || (byHeading && node.level() == 1)) {
                return true;
            }
        }
        return false;
    }

    private int lengthOutside(BitSet runs) {
        int length = 0;
        for (int i = runs.nextClearBit(0); i < page.runs().size(); i = runs.nextClearBit(i + 1)) {
            length += page.runs().get(i).length();
        }
        return length;
    }

    private int proseOutside(BitSet runs) {
        int prose = 0;
        for (int i = runs.nextClearBit(0); i < page.runs().size(); i = runs.nextClearBit(i + 1)) {
            prose += measures.prose(i, i + 1);
        }
        return prose;
    }

    /** What people put below all they write in a discussion; in a letter or release a signature belongs to it. */
    private void signatures() {
        for (Node node : page.nodes()) {
            if (node.has(Mark.SIGNATURE)) {
                vetoed.set(node.firstRun(), node.endRun());
            }
        }
    }

    private void comments() {
        BitSet comments = new BitSet();
        int prose = 0;
        for (int i = 1; i < page.nodes().size(); ) {
            Node node = page.nodes().get(i);
            if (node.has(Mark.COMMENT) && !node.has(Mark.BODY)) {
                comments.set(node.firstRun(), node.endRun());
                prose += measures.prose(node);
                i = node.endNode();
            } else {
                i++;
            }
        }
        int all = measures.prose(0, page.runs().size());
        if (all - prose >= SOME_PROSE && (prose < MOST * all || hasBodyOutside(comments))) {
            vetoed.or(comments);
        }
    }

    private boolean hasBodyOutside(BitSet comments) {
        for (Node node : page.nodes()) {
            if (node.has(Mark.BODY) && measures.prose(node) >= SOME_PROSE && !comments.get(node.firstRun())) {
                return true;
            }
        }
        return false;
    }

    private void tails() {
        List<Run> runs = page.runs();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            if (vetoed.get(i) || run.length() > 60 || measures.prose(0, i) < SOME_PROSE) {
                continue;
            }
            if (Phrases.isAll(phrases[i], Group.TAIL) && isTitle(run)) {
                vetoed.set(i, endOfTail(i));
            }
        }
    }

    private static boolean isTitle(Run run) {
        Tag tag = run.owner().tag();
        return tag == Tag.HEADING || (run.linked() == 0 && tag != Tag.ITEM) || run.emphasised() == run.length();
    }

    /** The end of the element that the line heads, or of the part up to the next heading as high. */
    private int endOfTail(int i) {
        Node node = page.runs().get(i).owner();
        while (node.parent() != null
                && measures.prose(Objects.requireNonNull(node.parent()).firstRun(), i) == 0
                && measures.share(Objects.requireNonNull(node.parent())) < 0.5) {
            node = Objects.requireNonNull(node.parent());
        }
        if (node.endRun() > i + 1) {
            return node.endRun();
        }
        int end = node.parent() == null
                ? i + 1
                : Objects.requireNonNull(node.parent()).endRun();
        int level = page.runs().get(i).owner().level();
        for (int j = i + 1; j < end; j++) {
            int next = page.runs().get(j).owner().level();
            if (next > 0 && next <= Math.max(level, 2)) {
                return j;
            }
        }
        return level > 0 ? end : Math.min(end, i + 2);
    }
}
