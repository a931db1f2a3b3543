package kelisim.ingest.html.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class WordLawsTest {

    @Property
    void a_table_tells_of_each_word_in_a_buffer_what_a_map_tells(
            @ForAll Map<@AlphaChars @StringLength(min = 1, max = 3) String, @IntRange(min = 1) Integer> entries,
            @ForAll @AlphaChars @StringLength(max = 3) String asked,
            @ForAll @AlphaChars @StringLength(max = 5) String before) {
        WordTable table = new WordTable(entries);
        char[] buffer = (before + asked + "x").toCharArray();
        int from = before.length();
        assertEquals(entries.getOrDefault(asked, 0), table.get(buffer, from, from + asked.length()));
        entries.forEach((word, number) -> assertEquals(number, table.get(word.toCharArray(), 0, word.length())));
    }

    @Property
    void two_texts_are_the_same_where_their_letters_are(@ForAll String one, @ForAll String other) {
        String letters = Spelling.letters(one);
        assertEquals(letters.equals(Spelling.letters(other)), Spelling.is(letters, other));
        assertTrue(Spelling.is(letters, one));
        assertTrue(Spelling.is(letters, " – " + one + "!"));
    }
}
