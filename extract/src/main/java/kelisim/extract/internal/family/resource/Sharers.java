package kelisim.extract.internal.family.resource;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Tells which states have a part in a resource, by its sentence, those beside it, and what the world knows of it. */
final class Sharers {

    private static final int MOST_STATES = 12;
    /** So many states of the document may share what the world does not know. */
    private static final int FEW = 3;
    /** In so many sentences a document says who its parties are. */
    private static final int OPENING = 5;

    /** What a table may list as shared. */
    static final Set<String> SHAREABLE =
            Set.of("river", "lake", "sea", "basin", "aquifer", "glacier", "mountain", "forest", "protected_area");

    private static final Set<String> INLAND = Set.of("river", "lake", "aquifer", "glacier");

    private final Analysis analysis;
    private final List<Entity> all;
    /** The states that the document names first, as a treaty or a communiqué does its parties; none if they are many. */
    private final List<Entity> parties;

    Sharers(Analysis analysis) {
        this.analysis = analysis;
        this.all = analysis.discourse().all(MentionKind.STATE);
        this.parties = parties(analysis);
    }

    private static List<Entity> parties(Analysis analysis) {
        Set<Entity> named = new LinkedHashSet<>();
        for (Mention mention : analysis.mentions().all(MentionKind.STATE)) {
            Entity state = analysis.discourse().of(mention);
            if (analysis.text().sentenceNumber(mention.begin()) >= OPENING) {
                break;
            }
            if (state != null) {
                named.add(state);
            }
        }
        return named.size() <= FEW ? List.copyOf(named) : List.of();
    }

    /** The states that a sentence gives a part in a resource; fewer than two if it tells of no sharing. */
    List<Entity> of(Sentence sentence, Mention resource, String kind) {
        List<Entity> beside = namedBeside(sentence, resource);
        if (beside.size() > 1 && isShared(sentence)) {
            return beside;
        }
        List<Entity> named = named(sentence, MentionKind.STATE);
        named = named.isEmpty() ? ofNext(sentence, kind) : named;
        named = named.size() < 2 ? ofLast(sentence, named) : named;
        if (isElsewhere(resource, named)) {
            return List.of();
        }
        if (named.size() > 1) {
            return named;
        }
        if (isShared(sentence)) {
            List<Entity> fitting = all.size() <= MOST_STATES ? fitting(resource) : List.of();
            return fitting.size() > 1 ? fitting : regions(sentence);
        }
        return isSpokenOf(sentence, resource, kind) ? fitting(resource) : List.of();
    }

    /** 'The minister of A saw the Alps': the world knows whose it is, and none of those who are named is among them. */
    private static boolean isElsewhere(Mention resource, List<Entity> named) {
        List<String> known =
                resource.entry() == null ? List.of() : resource.entry().all("states");
        return known.size() > 1
                && !named.isEmpty()
                && named.stream()
                        .noneMatch(state -> state.entry() != null
                                && known.contains(state.entry().id()));
    }

