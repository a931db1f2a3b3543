package kelisim.query;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kelisim.archive.Archive;
import kelisim.fact.Fact;

/** The indexes of one archive, each built when first needed. */
final class Indexes {

    private final Archive archive;
    private final Map<Class<?>, FactIndex<?>> byType = new ConcurrentHashMap<>();

    Indexes(Archive archive) {
        this.archive = archive;
    }

    Archive archive() {
        return archive;
    }

    @SuppressWarnings("unchecked") // each index stands under the class of its facts
    <F extends Fact> FactIndex<F> of(Class<F> type) {
        return (FactIndex<F>) byType.computeIfAbsent(type, t -> new FactIndex<>(archive, archive.facts(type)));
    }
}
