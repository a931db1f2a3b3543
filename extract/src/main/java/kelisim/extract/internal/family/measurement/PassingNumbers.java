package kelisim.extract.internal.family.measurement;

import java.math.BigDecimal;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.text.Shape;

/**
 * Numbers that tell nothing about the world: of those who are known ('the two Heads of State'), of a name ('the Three Crowns'), of
 * the page ('Visits: 48,112') and those that a text takes back ('651,000, not 1.3 million').
 */
final class PassingNumbers {

    /** Whom a text knows are no more than so many. */
    private static final BigDecimal FEW = BigDecimal.valueOf(3);

    /** A label of a page has no more words. */
    private static final int WORDS = 3;

    private final Analysis analysis;

    PassingNumbers(Analysis analysis) {
        this.analysis = analysis;
    }

    boolean holds(Mention figure) {
        return isKnown(figure) || isInName(figure) || isOfPage(figure) || isTakenBack(figure);
    }

    private boolean isKnown(Mention figure) {
        boolean few = figure.reading() instanceof Reading.Figure read
                && read.value().compareTo(FEW) <= 0
                && analysis.text().isFunction(figure.begin() - 1, "definite", "true");
        Mention next = few ? analysis.mentions().outermost(figure.end()) : null;
        return next != null
                && next.begin() == figure.end()
                && (next.kind() == MentionKind.ROLE || next.kind() == MentionKind.ORGANISATION);
    }

    /** A number in a word, with a capital behind a small 'the', and another capital behind it. */
    private boolean isInName(Mention figure) {
        int t = figure.begin();
        return analysis.tokens().is(t, Shape.CAPITAL)
                && analysis.tokens().is(t + 1, Shape.CAPITAL)
                && analysis.text().isFunction(t - 1, "definite", "true")
                && !analysis.tokens().is(t - 1, Shape.CAPITAL);
    }

    private boolean isOfPage(Mention figure) {
        int colon = figure.begin() - 1;
        for (int t = colon - WORDS; analysis.tokens().isMark(colon, ':') && t < colon; t++) {
            Match label = Labels.match(analysis, t, "page");
            if (label != null && label.end() == colon) {
                return true;
            }
        }
        return false;
    }

    /** Behind 'not', 'instead of', an opening quotation mark between. */
    private boolean isTakenBack(Mention figure) {
        int t = figure.begin() - 1;
        t = analysis.tokens().is(t, Shape.OPENS_QUOTE) ? t - 1 : t;
        boolean instead = analysis.text().isWord(t, "of") && analysis.text().isWord(t - 1, "instead");
        return instead || analysis.text().isWord(t, "not");
    }
}
