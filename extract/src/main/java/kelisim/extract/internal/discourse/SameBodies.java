package kelisim.extract.internal.discourse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kelisim.extract.internal.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Finds the body that a shorter or longer form names: 'Azat party' is 'political party «Azat»'. The forms have one kind of
 * head, all other words of the one are words of the other, and no second body fits.
 */
final class SameBodies {

    /** How many bodies of one kind are looked at, the last named first; keeps the search linear. */
    private static final int REACH = 40;

    private final Map<String, Deque<Known>> byHead = new HashMap<>();

    private final Forms forms;

    SameBodies(Forms forms) {
        this.forms = forms;
    }

    private record Known(Set<String> words, Entity entity) {}

    void add(Mention mention, String form, Entity entity) {
        if (mention.entry() != null) {
            Deque<Known> known = byHead.computeIfAbsent(head(mention), h -> new ArrayDeque<>());
            known.addFirst(new Known(words(form), entity));
            if (known.size() > REACH) {
                known.removeLast();
            }
        }
    }

    @Nullable
    Entity shorterOrLonger(Mention mention, String form) {
        if (mention.entry() == null || !byHead.containsKey(head(mention))) {
            return null;
        }
        Set<String> words = words(form);
        Entity found = null;
        for (Known known : byHead.getOrDefault(head(mention), new ArrayDeque<>())) {
            boolean fits = !words.isEmpty()
                    && !known.words().isEmpty()
                    && (known.words().containsAll(words) || words.containsAll(known.words()));
            if (fits && found != null && found != known.entity()) {
                return null;
            }
            found = fits ? known.entity() : found;
        }
        return found;
    }

    private static String head(Mention mention) {
        return mention.entry() == null ? "" : mention.entry().name();
    }

    /** The words by which a shorter and a longer name of a body are known: all but the small ones. */
    private Set<String> words(String form) {
        Set<String> words = new HashSet<>(List.of(forms.normal(form).split(" ")));
        words.removeIf(word -> word.length() < 4);
        return words;
    }
}
