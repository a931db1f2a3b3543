package kelisim.ingest.html.internal.content;

import java.util.Objects;
import kelisim.ingest.html.internal.page.Mark;
import kelisim.ingest.html.internal.page.Node;
import kelisim.ingest.html.internal.page.Page;
import kelisim.ingest.html.internal.page.Tag;
import org.jspecify.annotations.Nullable;

/** The elements that may hold a page's content: the one with most prose, and the one that is called an article's body or the like. */
final class Containers {

    private static final double LEAST = 0.15;

    private final Measures measures;
    private final Node candidate;
    private final @Nullable Node named;

    Containers(Page page, Measures measures) {
        this.measures = measures;
        this.candidate = measures.mainCandidate();
        this.named = named(page);
    }

    private @Nullable Node named(Page page) {
        Node best = null;
        double top = LEAST;
        for (Node node : page.nodes()) {
            double rank = rank(node);
            double score = rank == 0 ? 0 : rank * measures.share(node);
            if (score > top && !Mark.noise(node.inheritedMarks())) {
                best = node;
                top = score;
            }
        }
        return best;
    }

    private static double rank(Node node) {
        if (node.has(Mark.BODY)) {
            return 1.3;
        }
        return node.tag() == Tag.ARTICLE ? 1.15 : node.tag() == Tag.MAIN ? 1 : node.has(Mark.CONTENT) ? 0.9 : 0;
    }

    /** The share of the page that stands in each. */
    void addShares(Row row) {
        row.add(measures.share(candidate));
        row.add(named == null ? 0 : measures.share(named));
    }

    /** How much deeper an element is than the one with most prose. */
    int depthOf(Node owner) {
        return owner.depth() - candidate.depth();
    }

    /** Where a run stands to both. */
    void add(Row row, Node owner, int run) {
        add(row, candidate, owner, run);
        if (named == null) {
            row.add(-1);
            row.add(-1);
            row.add(0);
        } else {
            add(row, named, owner, run);
        }
    }

    /** How far outside a container a run stands in the tree, on which side, and how much prose of it is still to come. */
    private void add(Row row, Node container, Node owner, int run) {
        int steps = 0;
        Node node = container;
        while (!node.contains(owner) && node.parent() != null) {
            node = Objects.requireNonNull(node.parent());
            steps++;
        }
        row.add(steps);
        row.add(run < container.firstRun() ? 1 : run >= container.endRun() ? 2 : 0);
        int all = Math.max(1, measures.prose(container));
        int from = Math.max(run, container.firstRun());
        row.add(from >= container.endRun() ? 0 : (double) measures.prose(from, container.endRun()) / all);
    }
}
