package kelisim.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import kelisim.document.DocumentDetails;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which day a page tells as that of its publication, family by family. */
class DatesOnPagesTest {

    static Stream<Arguments> pages() {
        return PageCases.of("dates.cases.html");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("pages")
    void a_page_tells_its_own_day_or_none(String family, String day, DocumentDetails details) {
        assertEquals(day, details.published() == null ? "none" : String.valueOf(details.published()), family);
    }
}
