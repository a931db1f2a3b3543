package kelisim.archive.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Places, waters, regions and species that have several names, and the words that tell what kind of place a name means. */
final class PlaceNames {

    /**
     * One place.
     *
     * @param number its number in the data, which is its identity
     * @param kind what it is, as a kind's key
     * @param state ISO 3166 code, if it lies in one
     */
    record Place(int number, String kind, @Nullable String state) {}

    /**
     * One official name of a place.
     *
     * @param from the first year, or the least number
     * @param until the last year, or the greatest number
     * @param livesOn whether an area is still called so
     */
    record Named(Place place, String name, int from, int until, boolean livesOn) {

        /** The years, for a reader; empty if none are known. */
        String years() {
            String first = from == Integer.MIN_VALUE ? "" : String.valueOf(from);
            String last = until == Integer.MAX_VALUE ? "" : String.valueOf(until);
            return first.isEmpty() && last.isEmpty() ? "" : first + "–" + last;
        }
    }

    private final Map<String, List<Place>> places = new HashMap<>();
    private final Map<String, List<Named>> official = new HashMap<>();
    private final Map<Integer, List<Named>> history = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();

    PlaceNames(JsonNode data, Words words) {
        int number = 0;
        for (JsonNode each : data) {
            if (each.has("kinds")) {
                each.path("kinds").properties().forEach(kind -> Knowledge.list(kind.getValue())
                        .forEach(word -> kinds.put(word, kind.getKey())));
                continue;
            }
            Place place = new Place(
                    number++,
                    each.path("kind").asText(),
                    each.has("state") ? each.path("state").asText() : null);
            Set<String> keys = new HashSet<>();
            for (JsonNode name : each.path("names")) {
                String key = words.key(name.path("name").asText());
                keys.add(key);
                keys.add(key.replace(" ", ""));
                if (name.has("from") || name.has("until")) {
                    Named named = new Named(
                            place,
                            name.path("name").asText(),
                            name.path("from").asInt(Integer.MIN_VALUE),
                            name.path("until").asInt(Integer.MAX_VALUE),
                            name.has("lives"));
                    official.computeIfAbsent(key, k -> new ArrayList<>()).add(named);
                    history.computeIfAbsent(place.number(), k -> new ArrayList<>())
                            .add(named);
                }
            }
            keys.forEach(
                    key -> places.computeIfAbsent(key, k -> new ArrayList<>()).add(place));
        }
    }

    /** The places with this name, given in the form of {@link Words#key}; of the kind if one is given. */
    List<Place> named(String key, @Nullable String kind) {
        List<Place> found = places.getOrDefault(key, places.getOrDefault(key.replace(" ", ""), List.of()));
        return kind == null
                ? found
                : found.stream().filter(place -> place.kind().equals(kind)).toList();
    }

    /** The times in which a name, in the form of {@link Words#key}, was official; none if that is not known. */
    List<Named> official(String key) {
        return official.getOrDefault(key, List.of());
    }

    /** What a place was officially called in a year; null if that is not known. A year of renaming has the new name. */
    @Nullable
    String nameIn(int place, int year) {
        String name = null;
        for (Named each : history.getOrDefault(place, List.of())) {
            name = each.from() <= year && year <= each.until() ? each.name() : name;
        }
        return name;
    }

    /** What kind of place this word means, if it does. */
    @Nullable
    String kind(Word word) {
        return kinds.get(word.latin());
    }
}
