package kelisim.extract.internal.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.odds.Clues;
import kelisim.extract.internal.odds.Kinds;
import kelisim.extract.internal.phrase.Complement;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/** Which several things 'they' and 'both countries' may mean: those that a clause, a sentence or the whole document names together. */
final class GroupAntecedents {

    /** How many sentences ahead they are looked for. */
    private static final int REACH = 4;

    private static final int TWO = 2;
    /** More are hardly meant by one word. */
    private static final int MOST = 9;

    private static final Kinds WITH_WORDS = Kinds.of("size", "kinds", "gap", "source");
    private static final Kinds WITH_SOURCE = Kinds.of("gap", "size", "kinds", "possessive");
    private static final Kinds WITH_LAST = Kinds.of("kinds", "size", "source");
    private static final Kinds WITH_NONE = Kinds.of("words", "last", "possessive", "noun", "part");
    private static final Kinds WITH_GAP = Kinds.of("rank", "size", "kinds");

    /** Things named together, and what they are there: the subjects of a clause, the states of a sentence. */
    private record Group(Set<Entity> entities, String source) {}

    private final Trail trail;
    /** The groups of the last sentences behind, by their numbers. */
    private final NavigableMap<Integer, List<Group>> behind = new TreeMap<>();

    GroupAntecedents(Trail trail) {
        this.trail = trail;
    }

    /** The answers with their clues, the nearest first. */
    Map<List<Entity>, Clues> of(Anaphor anaphor) {
        Map<Set<Entity>, Clues> found = new LinkedHashMap<>();
        int number = trail.text().sentenceNumber(anaphor.begin());
        behind.headMap(number - REACH).clear();
        for (int s = number; s >= Math.max(0, number - REACH); s--) {
            List<Group> groups = s == number ? groups(s) : behind.computeIfAbsent(s, this::groups);
            for (Group group : groups) {
                add(found, group, number - s);
            }
        }
        for (MentionKind kind :
                List.of(MentionKind.STATE, MentionKind.ORGANISATION, MentionKind.PERSON, MentionKind.PLACE)) {
            Group most = group(trail.most(kind), "document " + kind);
            if (most != null) {
                add(found, most, REACH + 1);
            }
        }
        Map<List<Entity>, Clues> answers = new LinkedHashMap<>();
        int rank = 0;
        for (Map.Entry<Set<Entity>, Clues> group : found.entrySet()) {
            answers.put(List.copyOf(group.getKey()), finish(group.getValue(), anaphor, group.getKey(), rank++));
        }
        return answers;
    }

    /** What speaks for none of them. */
    Clues none(Anaphor anaphor) {
        Clues clues = new Clues().add("none");
        words(clues, anaphor);
        return clues.add("noun", trail.word(anaphor.end())).cross("none", WITH_NONE);
    }

    private List<Group> groups(int sentence) {
        List<Group> groups = new ArrayList<>();
        List<Place> places = trail.in(sentence);
        List<Frame> frames = trail.phrases().frames(sentence);
        for (int i = frames.size() - 1; i >= 0; i--) {
            clause(groups, frames.get(i), places);
        }
        Map<MentionKind, Set<Entity>> kinds = new EnumMap<>(MentionKind.class);
        Map<Anaphor, Set<Entity>> meant = new LinkedHashMap<>();
        Set<Entity> bodies = new LinkedHashSet<>();
        Set<Entity> bodiesAndStates = new LinkedHashSet<>();
        for (Place place : places) {
            MentionKind kind = place.entity().kind();
            kinds.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(place.entity());
            if (place.meant() != null) {
                meant.computeIfAbsent(place.meant(), m -> new LinkedHashSet<>()).add(place.entity());
            }
            boolean body = kind == MentionKind.ORGANISATION;
            if (place.named() != null && (body || kind == MentionKind.STATE) && isOuter(place, places)) {
                bodiesAndStates.add(place.entity());
                if (body) {
                    bodies.add(place.entity());
                }
            }
        }
        meant.values().forEach(group -> add(groups, group, "meant"));
        kinds.forEach((kind, group) -> add(groups, group, "sentence " + kind));
        add(groups, bodies, "outer ORGANISATION");
        add(groups, bodiesAndStates, "outer");
        return groups;
    }

