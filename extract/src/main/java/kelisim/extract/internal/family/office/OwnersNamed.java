package kelisim.extract.internal.family.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.text.Ordered;
import org.jspecify.annotations.Nullable;

/** The states, towns and bodies that a document names and that may have offices, where and how often, and the offices told of each. */
final class OwnersNamed {

    /** How many offices of one owner are looked at. */
    private static final int ENOUGH = 20;

    private final Analysis analysis;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Entity> owners = new ArrayList<>();
    private final Map<Entity, Integer> counts = new LinkedHashMap<>();
    private final Map<String, Entity> most = new LinkedHashMap<>();
    /** Of each kind those that are named often. */
    private final Map<String, List<Entity>> often;

    private final Map<Entity, List<Draft>> offices = new HashMap<>();
    private final NavigableMap<Integer, Draft> byPlace = new TreeMap<>();

    OwnersNamed(Analysis analysis, PlacesMeant places) {
        this.analysis = analysis;
        for (Mention mention : analysis.mentions().all()) {
            Entity owner =
                    switch (mention.kind()) {
                        case STATE, DEMONYM, ORGANISATION ->
                            analysis.discourse().of(mention);
                        case PLACE -> places.entity(mention);
                        default -> null;
                    };
            if (owner != null) {
                mentions.add(mention);
                owners.add(owner);
                counts.merge(owner, 1, Integer::sum);
            }
        }
        counts.forEach(
                (owner, count) -> most.merge(kind(owner), owner, (one, other) -> count > count(one) ? other : one));
        this.often =
                counts.keySet().stream().filter(this::isNamedOften).collect(Collectors.groupingBy(OwnersNamed::kind));
    }

    /** Takes up an office whose owner is known. */
    void learn(Draft office) {
        Entity owner = office.entity("organisation");
        if (owner != null) {
            byPlace.putIfAbsent(begin(office), office);
            List<Draft> of = offices.computeIfAbsent(owner, o -> new ArrayList<>());
            if (of.size() < ENOUGH) {
                of.add(office);
            }
        }
    }

    /** The first token of an office. */
    int begin(Draft office) {
        return analysis.tokens().at(office.spans().get(0).begin());
    }

    int size() {
        return mentions.size();
    }

    Mention mention(int number) {
        return mentions.get(number);
    }

    Entity owner(int number) {
        return owners.get(number);
    }

    /** How many names begin before a token. */
    int before(int token) {
        return Ordered.before(mentions, Mention::begin, token);
    }

    /** How often an owner is named. */
    int count(Entity owner) {
        return counts.getOrDefault(owner, 0);
    }

    /** The owner of a kind that is named most often. */
    @Nullable
    Entity most(String kind) {
        return most.get(kind);
    }

    /** The others of its kind that are named more than once and not much more seldom than the one that is named most. */
    List<Entity> rivals(Entity owner) {
        return often.getOrDefault(kind(owner), List.of()).stream()
                .filter(other -> other != owner)
                .toList();
    }

    private boolean isNamedOften(Entity owner) {
        return count(owner) >= Math.max(2, (count(most.getOrDefault(kind(owner), owner)) + 2) / 3);
    }

    /** Those of each kind that are named most often. */
    Set<Entity> mosts() {
        return new LinkedHashSet<>(most.values());
    }

    /** The first offices told of an owner. */
    List<Draft> offices(Entity owner) {
        return offices.getOrDefault(owner, List.of());
    }

    /** The last office in front of a token that has an owner and that another holds. */
    @Nullable
    Draft previous(int token, @Nullable Entity holder) {
        Map.Entry<Integer, Draft> office = byPlace.lowerEntry(token);
        for (int i = 0; office != null && i < ENOUGH && office.getValue().entity("person") == holder; i++) {
            office = byPlace.lowerEntry(office.getKey());
        }
        return office == null ? null : office.getValue();
    }

    /** The first office behind a token that has an owner and that another holds. */
    @Nullable
    Draft following(int token, @Nullable Entity holder) {
        Map.Entry<Integer, Draft> office = byPlace.higherEntry(token);
        for (int i = 0; office != null && i < ENOUGH && office.getValue().entity("person") == holder; i++) {
            office = byPlace.higherEntry(office.getKey());
        }
        return office == null ? null : office.getValue();
    }

    /** What an owner is: a state, a region, a town or a body. */
    static String kind(Entity owner) {
        Entry entry = owner.entry();
        boolean region = entry != null && (entry.lexicon().equals("region") || entry.has("kind", "region"));
        return switch (owner.kind()) {
            case STATE, DEMONYM -> "state";
            case PLACE -> region ? "region" : "town";
            default -> "body";
        };
    }

    /** What sort of state, town or body an owner is. */
    static String sort(Entity owner) {
        Entry entry = owner.entry();
        String kind = entry == null ? null : entry.get("kind");
        return kind(owner) + ':' + (kind != null ? kind : entry == null ? "?" : entry.lexicon());
    }
}
