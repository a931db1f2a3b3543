package kelisim.extract.internal.family.resource;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kelisim.document.Block;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.fact.FactFinder;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * Rivers, lakes, reserves, species and the like that states share. A name alone is none: the sentence must speak of several
 * states or of sharing, or of a water that the world knows between states of which the document speaks. A water may also
 * stand in the name of the treaty or body that states have for it.
 */
public final class SharedResourceFinder implements FactFinder {

    private static final Set<MentionKind> NAMED_FOR_WATER =
            Set.of(MentionKind.RESOURCE, MentionKind.INSTRUMENT, MentionKind.ORGANISATION);
    private static final Set<String> WATERS = Set.of("river", "lake", "basin", "aquifer");

    /** What treaties are about by their names, waters apart. */
    private static final Set<String> IN_NAMES = Set.of("protected_area", "forest", "mountain", "glacier");

    @Override
    public List<Draft> find(Analysis analysis, List<Draft> soFar) {
        Map<Entity, Draft> drafts = new LinkedHashMap<>();
        List<Draft> rows = new SharedRows(analysis).find();
        Sharers sharers = new Sharers(analysis);
        for (Mention mention : analysis.mentions().all(MentionKind.RESOURCE)) {
            Entity entity = name(analysis, mention);
            if (entity == null || drafts.containsKey(entity) || isPartOf(analysis, mention, drafts)) {
                continue;
            }
            Draft draft =
                    rows.isEmpty() || !inRow(analysis, mention) ? draft(analysis, sharers, mention, entity) : null;
            if (draft != null) {
                drafts.put(entity, draft);
            }
        }
        List<Draft> all = new ArrayList<>(rows);
        all.addAll(drafts.values());
        return all;
    }

    private static boolean inRow(Analysis analysis, Mention mention) {
        return analysis.text().block(analysis.text().sentenceOf(mention.begin())) instanceof Block.TableRow;
    }

    /** Itself, or the whole of names that dashes join. */
    private static @Nullable Entity name(Analysis analysis, Mention mention) {
        Phrase joined = JoinedName.around(analysis, mention);
        return joined == null
                ? analysis.discourse().of(mention)
                : analysis.discourse().plain(MentionKind.RESOURCE, analysis.surface(joined.begin(), joined.end()));
    }

    /** The river in the name of its basin or of its delta, of which was told: 'the Medjerda catchment'. */
    private static boolean isPartOf(Analysis analysis, Mention mention, Map<Entity, Draft> told) {
        for (Mention outer : analysis.mentions().startingAt(mention.begin())) {
            boolean larger = outer.kind() == MentionKind.RESOURCE && outer.end() > mention.end();
            Entity whole = larger ? analysis.discourse().of(outer) : null;
            if (whole != null && told.containsKey(whole)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Draft draft(Analysis analysis, Sharers sharers, Mention mention, Entity entity) {
        String kind = kind(mention);
        Sentence sentence = analysis.text().sentenceOf(mention.begin());
        if (kind == null
                || JoinedName.isOfSomethingElse(analysis, mention)
                || !isMeant(analysis, mention, kind)
                || isOfOfficer(analysis, mention) && isNamedOnce(analysis, entity)
                || isOfOneState(analysis, mention)
                || isDistrict(analysis, mention)
                || isOnlyWhere(analysis, mention, kind)) {
            return null;
        }
        List<Entity> states = sharers.of(sentence, mention, kind);
        boolean joined = JoinedName.around(analysis, mention) != null;
        boolean alone = mention.equals(analysis.mentions().outermost(mention.begin()));
        return states.size() < 2
                        && !(alone
                                && WATERS.contains(kind)
                                && (sharers.isSharedByNature(sentence) || sharers.isOfSoMany(sentence, mention)))
                ? null
                : Draft.of(
                                FactType.SHARED_RESOURCE,
                                "shared_resource.sentence",
                                analysis.span(sentence.begin(), sentence.end()))
                        .name("resource", entity)
                        .code("kind", joined && WATERS.contains(kind) ? "basin" : kind)
                        .names("states", states.size() < 2 ? List.of() : states);
    }

    private static @Nullable String kind(Mention mention) {
        Entry entry = mention.entry();
        return entry == null ? null : entry.get("kind");
    }

    /** By itself, or for a water as a word of a treaty's or a body's name. */
    private static boolean isMeant(Analysis analysis, Mention mention, String kind) {
        Mention outer = analysis.mentions().outermost(mention.begin());
        // 'the Upper Sava Valley Restoration Project' names no shared valley
        boolean goesOn = analysis.tokens().is(mention.end(), Shape.CAPITAL)
                && analysis.text().sentenceNumber(mention.end())
                        == analysis.text().sentenceNumber(mention.begin());
        return outer == null
                || (outer.equals(mention) && !goesOn)
                || outer.kind() == MentionKind.RESOURCE
                || (WATERS.contains(kind) && NAMED_FOR_WATER.contains(outer.kind()))
                || IN_NAMES.contains(kind)
                || kind.equals("sea")
                        && outer.kind() == MentionKind.ORGANISATION
                        && analysis.text().is(mention.end() - 1, "geographic_head");
    }

    /** 'the director of the Volta Authority', 'the Order of the Volta': of a person or an honour, and not of the river. */
    private static boolean isOfOfficer(Analysis analysis, Mention mention) {
        Mention outer = analysis.mentions().outermost(mention.begin());
        boolean body = outer != null && outer.kind() == MentionKind.ORGANISATION;
        int t = body && outer != null ? outer.begin() : mention.begin();
        while (t > 0 && analysis.text().isFunction(t - 1, "pos", "determiner")) {
            t--;
        }
        if (!analysis.text().isWord(t - 1, "of")) {
            return false;
        }
        Mention before = analysis.mentions().outermost(t - 2);
        boolean officer = body && before != null && before.kind() == MentionKind.ROLE && before.end() == t - 1;
        return officer
                || analysis.text().isWord(t - 2, "order") && analysis.tokens().is(t - 2, Shape.CAPITAL);
    }

    /** 'the Karnali Province Committee', 'Volta Region': named for a river, and within one state. */
    private static boolean isDistrict(Analysis analysis, Mention mention) {
        Match head = analysis.text().match(mention.end(), "geographic_head");
        return head != null
                && head.entry().has("kind", "region")
                && analysis.tokens().is(mention.end(), Shape.CAPITAL);
    }

    private static boolean isNamedOnce(Analysis analysis, Entity entity) {
        return analysis.mentions().all(MentionKind.RESOURCE).stream()
                        .filter(mention -> entity.equals(analysis.discourse().of(mention)))
                        .limit(2)
                        .count()
                < 2;
    }

    /** An ocean, which all share; or a sea of unknown shores or one more place of a row ('in A, in B and on the C uplands'): a place, and nothing that is shared. */
    private static boolean isOnlyWhere(Analysis analysis, Mention mention, String kind) {
        Sentence sentence = analysis.text().sentenceOf(mention.begin());
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
        return ocean || listed || unknown;
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
}
