package kelisim.extract.internal.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import kelisim.extract.internal.value.Numeral.Form;
import org.jspecify.annotations.Nullable;

/** Reads numbers: figures with their separators, words, fractions, and figures with scale words. */
final class Numbers {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Beyond this many digits a run is a code, not a number. */
    private static final int MOST_DIGITS = 18;
    /** 'Hundred thousand million' has three scale words; more make no number. */
    private static final int MOST_SCALES = 4;

    private final Tokens tokens;
    private final Figures figures;
    private final Memo<Numeral> memo = new Memo<>();

    Numbers(Tokens tokens) {
        this.tokens = tokens;
        this.figures = new Figures(tokens);
    }

    /** The longest number that begins at a token, ordinals among them. */
    @Nullable
    Numeral at(int i) {
        return memo.at(i, this::read);
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
            number = spelled(i);
        }
        return number == null ? null : scaled(number);
    }

    /** 'a half', 'three quarters', 'a dozen', 'half a million', 'two hundred and one', 'twenty-first'. */
    private @Nullable Numeral spelled(int i) {
        Words words = new Words(tokens, i);
        Numeral number = words.number();
        if (number != null) {
            return fraction(number);
        }
        boolean article = tokens.is(i, Role.A);
        int at = article ? i + 1 : i;
        if (tokens.is(at, Role.HALF)) {
            int next = tokens.is(at + 1, Role.A) || tokens.is(at + 1, Role.OF) ? at + 2 : at + 1;
            return tokens.is(next, Role.SCALE) || tokens.is(next, Role.DOZEN)
                    ? new Numeral(i, next, HALF, Form.WORDS)
                    : article || tokens.is(at + 1, Role.PERCENT) ? new Numeral(i, at + 1, HALF, Form.FRACTION) : null;
        }
        if (tokens.is(at, Role.QUARTER)) {
            int next = tokens.is(at + 1, Role.OF) && tokens.is(at + 2, Role.A) ? at + 3 : at + 1;
            return tokens.is(next, Role.SCALE) ? new Numeral(i, next, QUARTER, Form.WORDS) : null;
        }
        if (tokens.is(at, Role.POINT) && tokens.is(at + 1, Role.CARDINAL) && !article) {
            return new Words(tokens, i).afterPoint();
        }
        if (tokens.is(at, Role.DOZEN) && (article || !tokens.endsWith(at, "s"))) {
            return new Numeral(i, at + 1, BigDecimal.valueOf(tokens.value(at, Role.DOZEN)), Form.WORDS);
        }
        if (article && (tokens.is(at, Role.SCALE) || tokens.is(at, Role.HUNDRED))) {
            return fraction(new Words(tokens, i).afterArticle());
        }
        if (article && tokens.is(at, Role.ORDINAL_SCALE) && !tokens.isWord(at + 1)) {
            return new Numeral(
                    i, at + 1, BigDecimal.ONE.movePointLeft(tokens.value(at, Role.ORDINAL_SCALE)), Form.FRACTION);
        }
        return article && tokens.is(at, Role.DENOMINATOR) && !tokens.is(at, Role.ORDINAL)
                ? new Numeral(i, at + 1, part(1, tokens.value(at, Role.DENOMINATOR)), Form.FRACTION)
                : article ? articleFraction(i, at) : null;
    }

    /** 'a twenty-first', which is a fraction only where nothing follows that it could order. */
    private @Nullable Numeral articleFraction(int i, int at) {
        Numeral ordinal = new Words(tokens, at).number();
        return ordinal != null
                        && ordinal.isOrdinal()
                        && !tokens.isWord(ordinal.to())
                        && ordinal.value().intValue() > 2
                ? new Numeral(i, ordinal.to(), part(1, ordinal.value().intValue()), Form.FRACTION)
                : null;
    }

    /** 'three quarters', 'two fifths', 'one eighth', 'a hundred millionths'. */
    private Numeral fraction(Numeral number) {
        int i = number.to();
        boolean hyphen = tokens.is(i, Role.DASH) && tokens.isGlued(i) && tokens.isGlued(i + 1);
        int at = hyphen ? i + 1 : i;
        if (number.isOrdinal() || !number.isWhole() || tokens.startsParagraph(at)) {
            return number;
        }
        if (tokens.is(at, Role.SCALE_PARTS)) {
            BigDecimal share = number.value().movePointLeft(tokens.value(at, Role.SCALE_PARTS));
            return new Numeral(number.from(), at + 1, share, Form.FRACTION);
        }
        boolean one = number.value().compareTo(BigDecimal.ONE) == 0;
        if (tokens.is(at, Role.QUARTER) && isQuarters(number, at, hyphen)) {
            return new Numeral(number.from(), at + 1, number.value().multiply(QUARTER), Form.FRACTION);
        }
        boolean plural = !tokens.is(at, Role.ORDINAL);
        if (tokens.is(at, Role.DENOMINATOR) && plural != one) {
            BigDecimal share = Numbers.quotient(number.value(), BigDecimal.valueOf(tokens.value(at, Role.DENOMINATOR)));
            return new Numeral(number.from(), at + 1, share, Form.FRACTION);
        }
        return number;
    }

    /** Whether quarters are parts of one thing, and no quarters of a year. */
    private boolean isQuarters(Numeral number, int at, boolean hyphen) {
        int count = number.value().compareTo(HUNDRED) < 0 ? number.value().intValue() : 0;
        return count == 3 || (count >= 1 && count <= 2 && hyphen) || (count == 2 && !tokens.is(at + 1, Role.OF));
    }

    private static BigDecimal part(int of, int parts) {
        return BigDecimal.valueOf(of).divide(BigDecimal.valueOf(parts), MathContext.DECIMAL64);
    }

    /** What may follow a number and belongs to it: 'million', 'k', 'and a half', 'hundred and 21', 'dozen'. */
    private Numeral scaled(Numeral number) {
        if (number.isOrdinal()) {
            return number;
        }
        Numeral result = number;
        int end = -1;
        for (int round = 0; round < MOST_SCALES && result.to() > end; round++) {
            end = result.to();
            result = scaledOnce(result);
        }
        return result;
    }

    private Numeral scaledOnce(Numeral number) {
        int i = number.to();
        if (tokens.startsParagraph(i)) {
            return number;
        }
        boolean share = number.form() == Form.FRACTION && tokens.is(i, Role.OF) && tokens.is(i + 1, Role.A);
        if (share && tokens.is(i + 2, Role.SCALE)) {
            return new Numeral(number.from(), i + 2, number.value(), Form.WORDS);
        }
        int at = tokens.is(i, Role.DASH) && tokens.isGlued(i) && tokens.isGlued(i + 1) && tokens.is(i + 1, Role.SCALE)
                ? i + 1
                : i;
        if (tokens.is(at, Role.SCALE)) {
            return tail(number.times(BigDecimal.TEN.pow(tokens.value(at, Role.SCALE)), at + 1));
        }
        if (tokens.is(i, Role.HUNDRED) && number.form() != Form.WORDS) {
            return tail(number.times(HUNDRED, i + 1));
        }
        if (tokens.is(i, Role.DOZEN)) {
            return number.times(BigDecimal.valueOf(tokens.value(i, Role.DOZEN)), i + 1);
        }
        if (tokens.is(i, Role.SCALE_LETTER)) {
            return letter(number, i);
        }
        return andHalf(number, i);
    }

    private Numeral letter(Numeral number, int i) {
        boolean digits = number.form() == Form.PLAIN || number.form() == Form.FIGURES;
        String letter = tokens.string(i);
        boolean glued = tokens.isGlued(i)
                && (letter.equalsIgnoreCase("k")
                        || letter.equals("M")
                        || letter.equalsIgnoreCase("bn")
                        || letter.equals("B"));
        boolean spaced = letter.equals("M") || letter.equalsIgnoreCase("k");
        boolean ends = !tokens.isGlued(i + 1) || !(tokens.isDigits(i + 1) || tokens.isSymbol(i + 1, "²³°"));
        if (!digits || !ends || !(glued || spaced)) {
            return number;
        }
        return number.times(BigDecimal.TEN.pow(tokens.value(i, Role.SCALE_LETTER)), i + 1);
    }

    /** 'one and a half', 'three and a quarter', 'one billion and a half million'; '2 1/2' is a figure. */
    private Numeral andHalf(Numeral number, int i) {
        if (!tokens.is(i, Role.AND) || !(tokens.is(i + 1, Role.A) || tokens.is(i + 1, Role.CARDINAL))) {
            return number;
        }
        int times = tokens.is(i + 1, Role.A) ? 1 : tokens.value(i + 1, Role.CARDINAL);
        BigDecimal unit = scaleOf(number);
        if (tokens.is(i + 2, Role.HALF) && times == 1) {
            return tokens.is(i + 3, Role.SCALE) && tokens.is(i - 1, Role.SCALE)
                    ? number.plus(HALF.scaleByPowerOfTen(tokens.value(i + 3, Role.SCALE)), i + 4)
                    : number.plus(HALF.multiply(unit), i + 3);
        }
        if (tokens.is(i + 2, Role.QUARTER) && times <= 3) {
            BigDecimal own = tokens.is(i + 3, Role.SCALE) && tokens.is(i - 1, Role.SCALE)
                    ? BigDecimal.TEN.pow(tokens.value(i + 3, Role.SCALE))
                    : null;
            if (own != null) {
                return number.plus(QUARTER.multiply(BigDecimal.valueOf(times)).multiply(own), i + 4);
            }
            return number.plus(QUARTER.multiply(BigDecimal.valueOf(times)).multiply(unit), i + 3);
        }
        if (tokens.is(i + 2, Role.DENOMINATOR) && times < tokens.value(i + 2, Role.DENOMINATOR)) {
            return number.plus(
                    part(times, tokens.value(i + 2, Role.DENOMINATOR)).multiply(unit), i + 3);
        }
        return number;
    }

    /** '3 million and a half': the half is of the scale word that the number ends in. */
    private BigDecimal scaleOf(Numeral number) {
        int last = number.to() - 1;
        return tokens.is(last, Role.SCALE) ? BigDecimal.TEN.pow(tokens.value(last, Role.SCALE)) : BigDecimal.ONE;
    }

    private static boolean digits(Numeral number) {
        return number.form() == Form.PLAIN || number.form() == Form.FIGURES;
    }

    /** '3 hundred and 21', 'twenty-one trillion and three hundred'. */
    private Numeral tail(Numeral number) {
        int i = tokens.is(number.to(), Role.AND) ? number.to() + 1 : number.to();
        if (tokens.startsLine(i) || !number.isWhole()) {
            return number;
        }
        Numeral rest = tokens.isDigits(i) ? figures.at(i) : new Words(tokens, i).number();
        boolean and = i > number.to();
        BigDecimal scale = tokens.is(number.to() - 1, Role.SCALE) ? scaleOf(number) : HUNDRED;
        if (rest == null || rest.isOrdinal() || !rest.isWhole()) {
            return number;
        }
        if (!and && digits(number) && digits(rest)) {
            if (!tokens.is(rest.to(), Role.SCALE)) {
                return number;
            }
            Numeral lower = rest.times(BigDecimal.TEN.pow(tokens.value(rest.to(), Role.SCALE)), rest.to() + 1);
            boolean smaller = lower.value().compareTo(scale) < 0;
            return smaller ? tail(number.plus(lower.value(), lower.to())) : number;
        }
        boolean digitsAfterWords = tokens.isDigits(i) && number.form() == Form.WORDS;
        boolean moreScale = tokens.is(rest.to(), Role.SCALE) || tokens.is(rest.to(), Role.HUNDRED);
        return digitsAfterWords || moreScale || rest.value().compareTo(scale) >= 0
                ? number
                : number.plus(rest.value(), rest.to());
    }

    static boolean isNumberLength(int digits) {
        return digits <= MOST_DIGITS;
    }

    static BigDecimal quotient(BigDecimal a, BigDecimal b) {
        return a.divide(b, new MathContext(16, RoundingMode.HALF_EVEN));
    }
}
