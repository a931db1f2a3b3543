package kelisim.extract.internal.phrase;

import java.util.Set;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.AnalysedText;

/** Participles without an auxiliary, which tell of a noun phrase rather than of a subject. */
final class Participles {

    /** Classes of verbs whose object is left out more often than made a subject. */
    private static final Set<String> INTRANSITIVE =
            Set.of("stay", "travel", "meet", "attend", "change", "say", "visit", "agree", "become");

    private final AnalysedText text;

    Participles(AnalysedText text) {
        this.text = text;
    }

    boolean isBare(VerbGroup verb) {
        return isOnlyAdverbs(verb.begin(), verb.main())
                && !verb.copula()
                && verb.form() != VerbGroup.Form.GERUND
                && verb.form() != VerbGroup.Form.INFINITIVE
                && isParticiple(verb.main());
    }

    /** 'the plan adopted by A', 'the ministers responsible for B': what may describe the noun in front without an auxiliary. */
    boolean isReduced(VerbGroup verb) {
        boolean charged = verb.is("entrust") && verb.begin() == verb.main() && verb.end() - verb.begin() > 1;
        return isBare(verb) || charged;
    }

    /** 'first signed', 'jointly founded': no auxiliary stands between. */
    private boolean isOnlyAdverbs(int from, int to) {
        for (int t = from; t < to; t++) {
            Match function = text.match(t, "function");
            boolean adverb = function == null ? text.tokens().endsIn(t, "ly") : isAdverb(function);
            if (!adverb) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAdverb(Match function) {
        return function.entry().has("pos", "adverb") && !function.entry().has("pos", "negation");
    }

    private boolean isParticiple(int t) {
        Match match = text.match(t, "verb");
        return match == null
                ? text.tokens().endsIn(t, "ed")
                : switch (match.inflection()) {
                    case PARTICIPLE, PAST_OR_PARTICIPLE -> true;
                    case AS_GIVEN ->
                        text.tokens().endsIn(t, "ed")
                                || isWithParticle(match, text.tokens().surface(t));
                    default -> false;
                };
    }

    /** 'set up', 'drawn up': the data gives such verbs as they stand. */
    private boolean isWithParticle(Match match, String word) {
        return match.length() > 1
                && !word.endsWith("s")
                && !word.endsWith("ing")
                && text.isFunction(match.end() - 1, "particle", "true");
    }

    /** Whether nothing is done to anybody by it, so that no participle of it can be a passive. */
    boolean isIntransitive(VerbGroup verb) {
        return verb.verb() == null || INTRANSITIVE.stream().anyMatch(verb::is) || text.is(verb.main(), "intransitive");
    }
}
