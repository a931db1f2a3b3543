package kelisim.ingest.html.internal.content;

import kelisim.ingest.html.internal.page.Page;
import kelisim.ingest.html.internal.page.Tag;

/**
 * The runs from a heading up to the next one.
 *
 * @param from the first run, the heading
 * @param to the run after the last one
 */
record Section(int from, int to) {

    /** The section of each run. */
    static Section[] of(Page page) {
        int n = page.runs().size();
        Section[] sections = new Section[n];
        int from = 0;
        for (int i = 1; i <= n; i++) {
            if (i == n || page.runs().get(i).owner().tag() == Tag.HEADING) {
                Section section = new Section(from, i);
                for (int j = from; j < i; j++) {
                    sections[j] = section;
                }
                from = i;
            }
        }
        return sections;
    }
}
