package kelisim.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kelisim.fact.Fact;
import kelisim.fact.Name;

/**
 * Which mentions mean the same: an index over the facts, never a rewrite of them. It is a pure function of an archive's
 * documents, facts and judgements.
 */
public final class Identity {

    private final List<Entity> entities;
    private final Map<Mention, Entity> byMention;
    private final Map<String, List<Mention>> mentions;
    private final Map<String, Set<Entity>> byName;

    private Identity(Map<Mention, Entity> byMention, Map<String, List<Mention>> mentions) {
        this.byMention = byMention;
        this.mentions = mentions;
        this.entities = List.copyOf(new TreeSet<>(byMention.values()));
        this.byName = new HashMap<>();
        for (Entity entity : entities) {
            for (String name : entity.names()) {
                byName.computeIfAbsent(Folding.plain(name), n -> new TreeSet<>())
                        .add(entity);
            }
        }
    }

    static Identity of(Archive archive) {
        Map<String, TreeSet<Mention>> groups = new TreeMap<>();
        for (Fact fact : archive.facts()) {
            for (Name name : fact.names()) {
                groups.computeIfAbsent(name.kind().code() + "/" + Folding.plain(name.text()), k -> new TreeSet<>())
                        .add(Mention.in(fact, name));
            }
        }
        Map<Mention, Entity> byMention = new HashMap<>();
        Map<String, List<Mention>> mentions = new HashMap<>();
        for (TreeSet<Mention> group : groups.values()) {
            Entity entity = EntityIds.entity(group);
            group.forEach(mention -> byMention.put(mention, entity));
            mentions.put(entity.id(), List.copyOf(group));
        }
        return new Identity(Collections.unmodifiableMap(byMention), Collections.unmodifiableMap(mentions));
    }

    /** Every entity that a fact names, by id. */
    public List<Entity> entities() {
        return entities;
    }

    /** Whom or what the mention means; empty for a mention that no fact has. */
    public Optional<Entity> entity(Mention mention) {
        return Optional.ofNullable(byMention.get(mention));
    }

    /** The entities that bear this name, in whatever spelling; none if none does. */
    public Set<Entity> named(String name) {
        return byName.getOrDefault(Folding.plain(name), Set.of());
    }

    /** The mentions that mean this entity, sorted; empty if it is none of these. */
    public List<Mention> mentions(Entity entity) {
        return new ArrayList<>(mentions.getOrDefault(entity.id(), List.of()));
    }
}
