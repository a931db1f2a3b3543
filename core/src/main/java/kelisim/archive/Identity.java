package kelisim.archive;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
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

    private final Mentions mentions;
    private final List<Entity> entities;
    private final List<Judgement> judgements;
    /** By number of mention. */
    private final Entity[] ofMention;

    private final Map<Entity, ImmutableIntArray> mentionsOf;
    private final Lazy<NameIndex> names;
    private final Lazy<ListMultimap<Entity, Judgement>> judgementsOf;

    private Identity(Mentions mentions, Map<Entity, ImmutableIntArray> mentionsOf, List<Judgement> judgements) {
        this.mentions = mentions;
        this.mentionsOf = mentionsOf;
        this.judgements = judgements;
        this.entities = mentionsOf.keySet().stream().sorted().toList();
        this.ofMention = new Entity[mentions.size()];
        mentionsOf.forEach((entity, numbers) -> numbers.forEach(number -> ofMention[number] = entity));
        this.names = new Lazy<>(() -> new NameIndex(entities));
        this.judgementsOf = new Lazy<>(this::byEntity);
    }

    static Identity of(Archive archive) {
        Mentions mentions = Mentions.of(archive.facts());
        List<Bearer> bearers = Bearers.of(archive, mentions);
        Linker.Linked linked = Linker.link(bearers, mentions, archive.judgements());
        Map<Entity, ImmutableIntArray> mentionsOf = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (ImmutableIntArray group : linked.groups()) {
            Profile profile = bearers.get(group.get(0)).profile();
            String known = profile.known();
            ImmutableIntArray numbers = mentionsOf(group, bearers);
            mentionsOf.put(
                    EntityIds.entity(
                            numbers, mentions, profile.kind(), known != null && taken.add(known) ? known : null),
                    numbers);
        }
        return new Identity(mentions, mentionsOf, linked.judgements());
    }

    private static ImmutableIntArray mentionsOf(ImmutableIntArray group, List<Bearer> bearers) {
        if (group.length() == 1) {
            return bearers.get(group.get(0)).mentions();
        }
        ImmutableIntArray.Builder all = ImmutableIntArray.builder(group.length());
        group.forEach(bearer -> all.addAll(bearers.get(bearer).mentions()));
        int[] numbers = all.build().toArray();
        Arrays.sort(numbers);
        return ImmutableIntArray.copyOf(numbers);
    }

    /** Every entity that a fact names, by id. */
    public List<Entity> entities() {
        return entities;
    }

    /** Whom or what the mention means; empty for a mention that no fact has. */
    public Optional<Entity> entity(Mention mention) {
        int number = mentions.number(mention);
        return number < 0 ? Optional.empty() : Optional.of(ofMention[number]);
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

    /**
     * What a place that was renamed was officially called in a year, by the knowledge that comes with the library: Astana was
     * Nur-Sultan in 2020. Empty for what was not renamed, and for years of which nothing is known.
     */
    public Optional<String> nameIn(Entity place, int year) {
        return Optional.ofNullable(
                Profile.of(place.kind(), place.name(), place.names()).placeNameIn(year));
    }

    /** The mentions that mean this entity, sorted; empty if it is none of these. */
    public List<Mention> mentions(Entity entity) {
        return mentionsOf.getOrDefault(entity, ImmutableIntArray.of()).asList().stream()
                .map(mentions::get)
                .toList();
    }

    /** Every judgement that joined spellings or kept them apart, sorted. Mentions spelt the same need none. */
    public List<Judgement> judgements() {
        return judgements;
    }

    /** The judgements, of both kinds, on mentions of this entity, sorted. */
    public List<Judgement> judgements(Entity entity) {
        return List.copyOf(judgementsOf.get().get(entity));
    }

    private ListMultimap<Entity, Judgement> byEntity() {
        ImmutableListMultimap.Builder<Entity, Judgement> byEntity = ImmutableListMultimap.builder();
        for (Judgement judgement : judgements) {
            Set<Entity> both = new HashSet<>();
            entity(judgement.left()).ifPresent(both::add);
            entity(judgement.right()).ifPresent(both::add);
            both.forEach(entity -> byEntity.put(entity, judgement));
        }
        return byEntity.build();
    }
}
