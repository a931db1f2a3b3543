package kelisim.extract.internal.mention;

import java.util.BitSet;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What a text tells only to take it back: 'a report that X had signed was dismissed', 'the estimate of 10,000 was called
 * unreliable', 'in an earlier version the session stood as held in Y; it was held in Z'.
 */
final class Refutations {

    private static final String LEXICON = "refutation";
    /** So many tokens stand between the copula and what a claim is called: 'was considered by both sides unreliable'. */
    private static final int COPULA = 3;

    private final AnalysedText text;
    private final BitSet refuted = new BitSet();

    Refutations(AnalysedText text) {
        this.text = text;
        int size = text.tokens().size();
        for (int t = text.seek(0, size, LEXICON); t < size; t = text.seek(t + 1, size, LEXICON)) {
            Match match = text.match(t, LEXICON);
            if (match != null) {
                read(match, text.sentenceOf(t));
            }
        }
    }

    /** Whether a token stands in what is taken back. */
    boolean covers(int token) {
        return refuted.get(token);
    }

    /** Whether any of these tokens does. */
    boolean coverAny(int begin, int end) {
        int next = refuted.nextSetBit(begin);
        return next >= 0 && next < end;
    }

    private void read(Match match, Sentence sentence) {
        if (match.entry().has("class", "not_so")) {
            refuted.set(match.end(), sentence.end());
        } else if (match.entry().has("class", "earlier")) {
            refuted.set(match.end(), semicolon(match.end(), sentence));
        } else if (isPredicate(match, sentence)) {
            Match claim = claim(match, sentence);
            if (claim != null) {
                boolean resumes = text.isFunction(claim.begin() - 1, "definite", "true") && !announces(claim.end());
                refuted.set(resumes ? sentence.begin() : claim.begin(), match.begin());
            }
        }
    }

    private int semicolon(int from, Sentence sentence) {
        int t = from;
        while (t < sentence.end() && !text.tokens().isMark(t, ';')) {
            t++;
        }
        return t;
    }

    /** Behind a form of 'be', 'have no foundation', or a verb that calls it so. */
    private boolean isPredicate(Match match, Sentence sentence) {
        for (int t = match.begin() - 1; t >= Math.max(sentence.begin(), match.begin() - COPULA); t--) {
            if (text.isFunction(t, "pos", "auxiliary") || text.is(t, "verb")) {
                return true;
            }
        }
        return false;
    }

    /** The last claim ahead of what it is called, if words follow it by which it announces its content. */
    private @Nullable Match claim(Match called, Sentence sentence) {
        Match last = null;
        for (int t = sentence.begin(); t < called.begin(); t++) {
            Match match = text.match(t, LEXICON);
            boolean claim = match != null && match.entry().has("class", "claim");
            boolean content =
                    claim && match != null && (announces(match.end()) || called.begin() - match.end() <= COPULA);
            last = content ? match : last;
        }
        return last;
    }

    /** 'that', 'of', 'about', 'in which', ', spread by a portal,'. */
    private boolean announces(int token) {
        return text.isWord(token, "that")
                || text.tokens().isMark(token, ',')
                || text.isFunction(token, "pos", "preposition");
    }
}
