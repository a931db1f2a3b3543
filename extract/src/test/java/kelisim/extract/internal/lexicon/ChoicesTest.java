package kelisim.extract.internal.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    @Test
    void eachChoiceGivesAForm() {
        assertEquals(
                List.of("put his name to", "put his hand to", "put her name to", "put her hand to"),
                Choices.of("put {his|her} {name|hand} to"));
    }

    @Test
    void aChoiceMayBeEmpty() {
        assertEquals(List.of("sign it on", "sign it "), Choices.of("sign it {on|}"));
    }

    @Test
    void aFormWithoutChoicesIsItself() {
        assertEquals(List.of("(signed)"), Choices.of("(signed)"));
    }
}
