package kelisim.extract.internal.family.event;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kelisim.document.Block;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.EdtfDate;
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
    /** How many sentences below its title an event is named in full. */
    private static final int BELOW = 3;

    /** How many days an event takes at most that is told by its first and last. */
    private static final int LONGEST = 7;

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
            for (int i = 0; entity == null && i < joined.size(); i++) {
                if (isTitle(analysis, joined.get(i), occurrence)) {
                    entity = joined.get(i).entity();
                    joined.set(i, titled(joined.get(i), occurrence));
                    one.put(occurrence.entity(), entity);
                }
            }
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
                && (!analysis.tokens().is(begin, Shape.CAPITAL) || isThe(analysis, event))
                && begin > 0;
        String head = analysis.tokens().surface(begin).toLowerCase(Locale.ROOT);
        for (int i = earlier.size() - 1; common && i >= 0 && i >= earlier.size() - REACH; i--) {
            Occurrence other = earlier.get(i);
            boolean alike = other.kind().equals(event.kind())
                    && (BY_KIND.contains(event.kind()) && other.isTold(analysis)
                            || isBare(analysis, event)
                            || other.entity().fullest().toLowerCase(Locale.ROOT).contains(head));
            boolean elsewhere = event.place() != null && other.place() != null && event.place() != other.place();
            boolean sameDays =
                    event.date() == null || other.date() != null && other.date().overlaps(event.date());
            sameDays |= isBare(analysis, event) && isAbout(other.date(), event.date());
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

    /** 'the Conference closed on Friday', 'it was opened on Monday': no more days apart than an event may take. */
    private static boolean isAbout(@Nullable EdtfDate day, @Nullable EdtfDate other) {
        return day == null
                || other != null
                        && day.isDay()
                        && other.isDay()
                        && Math.abs(ChronoUnit.DAYS.between(day.earliest(), other.earliest())) < LONGEST;
    }

    /** 'the Conference' in the midst of a sentence, which is none by its name alone. */
    private static boolean isThe(Analysis analysis, Occurrence event) {
        return isBare(analysis, event) && analysis.text().isWord(event.begin() - 1, "the");
    }

    private static Occurrence again(Occurrence before, Occurrence event) {
        event.entity().forms().forEach(before.entity()::add);
        return new Occurrence(
                event.begin(),
                event.end(),
                before.entity(),
                before.kind(),
                before.ordinal(),
                before.date() == null ? event.date() : before.date(),
                event.place() == null ? before.place() : event.place(),
                event.status(),
                true);
    }

    /** 'STATE VISIT TO TOGO', 'DOHA FORUM' above a text that names the same event in full. */
    private static boolean isTitle(Analysis analysis, Occurrence title, Occurrence event) {
        int line = analysis.text().sentenceNumber(title.begin());
        int sentence = analysis.text().sentenceNumber(event.begin());
        boolean above = sentence > line
                && sentence <= line + BELOW
                && analysis.text().block(analysis.text().sentenceOf(title.begin())) instanceof Block.Heading
                && !(analysis.text().block(analysis.text().sentenceOf(event.begin())) instanceof Block.Heading);
        boolean other = title.ordinal() > 0 && event.ordinal() > 0
                || title.date() != null && event.date() != null && !title.date().overlaps(event.date());
        boolean named = title.isNamed(analysis)
                && event.isNamed(analysis)
                && title.kind().equals(event.kind());
        return above && named && !other && (isVisitTo(title, event) || holdsWords(event, title));
    }

    /** A title with what the text below it tells of its event. */
    private static Occurrence titled(Occurrence title, Occurrence event) {
        return new Occurrence(
                title.begin(),
                title.end(),
                title.entity(),
                event.kind(),
                Math.max(title.ordinal(), event.ordinal()),
                title.date() == null ? event.date() : title.date(),
                event.place() == null ? title.place() : event.place(),
                event.status(),
                title.back());
    }

    private static boolean isVisitTo(Occurrence title, Occurrence event) {
        return event.kind().equals("visit")
                && event.place() != null
                && event.place().equals(title.place())
                && !event.isComing();
    }

    /** Whether the name of one event is made of words of the other's, more than one. */
    private static boolean holdsWords(Occurrence full, Occurrence brief) {
        List<String> words = words(brief);
        return words.size() > 1 && new HashSet<>(words(full)).containsAll(words);
    }

    private static List<String> words(Occurrence event) {
        return List.of(event.entity().fullest().toLowerCase(Locale.ROOT).split("\\s+"));
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
