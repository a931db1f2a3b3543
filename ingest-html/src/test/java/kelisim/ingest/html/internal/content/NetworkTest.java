package kelisim.ingest.html.internal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {

    /** Two features, the first with a cut at 0.5 between levels -1 and 1, the second always 2; layers of one unit. */
    private static final String ONE = "2 1 1\n0.5\n-1 1\n\n2\n3\n0\n1\n2\n0.5\n4 -1\n";

    /** A second network that says 9 whatever it is given. */
    private static final String TWO = ONE.replace("2 1 1", "2 2 1") + "0\n0\n0\n0\n0\n0 9\n";

    @ParameterizedTest
    @CsvSource({"0.6, 33", "100, 33", "0.5, 1", "-7, 1"})
    void a_feature_counts_by_the_level_it_reaches_and_units_only_above_zero(float feature, double score)
            throws IOException {
        assertEquals(score, score(ONE, feature), 1e-6);
    }

    @Test
    void networks_give_their_mean() throws IOException {
        assertEquals((33 + 9) / 2.0, score(TWO, 1), 1e-6);
    }

    @Test
    void what_was_asked_before_on_a_page_does_not_count() throws IOException {
        Network.OnPage network = Network.read(new StringReader(ONE)).onPage();
        assertEquals(33, network.score(row(1)), 1e-6);
        assertEquals(1, network.score(row(0)), 1e-6);
        assertEquals(1, network.score(row(-3)), 1e-6);
        assertEquals(33, network.score(row(2)), 1e-6);
    }

    @Test
    void a_network_that_ends_early_is_refused() {
        assertThrows(IOException.class, () -> score("2 1 1\n0.5\n", 1));
    }

    @Test
    void what_the_trees_find_hopeless_is_not_asked_further() throws IOException {
        Forest hopeless = Forest.read(new StringReader("-5 1 0\n"));
        Forest undecided = Forest.read(new StringReader("0 1 0\n"));
        Network network = Network.read(new StringReader(ONE));
        int[] row = row(1);
        assertEquals(-5, new ContentModel(hopeless, network).onPage().score(row), 1e-6);
        assertEquals(
                33 / 2.0 * 0.9, new ContentModel(undecided, network).onPage().score(row), 1e-6);
    }

    private static double score(String written, float feature) throws IOException {
        return Network.read(new StringReader(written)).onPage().score(row(feature));
    }

    private static int[] row(float feature) {
        return new int[] {Forest.ordered(feature), Forest.ordered(3)};
    }
}
