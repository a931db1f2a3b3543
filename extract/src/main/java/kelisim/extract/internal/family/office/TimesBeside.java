package kelisim.extract.internal.family.office;

import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;

/** Words of time beside a verb, which part it from whom and what it is told of: 'has since May been', 'till now', '(2009–2011)'. */
final class TimesBeside {

    /** How far they reach at most. */
    private static final int ASIDE = 6;
    /** The most words of one adverb: 'till last year'. */
    private static final int WORDS = 3;

    private final Analysis analysis;

    TimesBeside(Analysis analysis) {
        this.analysis = analysis;
    }

    /** Behind words and brackets of time: 'since May', '(2009–2011)'. */
    int behind(int token, int limit) {
        int t = token;
        boolean more = true;
        while (more && t < limit && t < token + ASIDE) {
            Mention date = analysis.mentions().at(t, MentionKind.DATE);
            int next = date != null ? date.end() : analysis.text().afterBracket(t, limit);
            next = next == t && isAdverb(t) ? t + 1 : next;
            more = next > t;
            t = next;
        }
        return t;
    }

    /** In front of auxiliaries and words of time: 'has since May been', 'till now'. */
    int before(int token, int begin) {
        int t = token;
        while (t > begin && t > token - ASIDE) {
            Mention before = analysis.mentions().outermost(t - 1);
            if (before != null && before.kind() == MentionKind.DATE) {
                t = before.begin();
            } else if (analysis.text().isFunction(t - 1, "pos", "auxiliary")) {
                t--;
            } else if (adverbBefore(t, begin) < t) {
                t = adverbBefore(t, begin);
            } else {
                return t;
            }
        }
        return t;
    }

    /** The first word of 'till now' or 'formerly' in front of a token; the token itself if neither stands there. */
    private int adverbBefore(int t, int begin) {
        if (isAdverb(t - 1)) {
            return t - 1;
        }
        for (int b = t - 2; b >= begin && b >= t - WORDS; b--) {
            Match words = analysis.text().match(b, "role_modifier");
            if (words != null && words.end() == t) {
                return b;
            }
        }
        return t;
    }

    private boolean isAdverb(int t) {
        boolean small =
                analysis.tokens().is(t, Shape.WORD) && !analysis.tokens().is(t, Shape.CAPITAL);
        return small
                && (analysis.text().isFunction(t, "pos", "adverb")
                                && !analysis.text().isFunction(t, "pos", "negation")
                        || analysis.tokens().endsIn(t, "ly")
                        || analysis.text().is(t, "role_modifier"));
    }
}
