package kelisim.extract.internal.family.measurement;

import java.math.BigDecimal;
import java.util.Set;
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

    /**
     * The unit that the label of a figure tells, {@code null} if it has no label or the label tells none. Sums have the
     * currency of one told before ('Budget: 412,000 francs. Contributions: 188,500').
     *
     * @param amounts plural words for sums, which count nothing
     */
    static @Nullable UnitOfLabel unit(Analysis analysis, Mention figure, Set<String> amounts) {
        Sentence sentence = analysis.text().sentenceOf(figure.begin());
        boolean year = analysis.tokens().is(figure.end(), Shape.DASH) && isYear(analysis, figure);
        int colon = year ? -1 : colon(analysis, figure, sentence);
        // groups of digits are a phone number
        boolean grouped = analysis.tokens().is(figure.end(), Shape.NUMBER);
        if (colon < 0
                || grouped
                || analysis.tokens().is(figure.end(), Shape.WORD) && !isDated(analysis, figure.end())) {
            return null;
        }
        int begin = begin(analysis, sentence, colon);
        boolean dated = begin < colon && isDate(analysis, begin, colon);
        int over = dated ? over(analysis, sentence, begin) : -1;
        UnitOfLabel unit =
                over >= 0 ? label(analysis, begin(analysis, sentence, over), over) : label(analysis, begin, colon);
        boolean sum = unit != null && unit.isCount() && amounts.contains(unit.unit());
        String currency = sum ? CarriedMoney.before(analysis, figure) : null;
        return currency == null ? unit : new UnitOfLabel(currency, BigDecimal.ONE, false);
    }

    /** 'Travellers: 32,400 in 2013'. */
    private static boolean isDated(Analysis analysis, int behind) {
        Mention date = analysis.mentions().at(behind + 1, MentionKind.DATE);
        return date != null && analysis.text().isFunction(behind, "pos", "preposition");
    }

    private static int begin(Analysis analysis, Sentence sentence, int colon) {
        int begin = colon;
        while (begin > sentence.begin()
                && colon - begin < LONGEST
                && !analysis.tokens().isMark(begin - 1, ';')
                && !analysis.tokens().isMark(begin - 1, ':')) {
            begin--;
        }
        return begin;
    }

    private static @Nullable UnitOfLabel label(Analysis analysis, int begin, int colon) {
        if (begin == colon) {
            return null;
        }
        UnitOfLabel unit = UnitOfLabel.of(analysis.text().surface(begin, colon));
        String implied = null;
        for (int t = begin; t < colon && implied == null; t++) {
            implied = Labels.implied(analysis, t);
        }
        if (unit == null || unit.unit() == null) {
            BigDecimal factor = unit == null ? BigDecimal.ONE : unit.factor();
            return implied == null ? null : new UnitOfLabel(implied, factor, true);
        }
        return unit.isCount() && Labels.is(analysis, colon - 1, "claim") ? null : unit;
    }

    /** Whether a label is nothing but a date or a year. */
    private static boolean isDate(Analysis analysis, int begin, int colon) {
        Mention date = analysis.mentions().outermost(begin);
        return date != null && date.end() == colon && endsDate(analysis, colon);
    }

    /** The first colon of the sentence that stands before a row of dated figures. */
    private static int over(Analysis analysis, Sentence sentence, int row) {
        for (int t = sentence.begin(); t < row; t++) {
            if (analysis.tokens().isMark(t, ':')) {
                return t;
            }
        }
        return -1;
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
