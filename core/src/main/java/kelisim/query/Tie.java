package kelisim.query;

import java.util.List;
import kelisim.archive.Entity;
import kelisim.fact.Fact;

/**
 * That two entities are named together, and the facts that do so.
 *
 * @param from the one
 * @param to the other
 * @param facts the facts that name both, in the archive's order; never empty
 */
public record Tie(Entity from, Entity to, List<Fact> facts) {

    public Tie {
        facts = List.copyOf(facts);
    }
}
