package kelisim.extract.internal.family.event;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;

/** Events named by a common noun alone, which are none by themselves: 'talks with B', 'a meeting on 5 May in Riga'. */
final class BareEvents {

    private static final String HEAD = "event_head";

    private BareEvents() {}

    static List<Mention> of(Analysis analysis) {
        List<Mention> found = new ArrayList<>();
        int size = analysis.tokens().size();
        for (int t = analysis.text().seek(0, size, HEAD);
                t < size;
                t = analysis.text().seek(t + 1, size, HEAD)) {
            boolean first = analysis.text().sentenceOf(t).begin() == t;
            Match head = analysis.tokens().is(t, Shape.CAPITAL)
                            && !first
                            && !analysis.text().is(t - 1, "coming")
                    ? null
                    : analysis.text().match(t, HEAD);
            Mention over = analysis.mentions().outermost(t);
            boolean numbered = head != null && over != null && isNumbered(analysis, over, head.end());
            boolean covered = over != null && !numbered;
            boolean weak = head != null && head.entry().has("weak", "true");
            if (head == null || covered || !isNoun(analysis, t) || head.entry().has("capital", "true")) {
                continue;
            }
            int begin = numbered && over != null ? over.begin() : t;
            Mention event = Mention.of(MentionKind.EVENT, begin, head.end(), head.end() - 1, head.entry())
                    .asGeneric();
            EventScene scene = new EventScene(analysis, event);
            boolean named = isApposed(analysis, head.end());
            if (named) {
                continue;
            }
            if (!weak
                    || scene.isTold()
                    || scene.isHad()
                    || scene.isHeldOnDay()
                    || !head.entry().has("hour", "true") && isOfDate(analysis, head.end())
                    || isStay(analysis, head)) {
                found.add(event);
            }
        }
        return found;
    }

    /** 'its fourth national congress': what has a number is held, though a body may be called so. */
    private static boolean isNumbered(Analysis analysis, Mention over, int end) {
        return over.kind() == MentionKind.ORGANISATION
                && over.generic()
                && over.end() == end
                && Ordinal.before(analysis, over.begin()) > 0;
    }

    /** 'the polls of July 2024', 'the dinner of 3 May'. */
    private static boolean isOfDate(Analysis analysis, int end) {
        return analysis.text().isFunction(end, "origin", "true")
                && analysis.mentions().at(end + 1, MentionKind.DATE) != null;
    }

    /** 'during his stay in Oslo': somebody's, at a place. */
    private static boolean isStay(Analysis analysis, Match head) {
        boolean owned = analysis.text().isFunction(head.begin() - 1, "pos", "possessive")
                || analysis.tokens().is(head.begin() - 1, Shape.POSSESSIVE);
        return owned
                && head.entry().has("kind", "visit")
                && analysis.text().isFunction(head.end(), "place", "true")
                && analysis.mentions().at(head.end() + 1, MentionKind.PLACE, MentionKind.STATE) != null;
    }

    /** 'A festival, the Border Days, …': the name that follows tells it. */
    private static boolean isApposed(Analysis analysis, int end) {
        int t = analysis.tokens().isMark(end, ',') ? analysis.text().afterDeterminers(end + 1, end + 3) : end;
        Mention name = t == end ? null : analysis.mentions().at(t, MentionKind.EVENT);
        return name != null && !name.generic();
    }

    /** Whether what stands before it leaves it a noun: no 'to', no pronoun, no 'by' as in 'by videoconference'. */
    private static boolean isNoun(Analysis analysis, int t) {
        boolean means = analysis.text().isWord(t - 1, "by") || analysis.text().isWord(t - 1, "via");
        if (means) {
            return false;
        }
        Match before = t == 0 ? null : analysis.text().match(t - 1, "function");
        return before == null
                || !(before.entry().has("pos", "pronoun") || before.entry().has("pos", "to"))
                || before.entry().has("pos", "determiner");
    }
}
