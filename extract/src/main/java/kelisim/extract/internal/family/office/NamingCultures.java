package kelisim.extract.internal.family.office;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * Of which of two states somebody is minister or ambassador where no word tells it: of the one in which such names are usual,
 * if they are not so in the other ('Prime Minister Nguyen' in a text on Viet Nam and Cuba). Names never add a state that the
 * document does not name, and tell nothing where they are usual in both.
 */
final class NamingCultures {

    /** How often a document must name a state to be one of its two sides. */
    private static final int OFTEN = 2;
    /** A third state must be named this many times less. */
    private static final double RATIO = 1.5;

    private final Analysis analysis;
    private final List<Entity> sides;
    private final Map<Entity, Mention> fullest = new HashMap<>();

    NamingCultures(Analysis analysis) {
        this.analysis = analysis;
        this.sides = sides();
        for (Mention person : analysis.mentions().all(MentionKind.PERSON)) {
            Entity entity = analysis.discourse().of(person);
            if (entity != null) {
                fullest.merge(entity, person, NamingCultures::longer);
            }
        }
    }

    private static Mention longer(Mention one, Mention other) {
        return other.end() - other.begin() > one.end() - one.begin() ? other : one;
    }

    /** The side whose names a person bears, if the other one's are not such; else the state that was meant. */
    @Nullable
    Entity of(@Nullable Entity person, @Nullable Entity meant, Set<Entity> ofOthers) {
        Mention name = person == null ? null : fullest.get(person);
        if (name == null || sides.size() != 2 || meant != null && !sides.contains(meant)) {
            return meant;
        }
        Set<String> usual = usual(name);
        boolean first = isUsual(sides.get(0), usual);
        boolean second = isUsual(sides.get(1), usual);
        Entity side = first == second ? meant : sides.get(first ? 0 : 1);
        return side != null && ofOthers.contains(side) ? meant : side;
    }

    /** The states in which a person's name is usual. */
    Set<String> usual(@Nullable Entity person) {
        Mention name = person == null ? null : fullest.get(person);
        return name == null ? Set.of() : usual(name);
    }

    /** Whether a state, or the one of a town, is one of these. */
    static boolean isUsual(Entity side, Set<String> states) {
        Entry entry = side.entry();
        String state = entry == null ? null : entry.get("state");
        return entry != null && (states.contains(entry.id()) || state != null && states.contains(state));
    }

    /** The states where a name's words are usual. */
    private Set<String> usual(Mention name) {
        Set<String> states = new HashSet<>();
        for (int t = name.begin(); t < name.end(); t++) {
            for (Match match : analysis.text().matches(t)) {
                states.addAll(match.end() <= name.end() ? match.entry().all("states") : List.of());
            }
        }
        return states;
    }

    /** The two states that the document names by far most. */
    private List<Entity> sides() {
        Map<Entity, Integer> counts = new LinkedHashMap<>();
        for (Mention mention : analysis.mentions().all()) {
            boolean state = mention.kind() == MentionKind.STATE || mention.kind() == MentionKind.DEMONYM;
            Entity entity = state ? analysis.discourse().of(mention) : null;
            if (entity != null) {
                counts.merge(entity, 1, Integer::sum);
            }
        }
        List<Map.Entry<Entity, Integer>> most = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(3)
                .toList();
        boolean two = most.size() > 1
                && most.get(1).getValue() >= OFTEN
                && (most.size() < 3
                        || most.get(1).getValue() >= RATIO * most.get(2).getValue());
        return two ? List.of(most.get(0).getKey(), most.get(1).getKey()) : List.of();
    }
}
