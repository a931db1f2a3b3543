package kelisim.ingest.html.internal.page;

import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page: its block elements and its runs of text, both in document order.
 *
 * @param document the parsed page, for its head
 * @param title the title that its head gives it, or nothing
 * @param nodes the block elements, the body first
 * @param runs the runs of text
 * @param statements the elements that tell of the page rather than show it: meta, link, time, structured data, and those with
 *     {@code itemprop} or {@code rel}, in document order
 * @param markup the source that was parsed
 * @param media the numbers of the runs before which pictures, videos or embedded frames stand
 * @param tooLong whether reading ended early because there were more characters than allowed
 * @param outOfTime whether reading ended early because its time was over
 */
public record Page(
        Document document,
        String title,
        List<Node> nodes,
        List<Run> runs,
        List<Element> statements,
        Markup markup,
        BitSet media,
        boolean tooLong,
        boolean outOfTime) {

    private static final int MOST_PARAGRAPHS = 8;
    private static final int STORY_RUNS = 4;
    private static final int STORY = 400;

    public Node body() {
        return nodes.get(0);
    }

    /** What stands in a script: one piece of data as a rule, which is not copied as all that an element has would be. */
    public static String data(Element script) {
        boolean single = script.childNodeSize() == 1 && script.childNode(0) instanceof DataNode;
        return single ? ((DataNode) script.childNode(0)).getWholeData() : script.data();
    }

    /** The page's own scripts, structured data among them. */
    public List<Script> scripts() {
        return markup.scripts();
    }

    /**
     * Whether a row of a table is a part of a page's frame: it holds headings or many paragraphs, or one cell of it has several
     * lines and most of what the table says, as no row of data does.
     */
    public boolean isFrame(Node row) {
        int paragraphs = 0;
        for (int i = row.index() + 1; i < row.endNode(); i++) {
            Node node = nodes.get(i);
            paragraphs += node.tag() == Tag.PARAGRAPH && node.endRun() > node.firstRun() ? 1 : 0;
            boolean frame = node.tag() == Tag.HEADING
                    || paragraphs > MOST_PARAGRAPHS
                    || (node.tag() == Tag.CELL && node.endRun() - node.firstRun() >= STORY_RUNS && isStory(node));
            if (frame) {
                return true;
            }
        }
        return false;
    }

    /** Looks no farther around the cell than it is long, so that all cells together cost little. */
    private boolean isStory(Node cell) {
        Node table = cell.closest(Tag.TABLE);
        int length = length(cell.firstRun(), cell.endRun());
        if (table == null || length < STORY) {
            return false;
        }
        int around = 0;
        for (int i = cell.firstRun() - 1; i >= table.firstRun() && around * 2 <= length; i--) {
            around += runs.get(i).length();
        }
        for (int i = cell.endRun(); i < table.endRun() && around * 2 <= length; i++) {
            around += runs.get(i).length();
        }
        return around * 2 <= length;
    }

    private int length(int from, int to) {
        int length = 0;
        for (int i = from; i < to; i++) {
            length += runs.get(i).length();
        }
        return length;
    }
}
