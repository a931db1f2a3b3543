package kelisim.extract.internal.value;

import java.math.BigDecimal;
import kelisim.extract.internal.value.Bounds.Figure;
import kelisim.extract.internal.value.Lexicon.Currency;
import kelisim.extract.internal.value.Numeral.Form;
import kelisim.extract.internal.value.Phrases.Match;
import kelisim.extract.values.ValueKind;
import org.jspecify.annotations.Nullable;

/** Reads amounts of money, with the currency before the number or after it. */
final class Money {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SHORTEST_NAME = 4;
    private static final int WEIGHT_BEFORE = 10;
    private static final int WEIGHT_AFTER = 8;

    private final Lexicon lexicon;
    private final Tokens tokens;
    private final Numbers numbers;
    private final Bounds bounds;

    Money(Lexicon lexicon, Tokens tokens, Numbers numbers, Bounds bounds) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.numbers = numbers;
        this.bounds = bounds;
    }

    /** '$5', 'EUR 125', 'US$ 3.2–3.5 billion', '$75 million USD'. */
    @Nullable
    Figure symbolFirst(int i) {
        boolean article = tokens.is(i, Role.A) && !tokens.isGlued(i + 1);
        Match<Currency> symbol = article || !tokens.word(i).beginsName() ? null : lexicon.currencySymbols.at(tokens, i);
        boolean inWord = tokens.isWord(i) && tokens.isGlued(i) && (tokens.isWord(i - 1) || tokens.isDigits(i - 1));
        if (symbol == null || inWord || tokens.startsLine(symbol.to())) {
            return null;
        }
        Numeral number = numbers.cardinal(symbol.to());
        boolean words = number != null && number.form() == Form.WORDS && tokens.isWord(i);
        if (number == null || words || number.form() == Form.FRACTION) {
            return null;
        }
        Numeral lower = millions(number);
        if (lower.value().compareTo(lexicon.least(symbol.meaning().code())) < 0) {
            return null;
        }
        Numeral upper = bounds.upper(lower);
        Numeral last = upper == null ? lower : millions(upper);
        Match<Currency> after = repeated(i, last.to());
        Currency currency = after == null ? symbol.meaning() : after.meaning();
        int to = after == null ? last.to() : after.to();
        return money(i, lower, to, currency, upper == null ? null : last);
    }

    /** The code behind '$75 million USD', unless it is the one before '20' in '$10 USD 20'. */
    private @Nullable Match<Currency> repeated(int i, int to) {
        Match<Currency> after = lexicon.currencySymbols.at(tokens, to);
        boolean here = tokens.isWord(to) && !tokens.isWord(i) && !tokens.startsLine(to);
        return after != null && here && numbers.cardinal(after.to()) == null ? after : null;
    }

    /** '$5m', '€3 b'. */
    private Numeral millions(Numeral number) {
        int i = number.to();
        boolean letter = tokens.is(i, Role.SCALE_LETTER) && !tokens.startsLine(i);
        boolean goesOn = tokens.isGlued(i + 1) && tokens.isWord(i + 1);
        return letter && !goesOn ? number.times(BigDecimal.TEN.pow(tokens.value(i, Role.SCALE_LETTER)), i + 1) : number;
    }

    /** '20 euros', '115.5USD', '75 USD million', '15 dollars 50'; {@code at} is where the currency may stand. */
    @Nullable
    Figure currencyAfter(Numeral number, @Nullable Numeral upper, int at) {
        Match<Currency> behindLetter = upper == null ? behindLetter(at) : null;
        if (behindLetter != null) {
            return money(number.from(), millions(number), behindLetter.to(), behindLetter.meaning(), null);
        }
        boolean of = tokens.is(at, Role.OF) && tokens.is(at - 1, Role.SCALE) && tokens.endsWith(at - 1, "s");
        int first = of ? at + 1 : at;
        Match<Currency> name = tokens.startsParagraph(first) ? null : lexicon.currencies.at(tokens, first);
        if (name == null || isWeight(first, name) || isOfNext(first, name)) {
            return null;
        }
        int to = name.to();
        if (tokens.is(to, Role.SCALE) && number.form() != Form.WORDS) {
            Numeral scaled = number.times(BigDecimal.TEN.pow(tokens.value(to, Role.SCALE)), number.to());
            return money(number.from(), scaled, to + 1, name.meaning(), null);
        }
        Figure change = upper == null && isWhole(name.meaning()) ? withChange(number, name) : null;
        return change != null ? change : money(number.from(), number, to, name.meaning(), upper);
    }

    /** The currency in '3.6 MM USD' and '500m euros'. */
    private @Nullable Match<Currency> behindLetter(int at) {
        boolean letter = tokens.is(at, Role.SCALE_LETTER) && !tokens.startsLine(at) && !tokens.startsLine(at + 1);
        Match<Currency> name = letter ? lexicon.currencies.at(tokens, at + 1) : null;
        return name == null || isOfNext(at + 1, name) ? null : name;
    }

    /** Whether the currency belongs to the number behind it, or is the beginning of another word. */
    private boolean isOfNext(int at, Match<Currency> name) {
        int to = name.to();
        boolean inWord = tokens.isGlued(to) && (tokens.isWord(to) || tokens.isDigits(to));
        boolean symbol = !tokens.isWord(at) && !tokens.isGlued(at);
        Numeral next = symbol && !inWord ? numbers.cardinal(to) : null;
        Match<Currency> again = next == null ? null : lexicon.currencies.at(tokens, next.to());
        return inWord || (next != null && (again == null || !again.meaning().equals(name.meaning())));
    }

    /** 'thirteen dollars and forty-five cents', '15 dollars 50', 'one dollar and one'. */
    private @Nullable Figure withChange(Numeral number, Match<Currency> name) {
        boolean comma = tokens.isSymbol(name.to(), ',');
        int at = tokens.is(name.to(), Role.AND) || comma ? name.to() + 1 : name.to();
        Numeral change = tokens.startsLine(at) || tokens.is(at, Role.A) ? null : numbers.cardinal(at);
        if (change == null
                || !change.isWhole()
                || change.value().compareTo(HUNDRED) >= 0
                || change.value().signum() <= 0) {
            return null;
        }
        Match<Currency> part = tokens.startsLine(change.to()) ? null : lexicon.currencies.at(tokens, change.to());
        BigDecimal parts = part == null || isWhole(part.meaning())
                ? HUNDRED
                : part.meaning().divisor();
        BigDecimal sum = number.value().add(Numbers.quotient(change.value(), parts));
        Numeral both = new Numeral(number.from(), number.to(), sum, number.form());
        if (part != null && !isWhole(part.meaning())) {
            return money(number.from(), both, part.to(), name.meaning(), null);
        }
        boolean bare = part == null && !comma && isBareChange(name.to() - 1, at, change);
        return bare ? money(number.from(), both, change.to(), name.meaning(), null) : null;
    }

    /** Whether a number of one word behind a currency's full name is its cents, and counts nothing itself. */
    private boolean isBareChange(int name, int at, Numeral change) {
        boolean fullName = tokens.isWord(name) && tokens.length(name) >= SHORTEST_NAME;
        boolean and = tokens.is(at - 1, Role.AND);
        boolean counts = tokens.isWord(change.to()) && (!and || tokens.is(change.to(), Role.COUNTED));
        boolean measures = lexicon.units.at(tokens, change.to()) != null;
        return fullName && change.to() == at + 1 && !counts && !measures;
    }

    /** '25 pounds' next to words of weight, and a '10-pound bag', are no money. */
    private boolean isWeight(int i, Match<Currency> name) {
        if (name.to() != i + 1 || lexicon.units.at(tokens, i) == null) {
            return false;
        }
        boolean ofThing = tokens.is(i + 1, Role.OF) && tokens.isWord(i + 2) && !tokens.is(i + 2, Role.MONEY_THING);
        if (ofThing || (tokens.is(i - 1, Role.DASH) && !tokens.is(i + 1, Role.MONEY_THING))) {
            return true;
        }
        for (int at = Math.max(0, i - WEIGHT_BEFORE); at < Math.min(tokens.size(), i + WEIGHT_AFTER); at++) {
            if (tokens.is(at, Role.WEIGHT)) {
                return true;
            }
        }
        return false;
    }

    private Figure money(int from, Numeral number, int to, Currency currency, @Nullable Numeral upper) {
        Numeral lower = upper == null ? number : bounds.shareScale(number, upper);
        Numeral amount = new Numeral(number.from(), number.to(), divide(lower.value(), currency), number.form());
        BigDecimal top = upper == null ? null : divide(upper.value(), currency);
        return bounds.figure(from, amount, to, ValueKind.MONEY, currency.code(), top, null);
    }

    private static boolean isWhole(Currency currency) {
        return currency.divisor().compareTo(BigDecimal.ONE) == 0;
    }

    private static BigDecimal divide(BigDecimal value, Currency currency) {
        return isWhole(currency) ? value : Numbers.quotient(value, currency.divisor());
    }
}
