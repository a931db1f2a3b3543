package kelisim.extract.internal.family.office;

import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Whose president or minister takes an envoy's letters: the state to which the envoy is sent ('the ambassador of A to B handed her
 * credentials to President C'), else the one where it happens ('… to President C in D').
 */
final class Credentials {

    /** How far in front of a state the envoy may stand who is sent there: 'ambassador of the Republic of A to B'. */
    private static final int ENVOY = 10;

    private final Analysis analysis;
    private final StatesMeant states;

    Credentials(Analysis analysis, StatesMeant states) {
        this.analysis = analysis;
        this.states = states;
    }

    /** The state of whoever takes them whose office begins at a token; {@code null} if no letters are handed over to him there. */
    @Nullable
    Entity receiver(int token) {
        Sentence sentence = analysis.text().sentenceOf(token);
        if (!isReceiver(token, sentence)) {
            return null;
        }
        Entity host = host(sentence);
        return host == null ? scene(token, sentence) : host;
    }

    private boolean isReceiver(int token, Sentence sentence) {
        int to = token;
        while (to > sentence.begin() && analysis.text().isFunction(to - 1, "pos", "determiner")) {
            to--;
        }
        int letters = analysis.text().seek(sentence.begin(), sentence.end(), "credential");
        return letters < to && analysis.text().isWord(to - 1, "to");
    }

    /** The state to which an envoy of the sentence is sent. */
    private @Nullable Entity host(Sentence sentence) {
        for (Mention state : analysis.mentions().within(sentence.begin(), sentence.end(), MentionKind.STATE)) {
            int t = state.begin();
            while (t > sentence.begin() && analysis.text().isFunction(t - 1, "pos", "determiner")) {
                t--;
            }
            if (analysis.text().isWord(t - 1, "to") && isSent(Math.max(sentence.begin(), t - ENVOY), t)) {
                return analysis.discourse().of(state);
            }
        }
        return null;
    }

    private boolean isSent(int begin, int end) {
        return analysis.mentions().within(begin, end, MentionKind.ROLE).stream()
                .anyMatch(role -> role.entry() != null && role.entry().has("envoy", "true"));
    }

    /** The state of the city behind, in which it happens. */
    private @Nullable Entity scene(int token, Sentence sentence) {
        for (Mention place : analysis.mentions().within(token, sentence.end(), MentionKind.PLACE)) {
            Match in = analysis.text().match(place.begin() - 1, "function");
            if (in != null && in.entry().has("place", "true")) {
                return states.stateOf(place);
            }
        }
        return null;
    }
}
