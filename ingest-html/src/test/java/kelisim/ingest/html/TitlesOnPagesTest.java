package kelisim.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import kelisim.document.DocumentDetails;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page tells as its title, family by family. */
class TitlesOnPagesTest {

    static Stream<Arguments> pages() {
        return PageCases.of("titles.cases.html");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("pages")
    void a_page_has_its_own_title_and_not_the_site_s(String family, String title, DocumentDetails details) {
        assertEquals(title, details.title(), family);
    }
}
