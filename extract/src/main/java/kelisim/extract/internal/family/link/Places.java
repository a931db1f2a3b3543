package kelisim.extract.internal.family.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Ordered;

/**
 * Where each of some things of one sort is named, and which of them is named around a token.
 *
 * @param <T> what things are told by
 */
public final class Places<T> {

    private final Map<T, List<Phrase>> ofEach = new LinkedHashMap<>();
    private final List<Place<T>> all = new ArrayList<>();
    private boolean sorted = true;

    /**
     * One place at which a thing is named.
     *
     * @param <T> what things are told by
     */
    public record Place<T>(Phrase words, T thing) {

        int begin() {
            return words.begin();
        }
    }

    /** Takes up that a thing is named by these words. */
    public void add(T thing, Phrase words) {
        ofEach.computeIfAbsent(thing, t -> new ArrayList<>()).add(words);
        all.add(new Place<>(words, thing));
        sorted = false;
    }

    /** The things, in the order in which they were taken up. */
    public Set<T> things() {
        return ofEach.keySet();
    }

    /** Where a thing is named. */
    public List<Phrase> of(T thing) {
        return ofEach.getOrDefault(thing, List.of());
    }

    /** All places in the order of the text. */
    public List<Place<T>> all() {
        if (!sorted) {
            all.sort(Comparator.<Place<T>>comparingInt(Place::begin)
                    .thenComparingInt(place -> place.words().end()));
            sorted = true;
        }
        return all;
    }

    /** How many places begin before a token. */
    int before(int token) {
        return Ordered.before(all(), Place::begin, token);
    }

    /** The last few places before a token and the first few from it on, those nearest to it in front first. */
    public Set<Place<T>> around(int token, int ahead, int behind) {
        Set<Place<T>> found = new LinkedHashSet<>();
        int at = before(token);
        for (int i = at - 1; i >= Math.max(0, at - ahead); i--) {
            found.add(all().get(i));
        }
        found.addAll(all().subList(at, Math.min(all().size(), at + behind)));
        return found;
    }
}
