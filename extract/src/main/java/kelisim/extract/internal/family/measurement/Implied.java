package kelisim.extract.internal.family.measurement;

import java.util.Locale;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** What bare numbers count by a word in front: 'a population of 3.2 million', 'the number of grants will grow from 20 to 60'. */
final class Implied {

    private static final int REACH = 14;
    private static final int NEAR = 4;

    private Implied() {}

    static @Nullable CountedThing thing(Analysis analysis, Mention bare) {
        if (analysis.tokens().is(bare.end(), Shape.WORD) && !analysis.text().is(bare.end(), "function")) {
            return null;
        }
        Sentence sentence = analysis.text().sentenceOf(bare.begin());
        int from = Math.max(sentence.begin(), bare.begin() - REACH);
        for (int t = bare.begin() - 1; t >= from && !analysis.tokens().isMark(t, ';'); t--) {
            String implied = bare.begin() - t <= NEAR ? Labels.implied(analysis, t) : null;
            if (implied != null) {
                return new CountedThing(implied, true, bare.end());
            }
            if (Labels.is(analysis, t, "number") && analysis.text().isWord(t + 1, "of")) {
                return counted(analysis, t + 2, bare);
            }
        }
        return null;
    }

    /** The plural noun behind 'the number of'. */
    private static @Nullable CountedThing counted(Analysis analysis, int from, Mention bare) {
        int head = -1;
        for (int t = from; t < bare.begin() && analysis.tokens().is(t, Shape.WORD); t++) {
            if (analysis.text().is(t, "function")) {
                break;
            }
            head = analysis.tokens().endsIn(t, "s") && !Labels.is(analysis, t, "verb") ? t : head;
        }
        return head < 0 || Labels.is(analysis, head, "common")
                ? null
                : new CountedThing(analysis.tokens().surface(head).toLowerCase(Locale.ROOT), true, bare.end());
    }
}
