package kelisim.ingest.html.internal.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A block element of a page. Its runs of text are those from {@link #firstRun()} to {@link #endRun()}, its descendants
 * the nodes from its {@link #index()} to {@link #endNode()}: both stand in document order without gaps.
 */
public final class Node {

    /** The level of an element that is only said to be a heading, as the standard has it. */
    private static final int UNSTATED_LEVEL = 2;

    private final int index;
    private final Tag tag;
    private final Element element;
    private final @Nullable Node parent;
    private final int level;
    private final int depth;
    private final long style;
    private final int marks;
    private final int inherited;
    private final int firstRun;
    private int endRun;
    private int endNode;

    Node(int index, Tag tag, Element element, String style, @Nullable Node parent, int marks, int firstRun) {
        this.index = index;
        this.tag = tag;
        this.element = element;
        this.parent = parent;
        this.level = tag == Tag.HEADING ? level(element) : 0;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.style = 31L * element.normalName().hashCode() + style.hashCode();
        this.marks = marks;
        this.inherited = parent == null ? marks : parent.inherited | marks;
        this.firstRun = firstRun;
        this.endRun = firstRun;
        this.endNode = index + 1;
    }

    private static int level(Element heading) {
        String name = heading.normalName();
        boolean named = name.length() == 2 && name.charAt(0) == 'h';
        String level = named ? name.substring(1) : heading.attr("aria-level");
        return level.length() == 1 && level.charAt(0) >= '1' && level.charAt(0) <= '6'
                ? level.charAt(0) - '0'
                : UNSTATED_LEVEL;
    }

    void close(int runs, int nodes) {
        endRun = runs;
        endNode = nodes;
    }

    /** Its place among the page's nodes. */
    public int index() {
        return index;
    }

    public Tag tag() {
        return tag;
    }

    public Element element() {
        return element;
    }

    public @Nullable Node parent() {
        return parent;
    }

    public int depth() {
        return depth;
    }

    /** The level of a heading, 1 to 6; 0 of what is none. */
    public int level() {
        return level;
    }

    /** A number that elements of the same name and class share. */
    public long style() {
        return style;
    }

    /** The {@link Mark}s of its own attributes. */
    public int marks() {
        return marks;
    }

    /** The {@link Mark}s of its own and its ancestors' attributes. */
    public int inheritedMarks() {
        return inherited;
    }

    public boolean has(Mark mark) {
        return (marks & mark.bit()) != 0;
    }

    public int firstRun() {
        return firstRun;
    }

    /** The index after its last run. */
    public int endRun() {
        return endRun;
    }

    /** The index after its last descendant. */
    public int endNode() {
        return endNode;
    }

    /** Whether the other is this node or stands in it. */
    public boolean contains(Node other) {
        return index <= other.index && other.index < endNode;
    }

    /** The nearest of itself and its ancestors with this tag. */
    public @Nullable Node closest(Tag wanted) {
        Node node = this;
        while (node != null && node.tag != wanted) {
            node = node.parent;
        }
        return node;
    }

    @Override
    public String toString() {
        return element.normalName() + "." + element.className() + "#" + element.id() + " runs " + firstRun + "-"
                + endRun;
    }
}
