package kelisim.extract.internal.family.measurement;

import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * Which state's money a name is that several states use: 'shillings' in a text on Kenya are Kenyan. Currencies and their
 * names by state are the JDK's (ISO 4217, CLDR).
 */
final class NationalCurrency {

    private static final int SHORTEST_NAME = 3;
    /** So many first tokens tell of which state a document is, where that must be asked for each sum. */
    private static final int REACH = 1000;
    /** The money of each state that was asked for, by its code; the JDK takes long to find it. */
    private static final Map<String, Optional<Money>> BY_STATE = new ConcurrentHashMap<>();

    /** A currency with its English name in small letters. */
    private record Money(String code, String name) {}

    private NationalCurrency() {}

    /**
     * The unit of a sum: of money whose name several states use ('CFA francs', class {@code shared_money}) the code of the one
     * meant, where the words name none.
     */
    static String of(Analysis analysis, Mention sum, String unit, @Nullable Entity owner) {
        for (int t = sum.begin(); t < sum.end(); t++) {
            String called = Labels.sharedMoney(analysis, t, unit);
            if (called != null) {
                String code = ofName(analysis, called, owner);
                return code.equals(called) ? unit : code;
            }
        }
        return of(analysis, unit, owner);
    }

    /** The code of the currency, of the owner's state if it has one of that name, else of the only one among the document's states, or of the state of which it names most people and towns; else the unit itself. */
    static String of(Analysis analysis, String unit, @Nullable Entity owner) {
        return isName(unit) ? ofName(analysis, unit, owner) : unit;
    }

    private static String ofName(Analysis analysis, String unit, @Nullable Entity owner) {
        String own = owner == null ? null : code(owner, unit);
        if (own != null) {
            return own;
        }
        Map<String, Integer> named = new HashMap<>();
        for (Entity state : analysis.discourse().all(MentionKind.STATE)) {
            String code = code(state, unit);
            if (code != null) {
                named.put(code, 1);
            }
        }
        if (named.size() != 1) {
            tally(analysis, unit, named);
        }
        return mostly(named, unit);
    }

    /** How often peoples, towns and regions of each state with such money are named too. */
    private static void tally(Analysis analysis, String unit, Map<String, Integer> named) {
        int end = Math.min(analysis.tokens().size(), REACH);
        for (Mention mention : analysis.mentions().within(0, end)) {
            Entry entry = mention.entry();
            String region = mention.kind() == MentionKind.PLACE && entry != null ? entry.get("state") : null;
            Entity state = mention.kind() == MentionKind.STATE || mention.kind() == MentionKind.DEMONYM
                    ? analysis.discourse().of(mention)
                    : null;
            String code = region != null ? code(region, unit) : state != null ? code(state, unit) : null;
            if (code != null) {
                named.merge(code, 1, Integer::sum);
            }
        }
    }

    /** The only money, or the one that is meant by at least twice as many names as any other. */
    private static String mostly(Map<String, Integer> named, String unit) {
        String best = unit;
        int most = 0;
        int second = 0;
        for (Map.Entry<String, Integer> one : new TreeMap<>(named).entrySet()) {
            second = Math.max(second, Math.min(most, one.getValue()));
            best = one.getValue() > most ? one.getKey() : best;
            most = Math.max(most, one.getValue());
        }
        return most >= 2 * second ? best : unit;
    }

    /** Codes and signs of units are no names of money; a name has at least as many letters as 'leu', all of them small. */
    private static boolean isName(String unit) {
        for (int i = 0; i < unit.length(); i++) {
            if (!Character.isLowerCase(unit.charAt(i))) {
                return false;
            }
        }
        return unit.length() >= SHORTEST_NAME;
    }

    private static @Nullable String code(Entity state, String unit) {
        Entry entry = state.entry();
        String region = state.kind() == MentionKind.STATE && entry != null ? entry.id() : null;
        return region == null ? null : code(region, unit);
    }

    private static @Nullable String code(String region, String unit) {
        Money money = money(region);
        return money != null && money.name().endsWith(" " + unit) ? money.code() : null;
    }

    private static @Nullable Money money(String region) {
        return BY_STATE.computeIfAbsent(region, NationalCurrency::find).orElse(null);
    }

    private static Optional<Money> find(String region) {
        if (!region.matches("[A-Z]{2}")) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Currency.getInstance(
                            new Locale.Builder().setRegion(region).build()))
                    .map(currency -> new Money(
                            currency.getCurrencyCode(),
                            currency.getDisplayName(Locale.ENGLISH).toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException noCurrencyOfItsOwn) {
            return Optional.empty();
        }
    }
}
