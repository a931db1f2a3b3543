package kelisim.extract.internal.family.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kelisim.extract.internal.discourse.Entity;

/** Two names for one event: the same kind and number in one document, and no two dates. */
final class SameEvents {

    private SameEvents() {}

    static List<Occurrence> joined(List<Occurrence> occurrences) {
        List<Occurrence> joined = new ArrayList<>(occurrences.size());
        Map<Entity, Entity> one = new HashMap<>();
        for (Occurrence occurrence : occurrences) {
            Entity entity = one.get(occurrence.entity());
            if (entity == null) {
                entity = joined.stream()
                        .filter(other -> isSame(other, occurrence))
                        .map(Occurrence::entity)
                        .findFirst()
                        .orElse(occurrence.entity());
                one.put(occurrence.entity(), entity);
            }
            joined.add(entity.equals(occurrence.entity()) ? occurrence : as(entity, occurrence));
        }
        return joined;
    }

    private static boolean isSame(Occurrence a, Occurrence b) {
        boolean number =
                a.ordinal() > 1 && a.ordinal() == b.ordinal() && a.kind().equals(b.kind());
        return number && (a.date() == null || b.date() == null || a.date().overlaps(b.date()));
    }

    private static Occurrence as(Entity entity, Occurrence occurrence) {
        entity.forms().addAll(occurrence.entity().forms());
        return new Occurrence(
                occurrence.begin(),
                occurrence.end(),
                entity,
                occurrence.kind(),
                occurrence.ordinal(),
                occurrence.date(),
                occurrence.place(),
                occurrence.status(),
                occurrence.back());
    }
}
