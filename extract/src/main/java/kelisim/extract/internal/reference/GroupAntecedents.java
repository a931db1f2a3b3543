package kelisim.extract.internal.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.odds.Clues;
import kelisim.extract.internal.phrase.Complement;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;

/** Which several things 'they' and 'both countries' may mean: those that a clause, a sentence or the whole document names together. */
final class GroupAntecedents {

    /** How many sentences ahead they are looked for. */
    private static final int REACH = 4;

    private static final int TWO = 2;
    /** More are hardly meant by one word. */
    private static final int MOST = 9;

    private static final Set<String> WITH_WORDS = Set.of("size", "kinds", "gap", "source");
    private static final Set<String> WITH_SOURCE = Set.of("gap", "size", "kinds", "possessive");
    private static final Set<String> WITH_LAST = Set.of("kinds", "size", "source");

    private final Trail trail;

    GroupAntecedents(Trail trail) {
        this.trail = trail;
    }

    /** The answers with their clues, the nearest first. */
    Map<List<Entity>, Clues> of(Anaphor anaphor) {
        Map<Set<Entity>, Clues> found = new LinkedHashMap<>();
        int number = trail.text().sentenceNumber(anaphor.begin());
        for (int s = number; s >= Math.max(0, number - REACH); s--) {
            sentence(found, s, number - s);
        }
        for (MentionKind kind :
                List.of(MentionKind.STATE, MentionKind.ORGANISATION, MentionKind.PERSON, MentionKind.PLACE)) {
            add(found, trail.most(kind), "document " + kind, REACH + 1);
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
        return clues.add("noun", trail.word(anaphor.end()))
                .cross("none", Set.of("words", "last", "possessive", "noun", "part"));
    }

    private void sentence(Map<Set<Entity>, Clues> found, int number, int gap) {
        List<Place> places = trail.in(number);
        List<Frame> frames = trail.phrases().frames(number);
        for (int i = frames.size() - 1; i >= 0; i--) {
            clause(found, frames.get(i), places, gap);
        }
        Map<MentionKind, Set<Entity>> kinds = new EnumMap<>(MentionKind.class);
        Map<Anaphor, Set<Entity>> meant = new LinkedHashMap<>();
        Set<Entity> bodies = new LinkedHashSet<>();
        for (Place place : places) {
            kinds.computeIfAbsent(place.entity().kind(), k -> new LinkedHashSet<>())
                    .add(place.entity());
            if (place.meant() != null) {
                meant.computeIfAbsent(place.meant(), m -> new LinkedHashSet<>()).add(place.entity());
            }
            if (place.named() != null && isOuter(place, places)) {
                bodies.add(place.entity());
            }
        }
        meant.values().forEach(group -> add(found, group, "meant", gap));
        kinds.forEach((kind, group) -> add(found, group, "sentence " + kind, gap));
        add(
                found,
                bodies.stream()
                        .filter(entity -> entity.kind() == MentionKind.ORGANISATION)
                        .toList(),
                "outer ORGANISATION",
                gap);
        add(
                found,
                bodies.stream()
                        .filter(entity ->
                                entity.kind() == MentionKind.ORGANISATION || entity.kind() == MentionKind.STATE)
                        .toList(),
                "outer",
                gap);
    }

    private static boolean isOuter(Place place, List<Place> places) {
        return places.stream()
                .noneMatch(other -> other.begin() <= place.begin()
                        && place.end() <= other.end()
                        && other.end() - other.begin() > place.end() - place.begin());
    }

    private void clause(Map<Set<Entity>, Clues> found, Frame frame, List<Place> places, int gap) {
        List<Entity> subjects = named(frame.subjects(), places);
        List<Entity> objects = named(frame.objects(), places);
        add(found, subjects, "subjects", gap);
        add(found, objects, "objects", gap);
        for (Complement complement : frame.complements()) {
            List<Entity> hanging = named(List.of(complement.phrase()), places);
            String word = trail.word(complement.preposition());
            add(found, hanging, "behind " + word, gap);
            add(found, joined(subjects, hanging), "subjects " + word, gap);
        }
        add(found, joined(subjects, objects), "subjects objects", gap);
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

    private static void add(Map<Set<Entity>, Clues> found, Iterable<Entity> group, String source, int gap) {
        Set<Entity> all = new LinkedHashSet<>();
        group.forEach(all::add);
        if (all.size() >= TWO && all.size() <= MOST) {
            found.computeIfAbsent(all, g -> new Clues().add("gap", gap)).add("source", source);
        }
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
                .cross("gap", Set.of("rank", "size", "kinds"));
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
