package kelisim.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kelisim.spi.IngestException;
import kelisim.spi.Ingester;
import kelisim.testing.FakeIngester;
import org.junit.jupiter.api.Test;

class IngestersTest {

    private final Ingester any = FakeIngester.lines("*");
    private final Ingester text = FakeIngester.lines("text/*");
    private final Ingester html = FakeIngester.lines("text/html", "application/xhtml+xml");

    @Test
    void the_most_specific_range_wins() throws IngestException {
        Ingesters ingesters = new Ingesters(List.of(any, text, html));
        assertSame(html, ingesters.choose("text/html"));
        assertSame(text, ingesters.choose("text/plain"));
        assertSame(any, ingesters.choose("application/pdf"));
    }

    @Test
    void among_equals_the_smaller_order_wins() throws IngestException {
        Ingester before = FakeIngester.lines("text/html").ofOrder(-1);
        assertSame(before, new Ingesters(List.of(html, before)).choose("text/html"));
        assertSame(before, new Ingesters(List.of(before, html)).choose("text/html"));
    }

    @Test
    void a_tie_is_an_error_that_names_both() {
        Ingester other = new OtherIngester();
        IngestException e =
                assertThrows(IngestException.class, () -> new Ingesters(List.of(html, other)).choose("text/html"));
        assertEquals("media-type.ambiguous", e.problem().rule());
        assertTrue(e.problem().message().contains(FakeIngester.class.getName()), e.getMessage());
        assertTrue(e.problem().message().contains(OtherIngester.class.getName()), e.getMessage());
    }

    @Test
    void missing_support_is_an_error_with_its_remedy() {
        IngestException e = assertThrows(IngestException.class, () -> new Ingesters(
                        List.of(FakeIngester.lines("text/plain"), FakeIngester.lines("text/html")))
                .choose("application/pdf"));
        assertEquals(
                "no ingester for application/pdf; installed: text/html, text/plain — add org.kelisim:ingest-pdf",
                e.problem().message());
    }

    @Test
    void without_a_module_that_reads_it_there_is_no_remedy_to_name() {
        IngestException e = assertThrows(IngestException.class, () -> new Ingesters(List.of()).choose("image/png"));
        assertEquals("no ingester for image/png; installed: none", e.problem().message());
    }

    @Test
    void explain_tells_who_was_chosen_over_whom_and_why() {
        Ingester late = FakeIngester.lines("text/html").ofOrder(5);
        String text = new Ingesters(List.of(any, late, html)).explain("text/html");
        String fake = FakeIngester.class.getName();
        assertEquals(
                "text/html is read by " + fake + " (text/html, order 0)\n"
                        + "  rather than " + fake + " (text/html, order 5): order 0 is before 5\n"
                        + "  rather than " + fake + " (*, order 0): 'text/html' is more specific than '*'",
                text);
    }

    @Test
    void a_malformed_media_type_is_a_problem_and_the_others_are_used() throws IngestException {
        Ingester wrong = FakeIngester.lines("text/plain", "Text/HTML; charset=utf-8");
        Ingesters ingesters = new Ingesters(List.of(wrong, html));
        assertSame(html, ingesters.choose("text/html"));
        assertEquals(1, ingesters.problems().size());
        assertEquals("plugin.media-type", ingesters.problems().get(0).problem().rule());
    }

    private static final class OtherIngester implements Ingester {
        @Override
        public List<String> mediaTypes() {
            return List.of("text/html");
        }

        @Override
        public kelisim.spi.Reading read(kelisim.spi.Source source, kelisim.spi.Limits limits) {
            return kelisim.spi.Reading.of(FakeIngester.document(source));
        }
    }
}
