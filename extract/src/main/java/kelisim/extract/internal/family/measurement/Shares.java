package kelisim.extract.internal.family.measurement;

import java.math.BigDecimal;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.text.Shape;

/** Shares in words: 'two thirds of the forest', 'one in five households', 'was down a third'. */
final class Shares {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** More digits behind the point come from thirds and the like. */
    static final int DIGITS = 6;

    /** How many tokens before the number a bound ends: 'by almost a fifth', 'by more than a third'. */
    private static final int LONGEST_BOUND = 5;

    private Shares() {}

    /** Whether a bare figure below one is given in words and of something, or by how much something changed. */
    static boolean is(Analysis analysis, Mention mention, Reading.Figure figure) {
        boolean part = figure.unit() == null
                && figure.value().signum() > 0
                && figure.value().compareTo(BigDecimal.ONE) < 0
                && analysis.tokens().is(mention.begin(), Shape.WORD);
        boolean of = analysis.text().isWord(mention.end(), "of")
                || mention.end() - mention.begin() > 2 && analysis.tokens().is(mention.end(), Shape.WORD);
        int before = mention.begin() - 1;
        while (figure.comparator() != null
                && before > mention.begin() - LONGEST_BOUND
                && !analysis.text().isWord(before, "by")
                && !Labels.is(analysis, before, "change")) {
            before--;
        }
        boolean changed =
                Labels.is(analysis, before, "change") || analysis.text().isWord(before, "by");
        return part && (of || changed);
    }
}
