package kelisim.examples.command;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import kelisim.archive.Archive;
import kelisim.archive.Entity;
import kelisim.fact.Fact;
import kelisim.fact.Name;

/**
 * Entities and what ties them: an edge for each pair of entities that a fact names together.
 *
 * @param nodes the entities, by id
 * @param edges the ties, in the order of facts
 */
record Graph(SortedSet<Entity> nodes, List<Edge> edges) {

    /** That a fact names both. */
    record Edge(Entity from, Entity to, Fact fact) {}

    static Graph of(Archive archive) {
        SortedSet<Entity> nodes = new TreeSet<>();
        List<Edge> edges = new ArrayList<>();
        for (Fact fact : archive.facts()) {
            List<Entity> named = new ArrayList<>();
            for (Name name : fact.names()) {
                Entity entity = archive.entityOf(fact, name);
                if (!named.contains(entity)) {
                    named.add(entity);
                }
            }
            nodes.addAll(named);
            for (int i = 0; i < named.size(); i++) {
                for (int j = i + 1; j < named.size(); j++) {
                    edges.add(new Edge(named.get(i), named.get(j), fact));
                }
            }
        }
        return new Graph(nodes, edges);
    }
}
