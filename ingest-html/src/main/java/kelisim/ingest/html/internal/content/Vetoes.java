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
        if (!hints.keepsTalk() && !vetoes.isForum()) {
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
        int level = level(page.runs().get(i));
        for (int j = i + 1; j < end; j++) {
            int next = level(page.runs().get(j));
            if (next > 0 && next <= Math.max(level, 2)) {
                return j;
            }
        }
        return level > 0 ? end : Math.min(end, i + 2);
    }

    private static int level(Run run) {
        Node owner = run.owner();
        return owner.tag() == Tag.HEADING ? owner.element().normalName().charAt(1) - '0' : 0;
    }
}
