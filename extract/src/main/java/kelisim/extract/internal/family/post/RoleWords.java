package kelisim.extract.internal.family.post;

import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;

/** The small words around an office: its articles, its prepositions, and what tells when it was held ('former', 'of that time'). */
final class RoleWords {

    private static final String FUNCTION = "function";

    private final Analysis analysis;

    RoleWords(Analysis analysis) {
        this.analysis = analysis;
    }

    /** Whether a preposition of one word stands there. */
    boolean isPreposition(int t) {
        Match function = analysis.text().match(t, FUNCTION);
        return function != null && function.end() == t + 1 && function.entry().has("pos", "preposition");
    }

    /** Behind a determiner, or the token itself. */
    int article(int t) {
        Match function = analysis.text().match(t, FUNCTION);
        return function != null && function.entry().has("pos", "determiner") ? function.end() : t;
    }

    /** Behind articles, and words that tell when the office was held. */
    int skip(int token, int limit) {
        int t = token;
        while (t < limit && analysis.mentions().at(t, MentionKind.ROLE) == null) {
            int next = article(t);
            Match modifier = analysis.text().match(t, "role_modifier");
            if (modifier != null && modifier.entry().get("status") != null) {
                next = modifier.end();
            }
            if (next == t) {
                return t;
            }
            t = next;
        }
        return t;
    }

    /** Whether a word such as 'former' or 'acting' stands there, in front of this end. */
    boolean isModifier(int t, int end) {
        Match modifier = analysis.text().match(t, "role_modifier");
        return modifier != null && modifier.end() <= end && modifier.entry().get("status") != null;
    }

    /** Whether a word such as 'former' or 'then' stands in front of the role. */
    boolean isFormer(int begin) {
        for (int t = begin - 1; t >= 0 && t >= begin - 4; t--) {
            Match modifier = analysis.text().match(t, "role_modifier");
            Entry entry = modifier == null ? null : modifier.entry();
            int end = modifier == null ? 0 : modifier.end();
            boolean near =
                    end == begin || (end == begin - 1 && analysis.tokens().is(end, Shape.DASH | Shape.MARK));
            if (entry != null && entry.has("status", "former") && near) {
                return true;
            }
        }
        return false;
    }

    /** 'our director [of that time]', 'the mayor [at the time]': behind what tells that somebody else holds it now. */
    int afterTime(int t, int limit) {
        Match modifier = t < limit && isPreposition(t) ? analysis.text().match(t, "role_modifier") : null;
        boolean past = modifier != null && modifier.entry().has("status", "former");
        return past && modifier != null && modifier.end() <= limit ? modifier.end() : t;
    }
}
