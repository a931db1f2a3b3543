package kelisim.ingest.html.internal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import kelisim.ingest.html.internal.page.Markup;
import kelisim.ingest.html.internal.page.PageReader;
import kelisim.ingest.html.internal.page.Run;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class ExpectedF1Test {

    @Test
    void what_is_sure_is_taken_and_what_is_hopeless_left() {
        assertEquals(BitSet.valueOf(new long[] {0b101}), best(8, -8, 5));
    }

    @Test
    void beside_what_is_sure_the_unlikely_is_left() {
        assertEquals(BitSet.valueOf(new long[] {0b1}), best(6, -1.5));
    }

    @Test
    void of_unlikely_runs_alone_most_are_taken() {
        assertEquals(BitSet.valueOf(new long[] {0b111}), best(-2, -2, -2));
    }

    @Property(tries = 200)
    void nothing_that_is_left_is_likelier_than_what_is_taken(
            @ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = -9, max = 9) Double> odds) {
        double[] numbers = odds.stream().mapToDouble(Double::doubleValue).toArray();
        BitSet taken = best(numbers);
        assertTrue(!taken.isEmpty());
        double least = taken.stream().mapToDouble(i -> numbers[i]).min().orElseThrow();
        for (int i = taken.nextClearBit(0); i < numbers.length; i = taken.nextClearBit(i + 1)) {
            assertTrue(numbers[i] <= least + 1e-6);
        }
    }

    private static BitSet best(double... odds) {
        String page = Arrays.stream(odds)
                .mapToObj(o -> "<p>These are six or seven words of a page.")
                .collect(Collectors.joining());
        Markup markup = Markup.of(page);
        List<Run> runs = PageReader.read(
                        Parser.htmlParser().parseInput(page, ""), markup, Integer.MAX_VALUE, Long.MAX_VALUE)
                .runs();
        return ExpectedF1.best(runs, odds);
    }
}
