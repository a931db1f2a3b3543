package kelisim.ingest.html.internal.page;

import java.util.List;
import org.jsoup.nodes.Document;

/**
 * A page: its block elements and its runs of text, both in document order.
 *
 * @param document the parsed page, for its head
 * @param nodes the block elements, the body first
 * @param runs the runs of text
 * @param cut whether reading ended early because a limit was reached
 */
public record Page(Document document, List<Node> nodes, List<Run> runs, boolean cut) {

    public Node body() {
        return nodes.get(0);
    }
}