    private static boolean isOuter(Place place, List<Place> places) {
        for (Place other : places) {
            boolean around = other.begin() <= place.begin() && place.end() <= other.end();
            if (around && other.end() - other.begin() > place.end() - place.begin()) {
                return false;
            }
        }
        return true;
    }

    private void clause(List<Group> groups, Frame frame, List<Place> places) {
        List<Entity> subjects = named(frame.subjects(), places);
        List<Entity> objects = named(frame.objects(), places);
        add(groups, subjects, "subjects");
        add(groups, objects, "objects");
        for (Complement complement : frame.complements()) {
            List<Entity> hanging = named(List.of(complement.phrase()), places);
            if (!hanging.isEmpty()) {
                String word = trail.word(complement.preposition());
                add(groups, hanging, "behind " + word);
                add(groups, joined(subjects, hanging), "subjects " + word);
            }
        }
        add(groups, joined(subjects, objects), "subjects objects");
    }

    private static List<Entity> joined(List<Entity> some, List<Entity> others) {
        List<Entity> all = new ArrayList<>(some);
        all.addAll(others);
        return some.isEmpty() || others.isEmpty() ? List.of() : all;
    }

    /** What the phrases name, the first name of each, or all where one phrase names several of a kind. */
    private static List<Entity> named(List<Phrase> phrases, List<Place> places) {
        List<Entity> named = new ArrayList<>();
        for (Phrase phrase : phrases) {
            MentionKind kind = null;
            int end = 0;
            for (Place place : places) {
                boolean in = phrase.begin() <= place.begin() && place.end() <= phrase.end() && place.begin() >= end;
                if (in && (kind == null || kind == place.entity().kind())) {
                    kind = place.entity().kind();
                    end = place.end();
                    named.add(place.entity());
                }
            }
        }
        return named;
    }

    private static void add(List<Group> groups, Collection<Entity> entities, String source) {
        Group group = group(entities, source);
        if (group != null) {
            groups.add(group);
        }
    }

    private static @Nullable Group group(Collection<Entity> entities, String source) {
        Set<Entity> each = entities.size() < TWO ? Set.of() : new LinkedHashSet<>(entities);
        return each.size() >= TWO && each.size() <= MOST ? new Group(each, source) : null;
    }

    private static void add(Map<Set<Entity>, Clues> found, Group group, int gap) {
        found.computeIfAbsent(group.entities(), g -> new Clues().add("gap", gap))
                .add("source", group.source());
    }

    private Clues finish(Clues clues, Anaphor anaphor, Set<Entity> group, int rank) {
        words(clues, anaphor);
        Set<String> kinds = new TreeSet<>();
        for (Entity entity : group) {
            kinds.add(entity.kind().toString());
        }
        clues.add("size", Math.min(4, group.size()))
                .add("kinds", String.join(" ", kinds))
                .add("rank", Math.min(4, rank))
                .addIf(group.contains(trail.own()), "own");
        return clues.cross("words", WITH_WORDS)
                .cross("source", WITH_SOURCE)
                .cross("last", WITH_LAST)
                .cross("gap", WITH_GAP);
    }

    private void words(Clues clues, Anaphor anaphor) {
        StringBuilder words = new StringBuilder(trail.word(anaphor.begin()));
        for (int t = anaphor.begin() + 1; t < anaphor.end(); t++) {
            words.append(' ').append(trail.word(t));
        }
        clues.add("words", words.toString())
                .add("last", trail.word(anaphor.end() - 1))
                .add("part", trail.part(anaphor.begin()))
                .addIf(anaphor.possessive(), "possessive");
    }
}
