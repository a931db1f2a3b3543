package kelisim.extract.internal.phrase;

import java.util.List;
import kelisim.extract.internal.lexicon.Inflection;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.phrase.Chunk.Type;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** How real a clause is told to be: by its own verb, by the verb that governs it, by the word that subordinates it. */
final class Governance {

    /** How many chunks may stand between an infinitive and the verb that governs it. */
    private static final int REACH = 8;

    private final AnalysedText text;
    private final List<Chunk> chunks;
    private final ClauseBounds bounds;

    Governance(AnalysedText text, List<Chunk> chunks, ClauseBounds bounds) {
        this.text = text;
        this.chunks = chunks;
        this.bounds = bounds;
    }

    /** The chunk of the verb on which an infinitive or gerund hangs, -1 if it hangs on none. */
    int governor(int i, VerbGroup verb) {
        if (verb.form() == VerbGroup.Form.INFINITIVE || verb.form() == VerbGroup.Form.GERUND) {
            for (int j = i - 1; j >= 0 && i - j < REACH; j--) {
                if (chunks.get(j).is(Type.VERB)) {
                    return j;
                }
                if (bounds.endsClause(chunks.get(j))) {
                    return -1;
                }
            }
        }
        return -1;
    }

    Standing standing(VerbGroup verb, @Nullable Frame above, int clause) {
        Standing standing = text.isRefuted(verb.begin()) ? Standing.DENIED : verb.standing();
        if (clause > 0 && chunks.get(clause - 1).is(Type.SUBORDINATOR)) {
            Match match = text.match(chunks.get(clause - 1).begin(), "function");
            standing =
                    match != null && match.entry().has("standing", "hedged") ? standing.and(Standing.HEDGED) : standing;
        }
        standing = isSuggested(verb, clause) ? standing.and(Standing.PROPOSED) : standing;
        standing = isHoped(verb, clause) ? standing.and(Standing.HEDGED) : standing;
        if (above == null) {
            return standing;
        }
        boolean going =
                above.is("prospect") && text.tokens().endsIn(above.verb().end() - 1, "ing");
        Standing governed = going ? Standing.PLANNED : governed(above.verb());
        return standing.and(above.standing()).and(governed);
    }

    /** 'I propose that we meet', 'it was suggested that the council convene': the plain form behind 'that' tells what is not yet so. */
    private boolean isSuggested(VerbGroup verb, int clause) {
        Match main = text.match(verb.main(), "verb");
        boolean plain = main != null && main.inflection() == Inflection.BASE && verb.begin() == verb.main()
                || verb.passive() && text.isFunction(verb.begin(), "base", "true");
        int at = plain && clause > 1 && chunks.get(clause - 1).is(Type.SUBORDINATOR) ? clause - 2 : -1;
        for (int j = at; j > 0 && at - j < 2 * REACH; j--) {
            // 'that A meet and that B be invited': the second hangs on what the first does
            boolean first =
                    chunks.get(j).is(Type.VERB) && (j == at || chunks.get(j + 1).is(Type.SUBORDINATOR));
            if (first || !chunks.get(at).is(Type.CONJUNCTION)) {
                VerbGroup before = chunks.get(j).verb();
                return before != null && before.is("propose");
            }
        }
        return false;
    }

    /** 'hopes that A will join', 'A hopes B will join': what somebody hopes is not what anybody means to do. */
    private boolean isHoped(VerbGroup verb, int clause) {
        boolean finite = verb.form() == VerbGroup.Form.FINITE && verb.standing() == Standing.PLANNED;
        int at = clause > 0 && chunks.get(clause - 1).is(Type.SUBORDINATOR) ? clause - 2 : clause - 1;
        VerbGroup before = finite && at >= 0 ? chunks.get(at).verb() : null;
        return before != null && before.is("hope");
    }

    /** 'Neither A nor B came', 'no delegates from C attended': nobody is told to do it; 'no fewer than ten came' tells that they did. */
    Standing ofSubjects(List<Phrase> subjects) {
        for (Phrase subject : subjects) {
            Match denial = text.match(subject.begin(), "denial");
            boolean least = denial != null && text.isWord(denial.end() + 1, "than");
            if (denial != null && !least && text.tokens().is(denial.end(), Shape.WORD)) {
                return Standing.DENIED;
            }
        }
        return Standing.DONE;
    }

    private static Standing governed(VerbGroup verb) {
        if (verb.is("cancel") || verb.is("fail") || verb.is("deny") || verb.is("prevent")) {
            return Standing.DENIED;
        }
        if (verb.is("hope")) {
            return Standing.HEDGED;
        }
        if (verb.is("propose") || verb.is("call_for") || verb.is("offer") || verb.is("invite")) {
            return Standing.PROPOSED;
        }
        boolean planned = verb.is("plan")
                || verb.is("expect")
                || verb.is("commit")
                || verb.is("agree")
                || verb.is("decide")
                || verb.is("readiness")
                || verb.is("destine") && verb.passive()
                || verb.is("instruct")
                || verb.is("oblige");
        return planned ? Standing.PLANNED : Standing.DONE;
    }
}
