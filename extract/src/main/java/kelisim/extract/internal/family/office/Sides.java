package kelisim.extract.internal.family.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Between whom something is told where holders of one office are named together without their states or towns ('Prime
 * Ministers A and B'): as many of that sort as the sentence names, those of the sentences before, else those of which the
 * whole document tells. Holders are named in the order of their sides.
 */
final class Sides {

    /** How many sentences of the paragraph are looked at before the office's own. */
    private static final int BACK = 2;

    private final Analysis analysis;
    private final PlacesMeant places;
    /** Those of which the whole text tells most, which are counted once for each office and number of holders. */
    private final Map<Office, List<Entity>> mains = new HashMap<>();

    private record Office(Entry role, int holders) {}

    Sides(Analysis analysis) {
        this.analysis = analysis;
        this.places = new PlacesMeant(analysis);
    }

    /** That many states, towns or bodies that have such an office; none if it is not plain which. */
    List<Entity> of(int token, @Nullable Entry role, int many) {
        if (role == null || role.get("level") != null || sort(role) == null) {
            return List.of();
        }
        Sentence own = analysis.text().sentenceOf(token);
        List<Entity> here = named(own.begin(), own.end(), role);
        int number = analysis.text().sentenceNumber(token);
        for (int s = number - 1; here.isEmpty() && s >= 0 && s >= number - BACK; s--) {
            Sentence earlier = analysis.text().sentences().get(s);
            here = earlier.block() == own.block() ? named(earlier.begin(), earlier.end(), role) : here;
        }
        if (here.size() == many) {
            return here;
        }
        List<Entity> main = role.has("of", "place") ? withOwn(here, many) : main(role, many);
        return main.containsAll(here) ? main : List.of();
    }

    /** Of which sort they are; {@code null} if the office may be one of any body. */
    private static @Nullable MentionKind sort(Entry role) {
        boolean state = role.has("of", "state") || role.has("of", "field");
        return role.has("of", "place")
                ? MentionKind.PLACE
                : role.get("in") != null ? MentionKind.ORGANISATION : state ? MentionKind.STATE : null;
    }

    private List<Entity> named(int begin, int end, Entry role) {
        Set<Entity> found = new LinkedHashSet<>();
        for (Mention mention : analysis.mentions().within(begin, end)) {
            Entity entity = isOfSort(mention, role) ? places.entity(mention) : null;
            if (entity != null) {
                found.add(entity);
            }
        }
        return new ArrayList<>(found);
    }

    private boolean isOfSort(Mention mention, Entry role) {
        MentionKind kind = mention.kind() == MentionKind.DEMONYM ? MentionKind.STATE : mention.kind();
        if (kind != sort(role) || mention.generic()) {
            return false;
        }
        return switch (kind) {
            case PLACE -> PlacesMeant.isSort(mention, null);
            case ORGANISATION ->
                role.all("in").stream()
                        .anyMatch(
                                in -> mention.entry() != null && mention.entry().has("kind", in));
            default -> true;
        };
    }

    /** The document's own town and the other one of the sentence: 'a protocol with A, signed by the mayors B and C'. */
    private List<Entity> withOwn(List<Entity> here, int many) {
        Entity own = places.host();
        return own != null && many == 2 && here.size() == 1 && !here.contains(own)
                ? List.of(own, here.get(0))
                : List.of();
    }

    /** Those of which the document tells most, in the order in which it names them. */
    private List<Entity> main(Entry role, int many) {
        return mains.computeIfAbsent(new Office(role, many), office -> counted(role, many));
    }

    private List<Entity> counted(Entry role, int many) {
        Map<Entity, Integer> counts = new LinkedHashMap<>();
        for (Mention mention : analysis.mentions().all()) {
            Entity entity = isOfSort(mention, role) ? places.entity(mention) : null;
            if (entity != null) {
                counts.merge(entity, 1, Integer::sum);
            }
        }
        List<Integer> most = counts.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(many + 1L)
                .toList();
        if (most.size() < many || most.size() > many && most.get(many).equals(most.get(many - 1))) {
            return List.of();
        }
        int least = most.get(many - 1);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .map(Map.Entry::getKey)
                .toList();
    }
}
