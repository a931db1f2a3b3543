package kelisim.extract.internal.family.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.post.OwnBody;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Whose director or chairman somebody is where the office does not say it: the body for which they act, the body of the
 * same office named just before, the body that the paragraph is about, or, for lines that label, the document.
 */
final class BodiesMeant {

    private static final int NEAR_SENTENCES = 2;
    /** How far in front of a relative word its body may stand. */
    private static final int WINDOW = 40;
    /** Rules by which a line or row tells an office without a sentence. */
    private static final Set<String> LABELS = Set.of("office.label", "office.row", "office.lines");

    private final Analysis analysis;
    private final @Nullable Entity own;
    private final @Nullable Entity labelled;
    private final @Nullable Entity organ;
    private final Map<Integer, Map<Entity, Integer>> counts = new HashMap<>();
    private final HeadingBodies headings;

    BodiesMeant(Analysis analysis) {
        this.analysis = analysis;
        this.headings = new HeadingBodies(analysis);
        OwnBody about = new OwnBody(analysis);
        this.own = about.body();
        this.labelled = about.labelled();
        this.organ = about.organ();
        for (Mention mention : analysis.mentions().all(MentionKind.ORGANISATION)) {
            Entity body = mention.equals(analysis.mentions().outermost(mention.begin()))
                    ? analysis.discourse().of(mention)
                    : null;
            if (body != null) {
                int block = analysis.text().sentenceOf(mention.begin()).block();
                counts.computeIfAbsent(block, b -> new HashMap<>()).merge(body, 1, Integer::sum);
            }
        }
    }

    /**
     * The body meant; {@code null} if none is made plain.
     *
     * @param role what is known of the office
     * @param sure whether only what stands by the office itself tells it, since it may as well be of a state
     */
    @Nullable
    Entity of(Draft draft, Entry role, boolean sure) {
        int begin = analysis.tokens().at(draft.spans().get(0).begin());
        Sentence sentence = analysis.text().sentenceOf(begin);
        if (!sure && isOurs(draft, begin)) {
            return own;
        }
        Entity body = behindRelative(begin, sentence);
        body = body == null ? ofBoth(draft, sentence) : body;
        if (body == null && role.get("in") != null) {
            return new KindredBodies(analysis).of(role, begin, own);
        }
        if (body == null && !sure && draft.rule().equals("office.taken")) {
            return electing(analysis.tokens().at(draft.spans().get(0).end() - 1));
        }
        if (body == null && !role.has("of", "field") && (isLabel(draft, sentence) || isItem(draft, sentence))) {
            body = headings.above(begin);
        }
        if (body == null && organ != null && role.has("seat", "true")) {
            return organ;
        }
        if (body == null && labelled != null && !role.has("of", "field") && isLabel(draft, sentence)) {
            return labelled;
        }
        boolean guessed = body == null;
        if (guessed && role.has("weak", "true") && draft.rule().equals("office.before")) {
            return null; // 'Engineer A' is called so, whoever may employ him
        }
        if (body == null && !sure) {
            body = often(counts.getOrDefault(sentence.block(), Map.of()), 2);
        }
        Entity speaker = analysis.discourse().own();
        if (speaker != null && guessed && !sure && isMeeting(body) && !role.has("seat", "true")) {
            return speaker; // a council has no director: the one for which the document speaks has
        }
        return body != null || sure || isOfOther(draft, sentence) ? body : own;
    }

    /** 'A (director) and B (secretary), both of the Fund'. */
    private @Nullable Entity ofBoth(Draft draft, Sentence sentence) {
        int end = analysis.tokens().at(draft.spans().get(0).end() - 1) + 1;
        for (int t = end; t < Math.min(sentence.end(), end + WINDOW); t++) {
            boolean both = analysis.text().isWord(t, "both") || analysis.text().isWord(t, "all");
            if (both && (analysis.text().isWord(t + 1, "of") || analysis.text().isWord(t + 1, "from"))) {
                int at = analysis.text().afterDeterminers(t + 2, sentence.end());
                Mention body = analysis.mentions().at(at, MentionKind.ORGANISATION);
                return body == null ? null : analysis.discourse().of(body);
            }
        }
        return null;
    }

    /** 'Peru sent A, director', 'A, a director in his ministry': hardly of the body that the document only is about. */
    private boolean isOfOther(Draft draft, Sentence sentence) {
        int end = analysis.tokens().at(draft.spans().get(0).end() - 1) + 1;
        boolean inside = analysis.text().isFunction(end, "place", "true")
                && analysis.text().isFunction(end + 1, "pos", "possessive");
        boolean state = !analysis.mentions()
                .within(sentence.begin(), end, MentionKind.STATE)
                .isEmpty();
        return analysis.discourse().own() == null && (state || inside);
    }

    /** The body in which somebody is elected without a word on whose the office is: the document's own, else the one spoken of. */
    @Nullable
    Entity electing(int begin) {
        Entity spoken = own == null || isSecretariat(own) ? spokenOf(begin) : own;
        return spoken == null ? own : spoken;
    }

