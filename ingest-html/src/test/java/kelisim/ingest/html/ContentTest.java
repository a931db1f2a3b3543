package kelisim.ingest.html;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kelisim.spi.Reading;
import org.junit.jupiter.api.Test;

class ContentTest {

    @Test
    void furniture_is_left_out() {
        String text = Pages.read(Pages.text("release.html")).document().text();
        for (String furniture :
                new String[] {"cookies", "Share", "Projects", "First!", "Lake levels", "Road works", "All rights"}) {
            assertFalse(text.contains(furniture), furniture);
        }
    }

    @Test
    void a_page_of_a_few_words_is_not_empty() {
        Reading reading = Pages.read("<html><body><div>Office closed on Friday.</div></body></html>");
        assertTrue(reading.document().text().contains("Office closed"), reading.toString());
    }

    @Test
    void a_page_without_words_says_so() {
        Reading reading = Pages.read("<html><body><img src=a.png></body></html>");
        assertTrue(reading.problems().stream().anyMatch(p -> p.rule().equals("html.empty")), reading.toString());
    }

    @Test
    void a_sentence_broken_by_inline_elements_stays_one() {
        String text = Pages.read(
                        Pages.article(
                                "",
                                "<h1>Talks</h1><p>The <b>Green</b> <i>Ba</i>sin <a href=x>Council</a>,"
                                        + " founded in 2011, met in the old town hall and spoke about water, soil and forests.</p>"))
                .document()
                .text();
        assertTrue(text.contains("The Green Basin Council, founded in 2011, met"), text);
    }
}
