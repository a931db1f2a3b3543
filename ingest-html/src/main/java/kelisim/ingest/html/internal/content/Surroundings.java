package kelisim.ingest.html.internal.content;

import java.util.Arrays;
import java.util.Objects;
import kelisim.ingest.html.internal.page.Mark;
import kelisim.ingest.html.internal.page.Node;
import kelisim.ingest.html.internal.page.Page;
import kelisim.ingest.html.internal.page.Tag;

/**
 * What a run has from the elements around it: for each mark and tag the share of the page's prose that the outermost such
 * element holds, how often the element is repeated, and what the next elements outwards are full of. Each element adds its
 * own to its parent's, so that the cost is linear however deep elements nest.
 */
final class Surroundings {

    private static final Tag[] AROUND = {
        Tag.NAV,
        Tag.ASIDE,
        Tag.FOOTER,
        Tag.HEADER,
        Tag.ARTICLE,
        Tag.MAIN,
        Tag.FORM,
        Tag.TABLE,
        Tag.LIST,
        Tag.ORDERED_LIST,
        Tag.FIGURE,
        Tag.SECTION,
        Tag.QUOTATION,
        Tag.PREFORMATTED,
        Tag.ITEM,
        Tag.HEADING,
        Tag.CAPTION,
        Tag.DESCRIPTION,
    };
    private static final int[] PLACES = places();
    private static final int MARKS = Mark.values().length;
    private static final int REPEATS = MARKS + AROUND.length;
    private static final int UNIT = REPEATS + 1;
    private static final int ARTICLE = REPEATS + 2;
    private static final int UNIT_LINKED = REPEATS + 3;
    private static final int UNIT_FIRST = REPEATS + 4;
    private static final int SIZE = REPEATS + 5;
    private static final int LEVELS = 4;
    private static final float MUCH = 0.3f;

    private final Measures measures;
    private final float[][] inherited;
    /** For each element the marks of those around it that hold much of the page's prose. */
    private final int[] spread;

    private int articles;

    Surroundings(Page page, Measures measures) {
        this.measures = measures;
        this.inherited = new float[page.nodes().size()][];
        this.spread = new int[page.nodes().size()];
        for (Node node : page.nodes()) {
            if (node.endRun() > node.firstRun()) {
                inherited[node.index()] = inherit(node);
            } else if (node.tag() == Tag.ARTICLE) {
                articles++;
            }
        }
    }

    private float[] inherit(Node node) {
        Node parent = node.parent();
        if (parent == null) {
            float[] none = new float[SIZE];
            none[ARTICLE] = -1;
            return none;
        }
        float[] outer = inherited[parent.index()];
        spread[node.index()] = spread[parent.index()];
        int around = around(node.tag());
        int repeats = measures.repeats(node);
        if (node.marks() == 0 && around < 0 && repeats < outer[REPEATS]) {
            return outer;
        }
        float[] own = outer.clone();
        float share = (float) (0.001 + measures.share(node));
        for (int left = node.marks(); left != 0; left &= left - 1) {
            int mark = Integer.numberOfTrailingZeros(left);
            if (own[mark] == 0) {
                own[mark] = share;
                spread[node.index()] |= share > MUCH ? 1 << mark : 0;
            }
        }
        if (around >= 0 && own[MARKS + around] == 0) {
            own[MARKS + around] = share;
        }
        if (node.tag() == Tag.ARTICLE) {
            own[ARTICLE] = own[ARTICLE] < 0 ? Math.min(20, articles) : own[ARTICLE];
            articles++;
        }
        if (repeats >= own[REPEATS]) {
            own[REPEATS] = repeats;
            own[UNIT] = measures.length(node);
            own[UNIT_LINKED] = (float) measures.linked(node) / Math.max(1, measures.length(node));
            own[UNIT_FIRST] = node.firstRun();
        }
        return own;
    }

    /** The place of a tag among those that are looked for, or -1. */
    @SuppressWarnings("EnumOrdinal") // an index that lives no longer than the program
    private static int around(Tag tag) {
        return PLACES[tag.ordinal()];
    }

    @SuppressWarnings("EnumOrdinal") // see above
    private static int[] places() {
        int[] places = new int[Tag.values().length];
        Arrays.fill(places, -1);
        for (int t = 0; t < AROUND.length; t++) {
            places[AROUND[t].ordinal()] = t;
        }
        return places;
    }

    /** Whether an element with one of these marks holds much of the page's prose: then the mark tells nothing. */
    boolean isMostOfPage(Node owner, int marks) {
        return (spread[owner.index()] & marks) != 0;
    }

    void add(Row row, Node owner, int run) {
        float[] own = inherited[owner.index()];
        row.add(own, REPEATS);
        row.add(owner.depth());
        row.add(Math.min(100, own[REPEATS]));
        row.add(Math.log(1 + own[UNIT]));
        row.add(own[ARTICLE]);
        row.add(own[UNIT_LINKED]);
        row.add(Math.min(30, run - own[UNIT_FIRST]));
        Node up = owner;
        for (int level = 0; level < LEVELS; level++) {
            up = up.parent() == null ? up : Objects.requireNonNull(up.parent());
            int length = Math.max(1, measures.length(up));
            row.add(Math.log(length));
            row.add((double) measures.linked(up) / length);
            row.add((double) measures.prose(up) / length);
        }
    }
}
