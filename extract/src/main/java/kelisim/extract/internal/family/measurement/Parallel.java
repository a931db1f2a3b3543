package kelisim.extract.internal.family.measurement;

import java.math.BigDecimal;
import java.math.MathContext;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that leave out what a figure of like size before them said: '174,000 tonnes in 2022 and 191,000 in 2023', 'by 61
 * votes to 9', 'to 425,000 francs, up 70,000', 'who got 157'; also in the next sentence where that goes on about the same
 * ('Their number exceeds 2,000').
 */
final class Parallel {

    private static final int REACH = 40;
    /** So many times larger or smaller may what is set beside a figure be. */
    private static final BigDecimal LIKE = BigDecimal.valueOf(30);

    /** How far behind a length of time another one may leave out its unit: 'from 38 days to 15'. */
    private static final int NEAR = 4;

    private Parallel() {}

    /** What the number counts or measures, {@code null} if no figure before it tells. */
    static Units.@Nullable Told of(BareNumber number, Units units) {
        if (!number.closes() || !number.isGoverned() || number.isYear() && !isCompared(number)) {
            return null;
        }
        Analysis analysis = number.analysis();
        int begin = number.mention().begin();
        Sentence sentence = analysis.text().sentenceOf(begin);
        int from = numberOfThem(analysis, sentence, begin) ? before(analysis, sentence) : sentence.begin();
        Units.Told like = null;
        BigDecimal least = LIKE;
        for (Mention other : analysis.mentions().within(Math.max(from, begin - REACH), begin)) {
            boolean far = other.kind() == MentionKind.DURATION && begin - other.end() > NEAR;
            Units.Told told = far ? null : units.at(other);
            BigDecimal ratio = told != null && other.reading() instanceof Reading.Figure figure
                    ? ratio(number.value(), figure.value())
                    : LIKE.add(BigDecimal.ONE);
            boolean nearer = ratio.compareTo(least) <= 0;
            like = nearer ? told : like;
            least = nearer ? ratio : least;
        }
        return like == null
                ? null
                : Units.Told.of(new CountedThing(
                        like.thing().unit(),
                        like.thing().isCount(),
                        number.mention().end()));
    }

    /** 'Only 1,950', 'against 2,010': no year. */
    private static boolean isCompared(BareNumber number) {
        return Labels.is(number.analysis(), number.mention().begin() - 1, "more");
    }

    /** 'Their number', 'the figure': what the sentence before counted. */
    private static boolean numberOfThem(Analysis analysis, Sentence sentence, int end) {
        for (int t = sentence.begin(); t < end; t++) {
            boolean back = Labels.is(analysis, t, "number") || Labels.is(analysis, t, "claim");
            if (back && analysis.text().isFunction(t - 1, "definite", "true")) {
                return !analysis.text().isWord(t + 1, "of");
            }
        }
        return false;
    }

    private static int before(Analysis analysis, Sentence sentence) {
        int number = analysis.text().sentenceNumber(sentence.begin());
        Sentence last = number == 0 ? sentence : analysis.text().sentences().get(number - 1);
        return last.block() == sentence.block() ? last.begin() : sentence.begin();
    }

    /** How many times the larger of two is the smaller one. */
    private static BigDecimal ratio(BigDecimal a, BigDecimal b) {
        BigDecimal small = a.abs().min(b.abs());
        BigDecimal large = a.abs().max(b.abs());
        return small.signum() == 0 ? LIKE.add(BigDecimal.ONE) : large.divide(small, MathContext.DECIMAL32);
    }
}
