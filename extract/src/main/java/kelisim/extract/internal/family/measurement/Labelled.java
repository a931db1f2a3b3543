package kelisim.extract.internal.family.measurement;

import java.util.regex.Pattern;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Bare figures behind a label and a colon: 'Pupils: 1,204', 'Freight (thousand tonnes): 2021 – 410; 2022 – 455'. */
final class Labelled {

    /** How many tokens a label has at most. */
    private static final int LONGEST = 12;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private Labelled() {}

    /** The unit that the label of a figure tells, {@code null} if it has no label or the label tells none. */
    static @Nullable UnitOfLabel unit(Analysis analysis, Mention figure) {
        Sentence sentence = analysis.text().sentenceOf(figure.begin());
        boolean year = analysis.tokens().is(figure.end(), Shape.DASH) && isYear(analysis, figure);
        int colon = year ? -1 : colon(analysis, figure, sentence);
        // groups of digits are a phone number
        boolean grouped = analysis.tokens().is(figure.end(), Shape.NUMBER);
        if (colon < 0 || grouped || analysis.tokens().is(figure.end(), Shape.WORD)) {
            return null;
        }
        int begin = colon;
        while (begin > sentence.begin()
                && colon - begin < LONGEST
                && !analysis.tokens().isMark(begin - 1, ';')
                && !analysis.tokens().isMark(begin - 1, ':')) {
            begin--;
        }
        UnitOfLabel unit =
                begin == colon ? null : UnitOfLabel.of(analysis.text().surface(begin, colon));
        return unit == null || unit.unit() == null ? null : unit;
    }

    /** The colon right before a figure, or the one over a row of years with their figures; −1 if there is none. */
    private static int colon(Analysis analysis, Mention figure, Sentence sentence) {
        int before = figure.begin() - 1;
        if (analysis.tokens().isMark(before, ':')) {
            return before;
        }
        boolean row =
                before > sentence.begin() && analysis.tokens().is(before, Shape.DASH) && endsDate(analysis, before);
        for (int t = before; row && t > sentence.begin(); t--) {
            if (analysis.tokens().isMark(t, ':')) {
                return t;
            }
        }
        return -1;
    }

    private static boolean endsDate(Analysis analysis, int end) {
        Mention date = analysis.mentions().outermost(end - 1);
        return date != null && date.end() == end && (date.kind() == MentionKind.DATE || isYear(analysis, date));
    }

    private static boolean isYear(Analysis analysis, Mention figure) {
        return YEAR.matcher(analysis.text().surface(figure.begin(), figure.end()))
                .matches();
    }
}
