package kelisim.extract.internal.family;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.fact.FactFinder;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * Rivers, lakes, reserves, species and the like that states share. A name alone is none: the sentence must speak of several
 * states or of sharing.
 */
final class SharedResourceFinder implements FactFinder {

    private static final int MOST_STATES = 12;

    @Override
    public List<Draft> find(Analysis analysis, List<Draft> soFar) {
        Map<Entity, Draft> drafts = new LinkedHashMap<>();
        for (Mention mention : analysis.mentions().all()) {
            Mention outer = analysis.mentions().outermost(mention.begin());
            boolean own = outer == null || outer.equals(mention) || outer.kind() == MentionKind.RESOURCE;
            Entity entity = mention.kind() == MentionKind.RESOURCE && own
                    ? analysis.discourse().of(mention)
                    : null;
            String kind = kind(mention);
            if (entity == null || kind == null || drafts.containsKey(entity) || isOfOneState(analysis, mention)) {
                continue;
            }
            Sentence sentence = analysis.text().sentenceOf(mention.begin());
            List<Entity> states = states(analysis, sentence, mention);
            if (states.size() > 1) {
                drafts.put(
                        entity,
                        Draft.of(
                                        FactType.SHARED_RESOURCE,
                                        "shared_resource.sentence",
                                        analysis.span(sentence.begin(), sentence.end()))
                                .name("resource", entity)
                                .code("kind", kind)
                                .names("states", states));
            }
        }
        return new ArrayList<>(drafts.values());
    }

    /** 'the park in Kenya', 'the lake, Chad': a state right behind it, and no other behind that; or known to lie in one. */
    private static boolean isOfOneState(Analysis analysis, Mention resource) {
        if (resource.entry() != null && resource.entry().all("states").size() == 1) {
            return true;
        }
        int t = resource.end();
        boolean local = analysis.text().isWord(t, "in") || analysis.tokens().isMark(t, ',');
        Mention state = local ? analysis.mentions().at(t + 1, MentionKind.STATE) : null;
        if (state == null) {
            return false;
        }
        boolean more =
                analysis.tokens().isMark(state.end(), ',') || analysis.text().isWord(state.end(), "and");
        return !more || analysis.mentions().at(state.end() + 1, MentionKind.STATE) == null;
    }

    private static @Nullable String kind(Mention mention) {
        Entry entry = mention.entry();
        return entry == null ? null : entry.get("kind");
    }

    /** The states that a sentence gives a part in it: those it names, else the document's where it speaks of sharing. */
    private static List<Entity> states(Analysis analysis, Sentence sentence, Mention resource) {
        List<Entity> named = new ArrayList<>();
        for (Mention mention : analysis.mentions().within(sentence.begin(), sentence.end(), MentionKind.STATE)) {
            Entity state = analysis.discourse().of(mention);
            if (state != null && !named.contains(state)) {
                named.add(state);
            }
        }
        if (named.size() > 1) {
            return named;
        }
        List<Entity> all = analysis.discourse().all(MentionKind.STATE);
        return isShared(analysis, sentence) && all.size() <= MOST_STATES ? fitting(all, resource) : List.of();
    }

    /** Of the document's states, those whom the world knows at this resource, or all if it knows none. */
    private static List<Entity> fitting(List<Entity> states, Mention resource) {
        Entry entry = resource.entry();
        List<String> known = entry == null ? List.of() : entry.all("states");
        if (known.isEmpty()) {
            return states.size() <= 3 ? states : List.of();
        }
        return states.stream()
                .filter(state -> state.entry() != null
                        && state.entry().id() != null
                        && known.contains(state.entry().id()))
                .toList();
    }

    private static boolean isShared(Analysis analysis, Sentence sentence) {
        for (int t = sentence.begin(); t < sentence.end(); t++) {
            if (analysis.text().is(t, "shared")) {
                return true;
            }
        }
        return false;
    }
}
