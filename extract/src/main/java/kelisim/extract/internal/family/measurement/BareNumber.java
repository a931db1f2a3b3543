package kelisim.extract.internal.family.measurement;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A number that names no unit and no thing.
 *
 * @param analysis the document it stands in
 * @param mention the number
 * @param value what it is, the lower end of a range
 */
record BareNumber(Analysis analysis, Mention mention, BigDecimal value) {

    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");

    /** The number at a mention, {@code null} if it has a unit or is one, which mostly singles out. */
    static @Nullable BareNumber of(Analysis analysis, Mention mention, Reading.Figure figure) {
        return figure.unit() == null && figure.value().compareTo(BigDecimal.ONE) != 0
                ? new BareNumber(analysis, mention, figure.value())
                : null;
    }

    /** Whether its noun phrase ends with it: a mark, a preposition, a verb or a date follows, but no 'of', which counts a part. */
    boolean closes() {
        int t = mention.end();
        boolean word = analysis.tokens().is(t, Shape.WORD);
        boolean goesOn = analysis.tokens().is(t, Shape.NUMBER)
                || analysis.tokens().is(t, Shape.JOINED) && !isStop(t)
                || word && isNoun(t);
        return !goesOn || analysis.mentions().at(t, MentionKind.DATE) != null;
    }

    private boolean isStop(int t) {
        return analysis.tokens().is(t, Shape.MARK)
                && !analysis.tokens().is(t, Shape.DASH)
                && !analysis.tokens().isMark(t, '/');
    }

    private boolean isNoun(int t) {
        Match function = analysis.text().match(t, "function");
        boolean closed = function != null && !function.entry().has("pos", "possessive");
        return !closed && !Labels.is(analysis, t, "change") && !Labels.is(analysis, t, "more");
    }

    /** Whether what stands before it is part of its clause, not a noun that it numbers ('Resolution 28', 'Room 204'). */
    boolean isGoverned() {
        int before = mention.begin() - 1;
        boolean comma = analysis.tokens().isMark(before, ',')
                || analysis.tokens().isMark(before, '(') && !analysis.tokens().isMark(mention.end(), ')');
        boolean marked = Labels.isMarked(analysis, mention.begin());
        return !marked
                && (comma
                        || analysis.text().is(before, "function")
                        || Labels.is(analysis, before, "change")
                        || Labels.is(analysis, before, "more")
                        || isVerb(before));
    }

    private boolean isVerb(int token) {
        return !analysis.tokens().is(token, Shape.CAPITAL)
                && analysis.phrases().frames(analysis.text().sentenceNumber(mention.begin())).stream()
                        .anyMatch(frame -> frame.verb().end() == token + 1);
    }

    /** '1994': four digits that mostly are a year. */
    boolean isYear() {
        return YEAR.matcher(analysis.text().surface(mention.begin(), mention.end()))
                .matches();
    }
}
