package kelisim.extract.internal.family.measurement;

import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;

/** What the lexicon {@code measure} says of words beside figures. */
final class Labels {

    private static final String LEXICON = "measure";

    private Labels() {}

    /** Whether a word of this class begins at a token. */
    static boolean is(Analysis analysis, int token, String wanted) {
        for (Match match : analysis.text().matches(token)) {
            if (match.entry().lexicon().equals(LEXICON) && match.entry().has("class", wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a figure numbers a part of a document, a house or the like: 'Article 5', 'No. 12'. */
    static boolean isMarked(Analysis analysis, int figure) {
        int before =
                analysis.tokens().isMark(figure - 1, '.') || analysis.tokens().isMark(figure - 1, '№')
                        ? figure - 2
                        : figure - 1;
        return is(analysis, before, "mark")
                || analysis.tokens().isMark(figure - 1, '№')
                || analysis.tokens().isMark(figure - 1, '#');
    }
}
