package kelisim.archive.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kelisim.archive.internal.PlaceNames.Named;
import kelisim.archive.internal.PlaceNames.Place;
import org.jspecify.annotations.Nullable;

/**
 * The name of a place, water, reserve or species in its parts.
 *
 * @param text as it stands
 * @param own the words that name it
 * @param kinds what kinds of place its other words tell of: 'city', 'river'
 * @param state ISO 3166 code of the state behind the comma
 * @param known the known places it may be
 * @param years when the name was official, for a reader; empty if that is not known
 * @param outlived the year since which the name means an area and no longer the place; the greatest number if it never does
 */
record PlaceName(
        String text,
        List<Word> own,
        Set<String> kinds,
        @Nullable String state,
        Set<Integer> known,
        String years,
        int outlived) {

    static PlaceName of(String text, Knowledge knowledge) {
        int comma = text.indexOf(',');
        String head = comma < 0 ? text : text.substring(0, comma);
        String state = comma < 0
                ? null
                : knowledge
                        .states()
                        .code(text.substring(text.lastIndexOf(',') + 1).strip());
        List<Word> own = new ArrayList<>();
        Set<String> kinds = new TreeSet<>();
        List<Word> words = knowledge.words().of(head);
        for (Word word : words) {
            String kind = knowledge.places().kind(word);
            if (kind != null && words.size() > 1) {
                kinds.add(kind);
            } else if (!knowledge.organisations().isSmall(word)) {
                own.add(word);
            }
        }
        if (own.isEmpty()) {
            own.addAll(words);
        }
        String kind = kinds.size() == 1 ? kinds.iterator().next() : null;
        List<Named> official = knowledge.places().official(key(own));
        return new PlaceName(
                text,
                List.copyOf(own),
                kinds,
                state,
                numbers(knowledge, key(own), knowledge.words().key(head), kind, state),
                official.stream()
                        .map(Named::years)
                        .filter(years -> !years.isEmpty())
                        .collect(Collectors.joining(", ")),
                official.stream()
                        .filter(Named::livesOn)
                        .mapToInt(Named::until)
                        .min()
                        .orElse(Integer.MAX_VALUE));
    }

    /** The same words as the name of the area that is still called so. */
    PlaceName ofArea() {
        return new PlaceName(text, own, Set.of("region"), state, Set.of(), "", Integer.MAX_VALUE);
    }

    private static Set<Integer> numbers(
            Knowledge knowledge, String own, String whole, @Nullable String kind, @Nullable String state) {
        List<Place> found = knowledge.places().named(whole, null);
        if (found.isEmpty()) {
            found = knowledge.places().named(own, kind);
        }
        Set<Integer> numbers = new TreeSet<>();
        for (Place place : found) {
            if (state == null || place.state() == null || place.state().equals(state)) {
                numbers.add(place.number());
            }
        }
        return numbers;
    }

    private static String key(List<Word> words) {
        StringBuilder key = new StringBuilder();
        words.forEach(word -> key.append(key.isEmpty() ? "" : " ").append(word.latin()));
        return key.toString();
    }
}
