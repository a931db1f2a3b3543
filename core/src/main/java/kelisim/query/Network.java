package kelisim.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kelisim.archive.Archive;
import kelisim.archive.Entity;
import kelisim.fact.Fact;
import kelisim.fact.Name;

/** Entities as nodes, tied where one fact names both. */
public final class Network {

    private final Archive archive;
    private final Map<Entity, List<Fact>> facts = new HashMap<>();

    Network(Archive archive) {
        this.archive = archive;
        for (Fact fact : archive.facts()) {
            for (Entity entity : entities(fact)) {
                facts.computeIfAbsent(entity, e -> new ArrayList<>()).add(fact);
            }
        }
    }

    /** The ties of this entity, by the other's id. */
    public Stream<Tie> neighbours(Entity entity) {
        Map<Entity, List<Fact>> ties = new TreeMap<>();
        for (Fact fact : facts.getOrDefault(entity, List.of())) {
            for (Entity other : entities(fact)) {
                if (!other.equals(entity)) {
                    ties.computeIfAbsent(other, e -> new ArrayList<>()).add(fact);
                }
            }
        }
        return ties.entrySet().stream().map(tie -> new Tie(entity, tie.getKey(), tie.getValue()));
    }

    /** The ties of everything that bears this name. */
    public Stream<Tie> neighbours(String name) {
        return new TreeSet<>(archive.identity().named(name)).stream().flatMap(this::neighbours);
    }

    /**
     * The fewest ties that lead from one to the other, among equally short ways the one whose entities come first by id.
     * It is empty if no way leads there, or if both are the same.
     */
    public List<Tie> shortest(Entity from, Entity to) {
        Map<Entity, Tie> reachedBy = new LinkedHashMap<>();
        Queue<Entity> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !reachedBy.containsKey(to) && !from.equals(to)) {
            Entity next = open.remove();
            neighbours(next).forEach(tie -> {
                if (!tie.to().equals(from) && reachedBy.putIfAbsent(tie.to(), tie) == null) {
                    open.add(tie.to());
                }
            });
        }
        List<Tie> way = new ArrayList<>();
        for (Tie tie = reachedBy.get(to); tie != null; tie = reachedBy.get(tie.from())) {
            way.add(tie);
        }
        Collections.reverse(way);
        return List.copyOf(way);
    }

    /** The shortest of the ways between what bears the one name and what bears the other, among equally short ones the first by id. */
    public List<Tie> shortest(String from, String to) {
        List<Tie> best = List.of();
        for (Entity one : archive.identity().named(from)) {
            for (Entity other : archive.identity().named(to)) {
                List<Tie> way = shortest(one, other);
                best = best.isEmpty() || (!way.isEmpty() && way.size() < best.size()) ? way : best;
            }
        }
        return best;
    }

    private Set<Entity> entities(Fact fact) {
        Set<Entity> entities = new TreeSet<>();
        for (Name name : fact.names()) {
            entities.add(archive.entityOf(fact, name));
        }
        return entities;
    }
}
