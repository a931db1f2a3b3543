package kelisim.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RomanNumeralsTest {

    @Property
    void what_is_written_is_read_as_the_same_number(@ForAll @IntRange(min = 1, max = 3999) int number) {
        assertEquals(number, RomanNumerals.read(RomanNumerals.write(number)).orElseThrow());
    }

    @Property
    void what_is_read_is_written_in_the_same_letters(
            @ForAll @Chars({'I', 'V', 'X', 'L', 'C', 'D', 'M'}) @StringLength(max = 18) String letters) {
        RomanNumerals.read(letters).ifPresent(number -> assertEquals(letters, RomanNumerals.write(number)));
    }

    @Test
    void the_twenty_first_is_written_XXI() {
        assertEquals("XXI", RomanNumerals.write(21));
        assertEquals(21, RomanNumerals.read("XXI").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "IXX", "XIIII", "IC", "VX", "xxi", "XXI.", "MMMM", "CIVIL", "MIX-UP"})
    void other_letters_and_spellings_are_no_numbers(String text) {
        assertTrue(RomanNumerals.read(text).isEmpty());
    }

    @Test
    void nothing_beyond_3999_can_be_written() {
        assertThrows(IllegalArgumentException.class, () -> RomanNumerals.write(0));
        assertThrows(IllegalArgumentException.class, () -> RomanNumerals.write(4000));
    }
}
