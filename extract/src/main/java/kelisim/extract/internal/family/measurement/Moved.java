package kelisim.extract.internal.family.measurement;

import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.text.Sentence;

/** 'Rose from 13.4 to 11.9 million tonnes': the two ends of a change are two figures, no range of one. */
final class Moved {

    /** So many tokens before 'from' may stand the noun of the change: 'a rise of the share from'. */
    private static final int REACH = 10;

    private Moved() {}

    /** The figures that the words tell: the two ends of a change, else the one. */
    static List<Reading.Figure> figures(Analysis analysis, Mention mention, Reading.Figure figure, Clause clause) {
        if (figure.upper() == null || !isMoved(analysis, mention, clause)) {
            return List.of(figure);
        }
        return List.of(
                new Reading.Figure(figure.value(), null, figure.total(), figure.unit(), figure.comparator()),
                new Reading.Figure(figure.upper(), null, figure.total(), figure.unit(), null));
    }

    private static boolean isMoved(Analysis analysis, Mention mention, Clause clause) {
        int from = mention.begin() - 1;
        Sentence sentence = analysis.text().sentenceOf(mention.begin());
        boolean to = analysis.text().isWord(from, "from");
        for (int t = mention.begin(); to && t < mention.end(); t++) {
            to = !analysis.text().isWord(t, "and");
        }
        boolean moved = clause.is("change");
        for (int t = Math.max(sentence.begin(), from - REACH); t < from; t++) {
            moved |= Labels.is(analysis, t, "change");
        }
        return to && moved;
    }
}
