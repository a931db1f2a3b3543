package kelisim.extract.internal.value;

import java.math.BigDecimal;
import kelisim.extract.internal.value.Numeral.Form;
import org.jspecify.annotations.Nullable;

/** Reads what follows a number and belongs to it: 'million', 'k', 'and a half', 'hundred and 21', 'dozen'. */
final class Scales {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** 'Hundred thousand million' has three scale words; more make no number. */
    private static final int MOST_SCALES = 4;

    private final Tokens tokens;
    private final Figures figures;

    Scales(Tokens tokens, Figures figures) {
        this.tokens = tokens;
        this.figures = figures;
    }

    Numeral scaled(Numeral number) {
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
                        || letter.equals("B")
                        || letter.equals("MM"));
        boolean spaced = letter.equals("M") || letter.equals("MM") || letter.equalsIgnoreCase("k");
        boolean ends = !tokens.isGlued(i + 1) || !(tokens.isDigits(i + 1) || tokens.isSymbol(i + 1, "²³°"));
        if (!digits || !ends || !(glued || spaced)) {
            return number;
        }
        return number.times(BigDecimal.TEN.pow(tokens.value(i, Role.SCALE_LETTER)), i + 1);
    }

    /** 'one and a half', 'three and a quarter', 'one billion and a half million'; '2 1/2' is a figure. */
    private Numeral andHalf(Numeral number, int i) {
        Numeral joined = hyphenedHalf(number, i);
        if (joined != null || !tokens.is(i, Role.AND)) {
            return joined == null ? number : joined;
        }
        if (tokens.is(i + 1, Role.HALF) && !tokens.endsWith(i + 1, "s") && !tokens.is(i + 2, Role.OF)) {
            return number.plus(HALF.multiply(scaleOf(number)), i + 2);
        }
        if (!(tokens.is(i + 1, Role.A) || tokens.is(i + 1, Role.CARDINAL))) {
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
                    SpelledNumbers.part(times, tokens.value(i + 2, Role.DENOMINATOR))
                            .multiply(unit),
                    i + 3);
        }
        return number;
    }

    /** 'one-and-a-half'. */
    private @Nullable Numeral hyphenedHalf(Numeral number, int i) {
        boolean hyphens = tokens.is(i, Role.DASH)
                && tokens.is(i + 1, Role.AND)
                && tokens.is(i + 2, Role.DASH)
                && tokens.is(i + 3, Role.A)
                && tokens.is(i + 4, Role.DASH)
                && tokens.is(i + 5, Role.HALF);
        return hyphens ? number.plus(HALF, i + 6) : null;
    }

    /** '3 million and a half': the half is of the scale word that the number ends in. */
    private BigDecimal scaleOf(Numeral number) {
        int last = number.to() - 1;
        return tokens.is(last, Role.SCALE) ? BigDecimal.TEN.pow(tokens.value(last, Role.SCALE)) : BigDecimal.ONE;
    }

    private static boolean digits(Numeral number) {
        return number.form() == Form.PLAIN || number.form() == Form.FIGURES;
    }

    /** '3 hundred and 21', 'twenty-one trillion and three hundred'; in '28.5 billion one year earlier' another number begins. */
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
            boolean hundred = tokens.is(rest.to(), Role.HUNDRED);
            if (!hundred && !tokens.is(rest.to(), Role.SCALE)) {
                return number;
            }
            int power = hundred ? 2 : tokens.value(rest.to(), Role.SCALE);
            Numeral lower = rest.times(BigDecimal.TEN.pow(power), rest.to() + 1);
            boolean smaller = lower.value().compareTo(scale) < 0;
            return smaller ? tail(number.plus(lower.value(), lower.to())) : number;
        }
        boolean another = !and && digits(number) && rest.form() == Form.WORDS && tokens.is(number.to() - 1, Role.SCALE);
        if (another) {
            return number;
        }
        boolean digitsAfterWords = tokens.isDigits(i) && number.form() == Form.WORDS;
        boolean moreScale = tokens.is(rest.to(), Role.SCALE) || tokens.is(rest.to(), Role.HUNDRED);
        return digitsAfterWords || moreScale || rest.value().compareTo(scale) >= 0
                ? number
                : number.plus(rest.value(), rest.to());
    }
}
