package kelisim.extract.internal.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kelisim.extract.internal.Engine;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.ingest.text.TextIngester;
import kelisim.spi.IngestException;
import kelisim.spi.Limits;
import kelisim.spi.Source;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    private static final Engine ENGINE = Engine.of("en", List.of(), List.of());

    @Test
    void heIsTheManOfWhomTheClauseBeforeTells() {
        assertEquals(
                Map.of("He", List.of("Peter Otieno"), "his", List.of("Peter Otieno")),
                meant("The Minister of Water of Kenya, Mr Peter Otieno, arrived in Kampala on 3 May 2021."
                        + " He met his colleagues in the evening."));
    }

    @Test
    void sheIsNotTheManWhomSheMet() {
        assertEquals(
                Map.of("She", List.of("Amina Yusuf")),
                meant("Mrs Amina Yusuf, Mayor of Garissa, received Mr Peter Otieno on 3 May 2021."
                        + " She signed the agreement in the evening."));
    }

    @Test
    void itsMembersAreThoseOfTheBodyOfWhichTheSentenceBeforeTells() {
        assertEquals(
                Map.of("Its", List.of("International Oder Commission")),
                meant("The International Oder Commission was set up in 1996."
                        + " Its members are Germany, Poland and the Czech Republic."));
    }

    @Test
    void bothCountriesAreTheStatesNamedTogether() {
        assertEquals(
                Map.of("Both countries", List.of("Kenya", "Uganda")),
                meant("Kenya and Uganda share Lake Victoria. Both countries signed the convention in 2003."));
    }

    @Test
    void itOfNothingMeansNothing() {
        assertEquals(Map.of(), meant("It was agreed that the work should go on."));
    }

    @Test
    void theMembersOfABodyAreNamedByTheirOwnWords() {
        assertEquals(Map.of(), meant("The members of the Commission met in Kenya and Uganda."));
    }

    @Test
    void bothBeforeTwoNamesMeansNobodyElse() {
        assertEquals(Map.of(), meant("Kenya and Uganda signed. The pact was kept by both Peru and Chile."));
    }

    @Property(tries = 60)
    void whatWordsMeanIsNamedInTheText(@ForAll("texts") String text) {
        Analysis analysis = analyse(text);
        List<Integer> begins = new ArrayList<>();
        for (Meaning meaning : analysis.references().all()) {
            begins.add(meaning.words().begin());
            assertFalse(meaning.meant().isEmpty());
            assertEquals(
                    meaning.words().sort() == Anaphor.Sort.SEVERAL,
                    meaning.meant().size() > 1);
            for (Entity entity : meaning.meant()) {
                assertTrue(
                        analysis.mentions().all().stream()
                                .anyMatch(mention ->
                                        entity.equals(analysis.discourse().of(mention))),
                        entity.fullest());
            }
        }
        assertEquals(begins.stream().sorted().distinct().toList(), begins);
    }

    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.of(
                        "Mr Peter Otieno",
                        "Kenya and Uganda",
                        "the Nile Basin Commission",
                        "the Treaty of Arusha",
                        "he",
                        "its",
                        "both countries",
                        "they",
                        "her",
                        "met",
                        "signed",
                        "of",
                        "in Kampala",
                        ".",
                        ",",
                        "\n\n")
                .list()
                .ofMaxSize(40)
                .map(words -> "Report: " + String.join(" ", words));
    }

    private static Map<String, List<String>> meant(String text) {
        Analysis analysis = analyse(text);
        ImmutableMap.Builder<String, List<String>> meant = ImmutableMap.builder();
        for (Meaning meaning : analysis.references().all()) {
            meant.put(
                    analysis.document().text(meaning.span()),
                    meaning.meant().stream().map(Entity::fullest).toList());
        }
        return meant.buildOrThrow();
    }

    private static Analysis analyse(String text) {
        try {
            Source source = new Source("references", "text/plain", text.getBytes(StandardCharsets.UTF_8));
            return ENGINE.analyse(
                    new TextIngester().read(source, Limits.DEFAULT).document());
        } catch (IngestException e) {
            throw new IllegalStateException(text, e);
        }
    }
}
