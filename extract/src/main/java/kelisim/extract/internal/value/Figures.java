package kelisim.extract.internal.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import kelisim.extract.internal.value.Numeral.Form;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits: 1,234.5; 1.234,5; 1 234; .5; 4/5; 1 4/5; ⅔; 21st. */
final class Figures {

    private static final String GLYPHS = "½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
    private static final Map<Character, int[]> FRACTIONS = Map.ofEntries(
            Map.entry('½', new int[] {1, 2}),
            Map.entry('¼', new int[] {1, 4}),
            Map.entry('¾', new int[] {3, 4}),
            Map.entry('⅓', new int[] {1, 3}),
            Map.entry('⅔', new int[] {2, 3}),
            Map.entry('⅕', new int[] {1, 5}),
            Map.entry('⅖', new int[] {2, 5}),
            Map.entry('⅗', new int[] {3, 5}),
            Map.entry('⅘', new int[] {4, 5}),
            Map.entry('⅙', new int[] {1, 6}),
            Map.entry('⅚', new int[] {5, 6}),
            Map.entry('⅛', new int[] {1, 8}),
            Map.entry('⅜', new int[] {3, 8}),
            Map.entry('⅝', new int[] {5, 8}),
            Map.entry('⅞', new int[] {7, 8}));

    /** Prices and inches are parted into so many. */
    private static final int MOST_PARTS = 64;

    private final Tokens tokens;

    Figures(Tokens tokens) {
        this.tokens = tokens;
    }

    @Nullable
    Numeral at(int i) {
        if (tokens.isSymbol(i, GLYPHS)) {
            return new Numeral(i, i + 1, glyph(i), Form.FRACTION);
        }
        if (tokens.isSymbol(i, '.')
                && tokens.isDigits(i + 1)
                && tokens.isGlued(i + 1)
                && (!tokens.isGlued(i) || tokens.isSymbol(i - 1, "-−+$€£"))) {
            BigDecimal value =
                    Numbers.isNumberLength(tokens.length(i + 1)) ? new BigDecimal("0." + digits(i + 1)) : null;
            return value == null ? null : new Numeral(i, i + 2, value, Form.FIGURES);
        }
        if (!tokens.isDigits(i) || !Numbers.isNumberLength(tokens.length(i))) {
            return null;
        }
        Numeral number = separated(i);
        return isOrdinal(number.to() - 1) && number.isWhole()
                ? new Numeral(i, number.to() + 1, number.value(), Form.ORDINAL)
                : mixed(power(number));
    }

    /** 1.23E5, 1e10, 10^9. */
    private Numeral power(Numeral number) {
        int i = number.to();
        boolean scientific =
                tokens.isWord(i) && tokens.length(i) == 1 && "eE".indexOf(tokens.text.charAt(tokens.begin(i))) >= 0;
        boolean caret = tokens.isSymbol(i, '^');
        int sign = tokens.isSymbol(i + 1, "+-") && tokens.isGlued(i + 1) ? i + 2 : i + 1;
        boolean tight = tokens.isGlued(i) && tokens.isGlued(sign) && tokens.isDigits(sign, 1, 2);
        boolean ends = !(tokens.isGlued(sign + 1) && tokens.isWord(sign + 1));
        if (!(scientific || caret) || !tight || !ends) {
            return number;
        }
        int exponent = tokens.isSymbol(i + 1, '-') ? -tokens.number(sign) : tokens.number(sign);
        BigDecimal value = scientific
                ? number.value().scaleByPowerOfTen(exponent)
                : number.value().signum() == 0 ? number.value() : number.value().pow(exponent, MathContext.DECIMAL64);
        return new Numeral(number.from(), sign + 1, value, Form.FIGURES);
    }

    private boolean isOrdinal(int i) {
        return tokens.is(i + 1, Role.ORDINAL_SUFFIX) && tokens.isGlued(i + 1);
    }

    private Numeral separated(int i) {
        int end = Math.max(groups(i, ','), Math.max(groups(i, '\''), groups(i, '’')));
        end = end > i + 1 ? end : lakhs(i);
        boolean commas = end > i + 1;
        if (!commas) {
            end = groups(i, '.');
            boolean dots = end > i + 3 || (end > i + 1 && decimals(end, ',') > end);
            end = dots ? end : spaces(i);
            if (dots) {
                return number(i, end, decimals(end, ','));
            }
        }
        int to = decimals(end, '.');
        if (to == end && !commas && tokens.length(end + 1) != 3) {
            to = decimals(end, ',');
        }
        return number(i, end, to);
    }

    /** The end of '1,234,567' with groups of three behind one separator; {@code i + 1} if there are none. */
    private int groups(int i, char separator) {
        int end = i + 1;
        while (tokens.length(i) <= 3
                && tokens.isSymbol(end, separator)
                && tokens.isGlued(end)
                && tokens.isGlued(end + 1)
                && tokens.isDigits(end + 1, 3, 3)
                && Numbers.isNumberLength(3 * (end - i) / 2 + 6)) {
            end += 2;
        }
        return end;
    }

