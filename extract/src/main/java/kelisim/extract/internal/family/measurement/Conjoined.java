package kelisim.extract.internal.family.measurement;

import java.math.BigDecimal;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Figures that share their unit, or a part and its whole: 'by 20 percent and imports by 40', '76 of Russia's 85 territories'. */
final class Conjoined {

    /** A number at least this large counts what the figure before it counted. */
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

    private static final int REACH = 40;
    private static final int WHOLE = 10;

    private Conjoined() {}

    /** The unit that a bare number takes from the figure before it in its sentence. */
    static @Nullable CountedThing shared(Analysis analysis, Mention mention, Reading.Figure figure) {
        Sentence sentence = analysis.text().sentenceOf(mention.begin());
        Mention before = null;
        for (Mention other : analysis.mentions()
                .within(Math.max(sentence.begin(), mention.begin() - REACH), mention.begin(), MentionKind.FIGURE)) {
            before = other;
        }
        CountedThing thing =
                before != null && before.reading() instanceof Reading.Figure reading && reading.unit() != null
                        ? CountedThing.of(analysis, before, reading)
                        : null;
        boolean percent = thing != null
                && thing.unit().equals("%")
                && before != null
                && sameWord(analysis, before.begin() - 1, mention.begin() - 1);
        boolean large = thing != null && thing.isCount() && figure.value().compareTo(LARGE) >= 0;
        return thing != null && (percent || large)
                ? new CountedThing(thing.unit(), thing.isCount(), mention.end())
                : null;
    }

    private static boolean sameWord(Analysis analysis, int a, int b) {
        return a >= 0
                && b > a
                && analysis.tokens()
                        .surface(a)
                        .equalsIgnoreCase(analysis.tokens().surface(b));
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
            boolean counts = other.reading() instanceof Reading.Figure figure
                    && CountedThing.of(analysis, other, figure) != null;
            return counts && isOwned(analysis, part.end() + 1, other.begin()) ? other : null;
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
