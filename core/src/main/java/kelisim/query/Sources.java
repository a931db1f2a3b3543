package kelisim.query;

import java.util.Set;
import kelisim.archive.Archive;
import kelisim.archive.Entity;
import kelisim.fact.Fact;
import kelisim.fact.Name;

/** What a question draws on: the archive and the index over the facts of its type. */
final class Sources<F extends Fact> {

    private final Indexes indexes;
    private final Class<F> type;

    Sources(Indexes indexes, Class<F> type) {
        this.indexes = indexes;
        this.type = type;
    }

    Archive archive() {
        return indexes.archive();
    }

    FactIndex<F> index() {
        return indexes.of(type);
    }

    <G extends Fact> Sources<G> of(Class<G> other) {
        return new Sources<>(indexes, other);
    }

    Set<Entity> named(String name) {
        return archive().identity().named(name);
    }

    Entity entity(Fact fact, Name name) {
        return archive().entityOf(fact, name);
    }
}
