package kelisim.extract.internal.family.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kelisim.extract.internal.phrase.Phrase;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.UniqueElements;

class PlacesTest {

    @Property
    void aroundATokenAreTheLastInFrontAndTheFirstBehind(
            @ForAll @UniqueElements List<@IntRange(max = 99) Integer> tokens,
            @ForAll @IntRange(max = 99) int token,
            @ForAll @IntRange(max = 4) int ahead,
            @ForAll @IntRange(max = 4) int behind) {
        Places<Integer> places = new Places<>();
        tokens.forEach(begin -> places.add(begin, new Phrase(begin, begin + 1)));
        List<Integer> sorted = tokens.stream().sorted().toList();
        List<Integer> front = sorted.stream().filter(begin -> begin < token).toList();
        List<Integer> back = sorted.stream().filter(begin -> begin >= token).toList();
        Set<Integer> expected = new HashSet<>(front.subList(Math.max(0, front.size() - ahead), front.size()));
        expected.addAll(back.subList(0, Math.min(behind, back.size())));
        assertEquals(
                expected,
                places.around(token, ahead, behind).stream()
                        .map(Places.Place::thing)
                        .collect(Collectors.toSet()));
    }
}
