package kelisim.extract.internal.family.measurement;

import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;

/** The two numbers of a vote: 'approved the loan 88 to 3', 'voted 61–9 for it'. */
final class Votes {

    private static final int REACH = 12;

    private Votes() {}

    static boolean is(BareNumber number) {
        Analysis analysis = number.analysis();
        Mention mention = number.mention();
        Mention next =
                isTo(analysis, mention.end()) ? analysis.mentions().at(mention.end() + 1, MentionKind.FIGURE) : null;
        boolean first = next != null && closes(analysis, next);
        boolean second = isTo(analysis, mention.begin() - 1)
                && analysis.tokens().is(mention.begin() - 2, Shape.NUMBER)
                && number.closes();
        return (first || second) && isBallot(analysis, mention.begin());
    }

    private static boolean closes(Analysis analysis, Mention next) {
        return next.reading() instanceof kelisim.extract.internal.mention.Reading.Figure figure
                && figure.unit() == null
                && new BareNumber(analysis, next, figure.value()).closes();
    }

    private static boolean isTo(Analysis analysis, int t) {
        return analysis.text().isWord(t, "to") || analysis.tokens().is(t, Shape.DASH);
    }

    private static boolean isBallot(Analysis analysis, int number) {
        Sentence sentence = analysis.text().sentenceOf(number);
        for (int t = Math.max(sentence.begin(), number - REACH); t < number; t++) {
            if (Labels.is(analysis, t, "ballot")) {
                return true;
            }
        }
        return false;
    }
}
