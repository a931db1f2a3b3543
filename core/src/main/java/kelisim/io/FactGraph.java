package kelisim.io;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import kelisim.archive.Archive;
import kelisim.archive.Entity;
import kelisim.fact.Fact;
import kelisim.fact.Name;

/**
 * Who and what is named in which facts.
 *
 * @param entities the entities, by id
 * @param facts the facts that name one, in the archive's order
 * @param ties what stands in their slots, in the order of facts and slots
 */
record FactGraph(SortedSet<Entity> entities, List<Fact> facts, List<Tie> ties) {

    /** That a slot of a fact names an entity; the fact is told by its place among {@link FactGraph#facts()}. */
    record Tie(int fact, String slot, Entity entity) {}

    static FactGraph of(Archive archive) {
        SortedSet<Entity> entities = new TreeSet<>();
        List<Fact> facts = new ArrayList<>();
        List<Tie> ties = new ArrayList<>();
        for (Fact fact : archive.facts()) {
            if (fact.names().isEmpty()) {
                continue;
            }
            for (String slot : FactSlots.names(fact.type())) {
                for (Object value : FactSlots.values(fact, slot)) {
                    if (value instanceof Name name) {
                        Entity entity = archive.entityOf(fact, name);
                        entities.add(entity);
                        ties.add(new Tie(facts.size(), slot, entity));
                    }
                }
            }
            facts.add(fact);
        }
        return new FactGraph(entities, facts, ties);
    }

    /** What a fact is called in a picture: its type and the first of its slots that are no names. */
    static String label(Fact fact) {
        StringBuilder label = new StringBuilder(fact.type().code());
        for (String slot : FactSlots.names(fact.type())) {
            for (Object value : FactSlots.values(fact, slot)) {
                if (!(value instanceof Name)) {
                    return label.append(": ").append(FactSlots.text(value)).toString();
                }
            }
        }
        return label.toString();
    }
}
