package kelisim.extract.internal.value;

import java.math.BigDecimal;
import java.math.MathContext;
import kelisim.extract.internal.value.Numeral.Form;
import org.jspecify.annotations.Nullable;

/** Reads numbers in words, with their fractions: a half, three quarters, a dozen, two hundred and one, twenty-first. */
final class SpelledNumbers {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Tokens tokens;

    SpelledNumbers(Tokens tokens) {
        this.tokens = tokens;
    }

    /** 'a half', 'one thousandth' (but 'the one thousandth' orders), 'three quarters', 'a dozen', 'half a million', 'two hundred and one', 'twenty-first'. */
    @Nullable
    Numeral at(int i) {
        boolean one = tokens.is(i, Role.CARDINAL) && tokens.value(i, Role.CARDINAL) == 1;
        boolean share = one && tokens.is(i + 1, Role.ORDINAL_SCALE) && tokens.value(i + 1, Role.ORDINAL_SCALE) > 2;
        boolean closes = !tokens.isWord(i + 2) && !tokens.is(i - 1, Role.THE);
        if (share && (closes || tokens.is(i + 2, Role.OF))) {
            BigDecimal millionth = BigDecimal.ONE.movePointLeft(tokens.value(i + 1, Role.ORDINAL_SCALE));
            return new Numeral(i, i + 2, millionth, Form.FRACTION);
        }
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
            return tokens.is(next, Role.SCALE)
                    ? new Numeral(i, next, QUARTER, Form.WORDS)
                    : article && isShare(i, at) ? new Numeral(i, at + 1, QUARTER, Form.FRACTION) : null;
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
        boolean part = tokens.is(at, Role.DENOMINATOR) && (!tokens.is(at, Role.ORDINAL) || tokens.is(at + 1, Role.OF));
        return article && part
                ? new Numeral(i, at + 1, part(1, tokens.value(at, Role.DENOMINATOR)), Form.FRACTION)
                : article ? articleFraction(i, at) : null;
    }

    /** 'a quarter of the catch', 'by almost a quarter', but not 'a quarter of 2021', 'a quarter of a mile', 'in a quarter'. */
    private boolean isShare(int i, int at) {
        boolean whole = tokens.is(at + 1, Role.OF)
                && tokens.isWord(at + 2)
                && !tokens.is(at + 2, Role.A)
                && !tokens.is(at + 2, Role.CARDINAL);
        boolean by = tokens.is(i - 1, Role.BY) || tokens.is(i - 2, Role.BY) || tokens.is(i - 3, Role.BY);
        return whole || by && !tokens.isWord(at + 1) && !tokens.is(i + 1, Role.DASH);
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
        if (tokens.is(at, Role.HALF) && number.value().compareTo(BigDecimal.ONE) == 0 && !tokens.endsWith(at, "s")) {
            return new Numeral(number.from(), at + 1, HALF, Form.FRACTION);
        }
        if (tokens.is(at, Role.SCALE_PARTS)) {
            BigDecimal share = number.value().movePointLeft(tokens.value(at, Role.SCALE_PARTS));
            return new Numeral(number.from(), at + 1, share, Form.FRACTION);
        }
        boolean one = number.value().compareTo(BigDecimal.ONE) == 0;
        if (tokens.is(at, Role.QUARTER) && isQuarters(number, at, hyphen)) {
            return new Numeral(number.from(), at + 1, number.value().multiply(QUARTER), Form.FRACTION);
        }
        Numeral tens = tokens.is(at, Role.TENS) && one ? new Words(tokens, at).number() : null;
        if (tens != null && tens.isOrdinal() && !tokens.isWord(tens.to())) {
            return new Numeral(number.from(), tens.to(), part(1, tens.value().intValue()), Form.FRACTION);
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

    static BigDecimal part(int of, int parts) {
        return BigDecimal.valueOf(of).divide(BigDecimal.valueOf(parts), MathContext.DECIMAL64);
    }
}
