package kelisim.extract.internal.family.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Two names for one event: the same kind and number in one document and no two dates, or 'the forum', 'the visit' behind one
 * that was named or told before.
 */
final class SameEvents {

    /** Kinds that are told by clauses, so that no word of 'the call' or 'the trip' comes again. */
    private static final Set<String> BY_KIND = Set.of("call", "visit");

    /** How many events back one may be meant. */
    private static final int REACH = 6;

    private SameEvents() {}

    static List<Occurrence> joined(Analysis analysis, List<Occurrence> occurrences) {
        List<Occurrence> inOrder = new ArrayList<>(occurrences);
        inOrder.sort(Comparator.comparingInt(Occurrence::begin));
        List<Occurrence> joined = new ArrayList<>(occurrences.size());
        Map<Entity, Entity> one = new HashMap<>();
        for (Occurrence found : inOrder) {
            Occurrence before = spokenOf(analysis, found, joined);
            Occurrence occurrence = before == null ? found : again(before, found);
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

    /** The event that 'the forum' with nothing to tell it apart speaks of. */
    private static @Nullable Occurrence spokenOf(Analysis analysis, Occurrence event, List<Occurrence> earlier) {
        int begin = event.begin();
        boolean common = event.isNamed(analysis)
                && event.ordinal() == 0
                && (event.date() == null || isBare(analysis, event))
                && !event.isComing()
                && !analysis.tokens().is(begin, Shape.CAPITAL)
                && begin > 0;
        String head = analysis.tokens().surface(begin).toLowerCase(Locale.ROOT);
        for (int i = earlier.size() - 1; common && i >= 0 && i >= earlier.size() - REACH; i--) {
            Occurrence other = earlier.get(i);
            boolean alike = other.kind().equals(event.kind())
                    && (BY_KIND.contains(event.kind()) && other.isTold(analysis)
                            || isBare(analysis, event)
                            || other.entity().fullest().toLowerCase(Locale.ROOT).contains(head));
            boolean elsewhere = event.place() != null && other.place() != null && event.place() != other.place();
            boolean sameDays = event.date() == null
                    || other.date() != null && other.date().overlaps(event.date());
            if (alike && sameDays && !elsewhere && !other.isComing()) {
                return other;
            }
        }
        return null;
    }

    /** 'the session', 'the talks': one word, which any event of the kind may be. */
    private static boolean isBare(Analysis analysis, Occurrence event) {
        return event.end() == event.begin() + 1 && EventName.determiner(analysis, event.begin()) == event.begin() - 1;
    }

    private static Occurrence again(Occurrence before, Occurrence event) {
        event.entity().forms().forEach(before.entity()::add);
        return new Occurrence(
                event.begin(),
                event.end(),
                before.entity(),
                before.kind(),
                before.ordinal(),
                before.date(),
                event.place() == null ? before.place() : event.place(),
                event.status(),
                true);
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
