package kelisim.extract.internal.value;

import java.math.BigDecimal;
import kelisim.extract.internal.value.Bounds.Figure;
import kelisim.extract.internal.value.Numeral.Form;
import kelisim.extract.internal.value.Phrases.Match;
import kelisim.extract.values.ValueKind;
import org.jspecify.annotations.Nullable;

/** Reads figures: money, percent, physical quantities, counts, bare numbers and ordinals. */
final class Measures {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final String OPENING = "{<[(";
    private static final String CLOSING = "}>])";
    private static final int MOST_WORDS_BETWEEN = 2;
    /** A unit of fewer letters is not parted from its number by a dash between spaces. */
    private static final int SHORTEST_NAME = 3;

    private final Lexicon lexicon;
    private final Tokens tokens;
    private final Numbers numbers;
    private final Bounds bounds;
    private final Money money;

    Measures(Lexicon lexicon, Tokens tokens, Numbers numbers) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.numbers = numbers;
        this.bounds = new Bounds(lexicon, tokens, numbers);
        this.money = new Money(lexicon, tokens, numbers, bounds);
    }

    /** The figure that begins at a token; nothing if none does. */
    @Nullable
    Figure at(int i) {
        Figure amount = money.symbolFirst(i);
        if (amount != null) {
            return amount;
        }
        if (tokens.is(i, Role.PERCENT) || tokens.is(i, Role.FRACTION_WORD)) {
            return percentOf(i);
        }
        Figure oneAndHalf = oneAndHalf(i);
        if (oneAndHalf != null) {
            return oneAndHalf;
        }
        Figure part = partOfUnit(i);
        if (part != null) {
            return part;
        }
        Numeral number = isInside(i) ? null : numbers.at(i);
        if (number == null) {
            return null;
        }
        return number.isOrdinal()
                ? bounds.figure(i, number, number.to(), ValueKind.ORDINAL, "ordinal")
                : cardinal(number);
    }

    /** 'a mile and a half'. */
    private @Nullable Figure oneAndHalf(int i) {
        Match<String> unit = tokens.is(i, Role.A) ? lexicon.units.at(tokens, i + 1) : null;
        boolean half = unit != null
                && tokens.is(unit.to(), Role.AND)
                && tokens.is(unit.to() + 1, Role.A)
                && tokens.is(unit.to() + 2, Role.HALF);
        if (unit == null || !half || unit.meaning().equals(Lexicon.PERCENT)) {
            return null;
        }
        Numeral number = new Numeral(i, i + 1, BigDecimal.ONE.add(HALF), Form.FRACTION);
        return bounds.figure(i, number, unit.to() + 3, ValueKind.QUANTITY, unit.meaning());
    }

    /** 'half a mile', 'a quarter mile', 'a quarter of an inch', 'half a dollar'. */
    private @Nullable Figure partOfUnit(int i) {
        int at = tokens.is(i, Role.A) ? i + 1 : i;
        boolean half = tokens.is(at, Role.HALF) && !tokens.endsWith(at, "s");
        if (!half && !(tokens.is(at, Role.QUARTER) && !tokens.endsWith(at, "s"))) {
            return null;
        }
        int unit = tokens.is(at + 1, Role.OF) && half ? at + 2 : afterPart(at + 1);
        unit = half && tokens.is(unit, Role.A) ? unit + 1 : unit;
        Numeral whole = half && unit > at + 1 ? numbers.cardinal(unit) : null;
        if (whole != null && lexicon.isPercent(tokens, whole.to())) {
            return measured(new Numeral(i, whole.to(), HALF.multiply(whole.value()), Form.FRACTION), null);
        }
        Numeral part = new Numeral(i, unit, half ? HALF : QUARTER, Form.FRACTION);
        return tokens.startsLine(unit) ? null : measured(part, null);
    }

    /** Over 'of a' in 'three quarters of a mile'. */
    private int afterPart(int i) {
        return tokens.is(i, Role.OF) && tokens.is(i + 1, Role.A) ? i + 2 : i;
    }

    /** Whether digits stand in a code such as 'L-202' or 'B2'. */
    private boolean isInside(int i) {
        if (!tokens.isDigits(i) || !tokens.isGlued(i)) {
            return false;
        }
        boolean mark = tokens.isSymbol(i - 1, "-–/.:#_") && tokens.isGlued(i - 1);
        boolean deeper = tokens.isDigits(i - 2) && tokens.isGlued(i - 2) && tokens.isWord(i - 3);
        return tokens.isWord(i - 1) || (mark && (tokens.isWord(i - 2) || deeper || tokens.isSymbol(i - 1, '_')));
    }

    private Figure cardinal(Numeral number) {
        Numeral upper = bounds.upper(number);
        Figure range = upper == null ? null : measured(number, upper);
        Figure single = range == null ? measured(number, null) : range;
        if (single == null && upper != null && isGlued(number, upper)) {
            return bounds.figure(
                    number.from(),
                    bounds.shareScale(number, upper),
                    upper.to(),
                    ValueKind.NUMBER,
                    null,
                    upper.value(),
                    null);
        }
        return single == null ? ratioOrNumber(number) : single;
    }

    /** '1,100–1,300': a range of large numbers of whatever stands behind it. */
    private boolean isGlued(Numeral number, Numeral upper) {
        return number.form() == Form.FIGURES
                && upper.form() == Form.FIGURES
                && tokens.isGlued(number.to())
                && tokens.isGlued(upper.from());
    }

    private @Nullable Figure measured(Numeral number, @Nullable Numeral upper) {
        Numeral last = upper == null ? number : upper;
        int i = unitStart(last);
        Figure amount = money.currencyAfter(number, upper, i);
        if (amount != null) {
            return amount;
        }
        Match<String> unit = tokens.startsParagraph(i) ? null : lexicon.units.at(tokens, i);
        if (unit == null || !isUnit(last, i, unit)) {
            return counted(number, upper);
        }
        ValueKind kind = unit.meaning().equals(Lexicon.PERCENT) ? ValueKind.PERCENT : ValueKind.QUANTITY;
        int to = closing(i - 1) != 0 ? unit.to() + 1 : unit.to();
        return ranged(number, upper, to, kind, unit.meaning());
    }

    private Figure ranged(Numeral number, @Nullable Numeral upper, int to, ValueKind kind, String unit) {
        return upper == null
                ? bounds.figure(number.from(), number, to, kind, unit)
                : bounds.figure(number.from(), bounds.shareScale(number, upper), to, kind, unit, upper.value(), null);
    }

    /** The bracket that closes the one at a token; 0 if none opens there. */
    private char closing(int i) {
        int bracket = tokens.isSymbol(i, OPENING) ? OPENING.indexOf(tokens.text.charAt(tokens.begin(i))) : -1;
        return bracket < 0 ? 0 : CLOSING.charAt(bracket);
    }

    private int unitStart(Numeral number) {
        int i = number.form() == Form.FRACTION ? afterPart(number.to()) : number.to();
        boolean name = tokens.length(i + 1) >= SHORTEST_NAME;
        boolean hyphen =
                tokens.is(i, Role.DASH) && tokens.isGlued(i) == tokens.isGlued(i + 1) && (tokens.isGlued(i) || name);
        boolean bracket = tokens.isSymbol(i, OPENING) && !tokens.startsLine(i);
        return hyphen || bracket ? i + 1 : i;
    }

    /** A letter is a unit only right behind figures, and where no word or digit goes on. */
    private boolean isUnit(Numeral number, int i, Match<String> unit) {
        int to = unit.to();
        boolean inWord = tokens.isGlued(to) && (tokens.isWord(to) || tokens.isDigits(to) || tokens.isSymbol(to, "'’"));
        boolean code =
                tokens.is(to, Role.DASH) && tokens.isGlued(to) && tokens.isDigits(to + 1) && tokens.isGlued(to + 1);
        boolean braced = tokens.isSymbol(i - 1, OPENING) && !tokens.isSymbol(to, closing(i - 1));
        if (inWord || code || braced || tokens.startsLine(i)) {
            return false;
        }
        boolean letter = tokens.length(i) == 1 && tokens.isWord(i) && to == i + 1;
        boolean figures = number.form() == Form.PLAIN || number.form() == Form.FIGURES;
        return !letter || ((figures || tokens.is(number.to() - 1, Role.SCALE)) && !tokens.is(i - 1, Role.DASH));
    }

    /** '124 seats', '30 young scientists': a thing that is counted, with few words between. */
    private @Nullable Figure counted(Numeral number, @Nullable Numeral upper) {
        if (number.form() == Form.FRACTION || !number.isWhole()) {
            return null;
        }
        int first = (upper == null ? number : upper).to();
        for (int i = first; i <= first + MOST_WORDS_BETWEEN; i++) {
            if (tokens.startsLine(i) || !tokens.isWord(i)) {
                return null;
            }
            if (tokens.is(i, Role.COUNTED)) {
                return ranged(number, upper, i + 1, ValueKind.COUNT, tokens.word(i).spelling);
            }
            if (!tokens.isUnknown(i)) {
                return null;
            }
        }
        return null;
    }

    /** '76 of 85 territories', '12 out of the 20 states', or the number alone. */
    private Figure ratioOrNumber(Numeral number) {
        int i = number.to();
        boolean out = tokens.is(i, Role.OUT) && tokens.is(i + 1, Role.OF);
        int at = out ? i + 2 : i + 1;
        at = tokens.is(at, Role.THE) ? at + 1 : at;
        Numeral total = out || tokens.is(i, Role.OF) ? numbers.cardinal(at) : null;
        if (total != null && number.isWhole() && total.value().compareTo(number.value()) >= 0) {
            Figure things = counted(total, null);
            if (things != null) {
                String unit = things.value().unit();
                return bounds.figure(number.from(), number, things.to(), ValueKind.COUNT, unit, null, total.value());
            }
        }
        Numeral share = out ? total : total == null ? divisor(number) : null;
        if (share != null && number.isWhole() && number.value().compareTo(share.value()) < 0 && isShare(share)) {
            BigDecimal value = Numbers.quotient(number.value(), share.value());
            Numeral fraction = new Numeral(number.from(), share.to(), value, Form.FRACTION);
            return bounds.figure(number.from(), fraction, share.to(), ValueKind.NUMBER, null);
        }
        return bounds.figure(number.from(), number, i, ValueKind.NUMBER, null);
    }

    /** The second number of '1 in 21' and '3 over 4'. */
    private @Nullable Numeral divisor(Numeral number) {
        int i = number.to();
        boolean few = number.form() == Form.WORDS && tokens.is(i + 1, Role.CARDINAL);
        boolean in = tokens.is(i, Role.IN) && (few || number.value().compareTo(BigDecimal.ONE) == 0);
        Numeral divisor = in || tokens.is(i, Role.OVER) ? numbers.cardinal(i + 1) : null;
        return divisor != null && (in || !tokens.isWord(divisor.to())) ? divisor : null;
    }

    /** Whether the second number of '1 in 21' counts the same things: it is no year, day or hour. */
    private boolean isShare(Numeral number) {
        int to = number.to();
        boolean other = tokens.is(to, Role.MONTH)
                || tokens.is(to, Role.TIME_UNIT)
                || tokens.is(to, Role.DASH)
                || lexicon.currencies.at(tokens, to) != null
                || lexicon.units.at(tokens, to) != null;
        return !other
                && number.isWhole()
                && number.value().signum() > 0
                && !(number.form() == Form.PLAIN && tokens.length(number.from()) == 4);
    }

    /** 'per cent of 22'. */
    private @Nullable Figure percentOf(int i) {
        if (tokens.is(i, Role.FRACTION_WORD)) {
            Numeral number = tokens.is(i + 1, Role.OF) ? numbers.cardinal(i + 2) : null;
            return number == null ? null : bounds.figure(i, number, number.to(), ValueKind.PERCENT, Lexicon.PERCENT);
        }
        Match<String> unit = lexicon.units.at(tokens, i);
        if (unit == null || !unit.meaning().equals(Lexicon.PERCENT) || !tokens.is(unit.to(), Role.OF)) {
            boolean sign = tokens.isSymbol(i, '%') && tokens.isGlued(i + 1) && !tokens.isDigits(i - 1);
            Numeral number = sign ? numbers.cardinal(i + 1) : null;
            return number == null ? null : bounds.figure(i, number, number.to(), ValueKind.PERCENT, Lexicon.PERCENT);
        }
        Numeral number = numbers.cardinal(unit.to() + 1);
        return number == null ? null : bounds.figure(i, number, number.to(), ValueKind.PERCENT, Lexicon.PERCENT);
    }
}
