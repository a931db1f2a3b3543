package kelisim.ingest.html.internal.content;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import kelisim.ingest.html.internal.page.Mark;
import kelisim.ingest.html.internal.page.Node;
import kelisim.ingest.html.internal.page.Page;
import kelisim.ingest.html.internal.page.Run;
import kelisim.ingest.html.internal.page.Tag;
import kelisim.spi.wording.RoleWords;

/**
 * Adds to chosen runs what belongs to them: the other cells of a row, the term of a definition, the items between items, and
 * addresses and preformatted lines between chosen paragraphs. Facts hang on such short lines, which alone look like nothing.
 */
final class Completion {

    private static final int NOISE = Mark.of(
            Mark.NAVIGATION,
            Mark.SHARE,
            Mark.RELATED,
            Mark.COMMENT,
            Mark.PROMOTION,
            Mark.OVERLAY,
            Mark.CONSENT,
            Mark.HIDDEN,
            Mark.UNSEEN,
            Mark.TOOL);

    private static final int CLOSING = 24;

    private final Page page;
    private final BitSet chosen;
    private final BitSet vetoed;

    private Completion(Page page, BitSet chosen, BitSet vetoed) {
        this.page = page;
        this.chosen = chosen;
        this.vetoed = vetoed;
    }

    /** Adds to the chosen runs, in place. */
    static void complete(Page page, BitSet chosen, BitSet vetoed) {
        Completion completion = new Completion(page, chosen, vetoed);
        for (Node node : page.nodes()) {
            switch (node.tag()) {
                case ROW -> completion.row(node);
                case DESCRIPTION -> completion.term(node);
                case LIST, ORDERED_LIST -> completion.items(node);
                case ADDRESS, PREFORMATTED -> completion.between(node);
                case TABLE -> completion.headerRows(node);
                case CAPTION -> completion.caption(node);
                default -> {
                    // nothing belongs to it
                }
            }
        }
        for (Node node : page.nodes()) {
            if (node.tag() == Tag.HEADING) {
                completion.heading(node);
            }
        }
        completion.closing();
    }

    /** Adds the title where it stands among the chosen paragraphs, rather than in a head of its own above them. */
    static void title(Page page, BitSet chosen, BitSet vetoed, int title) {
        Node parent = title < 0 ? null : page.runs().get(title).owner().parent();
        Completion completion = new Completion(page, chosen, vetoed);
        if (parent != null && completion.hasOwnProse(parent)) {
            completion.add(page.runs().get(title).owner());
        }
    }

    /** The words that close an instrument below its text, and who signed it. */
    private void closing() {
        int last = chosen.length() - 1;
        for (int i = Math.max(0, last - CLOSING);
                i <= last + 2 && i < page.runs().size();
                i++) {
            Node parent = page.runs().get(i).owner().parent();
            if (parent != null && RoleWords.isClosing(page.runs().get(i).text()) && hasProse(parent.firstRun(), i)) {
                add(i);
                addShort(i + 1, Math.min(parent.endRun(), i + CLOSING));
            }
        }
    }

    private void addShort(int from, int to) {
        for (int i = from; i < to && !isProse(i) && page.runs().get(i).linked() == 0; i++) {
            add(i);
        }
    }

    private boolean hasOwnProse(Node parent) {
        for (int i = chosen.nextSetBit(parent.firstRun());
                i >= 0 && i < parent.endRun();
                i = chosen.nextSetBit(i + 1)) {
            Node owner = page.runs().get(i).owner();
            if (isProse(i) && owner.parent() != null && owner.parent().index() == parent.index()) {
                return true;
            }
        }
        return false;
    }

    private void row(Node row) {
        int cells = count(row, Tag.CELL) + count(row, Tag.HEADER_CELL);
        if (cells > 1 && isChosen(row) && !page.isFrame(row)) {
            add(row);
        }
    }

