package kelisim.extract.internal.lexicon;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing a lexicon knows.
 *
 * @param number its place among all entries, from 0
 * @param lexicon the class of its file, such as {@code role} or {@code state}
 * @param name the lemma or fullest name
 * @param id what identifies it in the world, such as an ISO code, if the data gives one
 * @param attributes everything else the data says of it
 */
public record Entry(
        int number, String lexicon, String name, @Nullable String id, Map<String, List<String>> attributes) {

    public Entry {
        attributes = Map.copyOf(attributes);
    }

    /** The first value of an attribute, {@code null} if it has none. */
    public @Nullable String get(String attribute) {
        List<String> values = attributes.get(attribute);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    /** Whether the attribute has this value. */
    public boolean has(String attribute, String value) {
        List<String> values = attributes.get(attribute);
        return values != null && values.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return number;
    }
}
