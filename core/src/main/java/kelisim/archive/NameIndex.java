package kelisim.archive;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kelisim.archive.internal.Profile;
import kelisim.fact.NameKind;

/** Finds entities by what somebody calls them. */
final class NameIndex {

    private final Map<String, Set<Entity>> bySpelling = new HashMap<>();
    private final Lazy<Map<String, Set<Entity>>> byKey;

    NameIndex(List<Entity> entities) {
        for (Entity entity : entities) {
            for (String name : entity.names()) {
                put(bySpelling, Folding.plain(name), entity);
            }
            if (entity.kind() == NameKind.STATE) {
                String known =
                        Profile.of(entity.kind(), entity.name(), entity.names()).known();
                put(bySpelling, known == null ? Folding.plain(entity.name()) : known, entity);
            }
        }
        this.byKey = new Lazy<>(() -> keys(entities));
    }

    /** Only names that no document spells as they are asked for need this; it is not built before. */
    private static Map<String, Set<Entity>> keys(List<Entity> entities) {
        Map<String, Set<Entity>> byKey = new HashMap<>();
        for (Entity entity : entities) {
            Profile profile = Profile.of(entity.kind(), entity.name(), entity.names());
            profile.keys().forEach(key -> put(byKey, entity.kind() + key, entity));
        }
        return byKey;
    }

    Set<Entity> named(String name) {
        Profile state = Profile.of(NameKind.STATE, name, List.of(name));
        Set<Entity> exact = bySpelling.get(state.known() != null ? state.known() : Folding.plain(name));
        return exact != null ? Collections.unmodifiableSet(exact) : alike(name);
    }

    private Set<Entity> alike(String name) {
        Set<Entity> found = new TreeSet<>();
        for (NameKind kind : NameKind.values()) {
            Profile asked = Profile.of(kind, name, List.of(name));
            Set<Entity> candidates = new TreeSet<>();
            asked.keys().forEach(key -> candidates.addAll(byKey.get().getOrDefault(kind + key, Set.of())));
            for (Entity candidate : candidates) {
                Profile known = Profile.of(candidate.kind(), candidate.name(), candidate.names());
                if (known.compare(asked).verdict() == Verdict.SAME) {
                    found.add(candidate);
                }
            }
        }
        return Collections.unmodifiableSet(found);
    }

    private static void put(Map<String, Set<Entity>> map, String key, Entity entity) {
        map.computeIfAbsent(key, k -> new TreeSet<>()).add(entity);
    }
}
