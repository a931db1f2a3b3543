package kelisim.archive;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import kelisim.fact.NameKind;

/**
 * Somebody or something that an archive's documents speak of, under one name or many. An entity is what the archive
 * makes of mentions; the facts keep the names that their documents use.
 *
 * @param id stable: the same whatever the order or split of the documents, and unchanged by a document that does not
 *     mention the entity
 * @param kind what it is
 * @param name the fullest form seen
 * @param names every form seen, {@code name} among them, sorted
 */
public record Entity(String id, NameKind kind, String name, List<String> names) implements Comparable<Entity> {

    public Entity {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an entity has an id and a name, not '" + id + "' and '" + name + "'");
        }
        names = sorted(names, name);
    }

    private static List<String> sorted(Collection<String> names, String name) {
        TreeSet<String> sorted = new TreeSet<>(names);
        sorted.add(name);
        return List.copyOf(sorted);
    }

    /** By id. */
    @Override
    public int compareTo(Entity other) {
        return id.compareTo(other.id);
    }

    /** Of the id alone: within an archive no two entities share one. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Entity that
                && id.equals(that.id)
                && kind == that.kind
                && name.equals(that.name)
                && names.equals(that.names);
    }
}
