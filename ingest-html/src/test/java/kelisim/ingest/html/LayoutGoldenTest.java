package kelisim.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kelisim.document.Block;
import kelisim.document.Document;
import kelisim.document.Locator;
import org.junit.jupiter.api.Test;

class LayoutGoldenTest {

    private final Document document = Pages.read(Pages.text("release.html")).document();

    @Test
    void every_kind_of_block_is_read_as_the_golden_file_shows() {
        assertEquals(
                Pages.text("release.golden.txt").strip(), Listing.of(document).strip());
    }

    @Test
    void the_text_is_the_blocks_one_a_line() {
        StringBuilder joined = new StringBuilder();
        for (Block block : document.blocks()) {
            joined.append(joined.length() > 0 ? "\n" : "").append(document.text(block.span()));
        }
        assertEquals(joined.toString(), document.text());
    }

    @Test
    void every_block_tells_where_its_element_stands_in_the_source() {
        String source = Pages.text("release.html");
        for (Block block : document.blocks()) {
            Locator.SourceRange range = (Locator.SourceRange) block.locator();
            String element = source.substring(range.begin(), range.end());
            assertTrue(element.startsWith("<"), element);
            String first = document.text(block.span()).split("[\\s\u00a0]", 2)[0];
            assertTrue(element.contains(first), element + " holds " + first);
        }
    }

    @Test
    void markers_of_lists_are_counted_as_browsers_count_them() {
        Document list = Pages.read(
                        Pages.article(
                                "",
                                "<h1>Rules of the session</h1><ol reversed start=12 type=I>"
                                        + "<li>The chair opens the session with the reading of the agenda and of the list of those present.</li>"
                                        + "<li value=4>The secretariat reports on the year and on what was spent, in writing, a week ahead.</li>"
                                        + "<li>Each delegation speaks in turn, no longer than a quarter of an hour, the host last.</li></ol>"))
                .document();
        assertEquals(
                "[XII., IV., III.]",
                list.blocks().stream()
                        .filter(Block.ListItem.class::isInstance)
                        .map(b -> ((Block.ListItem) b).marker())
                        .toList()
                        .toString());
    }

    @Test
    void a_table_that_lays_out_the_page_is_no_table_of_data() {
        String words = "The council of the valleys met in the town hall and spoke of the gauges of the upper rivers. ";
        Document page = Pages.read(
                        "<title>Talks</title><table><tr><td><ul><li><a href=/a>History</a></ul></td><td><h1>Talks</h1><p>"
                                + words.repeat(2) + "</p><p>" + words.repeat(3) + "</p></td></tr></table>")
                .document();
        assertTrue(page.blocks().stream().noneMatch(Block.TableRow.class::isInstance), page.text());
        assertTrue(page.text().contains("town hall"));
    }
}
