package kelisim.extract.internal.family.event;

import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.text.Sentence;

/** Lines of a page that lead to other pages: '« Previous: Book fair in Lima   Next: Office hours'. What they name is told there. */
final class PageLinks {

    /** How many tokens of arrows and the like may stand in front of a line's first link. */
    private static final int ARROWS = 3;

    private PageLinks() {}

    /** Whether a token stands behind the label of such a link, in a line that begins with one. */
    static boolean has(Analysis analysis, int token) {
        Sentence line = analysis.text().sentenceOf(token);
        for (int t = line.begin(); t < Math.min(token, line.begin() + ARROWS); t++) {
            Match label = analysis.text().match(t, "page_link");
            if (label != null && label.end() <= token && analysis.tokens().isMark(label.end(), ':')) {
                return true;
            }
        }
        return false;
    }
}
