package kelisim.extract.internal.family.office;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.post.OwnBody;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Whose director or chairman somebody is where the office does not say it: the body for which they act, the body of the
 * same office named just before, the body that the paragraph is about, or, for lines that label, the document.
 */
final class BodiesMeant {

    private static final int NEAR_SENTENCES = 2;
    /** How many tokens before an office a body may be named whose kind alone has such an office. */
    private static final int REACH = 400;
    /** How many tokens in front of an office 'his' may stand. */
    private static final int NEAR_WORDS = 3;
    /** The longest name of an unlisted town, hyphens counted. */
    private static final int LONGEST_PLACE = 6;
    /** How far in front of a relative word its body may stand. */
    private static final int WINDOW = 40;

    private final Analysis analysis;
    private final @Nullable Entity own;
    private final @Nullable Entity labelled;
    private final @Nullable Entity organ;
    private final Map<Integer, Map<Entity, Integer>> counts = new HashMap<>();
    private final Map<String, NavigableMap<Integer, Draft>> byHead = new HashMap<>();
    private final NavigableMap<Integer, Draft> byPlace = new TreeMap<>();

    BodiesMeant(Analysis analysis) {
        this.analysis = analysis;
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
    Entity of(Draft draft, List<Draft> all, Entry role, boolean sure) {
        int begin = analysis.tokens().at(draft.spans().get(0).begin());
        Sentence sentence = analysis.text().sentenceOf(begin);
        Entity body = behindRelative(begin, sentence);
        body = body == null ? having(begin) : body;
        if (body == null) {
            body = isOfPerson(draft, begin) ? superior(begin, all) : sameOffice(draft, begin, all);
        }
        if (body == null && role.get("in") != null) {
            return kindred(role, begin);
        }
        body = body == null && !sure ? neighbour(draft, sentence, all) : body;
        if (body == null && organ != null && role.has("seat", "true")) {
            return organ;
        }
        if (body == null && labelled != null && isLabel(draft, sentence)) {
            return labelled;
        }
        if (body == null && !sure) {
            body = often(counts.getOrDefault(sentence.block(), Map.of()), 2);
        }
        return body != null || sure || isOfOther(draft, sentence) ? body : own;
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

    /** 'Minister A (Finland)', 'Mayor B (Narvik)': what alone stands in the bracket behind; of a body's president it may tell the country. */
    @Nullable
    Entity bracketed(Draft draft, Entry role) {
        int end = analysis.tokens().at(draft.spans().get(0).end() - 1) + 1;
        boolean body = role.has("of", "body");
        MentionKind kind = role.has("of", "place")
                ? MentionKind.PLACE
                : role.has("of", "field") || !body ? MentionKind.STATE : MentionKind.ORGANISATION;
        Mention named = analysis.tokens().is(end, Shape.OPENS_BRACKET)
                ? analysis.mentions().at(end + 1, kind, MentionKind.ORGANISATION)
                : null;
        if (named == null && kind == MentionKind.PLACE && analysis.tokens().is(end, Shape.OPENS_BRACKET)) {
            return unlisted(end + 1);
        }
        return named != null && analysis.tokens().is(named.end(), Shape.CLOSES_BRACKET)
                ? analysis.discourse().of(named)
                : null;
    }

    /** A town that only its place in the bracket tells: capitalised words and nothing else. */
    private @Nullable Entity unlisted(int begin) {
        int t = begin;
        while (t < begin + LONGEST_PLACE
                && (analysis.tokens().is(t, Shape.CAPITAL)
                        || t > begin && analysis.tokens().is(t, Shape.DASH))) {
            t++;
        }
        boolean other = analysis.mentions().at(begin, MentionKind.ROLE, MentionKind.DEMONYM) != null;
        return t > begin && !other && analysis.tokens().is(t, Shape.CLOSES_BRACKET)
                ? analysis.discourse().plain(MentionKind.PLACE, analysis.surface(begin, t))
                : null;
    }

    /** 'The Fund has a new director, A', 'B has got a new chair': of whoever has one, if the clause names it. */
    private @Nullable Entity having(int token) {
        for (Frame frame : analysis.phrases().frames(analysis.text().sentenceNumber(token))) {
            boolean has = frame.is("have") || frame.is("obtain");
            boolean here = frame.objects().stream().anyMatch(phrase -> phrase.begin() <= token && token < phrase.end());
            if (has && here && frame.subjects().size() == 1) {
                Phrase owner = frame.subjects().get(0);
                Entity body = analysis.entity(owner, Set.of(MentionKind.ORGANISATION));
                Mention head = analysis.head(owner);
                boolean unit = head != null && head.kind() == MentionKind.ORGANISATION;
                return body != null || head == null || !unit
                        ? body
                        : analysis.discourse()
                                .plain(MentionKind.ORGANISATION, analysis.surface(head.begin(), head.end()));
            }
        }
        return null;
    }

    /** 'the Chamber, for which Mr A, Vice President, signed', 'the Fund, whose director A spoke'. */
    private @Nullable Entity behindRelative(int token, Sentence sentence) {
        for (int t = token; t > sentence.begin() && t > token - 6; t--) {
            Match word = analysis.text().match(t, "function");
            if (word != null && word.entry().has("pos", "relative")) {
                return lastBefore(t, sentence);
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

    /**
     * Rectors are of universities, speakers of parliaments: the last one that the sentence names before, else the document's
     * own, else the last one named anywhere before.
     */
    private @Nullable Entity kindred(Entry role, int begin) {
        boolean ours = own != null && isOfSort(own, role);
        Entity here = kindred(role, begin, analysis.text().sentenceOf(begin).begin());
        return here != null ? here : ours ? own : kindred(role, begin, Math.max(0, begin - REACH));
    }

    private @Nullable Entity kindred(Entry role, int begin, int earliest) {
        Mention last = null;
        for (int t = begin - 1; t >= earliest && last == null; t--) {
            Mention body = analysis.mentions().at(t, MentionKind.ORGANISATION);
            boolean fits = body != null
                    && !body.generic()
                    && role.all("in").stream().anyMatch(kind -> hasKind(body.entry(), kind));
            last = fits ? body : null;
        }
        return last == null ? null : analysis.discourse().of(last);
    }

    /** Whether a body is of the only sort that has such an office: a university for a rector. */
    static boolean isOfSort(Entity body, Entry role) {
        return role.all("in").stream().anyMatch(kind -> hasKind(body.entry(), kind));
    }

    private static boolean hasKind(@Nullable Entry entry, String kind) {
        return entry != null && entry.has("kind", kind);
    }

    /** 'his deputy', 'became her adviser', 'A, her deputy'. */
    private boolean isOfPerson(Draft draft, int begin) {
        int end = analysis.tokens().at(draft.spans().get(0).end() - 1) + 1;
        for (int t = Math.max(0, begin - NEAR_WORDS); t < end; t++) {
            if (analysis.text().isWord(t, "his") || analysis.text().isWord(t, "her")) {
                return true;
            }
        }
        return false;
    }

    /** Of the body in which the one whose deputy somebody is was last told to hold an office. */
    private @Nullable Entity superior(int begin, List<Draft> all) {
        int number = analysis.text().sentenceNumber(begin);
        Entity last = null;
        int at = -1;
        for (Draft other : all) {
            int there = analysis.tokens().at(other.spans().get(0).begin());
            boolean near = there < begin && number - analysis.text().sentenceNumber(there) < NEAR_SENTENCES;
            if (near && there > at && other.has("organisation")) {
                last = other.entity("organisation");
                at = there;
            }
        }
        return last;
    }

    /** 'He replaces A, rector since 2013': of the body whose rector was spoken of a sentence before; a deputy of the same head. */
    private @Nullable Entity sameOffice(Draft draft, int begin, List<Draft> all) {
        int number = analysis.text().sentenceNumber(begin);
        NavigableMap<Integer, Draft> offices = byHead(all).getOrDefault(head(draft), new TreeMap<>());
        Map.Entry<Integer, Draft> other = offices.floorEntry(begin);
        boolean near = other != null && number - analysis.text().sentenceNumber(other.getKey()) <= NEAR_SENTENCES;
        return near ? other.getValue().entity("organisation") : null;
    }

    /** 'Director of the Fund A, its deputy B and economist C': of the body of the office just before in the same sentence. */
    private @Nullable Entity neighbour(Draft draft, Sentence sentence, List<Draft> all) {
        int begin = analysis.tokens().at(draft.spans().get(0).begin());
        byHead(all);
        Map.Entry<Integer, Draft> before = byPlace.lowerEntry(begin);
        boolean near = before != null
                && before.getKey() >= sentence.begin()
                && before.getValue().entity("person") != draft.entity("person");
        Entity body = near ? before.getValue().entity("organisation") : null;
        return body == null || body.kind() != MentionKind.ORGANISATION ? null : body;
    }

    /** The offices with bodies by the last word of the role, by their places. */
    private Map<String, NavigableMap<Integer, Draft>> byHead(List<Draft> all) {
        if (byHead.isEmpty()) {
            for (Draft draft : all) {
                if (draft.has("organisation")) {
                    int at = analysis.tokens().at(draft.spans().get(0).begin());
                    byHead.computeIfAbsent(head(draft), h -> new TreeMap<>()).putIfAbsent(at, draft);
                    byPlace.putIfAbsent(at, draft);
                }
            }
            byHead.putIfAbsent("", new TreeMap<>());
        }
        return byHead;
    }

    private static String head(Draft draft) {
        String role = String.valueOf(draft.string("role")).toLowerCase(Locale.ROOT);
        return role.substring(Math.max(role.lastIndexOf(' '), role.lastIndexOf('-')) + 1);
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

    private boolean isLabel(Draft draft, Sentence sentence) {
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
}
