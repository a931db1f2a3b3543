package kelisim.extract.internal.value;

import java.math.BigDecimal;
import kelisim.extract.internal.value.Numeral.Form;
import kelisim.extract.internal.value.Phrases.Match;
import kelisim.extract.values.FigureValue;
import kelisim.extract.values.ValueKind;
import kelisim.fact.Comparator;
import org.jspecify.annotations.Nullable;

/** What bounds a figure: the upper end of a range after it, words such as 'about' before it. */
final class Bounds {

    private static final int LONGEST_BOUND = 4;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    private final Lexicon lexicon;
    private final Tokens tokens;
    private final Numbers numbers;

    Bounds(Lexicon lexicon, Tokens tokens, Numbers numbers) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.numbers = numbers;
    }

    /** A figure and the token after its last. */
    record Figure(FigureValue value, int to) {}

    /** The upper end in '25–45', '25 % to 45', '5 to 7', 'between 5 and 7'; nothing if the number is no lower end. */
    @Nullable
    Numeral upper(Numeral number) {
        int i = number.to();
        boolean percent = lexicon.isPercent(tokens, i) && !tokens.startsParagraph(i);
        i = percent ? i + 1 : i;
        boolean and = tokens.is(i, Role.AND) && tokens.is(number.from() - 1, Role.BETWEEN);
        boolean joined = tokens.is(i, Role.DASH) || tokens.is(i, Role.TO) || and;
        if (!joined || tokens.startsLine(i + 1) || number.form() == Form.FRACTION || isYearOfLine(number)) {
            return null;
        }
        Numeral upper = numbers.cardinal(i + 1);
        if (upper == null || upper.form() == Form.FRACTION) {
            return null;
        }
        boolean rising =
                percent ? lexicon.isPercent(tokens, upper.to()) : number.value().compareTo(upper.value()) < 0;
        return rising ? upper : null;
    }

    /** '2019 – 29.4 million' as a line of its own: the year that the figure behind the dash is of. */
    private boolean isYearOfLine(Numeral number) {
        int dash = number.to();
        return tokens.startsLine(number.from())
                && tokens.isDigits(number.from(), 4, 4)
                && dash == number.from() + 1
                && tokens.is(dash, Role.DASH)
                && !tokens.isGlued(dash)
                && !tokens.isGlued(dash + 1)
                && number.value().compareTo(FIRST_YEAR) >= 0
                && number.value().compareTo(LAST_YEAR) <= 0
                && !tokens.isDigits(dash + 1, 4, 4);
    }

    /** In '5–7 million' both are millions. */
    Numeral shareScale(Numeral number, Numeral upper) {
        int last = upper.to() - 1;
        boolean shared = tokens.is(last, Role.SCALE)
                && !tokens.is(number.to() - 1, Role.SCALE)
                && number.value().compareTo(THOUSAND) < 0;
        return shared ? number.times(BigDecimal.TEN.pow(tokens.value(last, Role.SCALE)), number.to()) : number;
    }

    Figure figure(int from, Numeral number, int to, ValueKind kind, @Nullable String unit) {
        return figure(from, number, to, kind, unit, null, null);
    }

    Figure figure(
            int from,
            Numeral number,
            int to,
            ValueKind kind,
            @Nullable String unit,
            @Nullable BigDecimal upper,
            @Nullable BigDecimal total) {
        FigureValue value = new FigureValue(
                tokens.span(from, to),
                kind,
                tokens.span(number.from(), number.to()),
                number.value(),
                upper,
                total,
                unit,
                comparator(from));
        return new Figure(value, to);
    }

    /** What the words right before a figure say of it. */
    private @Nullable Comparator comparator(int i) {
        Comparator found = null;
        for (int from = i - 1; from >= Math.max(0, i - LONGEST_BOUND); from--) {
            Match<Comparator> match = lexicon.bounds.at(tokens, from);
            if (match != null && match.to() == i) {
                found = match.meaning();
            }
        }
        return found;
    }
}
