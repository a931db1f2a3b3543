package kelisim.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import kelisim.fact.Office;
import org.junit.jupiter.api.Test;

class OwnKnowledgeTest {

    private static final String ROLE =
            """
            lexicon: role
            source: our own
            entries:
              - {name: lockmaster, of: [body], forms: [lockmasters]}
            """;
    private static final String RULE =
            """
            family: own
            rules:
              - rule: own.helm
                pattern: "<person:PERSON> at the helm of the? <body:ORGANISATION>"
                fact: office
                slots: {person: $person, role: head, organisation: $body}
            """;

    @Test
    void aLexiconOfOnesOwnAddsARole() {
        String text = "The lockmaster of the Danube Commission, Ivan Petrov, spoke first.";
        assertTrue(Prose.facts(Office.class, text).isEmpty());
        assertEquals(
                "lockmaster",
                first(Knowledge.builtIn().with("role.yaml", new StringReader(ROLE)), text)
                        .role());
    }

    @Test
    void aPatternOfOnesOwnFindsFactsUnderItsName() {
        Office office = first(
                Knowledge.builtIn().with("rule.yaml", new StringReader(RULE)),
                "With Ivan Petrov at the helm of the Danube Commission, much has changed.");
        assertEquals("head", office.role());
        assertEquals("own.helm", office.evidence().get(0).rule());
    }

    @Test
    void anErrorNamesFileLineAndRule() {
        KnowledgeException slot =
                assertThrows(KnowledgeException.class, () -> extractor(RULE.replace("organisation:", "organization:")));
        assertEquals("rule.slot", slot.rule());
        assertEquals(6, slot.line());
        assertTrue(slot.getMessage().startsWith("own.yaml:6: rule.slot: own.helm:"), slot.getMessage());
        assertEquals(
                "rule.pattern",
                assertThrows(KnowledgeException.class, () -> extractor(RULE.replace("ORGANISATION>", "ORGANISATION")))
                        .rule());
        assertEquals(
                "lexicon.name",
                assertThrows(KnowledgeException.class, () -> extractor(ROLE.replace("name:", "nom:")))
                        .rule());
        assertEquals(
                "yaml",
                assertThrows(KnowledgeException.class, () -> extractor("rules: ["))
                        .rule());
    }

    @Test
    void anExplanationTellsTheRuleAndWhatTheStagesSaw() {
        String explained = new ProseExtractor()
                .explain(Prose.document("The chairman of the Danube Commission, Ivan Petrov, spoke first."))
                .toString();
        assertTrue(explained.contains("PERSON"), explained);
        assertTrue(explained.contains("office by office.before"), explained);
    }

    private static ProseExtractor extractor(String yaml) {
        return new ProseExtractor(Knowledge.builtIn().with("own.yaml", new StringReader(yaml)));
    }

    private static Office first(Knowledge knowledge, String text) {
        return new ProseExtractor(knowledge)
                .extract(Prose.document(text)).facts().stream()
                        .filter(Office.class::isInstance)
                        .map(Office.class::cast)
                        .findFirst()
                        .orElseThrow();
    }
}
