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
 * head, all other words of the one are words of the other, and no second body fits, or only one begins with it.
 */
final class SameBodies {

    /** How many bodies of one kind are looked at, the last named first; keeps the search linear. */
    private static final int REACH = 40;

    /** How many letters an acronym has at least that nothing else explains. */
    private static final int SHORTEST = 3;

    private final Map<String, Deque<Known>> byHead = new HashMap<>();
    private final Map<String, Set<Entity>> byInitials = new HashMap<>();

    private final Forms forms;

    SameBodies(Forms forms) {
        this.forms = forms;
    }

    private record Known(Set<String> words, String form, Entity entity) {}

    void add(Mention mention, String form, Entity entity) {
        byInitials.computeIfAbsent(initials(form), i -> new HashSet<>()).add(entity);
        if (mention.entry() != null) {
            Deque<Known> known = byHead.computeIfAbsent(head(mention), h -> new ArrayDeque<>());
            known.addFirst(new Known(words(form), forms.normal(form), entity));
            if (known.size() > REACH) {
                known.removeLast();
            }
        }
    }

    /** The one body of the initials: 'GGP' behind 'Green Grove Party', although the text does not say so. */
    @Nullable
    Entity byInitials(String acronym) {
        Set<Entity> known = acronym.length() < SHORTEST ? null : byInitials.get(acronym);
        return known == null || known.size() != 1 ? null : known.iterator().next();
    }

    private static String initials(String form) {
        StringBuilder initials = new StringBuilder();
        for (String word : form.split("[ -]")) {
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            initials.append(capital ? word.substring(0, 1) : "");
        }
        return initials.toString();
    }

    @Nullable
    Entity shorterOrLonger(Mention mention, String form) {
        if (mention.entry() == null || !byHead.containsKey(head(mention))) {
            return null;
        }
        Set<String> words = words(form);
        Entity found = null;
        Set<Entity> begun = new HashSet<>();
        boolean several = false;
        String start = forms.normal(form) + ' ';
        for (Known known : byHead.getOrDefault(head(mention), new ArrayDeque<>())) {
            boolean fits = identifies(words, mention)
                    && identifies(known.words(), mention)
                    && (known.words().containsAll(words) || words.containsAll(known.words()));
            several |= fits && found != null && found != known.entity();
            found = fits ? known.entity() : found;
            if (fits && known.form().startsWith(start)) {
                begun.add(known.entity());
            }
        }
        return !several ? found : begun.size() == 1 ? begun.iterator().next() : null;
    }

    private static String head(Mention mention) {
        return mention.entry() == null ? "" : mention.entry().name();
    }

    /** Whether more is left of a name than what kind of body it is: not of 'a party', 'Can Tho University'. */
    private static boolean identifies(Set<String> words, Mention mention) {
        List<String> head = List.of(head(mention).split(" "));
        return words.stream().anyMatch(word -> head.stream().noneMatch(noun -> isForm(word, noun)));
    }

    /** 'parties' of 'party', 'center' of 'centre'. */
    private static boolean isForm(String word, String noun) {
        int same = Math.max(1, noun.length() - 2);
        return word.regionMatches(0, noun, 0, same) && Math.abs(word.length() - noun.length()) < 3;
    }

    /** The words by which a shorter and a longer name of a body are known: all but the small ones. */
    private Set<String> words(String form) {
        Set<String> words = new HashSet<>(List.of(forms.normal(form).split(" ")));
        words.removeIf(word -> word.length() < 4);
        return words;
    }
}
