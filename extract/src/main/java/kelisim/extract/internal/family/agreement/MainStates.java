package kelisim.extract.internal.family.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;

/** The states that a document speaks of most, if it is about two: whose the instruments are of which it tells no parties. */
final class MainStates {

    private MainStates() {}

    /** The two that are named clearly more often than any third; none if there are no such two. */
    static List<Entity> of(Analysis analysis) {
        Map<Entity, Integer> counts = counts(analysis);
        List<Entity> sorted = new ArrayList<>(counts.keySet());
        sorted.sort((a, b) -> counts.getOrDefault(b, 0) - counts.getOrDefault(a, 0));
        boolean two = sorted.size() == 2 || sorted.size() > 2 && isClear(sorted, counts);
        return two ? List.copyOf(sorted.subList(0, 2)) : List.of();
    }

    private static Map<Entity, Integer> counts(Analysis analysis) {
        Map<Entity, Integer> counts = new LinkedHashMap<>();
        for (Mention mention : analysis.mentions().all()) {
            Entity entity = mention.kind() == MentionKind.STATE || mention.kind() == MentionKind.DEMONYM
                    ? analysis.discourse().of(mention)
                    : null;
            if (entity != null) {
                counts.merge(entity, 1, Integer::sum);
            }
        }
        return counts;
    }

    private static boolean isClear(List<Entity> sorted, Map<Entity, Integer> counts) {
        int second = counts.getOrDefault(sorted.get(1), 0);
        int third = counts.getOrDefault(sorted.get(2), 0);
        return second >= 2 && second >= 2 * third;
    }
}
