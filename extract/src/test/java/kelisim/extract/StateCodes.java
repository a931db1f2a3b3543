package kelisim.extract;

import java.util.Locale;
import kelisim.extract.internal.data.DataNode;
import kelisim.extract.internal.data.Resources;
import kelisim.extract.internal.lexicon.Lexicon;
import kelisim.extract.internal.lexicon.LexiconBuilder;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.text.Tokenizer;
import kelisim.extract.internal.text.Tokens;
import kelisim.fact.Name;

/** ISO 3166-1 alpha-3 codes of parties, by the state that their names name: 'Government of the Kyrgyz Republic' is KGZ. */
final class StateCodes {

    private final Lexicon lexicon;

    StateCodes() {
        LexiconBuilder builder = new LexiconBuilder();
        for (DataNode file : Resources.of("en", "lexicon")) {
            builder.add(file);
        }
        lexicon = builder.build();
    }

    /** The code of the state, or the name as it is if it names none. */
    String code(Name party) {
        Tokens tokens = new Tokenizer(lexicon.vocabulary(), false).tokenize(party.text());
        for (int t = 0; t < tokens.size(); t++) {
            Match state = longest(tokens, t);
            if (state != null && state.entry().id() != null) {
                String successor = state.entry().get("successors");
                return alpha3(successor == null ? state.entry().id() : successor);
            }
        }
        return party.text();
    }

    /** A state that is no more goes by its first successor, as in the benchmark. */
    private static String alpha3(String id) {
        return id.length() == 2 ? new Locale.Builder().setRegion(id).build().getISO3Country() : id;
    }

    private Match longest(Tokens tokens, int token) {
        Match state = lexicon.lookup(tokens, token, tokens.size(), "state");
        return state != null ? state : lexicon.lookup(tokens, token, tokens.size(), "demonym");
    }
}
