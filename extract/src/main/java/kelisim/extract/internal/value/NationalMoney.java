package kelisim.extract.internal.value;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kelisim.document.Span;
import kelisim.extract.values.FigureValue;
import kelisim.extract.values.Value;
import kelisim.extract.values.ValueKind;

/**
 * The money of the country that a text speaks of, which its bare names mean there: 'rupees' in Nepal, '$5' in Canada. Currencies
 * and their names by country are the JDK's (ISO 4217, CLDR).
 */
public final class NationalMoney {

    private final String code;
    /** What kind of money it is: 'dollar', 'rupee'. */
    private final String kind;
    /** Signs and names that mean another state's money where no country is known, and its own here. */
    private final Set<String> names;

    private NationalMoney(String code, String kind, Set<String> names) {
        this.code = code;
        this.kind = kind;
        this.names = names;
    }

    /**
     * The money of a country.
     *
     * @param country its ISO 3166 code of two letters
     * @throws IllegalArgumentException if there is no such country, or it has no money of its own
     */
    public static NationalMoney of(Lexicon lexicon, String country) {
        Currency currency;
        try {
            currency =
                    Currency.getInstance(new Locale.Builder().setRegion(country).build());
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("no country with money of its own has the code " + country, e);
        }
        if (currency == null) {
            throw new IllegalArgumentException("no country with money of its own has the code " + country);
        }
        String name = currency.getDisplayName(Locale.ENGLISH).toLowerCase(Locale.ROOT);
        String kind = name.substring(name.lastIndexOf(' ') + 1);
        return new NationalMoney(currency.getCurrencyCode(), kind, lexicon.moneyOf(kind));
    }

    /** The values with this money where their words leave it open. */
    public List<Value> in(List<Value> values, CharSequence text) {
        List<Value> settled = new ArrayList<>(values.size());
        for (Value value : values) {
            boolean open = value instanceof FigureValue figure
                    && figure.kind() == ValueKind.MONEY
                    && (kind.equals(figure.unit()) || names.contains(currency(figure, text)));
            settled.add(open ? ofThisMoney((FigureValue) value) : value);
        }
        return List.copyOf(settled);
    }

    /** What stands beside the number: '$', 'dollars'. */
    private static String currency(FigureValue figure, CharSequence text) {
        Span span = figure.span();
        Span numeral = figure.numeral();
        String ahead = text.subSequence(span.begin(), numeral.begin()).toString();
        String behind = text.subSequence(numeral.end(), span.end()).toString();
        return (ahead + behind).replaceAll("[\\s\\u00a0\\u202f-]+", "").toLowerCase(Locale.ROOT);
    }

    private FigureValue ofThisMoney(FigureValue figure) {
        return new FigureValue(
                figure.span(),
                figure.kind(),
                figure.numeral(),
                figure.value(),
                figure.upper(),
                figure.total(),
                code,
                figure.comparator());
    }
}
