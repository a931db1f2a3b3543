package kelisim.ingest.html.internal.content;

import java.util.BitSet;
import kelisim.ingest.html.internal.page.Mark;
import kelisim.ingest.html.internal.page.Node;
import kelisim.ingest.html.internal.page.Page;
import kelisim.ingest.html.internal.page.Run;
import kelisim.ingest.html.internal.page.Tag;

/** Chooses the runs of a page that are its own content. */
public final class ContentFinder {

    private final Page page;
    private final int[] good;

    private ContentFinder(Page page) {
        this.page = page;
        this.good = new int[page.runs().size() + 1];
    }

    public static BitSet find(Page page) {
        return new ContentFinder(page).choose();
    }

    private BitSet choose() {
        BitSet dropped = dropped();
        for (int i = 0; i < page.runs().size(); i++) {
            Run run = page.runs().get(i);
            boolean counts = !dropped.get(i) && run.length() > 60 && run.linkDensity() < 0.5;
            good[i + 1] = good[i] + (counts ? run.length() : 0);
        }
        Node best = container();
        BitSet chosen = new BitSet();
        chosen.set(best.firstRun(), best.endRun());
        chosen.andNot(dropped);
        for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
            Run run = page.runs().get(i);
            if (run.linkDensity() > 0.8 && run.length() < 100 && run.owner().tag() != Tag.PARAGRAPH) {
                chosen.clear(i);
            }
        }
        return chosen;
    }

    private Node container() {
        int total = good[good.length - 1];
        Node best = page.body();
        double top = 0;
        for (Node node : page.nodes()) {
            double share = good[node.endRun()] - good[node.firstRun()];
            double weight = node.has(Mark.BODY)
                    ? 1.6
                    : node.tag() == Tag.ARTICLE ? 1.4 : node.tag() == Tag.MAIN ? 1.3 : node.has(Mark.CONTENT) ? 1.2 : 1;
            double score = share / Math.max(1, total) * weight + node.depth() * 0.001;
            if (score > top) {
                top = score;
                best = node;
            }
        }
        return best;
    }

    private BitSet dropped() {
        BitSet dropped = new BitSet();
        for (Node node : page.nodes()) {
            boolean noise = Mark.noise(node.marks()) && !node.has(Mark.BODY)
                    || node.tag() == Tag.NAV
                    || node.tag() == Tag.FOOTER
                    || node.tag() == Tag.ASIDE;
            if (noise) {
                dropped.set(node.firstRun(), node.endRun());
            }
        }
        return dropped;
    }
}
