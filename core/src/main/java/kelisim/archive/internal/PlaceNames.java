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

    private final Map<String, List<Place>> places = new HashMap<>();
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

    /** What kind of place this word means, if it does. */
    @Nullable
    String kind(Word word) {
        return kinds.get(word.latin());
    }
}