    /** The end of '2,50,000', with groups of two before the last one, as India writes it. */
    private int lakhs(int i) {
        int end = i + 1;
        while (tokens.length(i) <= 2 && isGroup(end, 2) && Numbers.isNumberLength(end - i + 6)) {
            end += 2;
        }
        return end > i + 1 && isGroup(end, 3) ? end + 2 : i + 1;
    }

    private boolean isGroup(int i, int digits) {
        return tokens.isSymbol(i, ',')
                && tokens.isGlued(i)
                && tokens.isGlued(i + 1)
                && tokens.isDigits(i + 1, digits, digits);
    }

    /** The end of '1 234 567', the spaces being no-break, thin or plain. */
    private int spaces(int i) {
        int end = i + 1;
        while (tokens.length(i) <= 3
                && tokens.isDigits(end, 3, 3)
                && tokens.begin(end) == tokens.end(end - 1) + 1
                && !tokens.startsLine(end)
                && digits(i).charAt(0) != '0'
                && Numbers.isNumberLength(3 * (end - i) + 3)) {
            end++;
        }
        return tokens.isDigits(end) && !tokens.startsLine(end) ? i + 1 : end;
    }

    private int decimals(int end, char separator) {
        boolean point = tokens.isSymbol(end, separator) && tokens.isGlued(end) && tokens.isGlued(end + 1);
        boolean more = tokens.isSymbol(end + 2, separator)
                && tokens.isGlued(end + 2)
                && tokens.isDigits(end + 3)
                && tokens.isGlued(end + 3);
        return point && tokens.isDigits(end + 1) && !more && Numbers.isNumberLength(tokens.length(end + 1))
                ? end + 2
                : end;
    }

    private Numeral number(int from, int end, int to) {
        StringBuilder whole = new StringBuilder();
        for (int i = from; i < end; i++) {
            if (tokens.isDigits(i)) {
                whole.append(digits(i));
            }
        }
        if (to > end) {
            whole.append('.').append(digits(to - 1));
        }
        return new Numeral(from, to, new BigDecimal(whole.toString()), to == from + 1 ? Form.PLAIN : Form.FIGURES);
    }

    /** 4/5, 1 4/5, 1½. */
    private Numeral mixed(Numeral number) {
        int i = number.to();
        if (tokens.isSymbol(i, GLYPHS) && !tokens.startsLine(i)) {
            return number.plus(glyph(i), i + 1);
        }
        int part = tokens.is(i, Role.AND) ? i + 1 : i;
        boolean third = isFraction(part) && !tokens.isGlued(part) && number.form() == Form.PLAIN;
        if (third) {
            return number.plus(ratio(part), part + 3);
        }
        boolean ratio = number.form() == Form.PLAIN && isFraction(number.from());
        return ratio ? new Numeral(number.from(), number.from() + 3, ratio(number.from()), Form.FRACTION) : number;
    }

    private boolean isFraction(int i) {
        return tokens.isDigits(i, 1, 2)
                && tokens.isSymbol(i + 1, "/⁄")
                && tokens.isDigits(i + 2, 1, 3)
                && (isSpacedFraction(i) || (tokens.isGlued(i + 1) && tokens.isGlued(i + 2)))
                && tokens.number(i) < tokens.number(i + 2)
                && !(tokens.isSymbol(i + 3, "/-.")
                        && tokens.isGlued(i + 3)
                        && tokens.isGlued(i + 4)
                        && tokens.isDigits(i + 4));
    }

    /** '1 / 4', as texts have it that were taken apart into words. */
    private boolean isSpacedFraction(int i) {
        boolean spaced = !tokens.isGlued(i + 1) && !tokens.isGlued(i + 2) && !tokens.startsLine(i + 1);
        int parts = tokens.number(i + 2);
        return spaced
                && !tokens.startsLine(i + 2)
                && (parts <= 5 || Integer.bitCount(parts) == 1)
                && parts <= MOST_PARTS;
    }

    private BigDecimal ratio(int i) {
        return Numbers.quotient(BigDecimal.valueOf(tokens.number(i)), BigDecimal.valueOf(tokens.number(i + 2)));
    }

    private BigDecimal glyph(int i) {
        int[] parts = FRACTIONS.getOrDefault(tokens.text.charAt(tokens.begin(i)), new int[] {0, 1});
        return Numbers.quotient(BigDecimal.valueOf(parts[0]), BigDecimal.valueOf(parts[1]));
    }

    private String digits(int i) {
        StringBuilder digits = new StringBuilder();
        for (int at = tokens.begin(i); at < tokens.end(i); at++) {
            digits.append((char) ('0' + Character.digit(tokens.text.charAt(at), 10)));
        }
        return digits.toString();
    }
}
