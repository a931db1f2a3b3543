package kelisim.extract.internal.data;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kelisim.extract.KnowledgeException;
import org.jspecify.annotations.Nullable;

/** A value of a YAML file (text, list or mapping) with the file and line it stands on, so that errors can name them. */
public sealed interface DataNode {

    String file();

    /** From 1. */
    int line();

    record Text(String file, int line, String value) implements DataNode {}

    record Items(String file, int line, List<DataNode> values) implements DataNode {}

    record Fields(String file, int line, Map<String, DataNode> values) implements DataNode {}

    /** An error at this place. */
    default KnowledgeException error(String rule, String message) {
        return new KnowledgeException(file(), line(), rule, message);
    }

    /** The text, if it is one. */
    default String text(String rule) {
        if (this instanceof Text text) {
            return text.value();
        }
        throw error(rule, "a text is wanted here");
    }

    /** The items; a single value counts as a list of one. */
    default List<DataNode> items() {
        return this instanceof Items items ? items.values() : List.of(this);
    }

    /** The items as texts. */
    default List<String> texts(String rule) {
        return items().stream().map(item -> item.text(rule)).toList();
    }

    /** The fields. */
    default Map<String, DataNode> fields(String rule) {
        if (this instanceof Fields fields) {
            return fields.values();
        }
        throw error(rule, "a mapping of names to values is wanted here");
    }

    /** The field of that name, if there is one. */
    default @Nullable DataNode get(String name) {
        return this instanceof Fields fields ? fields.values().get(name) : null;
    }

    /** The field of that name. */
    default DataNode require(String name, String rule) {
        DataNode node = get(name);
        if (node == null) {
            throw error(rule, "'" + name + "' is missing");
        }
        return node;
    }

    /** Refuses fields that nothing reads, which are mostly misspelt ones. */
    default void allow(Set<String> known, String rule) {
        for (Map.Entry<String, DataNode> field : fields(rule).entrySet()) {
            if (!known.contains(field.getKey())) {
                throw field.getValue().error(rule, "'" + field.getKey() + "' is none of " + String.join(", ", known));
            }
        }
    }
}
