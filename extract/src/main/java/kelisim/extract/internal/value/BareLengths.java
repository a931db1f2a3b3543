package kelisim.extract.internal.value;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells which lengths of time a text means as such: 'for a day', 'three years'; not 'a second' nor 'barrels a day'. */
final class BareLengths {

    /** A figure with its unit takes so many words. */
    private static final int RATE = 3;

    private final Tokens tokens;
    private final Lengths lengths;
    private final Setting setting;

    BareLengths(Tokens tokens, Lengths lengths, Setting setting) {
        this.tokens = tokens;
        this.lengths = lengths;
        this.setting = setting;
    }

    /** 'a day' in '500,000 barrels a day' and '5 percent a year'. */
    private boolean isRate(int i) {
        boolean figure = tokens.is(i - 1, Role.PERCENT) || tokens.isDigits(i - 1);
        for (int at = i - 2; at >= i - RATE && !figure; at--) {
            figure = tokens.isWord(i - 1) && (tokens.isDigits(at) || tokens.is(at, Role.SCALE));
        }
        return figure;
    }

    @Nullable
    Length at(int i) {
        if (tokens.is(i, Role.ALL) || tokens.is(i, Role.ANOTHER)) {
            boolean plural = lengths.isPlural(i + 1);
            boolean unit =
                    lengths.isUnit(i + 1) && !plural && !lengths.unit(i + 1).isClock() && !tokens.is(i, Role.EVERY);
            return unit ? new Length(i, i + 2, List.of(new Length.Part(BigDecimal.ONE, lengths.unit(i + 1)))) : null;
        }
        Length length = lengths.at(i);
        if (length == null) {
            return null;
        }
        boolean article = tokens.is(i, Role.A) && length.to() == i + 2;
        boolean placed = tokens.is(i - 1, Role.FOR)
                || tokens.is(i - 1, Role.IN)
                || tokens.is(i - 1, Role.WITHIN)
                || tokens.is(i - 1, Role.OVER)
                || tokens.is(i - 1, Role.OF)
                || tokens.is(i - 1, Role.AFTER)
                || tokens.is(i - 1, Role.BEFORE)
                || tokens.is(i - 1, Role.DURING)
                || (setting.report && (tokens.is(i - 1, Role.THAN) || isRate(i)));
        boolean noted = setting.isNote()
                && !length.unit().isClock()
                && (length.to() >= tokens.size() || tokens.isSymbol(length.to(), ".!?"));
        boolean second = lengths.unit(length.to() - 1) == Grain.SECOND && tokens.is(length.to() - 1, Role.ORDINAL);
        boolean quarter = length.unit() == Grain.QUARTER && !lengths.isPlural(length.to() - 1);
        return (article && !placed && !noted)
                        || second
                        || (quarter && !(setting.report && isRate(i)))
                        || (tokens.is(i, Role.A) && tokens.is(i - 1, Role.PER))
                ? null
                : length;
    }
}