    private void term(Node description) {
        int before = description.firstRun() - 1;
        if (before >= 0
                && isChosen(description)
                && page.runs().get(before).owner().closest(Tag.TERM) != null) {
            add(before);
        }
    }

    /** Items among which most are chosen. */
    private void items(Node list) {
        int all = 0;
        int in = 0;
        for (int i = list.firstRun(); i < list.endRun(); i++) {
            all += page.runs().get(i).length();
            in += chosen.get(i) ? page.runs().get(i).length() : 0;
        }
        if (in * 5 > all * 3) {
            add(list);
        }
    }

    /** A heading below chosen prose and right above some, or above a table. */
    private void heading(Node heading) {
        Node parent = heading.parent();
        boolean one = heading.endRun() == heading.firstRun() + 1;
        if (parent != null
                && one
                && page.runs().get(heading.firstRun()).linkDensity() < 0.5
                && chosen.get(heading.endRun())
                && heading.endRun() < parent.endRun()
                && (isProse(heading.endRun()) || isInRow(heading.endRun()))
                && hasProse(parent.firstRun(), heading.firstRun())) {
            add(heading);
        }
    }

    private boolean hasProse(int from, int to) {
        for (int i = chosen.nextSetBit(from); i >= 0 && i < to; i = chosen.nextSetBit(i + 1)) {
            if (isProse(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isInRow(int run) {
        return page.runs().get(run).owner().closest(Tag.ROW) != null;
    }

    private boolean isProse(int run) {
        return Measures.isProse(page.runs().get(run));
    }

    /** The rows that name the columns of chosen rows, and the caption. */
    private void headerRows(Node table) {
        if (!isChosen(table)) {
            return;
        }
        for (int i = table.index() + 1; i < table.endNode(); i++) {
            Node node = page.nodes().get(i);
            if (node.tag() == Tag.HEADER_CELL || node.tag() == Tag.CAPTION) {
                add(node);
            }
        }
    }

    /** A caption in a body, with chosen prose before and behind it. */
    private void caption(Node caption) {
        Node figure = caption.parent();
        if (figure != null && figure.tag() == Tag.FIGURE && caption.closest(Tag.ASIDE) == null) {
            Node body = figure.parent();
            boolean within = body != null
                    && hasProse(body.firstRun(), caption.firstRun())
                    && hasProse(caption.endRun(), body.endRun());
            if (within) {
                add(caption);
            }
        }
    }
    /** A block behind chosen prose in the same element, with chosen prose or nothing after it. */
    private void between(Node node) {
        Node parent = node.parent();
        if (parent == null || node.endRun() == node.firstRun()) {
            return;
        }
        int before = chosen.previousSetBit(Math.max(0, node.firstRun() - 1));
        boolean follows = before >= parent.firstRun() && node.firstRun() - before <= 3;
        Node outer = Objects.requireNonNullElse(parent.parent(), parent);
        boolean inBody = parent.has(Mark.BODY) || outer.has(Mark.BODY) || parent.tag() == Tag.ARTICLE;
        if (follows && inBody) {
            add(node);
        }
    }

    private int count(Node node, Tag tag) {
        int count = 0;
        List<Node> nodes = page.nodes();
        for (int i = node.index() + 1; i < node.endNode(); i = nodes.get(i).endNode()) {
            count += nodes.get(i).tag() == tag ? 1 : 0;
        }
        return count;
    }

    private boolean isChosen(Node node) {
        int first = chosen.nextSetBit(node.firstRun());
        return first >= 0 && first < node.endRun();
    }

    private void add(Node node) {
        for (int i = node.firstRun(); i < node.endRun(); i++) {
            add(i);
        }
    }

    private void add(int i) {
        Run run = page.runs().get(i);
        boolean noise = (run.owner().marks() & NOISE) != 0;
        if (!vetoed.get(i) && !noise) {
            chosen.set(i);
        }
    }
}
