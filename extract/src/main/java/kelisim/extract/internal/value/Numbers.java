package kelisim.extract.internal.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Reads numbers: figures with their separators, words, fractions, and figures with scale words. */
final class Numbers {

    /** Beyond this many digits a run is a code, not a number. */
    private static final int MOST_DIGITS = 18;
    /** What numbers in words begin with. */
    static final Roles OPENINGS = Roles.of(
            Role.MINUS,
            Role.CARDINAL,
            Role.TENS,
            Role.ORDINAL,
            Role.ORDINAL_SCALE,
            Role.A,
            Role.HALF,
            Role.QUARTER,
            Role.POINT,
            Role.DOZEN);

    private final Tokens tokens;
    private final Figures figures;
    private final SpelledNumbers spelled;
    private final Scales scales;
    private final Memo<Numeral> memo = new Memo<>();

    Numbers(Tokens tokens) {
        this.tokens = tokens;
        this.figures = new Figures(tokens);
        this.spelled = new SpelledNumbers(tokens);
        this.scales = new Scales(tokens, figures);
    }

    /** The longest number that begins at a token, ordinals among them. */
    @Nullable
    Numeral at(int i) {
        return tokens.isOther(i, OPENINGS) ? null : memo.at(i, this::read);
    }

    private @Nullable Numeral read(int i) {
        boolean minus = isMinus(i);
        int first = minus ? i + 1 : i;
        Numeral number = unsigned(first);
        if (number == null || !minus) {
            return minus ? null : number;
        }
        return number.isOrdinal()
                ? null
                : new Numeral(i, number.to(), number.value().negate(), number.form());
    }

    /** A number that counts or measures: no ordinal. */
    @Nullable
    Numeral cardinal(int i) {
        Numeral number = at(i);
        return number == null || number.isOrdinal() ? null : number;
    }

    private boolean isMinus(int i) {
        if (tokens.is(i, Role.MINUS)) {
            return !tokens.startsParagraph(i + 1);
        }
        boolean sign = tokens.isSymbol(i, "-−");
        boolean free = !tokens.isGlued(i) || tokens.isSymbol(i - 1, "([$€£");
        boolean attached = tokens.isGlued(i + 1) || (i == 0 && tokens.isDigits(i + 1));
        return sign && free && attached && (tokens.isDigits(i + 1) || tokens.isSymbol(i + 1, '.'));
    }

    private @Nullable Numeral unsigned(int i) {
        Numeral number = figures.at(i);
        if (number == null) {
            number = spelled.at(i);
        }
        return number == null ? null : scales.scaled(number);
    }

    static boolean isNumberLength(int digits) {
        return digits <= MOST_DIGITS;
    }

    static BigDecimal quotient(BigDecimal a, BigDecimal b) {
        return a.divide(b, new MathContext(16, RoundingMode.HALF_EVEN));
    }
}
