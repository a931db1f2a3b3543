package kelisim.extract.internal.family.commitment;

import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;

/** The words with which sentences count themselves: 'second – to restore …', 'Thirdly, we shall …', 'First, that …'. */
final class CountingWords {

    private final Analysis analysis;

    CountingWords(Analysis analysis) {
        this.analysis = analysis;
    }

    /** Whether a sentence begins with such a word and a mark behind it. */
    boolean opens(Sentence sentence) {
        return mark(sentence) < sentence.end();
    }

    /** Where what a sentence tells begins, behind 'to' and 'that' too; its own beginning if it does not count itself. */
    int behind(Sentence sentence) {
        int mark = mark(sentence);
        if (mark == sentence.end()) {
            return sentence.begin();
        }
        boolean leads = analysis.text().isFunction(mark + 1, "pos", "to")
                || analysis.text().isWord(mark + 1, "that");
        return leads ? mark + 2 : mark + 1;
    }

    private int mark(Sentence sentence) {
        Match word = analysis.text().match(sentence.begin(), "counting");
        int mark = word == null ? sentence.end() : word.end();
        boolean parts = mark + 1 < sentence.end()
                && (analysis.tokens().isMark(mark, ',')
                        || analysis.tokens().isMark(mark, ':')
                        || analysis.tokens().is(mark, Shape.DASH)
                                && !analysis.tokens().is(mark, Shape.JOINED));
        return parts ? mark : sentence.end();
    }
}
