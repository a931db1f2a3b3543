package kelisim.extract.internal.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringReader;
import java.util.List;
import kelisim.extract.KnowledgeException;
import kelisim.extract.internal.data.YamlReader;
import kelisim.extract.internal.text.Tokenizer;
import kelisim.extract.internal.text.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntryLinesTest {

    @Test
    void eachLineIsAnEntryWithItsFormsAndTheItemsAttributes() {
        Lexicon lexicon = lexicon(
                """
                lexicon: city
                entries:
                  - state: LV
                    lines: |
                      Jelgava
                      Rēzekne; Rezekne ;Rositten

                  - {name: Tartu, state: EE}
                """);
        assertEquals(
                List.of("Jelgava", "Rēzekne", "Tartu"),
                lexicon.entries().stream().map(Entry::name).toList());
        Match match = match(lexicon, "Rezekne", "city");
        assertNotNull(match);
        assertEquals("Rēzekne", match.entry().name());
        assertEquals("LV", match.entry().get("state"));
        assertNull(match.entry().get("lines"));
        assertNotNull(match(lexicon, "Rositten", "city"));
    }

    @Test
    void anErrorNamesTheLineThatHasIt() {
        KnowledgeException error = assertThrows(
                KnowledgeException.class,
                () -> lexicon("lexicon: city\nentries:\n  - lines: |\n      Narva\n      Tartu;; Dorpat\n"));
        assertEquals(5, error.line());
        assertEquals("lexicon.lines", error.rule());
    }

    @Test
    void anItemHasEitherANameOrLines() {
        assertThrows(
                KnowledgeException.class,
                () -> lexicon("lexicon: city\nentries:\n  - name: Narva\n    lines: |\n      Tartu\n"));
    }

    @Test
    void aVerbOfWhichOnlyThePastIsKnownIsNoVerbInItsOtherForms() {
        Lexicon lexicon = lexicon(
                """
                lexicon: verb
                entries:
                  - inflect: past
                    lines: |
                      ferry
                  - {name: level, past: [levelled, leveled], inflect: past}
                """);
        Match past = match(lexicon, "ferried", "verb");
        assertNotNull(past);
        assertEquals(Inflection.PAST_OR_PARTICIPLE, past.inflection());
        assertNotNull(match(lexicon, "levelled", "verb"));
        assertNotNull(match(lexicon, "leveled", "verb"));
        for (String other : List.of("ferry", "ferries", "ferrying", "level", "levels", "leveling")) {
            assertNull(match(lexicon, other, "verb"), other);
        }
    }

    private static Lexicon lexicon(String yaml) {
        LexiconBuilder builder = new LexiconBuilder();
        builder.add(YamlReader.read("own.yaml", new StringReader(yaml)));
        return builder.build();
    }

    private static @Nullable Match match(Lexicon lexicon, String text, String of) {
        Tokens tokens = new Tokenizer(lexicon.vocabulary(), false).tokenize(text);
        return lexicon.lookup(tokens, 0, tokens.size(), of);
    }
}
