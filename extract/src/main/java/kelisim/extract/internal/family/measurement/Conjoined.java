package kelisim.extract.internal.family.measurement;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Figures that share their unit, or a part and its whole: 'by 20 percent and imports by 40', '76 of Russia's 85 territories'. */
final class Conjoined {

    /** A number at least this large counts what the figure before it counted. */
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

    private static final int REACH = 40;
    private static final int WHOLE = 10;
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    /** How many bare numbers may stand in a row before the one that has the unit. */
    private static final int MOST_JOINED = 4;

    private Conjoined() {}

    /**
     * The thing that a bare number takes from another figure of its sentence: the one before ('by 20 percent and imports by
     * 40', '14 of the 22 lakes, against 3 in 2009') or the one behind ('12, 9 and 4 seats', 'from 40 to 200 MW').
     */
    static @Nullable CountedThing shared(Analysis analysis, Mention mention, Reading.Figure figure) {
        CountedThing behind = ofNext(analysis, mention);
        if (behind != null) {
            return behind;
        }
        Sentence sentence = analysis.text().sentenceOf(mention.begin());
        Mention before = null;
        CountedThing thing = null;
        for (Mention other : analysis.mentions()
                .within(Math.max(sentence.begin(), mention.begin() - REACH), mention.begin(), MentionKind.FIGURE)) {
            CountedThing counted = other.reading() instanceof Reading.Figure reading
                    ? CountedThing.of(analysis, other, reading)
                    : null;
            before = counted == null ? before : other;
            thing = counted == null ? thing : counted;
        }
        if (thing == null || before == null) {
            return null;
        }
        boolean money = CURRENCY.matcher(thing.unit()).matches() && isScaled(analysis, mention);
        if (money) {
            return new CountedThing(thing.unit(), false, mention.end());
        }
        boolean percent = thing.unit().equals("%") && sameWord(analysis, before.begin() - 1, mention.begin() - 1);
        boolean large = thing.isCount() && figure.value().compareTo(LARGE) >= 0;
        boolean ofWhich = !CURRENCY.matcher(thing.unit()).matches()
                && figure.value().compareTo(BigDecimal.ONE) > 0
                && analysis.text().isWord(mention.begin() - 1, "which")
                && analysis.text().isWord(mention.begin() - 2, "of");
        boolean elliptic = (thing.isCount() || ofWhich) && isElliptic(analysis, mention);
        return percent || large || elliptic ? new CountedThing(thing.unit(), thing.isCount(), mention.end()) : null;
    }

    /** A number of millions, which behind a sum of money is one more: 'EUR 134 million, with a grant of 28 million'. */
    private static boolean isScaled(Analysis analysis, Mention mention) {
        return analysis.tokens().is(mention.end() - 1, Shape.WORD)
                        && mention.end() - mention.begin() > 1
                        && !analysis.tokens().is(mention.end(), Shape.WORD)
                || analysis.text().isFunction(mention.end(), "pos", "preposition")
                        && analysis.tokens().is(mention.end() - 1, Shape.WORD)
                        && mention.end() - mention.begin() > 1;
    }

    /** 'six of them', 'another 900 are', '3 in 2009', '9 listed as': the counted thing is left out. */
    private static boolean isElliptic(Analysis analysis, Mention mention) {
        int t = mention.end();
        boolean of = analysis.text().isWord(t, "of")
                && (analysis.text().isFunction(t + 1, "pos", "pronoun")
                        || analysis.text().isFunction(t + 1, "pos", "relative"));
        boolean verb = analysis.text().isFunction(t, "pos", "auxiliary");
        boolean year = analysis.text().isWord(t, "in") && analysis.mentions().at(t + 1, MentionKind.DATE) != null;
        boolean verbal = analysis.text().match(t, "verb") != null;
        return of || verb || year || verbal || Labels.is(analysis, mention.begin() - 1, "more");
    }

    /** The unit of a figure to which only a comma, 'and', 'or' or 'to' and more numbers lead. */
    private static @Nullable CountedThing ofNext(Analysis analysis, Mention mention) {
        int t = mention.end();
        for (int i = 0; i < MOST_JOINED; i++) {
            boolean joint = analysis.tokens().isMark(t, ',')
                    || analysis.text().isFunction(t, "joins", "true")
                    || analysis.text().isWord(t, "to");
            Mention next = joint ? analysis.mentions().at(t + 1, MentionKind.FIGURE) : null;
            if (next == null || !(next.reading() instanceof Reading.Figure figure)) {
                return null;
            }
            CountedThing thing = CountedThing.of(analysis, next, figure);
            boolean apart = analysis.tokens().isMark(mention.end(), ',') && i == 0;
            if (thing != null && apart && !thing.isCount()) {
                return null;
            }
            if (thing != null) {
                return new CountedThing(thing.unit(), thing.isCount(), mention.end());
            }
            t = next.end();
        }
        return null;
    }

    private static boolean sameWord(Analysis analysis, int a, int b) {
        return a >= 0
                && b > a
                && analysis.tokens()
                        .surface(a)
                        .equalsIgnoreCase(analysis.tokens().surface(b));
    }

    /** The figure of the whole in front: 'Of the 48 stations, 31 were working'. */
    static @Nullable Mention wholeAhead(Analysis analysis, Mention part) {
        Sentence sentence = analysis.text().sentenceOf(part.begin());
        if (!analysis.text().isWord(sentence.begin(), "of") || !isElliptic(analysis, part)) {
            return null;
        }
        for (Mention other : analysis.mentions().within(sentence.begin(), part.begin(), MentionKind.FIGURE)) {
            boolean counts = other.reading() instanceof Reading.Figure figure
                    && CountedThing.of(analysis, other, figure) != null;
            return counts && other.begin() - sentence.begin() < WHOLE ? other : null;
        }
        return null;
    }

    /** The figure of the whole behind 'of': '85 territories' in '76 of the Federation's 85 territories'. */
    static @Nullable Mention whole(Analysis analysis, Mention part) {
        if (!analysis.text().isWord(part.end(), "of")) {
            return null;
        }
        Sentence sentence = analysis.text().sentenceOf(part.begin());
        int behind = part.end();
        for (Mention other :
                analysis.mentions().within(behind, Math.min(sentence.end(), behind + WHOLE), MentionKind.FIGURE)) {
            return isOwned(analysis, part.end() + 1, other.begin()) ? other : null;
        }
        return null;
    }

    /** Whether between 'of' and the whole stands no more than its owner. */
    private static boolean isOwned(Analysis analysis, int from, int to) {
        for (int token = from; token < to; token++) {
            if (analysis.tokens().isMark(token, ',')
                    || analysis.tokens().isMark(token, ';')
                    || analysis.text().is(token, "verb")) {
                return false;
            }
        }
        return true;
    }
}
