package kelisim.ingest.html.internal.content;

import java.util.List;
import kelisim.ingest.html.internal.page.Mark;
import kelisim.ingest.html.internal.page.Node;
import kelisim.ingest.html.internal.page.Page;
import kelisim.ingest.html.internal.page.Run;
import kelisim.ingest.html.internal.page.Tag;

/** What tells an article from a list, a shop or a start page: its address, and of what it has how much. */
final class PageKind {

    private static final Tag[] COUNTED = {Tag.FORM, Tag.ARTICLE, Tag.TABLE, Tag.PREFORMATTED, Tag.ITEM};

    private final Page page;
    private final Measures measures;

    PageKind(Page page, Measures measures) {
        this.page = page;
        this.measures = measures;
    }

    void add(Row row, String address) {
        address(row, address);
        elements(row);
        List<Run> runs = page.runs();
        int prose = 0;
        for (Run run : runs) {
            prose += Measures.isProse(run) ? 1 : 0;
        }
        row.add(prose);
        row.add((double) measures.length(0, runs.size()) / runs.size());
    }

    /** How deep an address is, and what its last part is like: that of an article often has all the words of its title. */
    private static void address(Row row, String address) {
        int depth = 0;
        int length = 0;
        int hyphens = 0;
        int digits = 0;
        for (int i = path(address); i < address.length() && "?#".indexOf(address.charAt(i)) < 0; i++) {
            char c = address.charAt(i);
            boolean begins = c != '/' && address.charAt(i - 1) == '/';
            depth += begins ? 1 : 0;
            length = begins ? 1 : c == '/' ? length : length + 1;
            hyphens = (begins ? 0 : hyphens) + (c == '-' || c == '_' ? 1 : 0);
            digits = (begins ? 0 : digits) + (Character.isDigit(c) ? 1 : 0);
        }
        row.add(address.isEmpty() ? -1 : depth);
        row.add(hyphens);
        row.add(length);
        row.add(digits);
    }

    /** Where the path of an address begins, behind the stroke that ends its host. */
    private static int path(String address) {
        int host = address.indexOf("//");
        int path = address.indexOf('/', host < 0 ? 0 : host + 2);
        return path < 0 ? address.length() : path + 1;
    }

    private void elements(Row row) {
        int main = 0;
        int headings = 0;
        int posts = 0;
        int[] counts = new int[COUNTED.length];
        for (Node node : page.nodes()) {
            if (node.endRun() == node.firstRun()) {
                continue;
            }
            main += node.level() == 1 ? 1 : 0;
            headings += node.level() > 1 ? 1 : 0;
            posts += node.has(Mark.POST) ? 1 : 0;
            for (int i = 0; i < counts.length; i++) {
                counts[i] += node.tag() == COUNTED[i] ? 1 : 0;
            }
        }
        row.add(main);
        row.add(headings);
        row.add(posts);
        for (int count : counts) {
            row.add(count);
        }
    }
}
