package kelisim.extract.internal.family.measurement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Shares in words: 'two thirds of the forest', 'one in five households', 'was down a third'. */
final class Shares {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** More digits behind the point come from thirds and the like. */
    static final int DIGITS = 6;

    /** How many tokens before the number a bound ends: 'by almost a fifth', 'by more than a third'. */
    private static final int LONGEST_BOUND = 5;

    private static final int MOST_WORDS = 3;
    private static final BigDecimal MOST_PARTS = BigDecimal.valueOf(20);

    private Shares() {}

    /** By what a figure that tells a share in words is multiplied to make it percent; {@code null} if it tells none. */
    static @Nullable BigDecimal factor(Analysis analysis, Mention mention, Reading.Figure figure) {
        return is(analysis, mention, figure) ? HUNDRED : ofSoMany(analysis, mention, figure);
    }

    /** 'one household in five', 'two pupils in three'. */
    private static @Nullable BigDecimal ofSoMany(Analysis analysis, Mention mention, Reading.Figure figure) {
        int in = mention.end();
        while (in < mention.end() + MOST_WORDS && !analysis.text().isWord(in, "in")) {
            if (!analysis.tokens().is(in, Shape.WORD) || analysis.text().is(in, "function")) {
                return null;
            }
            in++;
        }
        boolean words = analysis.tokens().is(mention.begin(), Shape.WORD)
                && in > mention.end()
                && in < mention.end() + MOST_WORDS
                && analysis.tokens().is(in + 1, Shape.WORD);
        Mention parts = words ? analysis.mentions().at(in + 1, MentionKind.FIGURE) : null;
        boolean fits = parts != null
                && parts.reading() instanceof Reading.Figure whole
                && whole.unit() == null
                && figure.value().compareTo(whole.value()) < 0
                && whole.value().compareTo(MOST_PARTS) <= 0
                && (!analysis.tokens().is(parts.end(), Shape.WORD)
                        || analysis.text().is(parts.end(), "function")
                        || analysis.text().is(parts.end(), "verb"));
        return fits && parts != null && parts.reading() instanceof Reading.Figure whole
                ? HUNDRED.divide(whole.value(), DIGITS, RoundingMode.HALF_UP)
                : null;
    }

    /** Whether a bare figure below one is given in words and of something, or by how much something changed. */
    private static boolean is(Analysis analysis, Mention mention, Reading.Figure figure) {
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
