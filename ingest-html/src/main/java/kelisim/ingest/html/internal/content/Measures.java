package kelisim.ingest.html.internal.content;

import java.util.List;
import kelisim.ingest.html.internal.page.Mark;
import kelisim.ingest.html.internal.page.Node;
import kelisim.ingest.html.internal.page.Page;
import kelisim.ingest.html.internal.page.Run;
import kelisim.ingest.html.internal.page.Tag;

/**
 * Sums over the runs of a page, so that the length, the links and the prose of any element are one subtraction. Prose is
 * what runs of a sentence's length, poor in links, hold.
 */
final class Measures {

    private static final int SENTENCE = 80;
    private static final int DENSE_SENTENCE = 25;
    private static final double FEW_LINKS = 0.4;
    private static final int FAR = 50;

    private final Page page;
    private final int[] length;
    private final int[] linked;
    private final int[] prose;
    /** For each run how many runs ago the last prose before it stands, and how many runs on the next. */
    private final int[] since;

    private final int[] until;
    private final int[] repeats;
    private final double[] candidate;

    Measures(Page page) {
        this.page = page;
        List<Run> runs = page.runs();
        this.length = new int[runs.size() + 1];
        this.linked = new int[runs.size() + 1];
        this.prose = new int[runs.size() + 1];
        this.repeats = new int[page.nodes().size()];
        this.candidate = new double[page.nodes().size()];
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            boolean isProse = isProse(run);
            length[i + 1] = length[i] + run.length();
            linked[i + 1] = linked[i] + run.linked();
            prose[i + 1] = prose[i] + (isProse ? run.length() : 0);
            if (isProse) {
                credit(run);
            }
        }
        this.since = distances(runs, 0, 1);
        this.until = distances(runs, runs.size() - 1, -1);
        countRepeats();
    }

    /** How far the last prose is, going over the runs in one direction; far if there is none. */
    private static int[] distances(List<Run> runs, int from, int step) {
        int[] distances = new int[runs.size()];
        int distance = FAR;
        for (int i = from; i >= 0 && i < distances.length; i += step) {
            distances[i] = distance;
            distance = isProse(runs.get(i)) ? 1 : Math.min(FAR, distance + 1);
        }
        return distances;
    }

    /** How many runs ago the last prose before a run stands. */
    int sinceProse(int run) {
        return since[run];
    }

    /** How many runs on the next prose behind a run stands. */
    int untilProse(int run) {
        return until[run];
    }

    static boolean isProse(Run run) {
        boolean dense = run.text().charAt(0) >= '\u2e80' && run.text().charAt(0) < '\ufb00';
        return run.length() >= (dense ? DENSE_SENTENCE : SENTENCE) && run.linkDensity() < FEW_LINKS;
    }

    int length(Node node) {
        return length[node.endRun()] - length[node.firstRun()];
    }

    int length(int from, int to) {
        return length[to] - length[from];
    }

    int linked(Node node) {
        return linked[node.endRun()] - linked[node.firstRun()];
    }

    int linked(int from, int to) {
        return linked[to] - linked[from];
    }

    int prose(Node node) {
        return prose[node.endRun()] - prose[node.firstRun()];
    }

    int prose(int from, int to) {
        return prose[to] - prose[from];
    }

    /** The share of the page's prose that stands in an element, 0 to 1. */
    double share(Node node) {
        int all = prose[prose.length - 1];
        return all == 0 ? share(length(node), length[length.length - 1]) : share(prose(node), all);
    }

    private static double share(int part, int all) {
        return all == 0 ? 0 : (double) part / all;
    }

    /** How many siblings of the same name and class an element has, itself included. */
    int repeats(Node node) {
        return repeats[node.index()];
    }

    /** The element whose own paragraphs hold most prose: credit goes to a paragraph's parent, half of it one higher. */
    Node mainCandidate() {
        Node best = page.body();
        double most = weighted(best);
        for (Node node : page.nodes()) {
            double score = candidate[node.index()] == 0 ? 0 : weighted(node);
            if (score > most) {
                best = node;
                most = score;
            }
        }
        return best;
    }

    private double weighted(Node node) {
        double score = candidate[node.index()] * (1 - share(linked(node), Math.max(1, length(node))));
        if (Mark.noise(node.inheritedMarks())) {
            score *= 0.4;
        }
        return node.has(Mark.BODY) ? score * 1.5 : score;
    }

    private void credit(Run run) {
        double credit = 1 + Math.min(3, run.length() / 100.0) + commas(run.text());
        Node owner = run.owner();
        Node parent = owner.parent();
        if (owner.tag() == Tag.DIVISION || owner.tag() == Tag.SECTION || parent == null) {
            candidate[owner.index()] += credit;
        }
        if (parent != null) {
            candidate[parent.index()] += credit;
            Node above = parent.parent();
            if (above != null) {
                candidate[above.index()] += credit / 2;
            }
        }
    }

    private static int commas(String text) {
        int commas = 0;
        for (int i = text.indexOf(','); i >= 0 && commas < 20; i = text.indexOf(',', i + 1)) {
            commas++;
        }
        return commas;
    }

    private void countRepeats() {
        Groups groups = new Groups(page.nodes().size());
        int[] group = new int[page.nodes().size()];
        for (Node node : page.nodes()) {
            Node parent = node.parent();
            group[node.index()] = Groups.NONE;
            if (parent == null || node.endRun() == node.firstRun()) {
                continue;
            }
            if (node.index() == parent.index() + 1 && node.endNode() == parent.endNode()) {
                repeats[node.index()] = 1;
            } else {
                group[node.index()] = groups.add(node.style() * 1_000_003 + parent.index());
            }
        }
        for (int i = 0; i < group.length; i++) {
            repeats[i] = group[i] == Groups.NONE ? repeats[i] : groups.size(group[i]);
        }
    }
}
