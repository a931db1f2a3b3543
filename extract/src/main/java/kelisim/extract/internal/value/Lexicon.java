package kelisim.extract.internal.value;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is known of one language's dates, numbers, currencies, units, holidays and counted things. */
public final class Lexicon {

    /** The unit of shares of a hundred. */
    static final String PERCENT = "%";

    final Spellings spellings = new Spellings();
    final Phrases<Currency> currencies = new Phrases<>(spellings);
    final Phrases<Currency> currencySymbols = new Phrases<>(spellings);
    final Phrases<String> units = new Phrases<>(spellings);
    final Phrases<Holiday> holidays = new Phrases<>(spellings);
    final Phrases<String> references = new Phrases<>(spellings);
    final Phrases<kelisim.fact.Comparator> bounds = new Phrases<>(spellings);

    private final Map<String, Set<String>> moneyOf = new HashMap<>();
    private final Map<String, BigDecimal> least = new HashMap<>();

    private Lexicon() {}

    /** An amount's currency; the amount is divided by {@code divisor}, 100 for cents. */
    record Currency(String code, BigDecimal divisor) {}

    /**
     * The lexicon of a language.
     *
     * @param language a folder of {@code kelisim/extract/values}, such as {@code en}
     * @throws IllegalStateException if a list is missing or not as it must be
     */
    public static Lexicon of(String language) {
        Lexicon lexicon = new Lexicon();
        lexicon.addWords(load(language, "words"));
        lexicon.addCurrencies(load(language, "currencies"));
        for (Map.Entry<String, JsonNode> unit : load(language, "units").properties()) {
            unit.getValue().path("names").forEach(name -> lexicon.units.add(name.asText(), unit.getKey(), false));
            if (unit.getKey().equals(PERCENT)) {
                unit.getValue().path("names").forEach(name -> lexicon.addPercent(name.asText()));
            }
            unit.getValue().path("symbols").forEach(name -> lexicon.units.add(name.asText(), unit.getKey(), true));
        }
        for (Map.Entry<String, JsonNode> day : load(language, "holidays").properties()) {
            Holiday holiday = Holiday.parse(day.getKey());
            day.getValue().forEach(name -> lexicon.holidays.add(name.asText(), holiday, false));
        }
        for (Map.Entry<String, JsonNode> reference :
                load(language, "references").properties()) {
            reference.getValue().forEach(name -> lexicon.references.add(name.asText(), reference.getKey(), false));
        }
        lexicon.references.openings().forEach(Word::addName);
        lexicon.holidays.openings().forEach(Word::addName);
        lexicon.currencySymbols.openings().forEach(Word::addName);
        for (JsonNode group : load(language, "counted")) {
            group.forEach(thing -> lexicon.spellings.intern(thing.asText()).add(Role.COUNTED, 0));
        }
        for (Map.Entry<String, JsonNode> bound : load(language, "bounds").properties()) {
            kelisim.fact.Comparator comparator = kelisim.fact.Code.parse(kelisim.fact.Comparator.class, bound.getKey());
            bound.getValue().forEach(name -> lexicon.bounds.add(name.asText(), comparator, false));
        }
        return lexicon;
    }

    /** 'per cent of 22' begins with the unit. */
    private void addPercent(String name) {
        Tokens tokens = new Tokens(name, spellings);
        tokens.word(0).add(Role.PERCENT, 0);
        tokens.word(0).addOpening();
    }

    /** Whether the sign or word for percent stands at a token. */
    boolean isPercent(Tokens tokens, int i) {
        Phrases.Match<String> unit = tokens.is(i, Role.PERCENT) ? units.at(tokens, i) : null;
        return unit != null && unit.to() == i + 1;
    }

    private void addWords(JsonNode lists) {
        for (Map.Entry<String, JsonNode> list : lists.properties()) {
            Role role = Role.valueOf(list.getKey().toUpperCase(Locale.ROOT));
            if (list.getValue().isArray()) {
                list.getValue().forEach(word -> spellings.intern(word.asText()).add(role, 0));
            } else {
                list.getValue().properties().forEach(word -> spellings
                        .intern(word.getKey())
                        .add(role, word.getValue().asInt()));
            }
        }
    }

    private void addCurrencies(JsonNode lists) {
        for (Map.Entry<String, JsonNode> currency : lists.get("currencies").properties()) {
            Currency whole = new Currency(currency.getKey(), BigDecimal.ONE);
            currency.getValue().get("names").forEach(name -> currencies.add(name.asText(), whole, false));
            for (JsonNode symbol : currency.getValue().path("symbols")) {
                currencies.add(symbol.asText(), whole, isExact(symbol.asText()));
                currencySymbols.add(symbol.asText(), whole, isExact(symbol.asText()));
            }
            addCode(currency.getKey(), whole);
        }
        Set<String> capitals = new HashSet<>();
        lists.get("capitals_only").forEach(code -> capitals.add(code.asText()));
        for (Map.Entry<String, JsonNode> currency : lists.get("currencies").properties()) {
            if (!capitals.contains(currency.getKey())) {
                addCode(currency.getKey().toLowerCase(Locale.ROOT), new Currency(currency.getKey(), BigDecimal.ONE));
            }
        }
        lists.get("least")
                .properties()
                .forEach(code -> least.put(code.getKey(), code.getValue().decimalValue()));
        addCode("rmb", new Currency("CNY", BigDecimal.ONE));
        addCode("RMB", new Currency("CNY", BigDecimal.ONE));
        for (Map.Entry<String, JsonNode> shared : lists.get("shared").properties()) {
            Currency name = new Currency(shared.getKey(), BigDecimal.ONE);
            shared.getValue().forEach(word -> currencies.add(word.asText(), name, false));
        }
        for (Map.Entry<String, JsonNode> shared : lists.get("shared_symbols").properties()) {
            Currency name = new Currency(shared.getKey(), BigDecimal.ONE);
            shared.getValue().forEach(sign -> currencySymbols.add(sign.asText(), name, isExact(sign.asText())));
        }
        for (Map.Entry<String, JsonNode> own : lists.get("of_the_country").properties()) {
            Set<String> names = moneyOf.computeIfAbsent(own.getKey(), kind -> new HashSet<>());
            own.getValue().forEach(name -> names.add(name.asText()));
        }
        for (Map.Entry<String, JsonNode> part : lists.get("parts").properties()) {
            Currency fraction =
                    new Currency(part.getKey(), part.getValue().get("divisor").decimalValue());
            part.getValue().get("names").forEach(name -> currencies.add(name.asText(), fraction, false));
        }
    }

    /** Below this amount a code in front of a number is none of money. */
    BigDecimal least(String code) {
        return least.getOrDefault(code, BigDecimal.ZERO);
    }

    /** Signs and names that mean a country's own money where that is of a kind, such as {@code dollar}. */
    Set<String> moneyOf(String kind) {
        return moneyOf.getOrDefault(kind, Set.of());
    }

    private static boolean isExact(String symbol) {
        return symbol.chars().anyMatch(Character::isUpperCase);
    }

    private void addCode(String code, Currency currency) {
        currencies.add(code, currency, true);
        currencies.add("M" + code, new Currency(currency.code(), new BigDecimal("0.000001")), true);
        currencies.add("k" + code, new Currency(currency.code(), new BigDecimal("0.001")), true);
        currencySymbols.add(code, currency, true);
    }

    private static JsonNode load(String language, String list) {
        String path = "/kelisim/extract/values/" + language + "/" + list + ".yaml";
        try (InputStream in = Lexicon.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no word list " + path);
            }
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("word list " + path + " cannot be read", e);
        }
    }
}
