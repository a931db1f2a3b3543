package kelisim.ingest.html.internal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "The council has a bridge ~ 1 ~ 0.5",
                "BRIDGE over the river; a bridge! ~ 3 ~ 0.75",
                "Мост через реку ~ 0 ~ 0",
                "All of us ~ 0 ~ -1",
            })
    void longer_words_are_shared_with_title_and_heading_in_any_case(String text, int shared, double share) {
        TitleWords words = new TitleWords("A bridge for the valley", "River crossing");
        words.count(text.toCharArray(), text.length());
        assertEquals(shared, words.shared());
        assertEquals(share, words.share(), 1e-9);
    }

    @Property
    void a_title_shares_all_its_longer_words_with_itself(
            @ForAll @Size(min = 1, max = 8) java.util.List<@AlphaChars @StringLength(min = 4, max = 9) String> words) {
        String title = String.join(" ", words);
        TitleWords own = new TitleWords(title, "");
        String text = title + " and so on";
        own.count(text.toCharArray(), text.length());
        assertEquals(words.size(), own.shared());
        assertEquals(1, own.share());
    }
}
