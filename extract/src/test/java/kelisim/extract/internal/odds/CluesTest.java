package kelisim.extract.internal.odds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CluesTest {

    @Test
    void aClueIsTakenUpOnce() {
        Clues clues = new Clues().add("gap", 0).add("gap", 0).addIf(true, "own").addIf(false, "named");
        assertEquals(List.of("gap=0", "own="), clues.texts());
    }

    @Test
    void eachClueOfOneKindStandsTogetherWithEachOfTheOthers() {
        Clues clues = new Clues().add("pair", "person>event").add("gap", 0).add("block", "Heading");
        assertEquals(
                List.of("pair=person>event", "gap=0", "block=Heading", "pair=person>event\tgap=0"),
                clues.cross("pair", Kinds.of("gap")).texts());
    }

    @Test
    void whatSpeaksForAClassStandsTogetherWithIt() {
        assertEquals(
                List.of("gap=0", "role=chair", "role=chair\tgap=0"),
                new Clues().add("gap", 0).with("role", "chair").texts());
    }

    @Property
    void whatIsWrittenWeighsWhatTheClueDoes(
            @ForAll @AlphaChars @StringLength(min = 1, max = 9) String kind,
            @ForAll @Chars({'a', '=', '&', ' ', 'é'}) @StringLength(max = 9) String value,
            @ForAll @IntRange(min = -5, max = 5) int weight) {
        Clues clues = new Clues().add(kind, value).add("other", "x").cross("other", Kinds.of(kind));
        for (String text : clues.texts()) {
            assertEquals(weight, clues.weigh(Weights.of(Map.of(text, (double) weight))));
        }
    }

    @Property
    void allCluesWeighTogetherWhatEachOfThemWeighs(@ForAll @IntRange(min = 1, max = 300) int number) {
        Clues clues = new Clues();
        for (int i = 0; i < number; i++) {
            clues.add("number", i);
        }
        assertEquals(number, clues.texts().size());
        assertEquals(2.0, clues.weigh(Weights.of(Map.of("number=0", 2.0))));
    }
}
