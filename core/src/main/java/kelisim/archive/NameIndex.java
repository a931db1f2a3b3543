package kelisim.archive;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kelisim.archive.internal.NameKeys;
import kelisim.archive.internal.Profile;
import kelisim.fact.NameKind;

/** Finds entities by what somebody calls them. */
final class NameIndex {

    private final Map<String, List<Entity>> bySpelling;
    private final Lazy<Map<String, List<Entity>>> byKey;

    NameIndex(List<Entity> entities) {
        this.bySpelling = index(entities, NameIndex::spellings);
        this.byKey = new Lazy<>(() -> index(entities, NameIndex::keys));
    }

    /** The keys are made by as many threads as there are; the lists are in order of ids, as the entities are. */
    private static Map<String, List<Entity>> index(List<Entity> entities, Function<Entity, Stream<String>> keys) {
        List<Set<String>> ofEach = entities.parallelStream()
                .map(entity -> Set.copyOf(keys.apply(entity).toList()))
                .toList();
        Map<String, List<Entity>> index = new HashMap<>();
        IntStream.range(0, entities.size())
                .forEach(i -> ofEach.get(i).forEach(key -> index.computeIfAbsent(key, k -> new ArrayList<>(1))
                        .add(entities.get(i))));
        return index;
    }

    private static Stream<String> spellings(Entity entity) {
        Stream<String> names = entity.names().stream().map(Folding::plain);
        if (entity.kind() != NameKind.STATE) {
            return names;
        }
        String known = profile(entity).known();
        return Stream.concat(names, Stream.of(known == null ? Folding.plain(entity.name()) : known));
    }

    /** Only names that no document spells as they are asked for need these. */
    private static Stream<String> keys(Entity entity) {
        NameKeys keys = profile(entity).keys();
        return Stream.concat(keys.own().stream(), keys.offered().stream()).map(key -> entity.kind() + key);
    }

    private static Profile profile(Entity entity) {
        return Profile.of(entity.kind(), entity.name(), entity.names());
    }

    Set<Entity> named(String name) {
        String state = Profile.of(NameKind.STATE, name, List.of(name)).known();
        List<Entity> exact = bySpelling.get(state != null ? state : Folding.plain(name));
        return exact != null ? ImmutableSortedSet.copyOf(exact) : alike(name);
    }

    private Set<Entity> alike(String name) {
        Set<Entity> found = new TreeSet<>();
        for (NameKind kind : NameKind.values()) {
            Profile asked = Profile.of(kind, name, List.of(name));
            Set<Entity> candidates = new TreeSet<>();
            NameKeys keys = asked.keys();
            Sets.union(keys.own(), keys.asked())
                    .forEach(key -> candidates.addAll(byKey.get().getOrDefault(kind + key, List.of())));
            for (Entity candidate : candidates) {
                if (profile(candidate).compare(asked).verdict() == Verdict.SAME) {
                    found.add(candidate);
                }
            }
        }
        return ImmutableSortedSet.copyOf(found);
    }
}
