package kelisim.ingest.html.internal.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kelisim.ingest.html.internal.page.Node;
import kelisim.ingest.html.internal.page.Run;

/** What the runs of one style, that of their element and its parent, are like together. */
final class Styles {

    private static final int MOST = 200;

    private static final class Style {
        int count;
        int length;
        int linked;
    }

    private final Style[] styles;
    private final int length;

    Styles(List<Run> runs) {
        this.styles = new Style[runs.size()];
        Map<Long, Style> known = new HashMap<>();
        int all = 0;
        for (int i = 0; i < styles.length; i++) {
            Run run = runs.get(i);
            Style style = known.computeIfAbsent(style(run.owner()), k -> new Style());
            style.count++;
            style.length += run.length();
            style.linked += run.linked();
            styles[i] = style;
            all += run.length();
        }
        this.length = all;
    }

    private static long style(Node owner) {
        Node parent = owner.parent();
        return parent == null ? owner.style() : owner.style() * 1_000_003 + parent.style();
    }

    void add(Row row, int run) {
        Style style = styles[run];
        row.add(Math.min(MOST, style.count));
        row.add((double) style.length / style.count);
        row.add((double) style.linked / style.length);
        row.add((double) style.length / length);
    }
}
