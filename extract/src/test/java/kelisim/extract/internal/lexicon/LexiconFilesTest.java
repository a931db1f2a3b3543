package kelisim.extract.internal.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import kelisim.extract.internal.data.DataNode;
import kelisim.extract.internal.data.Resources;
import kelisim.extract.internal.text.Tokenizer;
import kelisim.extract.internal.text.Tokens;
import org.junit.jupiter.api.Test;

class LexiconFilesTest {

    private static final Lexicon LEXICON = load();

    private static Lexicon load() {
        LexiconBuilder builder = new LexiconBuilder();
        for (DataNode file : Resources.of("en", "lexicon")) {
            builder.add(file);
        }
        return builder.build();
    }

    @Test
    void everyFileLoadsAndVerbsAreInflected() {
        Tokens tokens = new Tokenizer(LEXICON.vocabulary(), false).tokenize("They initialled it and were co-signing");
        Match verb = LEXICON.lookup(tokens, 1, tokens.size(), "verb");
        assertNotNull(verb);
        assertEquals("initial", verb.entry().name());
        assertEquals(Inflection.PAST_OR_PARTICIPLE, verb.inflection());
        assertNotNull(LEXICON.lookup(tokens, 5, tokens.size(), "verb"));
    }

    @Test
    void formsWithCapitalsStandAsWrittenOrInCapitals() {
        Tokens tokens = new Tokenizer(LEXICON.vocabulary(), false).tokenize("MOU AND Mou THE MINISTRY Ltd ltd");
        assertNotNull(LEXICON.lookup(tokens, 0, tokens.size(), "instrument_head"));
        assertNotNull(LEXICON.lookup(tokens, 4, tokens.size(), "organisation_head"));
    }
}
