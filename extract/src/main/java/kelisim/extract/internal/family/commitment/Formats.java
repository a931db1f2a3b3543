package kelisim.extract.internal.family.commitment;

import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;

/** Kinds of meeting that are a form of joint work ('annual meetings of experts', 'joint exhibitions') rather than one event. */
final class Formats {

    private Formats() {}

    /** Whether an event is told without a name: in small letters and not counted ('the third meeting'). */
    static boolean isOne(Analysis analysis, Mention mention) {
        if (mention.kind() != MentionKind.EVENT || mention.ordinal() > 0) {
            return false;
        }
        int first = analysis.text().sentenceOf(mention.begin()).begin();
        for (int t = mention.begin(); t < mention.end(); t++) {
            if (t != first && analysis.tokens().is(t, Shape.CAPITAL)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is several of its kind, or one of a row of things. */
    static boolean isOneOfMany(Analysis analysis, Mention mention) {
        int head = mention.head();
        boolean plural = analysis.tokens().endsIn(head, "s");
        boolean row = analysis.tokens().isMark(mention.end(), ',')
                || analysis.text().isFunction(mention.end(), "pos", "conjunction");
        return isOne(analysis, mention) && (plural || row);
    }
}
