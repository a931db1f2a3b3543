package kelisim.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import kelisim.archive.Archive;
import kelisim.fact.EdtfDate;
import kelisim.fact.Fact;
import kelisim.fact.Name;

/** Where the facts of one type that have a key stand in the archive's list of them. Keys: entities, document ids, years. */
final class FactIndex<F extends Fact> {

    /** Longer intervals are not spread over their years; they stand under {@link #LONG}. */
    private static final int MOST_YEARS = 40;

    private static final Object LONG = new Object();

    private final List<F> facts;
    private final Map<Object, Postings> postings = new HashMap<>();

    FactIndex(Archive archive, List<F> facts) {
        this.facts = facts;
        for (int i = 0; i < facts.size(); i++) {
            for (Object key : keys(archive, facts.get(i))) {
                postings.computeIfAbsent(key, k -> new Postings()).add(i);
            }
        }
        postings.values().forEach(Postings::seal);
    }

    List<F> facts() {
        return facts;
    }

    /** How many facts have one of the keys, those with several counted as often. */
    int count(Set<?> keys) {
        int count = 0;
        for (Object key : keys) {
            Postings found = postings.get(key);
            count += found == null ? 0 : found.size();
        }
        return count;
    }

    /** Whether a fact has one of the keys. */
    boolean has(Set<?> keys, int fact) {
        for (Object key : keys) {
            Postings found = postings.get(key);
            if (found != null && found.contains(fact)) {
                return true;
            }
        }
        return false;
    }

    /** The facts that have one of the keys, in order. */
    IntStream having(Set<?> keys) {
        List<Postings> found = new ArrayList<>();
        for (Object key : keys) {
            Postings each = postings.get(key);
            if (each != null) {
                found.add(each);
            }
        }
        if (found.size() == 1) {
            return found.get(0).stream();
        }
        BitSet all = new BitSet(facts.size());
        found.forEach(each -> each.stream().forEach(all::set));
        return all.stream();
    }

    /** Under which keys facts stand that may overlap the date; empty if that would be too many to help. */
    static Set<Object> yearKeys(EdtfDate date) {
        Set<Object> keys = new HashSet<>();
        if (isLong(date)) {
            return keys;
        }
        years(date).forEach(keys::add);
        keys.add(LONG);
        return keys;
    }

    private static Set<Object> keys(Archive archive, Fact fact) {
        Set<Object> keys = new HashSet<>();
        keys.add(fact.document().id());
        for (Name name : fact.names()) {
            keys.add(archive.entityOf(fact, name));
        }
        EdtfDate when = fact.when();
        if (when != null && isLong(when)) {
            keys.add(LONG);
        } else if (when != null) {
            years(when).forEach(keys::add);
        }
        return keys;
    }

    private static boolean isLong(EdtfDate date) {
        return date.earliest().equals(LocalDate.MIN)
                || date.latest().equals(LocalDate.MAX)
                || date.latest().getYear() - date.earliest().getYear() >= MOST_YEARS;
    }

    private static IntStream years(EdtfDate date) {
        return IntStream.rangeClosed(date.earliest().getYear(), date.latest().getYear());
    }
}
