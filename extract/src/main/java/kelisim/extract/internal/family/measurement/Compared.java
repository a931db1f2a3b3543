package kelisim.extract.internal.family.measurement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Bare numbers that are set beside a figure of another time: 'EUR 98.7 million (2020 – 79.2)', 'to 61 % from 54 in May'. */
final class Compared {

    private static final int REACH = 12;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final Pattern NUMERAL = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private Compared() {}

    /** The unit of the figure beside which a bare one is set, with the factor of its 'million'; {@code null} if there is none. */
    static @Nullable UnitOfLabel unit(Analysis analysis, Mention bare) {
        if (!isCompared(analysis, bare)) {
            return null;
        }
        Sentence sentence = analysis.text().sentenceOf(bare.begin());
        boolean scaled =
                bare.reading() instanceof Reading.Figure own && own.value().compareTo(THOUSAND) > 0;
        UnitOfLabel unit = null;
        for (Mention other :
                analysis.mentions().within(Math.max(sentence.begin(), bare.begin() - REACH), bare.begin())) {
            CountedThing thing =
                    other.reading() instanceof Reading.Figure figure ? CountedThing.of(analysis, other, figure) : null;
            unit = thing != null && other.reading() instanceof Reading.Figure figure
                    ? new UnitOfLabel(
                            thing.unit(), scaled ? BigDecimal.ONE : factor(analysis, other, figure), thing.isCount())
                    : unit;
        }
        return unit;
    }

    /** In a bracket behind a year, or behind 'from', 'against', 'compared with' and ahead of a date. */
    private static boolean isCompared(Analysis analysis, Mention bare) {
        int before = bare.begin() - 1;
        boolean plain = !analysis.tokens().is(bare.end(), Shape.WORD)
                || analysis.text().isWord(bare.end(), "in")
                || analysis.mentions().at(bare.end(), MentionKind.DATE) != null;
        boolean mark =
                analysis.tokens().isMark(before, ':') || analysis.tokens().is(before, Shape.DASH);
        boolean bracket = mark
                && before > 1
                && analysis.tokens().is(before - 2, Shape.OPENS_BRACKET)
                && YEAR.matcher(analysis.tokens().surface(before - 1)).matches();
        boolean than = Labels.is(analysis, before, "than");
        boolean dated = than
                && (analysis.text().isWord(bare.end(), "in")
                        || analysis.mentions().at(bare.end(), MentionKind.DATE) != null);
        return plain && (bracket || dated) || than && isYearsAway(analysis, bare.end());
    }

    /** 'One year earlier', 'five years ago', 'a year before'. */
    private static boolean isYearsAway(Analysis analysis, int token) {
        boolean count = analysis.tokens().is(token, Shape.NUMBER)
                || analysis.text().is(token, "numeral")
                || analysis.text().isFunction(token, "pos", "article");
        boolean years =
                analysis.text().isWord(token + 1, "year") || analysis.text().isWord(token + 1, "years");
        return count && years;
    }

    /** By how much the number as written is smaller than the figure: a million for '98.7 million'. */
    private static BigDecimal factor(Analysis analysis, Mention mention, Reading.Figure figure) {
        Matcher numeral = NUMERAL.matcher(analysis.text().surface(mention.begin(), mention.end()));
        if (!numeral.find() || figure.value().signum() == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal written = new BigDecimal(numeral.group().replace(',', '.'));
        BigDecimal factor = written.signum() == 0
                ? BigDecimal.ONE
                : figure.value().divide(written, MathContext.DECIMAL32).stripTrailingZeros();
        boolean scale = factor.precision() == 1 && factor.compareTo(BigDecimal.ONE) > 0;
        return scale && factor.compareTo(THOUSAND) > 0 ? factor : BigDecimal.ONE;
    }
}
