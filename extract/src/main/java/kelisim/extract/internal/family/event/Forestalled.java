package kelisim.extract.internal.family.event;

import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Sentence;

/** What was to be and came not: 'A was to chair the seminar but fell ill', 'B had been expected to attend, but …'. */
final class Forestalled {

    private Forestalled() {}

    /** Whether a clause tells what was once planned, and the sentence goes on with 'but'. */
    static boolean is(Analysis analysis, Frame frame) {
        if (frame.standing() != Standing.PLANNED) {
            return false;
        }
        Sentence sentence = analysis.text().sentenceOf(frame.begin());
        boolean past = false;
        for (int t = frame.begin(); t < frame.verb().end(); t++) {
            past |= analysis.text().isFunction(t, "tense", "past");
        }
        for (int t = frame.verb().end(); past && t < sentence.end(); t++) {
            if (analysis.text().isWord(t, "but")) {
                return true;
            }
        }
        return false;
    }
}
