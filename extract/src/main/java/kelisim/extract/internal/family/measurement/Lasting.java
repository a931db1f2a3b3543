package kelisim.extract.internal.family.measurement;

import java.math.BigDecimal;
import java.util.Set;
import kelisim.document.Block;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;

/**
 * Which lengths of time measure something: 'a wait of 31 hours', 'in 11 minutes', 'cut from 38 days to 15', 'a 5-year grace
 * period'. Most others place a matter in time ('three years ago', 'every ten days', 'the first nine months of 2024'), set a
 * term for a duty ('within 30 days after'), or come with an occasion ('a two-day visit').
 */
final class Lasting {

    private static final Set<String> CLOCK = Set.of("s", "min", "h");

    /** Fewer days behind 'in' and 'within' are a manner of speaking. */
    private static final BigDecimal FEW = BigDecimal.valueOf(4);

    /** How many tokens before a length tell that it is a time: 'the first [nine months]', 'at the end of every [two years]'. */
    private static final int BEFORE = 3;

    private Lasting() {}

    static boolean isMeasured(Analysis analysis, Mention length) {
        if (!(length.reading() instanceof Reading.Figure figure)
                || isOne(analysis, length, figure)
                || isMoment(analysis, length)
                || analysis.text().block(analysis.text().sentenceOf(length.begin())) instanceof Block.Heading) {
            return false;
        }
        int t = length.end();
        boolean compound = isCompound(analysis, length);
        boolean within = Labels.is(analysis, length.begin() - 1, "within");
        boolean term = within && (isLoose(figure) || analysis.text().isFunction(t, "pos", "preposition"));
        return compound ? measures(analysis, t) : !term && !isAge(analysis, length);
    }

    /** 'for nearly two decades', 'three centuries': a manner of speaking as well. */
    private static boolean isAge(Analysis analysis, Mention length) {
        return analysis.text().isWord(length.end() - 1, "decades")
                || analysis.text().isWord(length.end() - 1, "centuries");
    }

    /** 'in two days', 'within ten years': less exact than 'in 11 minutes' or 'in nine days'. */
    private static boolean isLoose(Reading.Figure figure) {
        return !CLOCK.contains(String.valueOf(figure.unit()))
                && !("d".equals(figure.unit()) && figure.value().compareTo(FEW) >= 0);
    }

    /** 'a day', 'one year': told as a matter of speech rather than as a figure. */
    private static boolean isOne(Analysis analysis, Mention length, Reading.Figure figure) {
        return figure.value().compareTo(BigDecimal.ONE) == 0
                && !analysis.tokens().is(length.begin(), Shape.NUMBER);
    }

    private static boolean isMoment(Analysis analysis, Mention length) {
        Sentence sentence = analysis.text().sentenceOf(length.begin());
        boolean moment = Labels.is(analysis, length.end(), "away");
        for (int t = length.begin() - 1; t >= Math.max(sentence.begin(), length.begin() - BEFORE); t--) {
            moment |= Labels.is(analysis, t, "moment");
            if (!analysis.tokens().is(t, Shape.WORD)
                    || analysis.text().is(t, "verb")
                    || analysis.text().isFunction(t, "pos", "auxiliary")) {
                break;
            }
        }
        boolean dated = analysis.text().isWord(length.end(), "of")
                && analysis.mentions().at(length.end() + 1, MentionKind.DATE) != null;
        boolean always = analysis.text().isFunction(length.end(), "pos", "article")
                || analysis.tokens().isMark(length.end(), '/');
        return moment || dated || always && isAllDay(length);
    }

    /** '24 hours a day', 'seven days a week'. */
    private static boolean isAllDay(Mention length) {
        return length.reading() instanceof Reading.Figure figure
                && (figure.value().intValue() == 24 && "h".equals(figure.unit())
                        || figure.value().intValue() == 7 && "d".equals(figure.unit()));
    }

    /** 'a two-day', 'three-year': it stands as an adjective before a noun. */
    private static boolean isCompound(Analysis analysis, Mention length) {
        for (int t = length.begin() + 1; t < length.end(); t++) {
            if (analysis.tokens().is(t, Shape.DASH)) {
                return true;
            }
        }
        return !analysis.tokens().endsIn(length.end() - 1, "s")
                && analysis.tokens().is(length.end(), Shape.WORD)
                && analysis.tokens().surface(length.end() - 1).length() > 2;
    }

    /** Whether the noun that begins here, an adjective apart, is a time by its meaning: a term, a delay. */
    private static boolean measures(Analysis analysis, int t) {
        return Labels.is(analysis, t, "lasting") || Labels.is(analysis, t + 1, "lasting");
    }
}
