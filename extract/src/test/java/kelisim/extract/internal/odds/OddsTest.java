package kelisim.extract.internal.odds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class OddsTest {

    private static final Clues NONE = new Clues();

    @Test
    void whatIsNoLikelierThanNothingIsNotToldAtAll() {
        assertNull(Odds.likeliest(Weights.of(Map.of("a=", -1.0)), candidates(List.of("a")), NONE, 0));
        assertEquals("a", answer(Map.of("a=", 1.0), List.of("a"), 0));
    }

    @Test
    void aLikeliestThatSharesItsOddsWithAnotherIsNotLikelyEnough() {
        Map<String, Double> weights = Map.of("a=", 2.0, "b=", 1.9);
        assertEquals("a", answer(weights, List.of("a", "b"), 0));
        assertNull(Odds.likeliest(Weights.of(weights), candidates(List.of("a", "b")), NONE, 0.5));
    }

    @Property
    void whoAsksForMoreIsNeverToldOtherThings(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = -9, max = 9) Integer> weights,
            @ForAll @DoubleRange(max = 1) double least) {
        Map<String, Double> learned = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            names.add("n" + i);
            learned.put("n" + i + "=", weights.get(i) / 3.0);
        }
        Candidate<String> any = Odds.likeliest(Weights.of(learned), candidates(names), NONE, 0);
        Candidate<String> sure = Odds.likeliest(Weights.of(learned), candidates(names), NONE, least);
        if (sure != null) {
            assertNotNull(any);
            assertEquals(any.answer(), sure.answer());
        }
    }

    private static String answer(Map<String, Double> weights, List<String> names, double least) {
        Candidate<String> likeliest = Odds.likeliest(Weights.of(weights), candidates(names), NONE, least);
        assertNotNull(likeliest);
        return likeliest.answer();
    }

    private static List<Candidate<String>> candidates(List<String> names) {
        return names.stream()
                .map(name -> new Candidate<>(name, new Clues().add(name)))
                .toList();
    }
}
