package kelisim.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kelisim.archive.internal.Profile;
import kelisim.fact.NameKind;

/**
 * Which mentions mean the same: an index over the facts, never a rewrite of them. It is a pure function of an archive's
 * documents, facts and judgements and of the knowledge that comes with the library; each judgement that it rests on can be
 * asked for, with its reason.
 *
 * <pre>{@code
 * Identity identity = archive.identity();
 * for (Entity entity : identity.named("Kyrgyz Republic")) {
 *     identity.judgements(entity).forEach(judgement -> show(judgement.reason()));
 * }
 * }</pre>
 *
 * <p>Mentions spelt the same are one unless their documents contradict that; spellings that can be one name's are one unless
 * something speaks against it; names too general to tell ('the Party', a surname alone) mean nobody outside their document,
 * save where both hold one post or signed one instrument. What a user judged outweighs all of this.
 */
public final class Identity {

    private final List<Entity> entities;
    private final List<Judgement> judgements;
    private final Map<Mention, Entity> byMention;
    private final Map<String, List<Mention>> mentions;
    private final Lazy<NameIndex> names;

    private Identity(Map<Mention, Entity> byMention, Map<String, List<Mention>> mentions, List<Judgement> judgements) {
        this.byMention = byMention;
        this.mentions = mentions;
        this.judgements = judgements;
        this.entities = List.copyOf(new TreeSet<>(byMention.values()));
        this.names = new Lazy<>(() -> new NameIndex(entities));
    }

    static Identity of(Archive archive) {
        Linker.Linked linked = Linker.link(Bearers.of(archive), archive.judgements());
        Map<Mention, Entity> byMention = new HashMap<>();
        Map<String, List<Mention>> mentions = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (List<Bearer> group : linked.groups()) {
            TreeSet<Mention> all = new TreeSet<>();
            group.forEach(bearer -> all.addAll(bearer.mentions()));
            Profile profile = group.get(0).profile();
            String known = profile.known();
            Entity entity = EntityIds.entity(all, profile.kind(), known != null && taken.add(known) ? known : null);
            all.forEach(mention -> byMention.put(mention, entity));
            mentions.put(entity.id(), List.copyOf(all));
        }
        return new Identity(
                Collections.unmodifiableMap(byMention), Collections.unmodifiableMap(mentions), linked.judgements());
    }

    /** Every entity that a fact names, by id. */
    public List<Entity> entities() {
        return entities;
    }

    /** Whom or what the mention means; empty for a mention that no fact has. */
    public Optional<Entity> entity(Mention mention) {
        return Optional.ofNullable(byMention.get(mention));
    }

    /**
     * The entities that bear this name, in whatever spelling, sorted by id; none if none does. A name that several entities
     * share ('Tokayev') gives all of them.
     */
    public Set<Entity> named(String name) {
        return names.get().named(name);
    }

    /** The same, of one kind only. */
    public Set<Entity> named(NameKind kind, String name) {
        TreeSet<Entity> found = new TreeSet<>(named(name));
        found.removeIf(entity -> entity.kind() != kind);
        return Collections.unmodifiableSet(found);
    }

    /** The mentions that mean this entity, sorted; empty if it is none of these. */
    public List<Mention> mentions(Entity entity) {
        return mentions.getOrDefault(entity.id(), List.of());
    }

    /** Every judgement that joined spellings or kept them apart, sorted. Mentions spelt the same need none. */
    public List<Judgement> judgements() {
        return judgements;
    }

    /** The judgements, of both kinds, on mentions of this entity, sorted. */
    public List<Judgement> judgements(Entity entity) {
        List<Judgement> found = new ArrayList<>();
        for (Judgement judgement : judgements) {
            if (entity.equals(byMention.get(judgement.left())) || entity.equals(byMention.get(judgement.right()))) {
                found.add(judgement);
            }
        }
        return List.copyOf(found);
    }
}
