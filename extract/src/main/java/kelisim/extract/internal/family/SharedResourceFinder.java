package kelisim.extract.internal.family;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * states or of sharing. A water may also stand in the name of the treaty or body that states have for it.
 */
final class SharedResourceFinder implements FactFinder {

    private static final int MOST_STATES = 12;
    private static final Set<MentionKind> NAMED_FOR_WATER =
            Set.of(MentionKind.RESOURCE, MentionKind.INSTRUMENT, MentionKind.ORGANISATION);
    private static final Set<String> WATERS = Set.of("river", "lake", "basin", "aquifer");

    @Override
    public List<Draft> find(Analysis analysis, List<Draft> soFar) {
        Map<Entity, Draft> drafts = new LinkedHashMap<>();
        for (Mention mention : analysis.mentions().all()) {
            String kind = kind(mention);
            Entity entity = mention.kind() == MentionKind.RESOURCE && kind != null && isMeant(analysis, mention, kind)
                    ? analysis.discourse().of(mention)
                    : null;
            Sentence sentence = analysis.text().sentenceOf(mention.begin());
            boolean told = entity != null && !drafts.containsKey(entity) && !isOfOneState(analysis, mention);
            if (entity == null || kind == null || !told || isOnlyWhere(analysis, sentence, mention, kind)) {
                continue;
            }
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

    /** By itself, or for a water as a word of a treaty's or a body's name. */
    private static boolean isMeant(Analysis analysis, Mention mention, String kind) {
        Mention outer = analysis.mentions().outermost(mention.begin());
        return outer == null
                || outer.equals(mention)
                || outer.kind() == MentionKind.RESOURCE
                || (WATERS.contains(kind) && NAMED_FOR_WATER.contains(outer.kind()));
    }

    /** An ocean, which all share; or a sea of unknown shores or one more place of a row ('in A, in B and on the C uplands'): shared only where the sentence says so. */
    private static boolean isOnlyWhere(Analysis analysis, Sentence sentence, Mention mention, String kind) {
        int t = mention.begin() - 1;
        while (t > sentence.begin() && analysis.text().isFunction(t, "pos", "determiner")) {
            t--;
        }
        boolean listed = analysis.text().isFunction(t, "pos", "preposition")
                && (analysis.tokens().isMark(t - 1, ',') || analysis.text().isFunction(t - 1, "joins", "true"));
        Entry entry = mention.entry();
        boolean ocean = entry != null && entry.has("open", "true");
        boolean unknown =
                kind.equals("sea") && entry != null && entry.all("states").isEmpty();
        return ocean || ((listed || unknown) && !isShared(analysis, sentence));
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
        List<Entity> named = named(analysis, sentence);
        named = named.isEmpty() ? behind(analysis, sentence) : named;
        if (named.size() > 1) {
            return named;
        }
        List<Entity> all = analysis.discourse().all(MentionKind.STATE);
        return isShared(analysis, sentence) && all.size() <= MOST_STATES ? fitting(all, resource) : List.of();
    }

    private static List<Entity> named(Analysis analysis, Sentence sentence) {
        List<Entity> named = new ArrayList<>();
        for (Mention mention : analysis.mentions().within(sentence.begin(), sentence.end(), MentionKind.STATE)) {
            Entity state = analysis.discourse().of(mention);
            if (state != null && !named.contains(state)) {
                named.add(state);
            }
        }
        return named;
    }

    /** 'The crane knows no border. It breeds in A and winters in B': the states of the sentence that goes on with 'it'. */
    private static List<Entity> behind(Analysis analysis, Sentence sentence) {
        int next = analysis.text().sentenceNumber(sentence.begin()) + 1;
        if (next >= analysis.text().sentences().size()) {
            return List.of();
        }
        Sentence after = analysis.text().sentences().get(next);
        boolean goesOn = after.block() == sentence.block()
                && analysis.text().isFunction(after.begin(), "pos", "pronoun")
                && analysis.text().isFunction(after.begin(), "gender", "thing");
        return goesOn ? named(analysis, after) : List.of();
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
