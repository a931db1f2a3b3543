package kelisim.extract.internal.family.event;

import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Inflection;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.phrase.Frame;

/** Whether a clause tells what is so as a rule, and not once: 'it is chaired by A', 'it has been presided over by B since May'. */
final class Habitual {

    private Habitual() {}

    static boolean is(Analysis analysis, Frame frame) {
        int begin = frame.verb().begin();
        boolean auxiliary = analysis.text().isFunction(begin, "pos", "auxiliary");
        if (auxiliary) {
            return analysis.text().isFunction(begin, "tense", "present") || isSince(analysis, frame);
        }
        return !analysis.text().isFunction(begin, "tense", "past")
                && analysis.text().matches(frame.verb().main()).stream()
                        .filter(match -> match.length() == 1)
                        .map(Match::inflection)
                        .anyMatch(form -> form == Inflection.BASE || form == Inflection.THIRD);
    }

    private static boolean isSince(Analysis analysis, Frame frame) {
        for (int t = frame.verb().begin(); t <= frame.end(); t++) {
            if (analysis.text().isWord(t, "since")) {
                return true;
            }
        }
        return false;
    }
}