    /** Of a secretariat nobody is elected president; of the body that it serves somebody is. */
    private static boolean isSecretariat(Entity body) {
        Entry head = body.entry();
        return head != null && head.name().equals("secretariat");
    }

    /** The one body of the last sentence up to there in the paragraph that names any. */
    @Nullable
    Entity spokenOf(int begin) {
        int number = analysis.text().sentenceNumber(begin);
        Set<Entity> named = new HashSet<>();
        for (int s = number; s >= 0 && named.isEmpty() && s >= number - NEAR_SENTENCES; s--) {
            Sentence earlier = analysis.text().sentences().get(s);
            boolean same =
                    earlier.block() == analysis.text().sentences().get(number).block();
            for (Mention body : analysis.mentions()
                    .within(earlier.begin(), same ? Math.min(begin, earlier.end()) : earlier.begin())) {
                Mention around = analysis.mentions().outermost(body.begin());
                boolean inner = around != null && around.kind() == MentionKind.ORGANISATION && !around.equals(body);
                boolean outer = body.kind() == MentionKind.ORGANISATION && !inner;
                Entity known = outer ? analysis.discourse().of(body) : null;
                if (known != null) {
                    named.add(known);
                }
            }
        }
        return named.size() == 1 ? named.iterator().next() : null;
    }

    private static boolean isMeeting(@Nullable Entity body) {
        Entry head = body == null ? null : body.entry();
        return head != null && (head.has("kind", "council") || head.has("kind", "committee"));
    }

    /** 'the Chamber, for which Mr A, Vice President, signed', 'the Fund, whose director A spoke'. */
    private @Nullable Entity behindRelative(int token, Sentence sentence) {
        for (int t = token; t > sentence.begin() && t > token - 6; t--) {
            Match word = analysis.text().match(t, "function");
            if (word != null && word.entry().has("pos", "relative")
                    || analysis.text().isWord(t, "where")) {
                int end = analysis.tokens().isMark(t - 1, ',') ? t - 1 : t;
                NamedUnits units = new NamedUnits(analysis);
                Entity beside = units.endingAt(end, sentence.begin());
                beside = beside == null ? lastBefore(t, sentence) : beside;
                return beside == null ? units.unlistedEndingAt(end, sentence.begin()) : beside;
            }
        }
        return null;
    }

    private @Nullable Entity lastBefore(int token, Sentence sentence) {
        List<Mention> bodies =
                analysis.mentions().within(Math.max(sentence.begin(), token - WINDOW), token, MentionKind.ORGANISATION);
        for (int i = bodies.size() - 1; i >= 0; i--) {
            Mention body = bodies.get(i);
            boolean outer = body.equals(analysis.mentions().outermost(body.begin()));
            if (outer && token - body.end() < 4) {
                return analysis.discourse().of(body);
            }
        }
        return null;
    }

    /** The body named most often, if it is named that often and no other as often. */
    private static @Nullable Entity often(Map<Entity, Integer> counts, int least) {
        Entity best = null;
        int most = 0;
        boolean tie = false;
        for (Map.Entry<Entity, Integer> entry : counts.entrySet()) {
            tie = entry.getValue() == most || (entry.getValue() < most && tie);
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
                tie = false;
            }
        }
        return most >= least && !tie ? best : null;
    }

    /** 'A, Director' as a line of a list. */
    private static boolean isWhole(Sentence sentence, int begin, int end) {
        return begin - sentence.begin() < 3 && sentence.end() - end < 3;
    }

    private boolean isItem(Draft draft, Sentence sentence) {
        int begin = analysis.tokens().at(draft.spans().get(0).begin());
        int end = analysis.tokens().at(draft.spans().get(0).end() - 1) + 1;
        return draft.rule().equals("office.behind") && isWhole(sentence, begin, end);
    }

    private boolean isLabel(Draft draft, Sentence sentence) {
        if (LABELS.contains(draft.rule())) {
            return true;
        }
        int begin = analysis.tokens().at(draft.spans().get(0).begin());
        int end = analysis.tokens().at(draft.spans().get(0).end() - 1) + 1;
        for (int t = begin; t < end; t++) {
            if (analysis.tokens().isMark(t, ':')) {
                return true;
            }
        }
        boolean starts = begin == sentence.begin()
                || analysis.tokens().is(begin, Shape.LINE_START)
                || begin == sentence.begin() + 1 && analysis.tokens().is(begin - 1, Shape.DASH);
        return starts && (sentence.end() - end < 3 || analysis.tokens().is(end, Shape.LINE_START));
    }

    /** 'A, our director': of nobody but those who speak. */
    private boolean isOurs(Draft draft, int begin) {
        int end = analysis.tokens().at(draft.spans().get(0).end() - 1) + 1;
        for (int t = Math.max(0, begin - 1); t < end; t++) {
            if (analysis.text().isFunction(t, "person", "first")
                    && analysis.text().isFunction(t, "pos", "possessive")) {
                return true;
            }
        }
        return false;
    }
}