    /** 'Nineteen states have a part in the basin of the Danube': how many, of a water that the world knows between states. */
    boolean isOfSoMany(Sentence sentence, Mention resource) {
        Entry entry = resource.entry();
        boolean between = entry != null
                && entry.all("states").size() > 1
                && named(sentence, MentionKind.STATE).isEmpty();
        for (Mention figure : between
                ? analysis.mentions().within(sentence.begin(), sentence.end(), MentionKind.FIGURE)
                : List.<Mention>of()) {
            int head = figure.end() - 1;
            int next = figure.end();
            if (analysis.text().is(head, "shared") || analysis.text().is(next, "shared")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of the sentence tells that several have a part in something. */
    boolean isShared(Sentence sentence) {
        for (int t = sentence.begin(); t < sentence.end(); t++) {
            if (analysis.text().is(t, "shared")) {
                return true;
            }
        }
        return false;
    }

    /** 'the riparian states of the Lumi', 'the transboundary lake': shared, whoever they are. */
    boolean isSharedByNature(Sentence sentence) {
        for (int t = sentence.begin(); t < sentence.end(); t++) {
            Match match = analysis.text().match(t, "shared");
            if (match != null && match.entry().has("strong", "true")) {
                return true;
            }
        }
        return false;
    }

    private List<Entity> named(Sentence sentence, MentionKind kind) {
        List<Entity> named = new ArrayList<>();
        for (Mention mention : analysis.mentions().within(sentence.begin(), sentence.end(), kind)) {
            Entity entity = analysis.discourse().of(mention);
            if (entity != null && !named.contains(entity)) {
                named.add(entity);
            }
        }
        return named;
    }

    /** 'Aquifers common to several: X – A, B; Y – B, C': the states between the resource's own semicolons. */
    private List<Entity> namedBeside(Sentence sentence, Mention resource) {
        int begin = resource.begin();
        while (begin > sentence.begin() && !analysis.tokens().isMark(begin - 1, ';')) {
            begin--;
        }
        int end = resource.end();
        while (end < sentence.end() && !analysis.tokens().isMark(end, ';')) {
            end++;
        }
        return begin == sentence.begin() && end == sentence.end()
                ? List.of()
                : named(new Sentence(begin, end, sentence.block()), MentionKind.STATE);
    }

    /** 'The crane knows no border. It breeds in A and winters in B', 'the river X. The river begins in A …': the states of the sentence that goes on with it. */
    private List<Entity> ofNext(Sentence sentence, String kind) {
        Sentence next = beside(sentence, 1);
        if (next == null) {
            return List.of();
        }
        int t = next.begin();
        boolean pronoun = analysis.text().isFunction(t, "pos", "pronoun")
                        && analysis.text().isFunction(t, "gender", "thing")
                || isOfIts(t, kind);
        Match head = analysis.text().isFunction(t, "definite", "true")
                ? analysis.text().match(t + 1, "geographic_head")
                : null;
        boolean again = head != null
                && head.entry().has("kind", kind)
                && !analysis.tokens().is(t + 1, Shape.CAPITAL);
        return pronoun || again ? named(next, MentionKind.STATE) : List.of();
    }

    /** 'Its basin' goes on with a basin. */
    private boolean isOfIts(int its, String kind) {
        Match head = analysis.text().isFunction(its, "pos", "possessive")
                ? analysis.text().match(its + 1, "geographic_head")
                : null;
        return head != null && head.entry().has("kind", kind);
    }

    /** 'A and B look after rare animals. These species include …': the states of the sentence that is pointed back to. */
    private List<Entity> ofLast(Sentence sentence, List<Entity> named) {
        Sentence last = beside(sentence, -1);
        int t = sentence.begin();
        boolean back = analysis.text().isFunction(t, "pos", "pronoun")
                && analysis.tokens().is(t + 1, Shape.WORD);
        return back && last != null ? named(last, MentionKind.STATE) : named;
    }

    /** The sentence so many before or behind, in the same block. */
    private @Nullable Sentence beside(Sentence sentence, int by) {
        int number = analysis.text().sentenceNumber(sentence.begin()) + by;
        if (number < 0 || number >= analysis.text().sentences().size()) {
            return null;
        }
        Sentence other = analysis.text().sentences().get(number);
        return other.block() == sentence.block() ? other : null;
    }

    /** 'the lake that Vermont and Quebec share': regions of several states. */
    private List<Entity> regions(Sentence sentence) {
        List<Entity> regions = named(sentence, MentionKind.PLACE);
        regions.removeIf(
                region -> region.entry() == null || !region.entry().lexicon().equals("region"));
        long states = regions.stream()
                .map(region -> region.entry() == null ? null : region.entry().get("state"))
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return states > 1 ? regions : List.of();
    }

    /** Of the document's states, those whom the world knows at this resource, or all if it knows none. */
    private List<Entity> fitting(Mention resource) {
        Entry entry = resource.entry();
        List<String> known = entry == null ? List.of() : entry.all("states");
        if (known.isEmpty()) {
            boolean alone = resource.equals(analysis.mentions().outermost(resource.begin()));
            boolean species = entry != null && entry.has("kind", "species");
            return all.size() <= FEW ? all : alone && !species ? parties : List.of();
        }
        return all.stream()
                .filter(state -> state.entry() != null
                        && state.entry().id() != null
                        && known.contains(state.entry().id()))
                .toList();
    }

    /** 'the water of the Ili', 'Lake Turkana's inflow': an inland water that the world knows, told of in a sentence and not only the place of something. */
    private boolean isSpokenOf(Sentence sentence, Mention resource, String kind) {
        Entry entry = resource.entry();
        boolean known =
                entry != null && INLAND.contains(kind) && entry.all("states").size() > 1;
        boolean named = analysis.text().isFunction(resource.begin() - 1, "definite", "true")
                || analysis.text().is(resource.begin(), "geographic_head");
        return known
                && named
                && !analysis.phrases()
                        .frames(analysis.text().sentenceNumber(sentence.begin()))
                        .isEmpty();
    }
}
