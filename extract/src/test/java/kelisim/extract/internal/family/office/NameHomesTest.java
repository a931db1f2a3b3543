package kelisim.extract.internal.family.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.Engine;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.ingest.text.TextIngester;
import kelisim.spi.IngestException;
import kelisim.spi.Limits;
import kelisim.spi.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameHomesTest {

    private static final Engine ENGINE = Engine.of("en", List.of(), List.of());
    private static final NameHomes HOMES = NameHomes.english();

    @ParameterizedTest
    @CsvSource({
        "Nguyen Van Minh, VN",
        "Ingrid Solberg, NO",
        "Irakli Beridze, GE",
        "Raluca Popescu, RO",
        "Kwame Boateng, GH",
        "Guðrún Jónsdóttir, IS",
        "Sione Tupou, TO"
    })
    void aNameIsAtHomeWhereItsWordsAreUsual(String name, String state) {
        assertTrue(homes(name).contains(state), () -> name + ": " + homes(name));
    }

    @ParameterizedTest
    @CsvSource({"Nguyen Van Minh, LA", "Ingrid Solberg, KE", "Irakli Beridze, AM", "Kwame Boateng, TG"})
    void aNameIsNotAtHomeNextDoor(String name, String state) {
        assertFalse(homes(name).contains(state), () -> name + ": " + homes(name));
    }

    @Test
    void ofANameThatNoListKnowsTheEndingTells() {
        assertTrue(homes("Qwilbert Zabukashvili").contains("GE"));
    }

    @Test
    void theStatesOfMostWordsAreThoseOfTheName() {
        Set<String> both = homes("Mehmet Yılmaz");
        assertTrue(both.contains("TR"), both::toString);
        assertFalse(both.contains("BA"), both::toString);
    }

    @Test
    void ofANameOfWhichNothingIsKnownThereIsNone() {
        assertEquals(Set.of(), homes("Qwxyz Bzzqk"));
    }

    private static Set<String> homes(String name) {
        Analysis analysis = analyse("The report was read by Mr. " + name + ".");
        return HOMES.of(
                analysis.text(),
                analysis.mentions().all(MentionKind.PERSON).stream().findFirst().orElseThrow());
    }

    private static Analysis analyse(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return ENGINE.analyse(new TextIngester()
                    .read(new Source("name.txt", "text/plain", bytes), Limits.DEFAULT)
                    .document());
        } catch (IngestException e) {
            throw new IllegalStateException(e);
        }
    }
}
