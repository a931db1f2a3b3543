package kelisim.extract.internal.family.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.post.OwnBody;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.odds.Clues;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** What tells whose one office is: where each state, town and body is named, how often, and who holds which offices of it. */
final class OwnerClues {

    /** How many names in front of an office and behind it are weighed. */
    private static final int AHEAD = 30;

    private static final int BEHIND = 8;
    /** How many names in front of an office tell where its owner was named last. */
    private static final int FAR = 160;

    private static final Set<String> WITH_GROUP = Set.of(
            "kind",
            "sort",
            "rank",
            "gap",
            "distance",
            "preposition",
            "demonym",
            "in",
            "opens",
            "semicolon",
            "next",
            "behind",
            "behind.preposition",
            "here",
            "own",
            "about",
            "labelled",
            "organ",
            "heading",
            "share",
            "count",
            "holds",
            "taken",
            "others",
            "previous",
            "following",
            "ruled",
            "ruled by",
            "possessive",
            "sender",
            "home",
            "letterhead",
            "dateline",
            "host",
            "culture");
    private static final Set<String> WITH_ENTRY = Set.of("sort", "kind");
    private static final Set<String> WITH_KIND = Set.of(
            "gap",
            "rank",
            "here",
            "own",
            "about",
            "labelled",
            "organ",
            "heading",
            "share",
            "possessive",
            "previous",
            "opens");

    private final Analysis analysis;
    private final OwnersNamed named;
    private final Readers readers;
    private final Draft draft;
    private final @Nullable Entry role;
    private final Ruled ruled;
    private final int begin;
    private final int end;
    private final int number;
    private final Sentence sentence;
    /** The number of the first name behind the office's beginning. */
    private final int at;

    private final @Nullable Entity heading;
    private final @Nullable Entity home;
    private final @Nullable Entity dateline;
    /** The states in which the holder's name is usual. */
    private final Set<String> usual;

    private final List<String> possessives;
    /** Where each of those named in front of it is named last. */
    private final Map<Entity, Mention> lastNamed = new HashMap<>();

    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<String, Set<Entity>> here = new HashMap<>();
    private final @Nullable Draft previous;
    private final @Nullable Draft following;

    OwnerClues(Analysis analysis, OwnersNamed named, Readers readers, Draft draft, @Nullable Entry role, Ruled ruled) {
        this.analysis = analysis;
        this.named = named;
        this.readers = readers;
        this.draft = draft;
        this.role = role;
        this.ruled = ruled;
        this.begin = named.begin(draft);
        this.end = analysis.tokens().at(draft.spans().get(0).end() - 1) + 1;
        this.number = analysis.text().sentenceNumber(begin);
        this.sentence = analysis.text().sentences().get(number);
        this.heading = readers.headings().above(begin);
        this.home = readers.states().home(begin);
        this.dateline = readers.states().city(begin);
        this.usual = readers.cultures().usual(draft.entity("person"));
        this.possessives = possessives();
        this.at = named.before(begin);
        for (int i = at - 1; i >= Math.max(0, at - FAR); i--) {
            lastNamed.putIfAbsent(named.owner(i), named.mention(i));
        }
        for (int i = named.before(sentence.begin());
                i < named.size() && named.mention(i).end() <= sentence.end();
                i++) {
            here.computeIfAbsent(OwnersNamed.kind(named.owner(i)), k -> new LinkedHashSet<>())
                    .add(named.owner(i));
        }
        this.previous = named.previous(begin, draft.entity("person"));
        this.following = named.following(begin, draft.entity("person"));
    }

    /** Those named around it, the nearest in front first, and those of which the document speaks most. */
    Set<Entity> owners() {
        Set<Entity> owners = new LinkedHashSet<>();
        for (int i = at - 1; i >= Math.max(0, at - AHEAD); i--) {
            owners.add(named.owner(i));
        }
        for (int i = at; i < Math.min(named.size(), at + BEHIND); i++) {
            owners.add(named.owner(i));
        }
        owners.addAll(named.mosts());
        addIfKnown(owners, readers.about().body());
        addIfKnown(owners, readers.about().labelled());
        addIfKnown(owners, readers.about().organ());
        addIfKnown(owners, heading);
        addIfKnown(owners, ruled.owner());
        return owners;
    }

    private static void addIfKnown(Set<Entity> owners, @Nullable Entity owner) {
        if (owner != null) {
            owners.add(owner);
        }
    }

    /** What speaks for none. */
    Clues none() {
        Clues none = new Clues().add("none");
        office(none);
        return none.add(
                        "words",
                        Math.min(3, String.valueOf(draft.string("role")).split(" ").length))
                .addIf(ruled.owner() == null, "unruled")
                .cross("none", Set.of("group", "rule", "entry", "words", "unruled"))
                .cross("rule", Set.of("unruled", "group"));
    }

    private void office(Clues clues) {
        clues.add("group", group()).add("rule", draft.rule()).add("entry", role == null ? "?" : role.name());
    }

    private String group() {
        if (role == null) {
            return "?";
        }
        boolean state = role.has("of", "state") || role.has("of", "field");
        return role.has("of", "place")
                ? "place"
                : role.has("envoy", "true")
                        ? "envoy"
                        : role.get("in") != null
                                ? "sort"
                                : state ? role.has("of", "body") ? "either" : "state" : "body";
    }

    /** What speaks for an owner and against it; to be asked of the owners in their order. */
    Clues of(Entity owner) {
        Clues clues = new Clues();
        office(clues);
        String kind = OwnersNamed.kind(owner);
        clues.add("kind", kind).add("sort", OwnersNamed.sort(owner));
        clues.add("rank", Math.min(4, ranks.merge(kind, 1, Integer::sum)));
        before(clues, owner);
        behind(clues, owner);
        standing(clues, owner, kind);
        offices(clues, owner);
        if (owner.equals(ruled.owner())) {
            clues.add("ruled").add("ruled by", ruled.rule());
        }
        clues.addIf(owner.equals(readers.states().sender()), "sender")
                .addIf(owner.equals(home), "home")
                .addIf(owner.equals(readers.states().letterhead()), "letterhead")
                .addIf(owner.equals(dateline), "dateline")
                .addIf(owner.equals(readers.places().host()), "host")
                .add("culture", usual.isEmpty() ? "open" : NamingCultures.isUsual(owner, usual) ? "yes" : "no");
        possessives.forEach(word -> clues.add("possessive", word));
        return clues.cross("group", WITH_GROUP)
                .cross("entry", WITH_ENTRY)
                .cross("kind", WITH_KIND)
                .cross("rule", WITH_KIND)
                .cross("rule", Set.of("ruled", "ruled by"))
                .cross("gap", Set.of("rank", "here"));
    }

    private void before(Clues clues, Entity owner) {
        Mention last = lastNamed.get(owner);
        if (last == null) {
            clues.add("gap", "none");
            return;
        }
        int gap = number - analysis.text().sentenceNumber(last.begin());
        boolean same = analysis.text().blockNumber(last.begin()) == sentence.block();
        String far = gap == 0 ? "here" : "before";
        clues.add("gap", (gap < 3 ? gap : gap < 6 ? 3 : gap < 15 ? 6 : 15) + (same ? " in block" : ""));
        if (gap == 0) {
            clues.add("distance", distance(begin - last.end()));
        }
        clues.add("preposition", far + ':' + lead(last.begin()));
        clues.addIf(last.kind() == MentionKind.DEMONYM, gap == 0 ? "demonym" : "demonym before");
        Mention outer = analysis.mentions().outermost(last.begin());
        if (outer != null && !outer.equals(last)) {
            clues.add("in", far + ':' + outer.kind());
        }
        if (last.begin() <= analysis.text().sentenceOf(last.begin()).begin() + 1) {
            clues.add("opens", Math.min(2, gap) + (same ? " in block" : ""));
        }
        for (int t = last.end(); gap == 0 && t < begin; t++) {
            clues.addIf(analysis.tokens().isMark(t, ';'), "semicolon");
        }
        boolean mark = last.end() < analysis.tokens().size()
                && analysis.tokens().is(last.end(), Shape.MARK | Shape.POSSESSIVE | Shape.CLOSES_BRACKET);
        if (mark) {
            clues.add("next", far + ':' + analysis.tokens().surface(last.end()));
        }
    }

    private void behind(Clues clues, Entity owner) {
        for (int i = at; i < named.size() && named.mention(i).begin() < sentence.end(); i++) {
            if (named.owner(i) == owner && named.mention(i).begin() >= end) {
                clues.add("behind", distance(named.mention(i).begin() - end))
                        .add("behind.preposition", lead(named.mention(i).begin()));
                return;
            }
            clues.addIf(named.owner(i) == owner, "within");
        }
    }

    private static String distance(int tokens) {
        return tokens <= 1 ? "1" : tokens < 4 ? "2" : tokens < 9 ? "4" : tokens < 18 ? "9" : "18";
    }

    /** The function word or mark in front of a name, articles passed over. */
    private String lead(int token) {
        int t = token - 1;
        while (t > 0 && analysis.text().isFunction(t, "pos", "determiner")) {
            t--;
        }
        boolean little = t >= 0
                && (analysis.text().is(t, "function")
                        || analysis.tokens().is(t, Shape.MARK | Shape.OPENS_BRACKET | Shape.DASH));
        return little ? analysis.tokens().surface(t).toLowerCase(Locale.ROOT) : "";
    }

    private void standing(Clues clues, Entity owner, String kind) {
        Set<Entity> rivals = here.getOrDefault(kind, Set.of());
        int count = named.count(owner);
        Entity first = named.most(kind);
        int most = first == null ? 1 : named.count(first);
        String share = count >= most ? "most" : 2 * count >= most ? "half" : 4 * count >= most ? "quarter" : "few";
        clues.add("here", Math.min(3, rivals.size()) + (rivals.contains(owner) ? " with it" : ""))
                .addIf(owner.equals(analysis.discourse().own()), "own")
                .addIf(owner.equals(readers.about().body()), "about")
                .addIf(owner.equals(readers.about().labelled()), "labelled")
                .addIf(owner.equals(readers.about().organ()), "organ")
                .addIf(owner.equals(heading), "heading")
                .add("share", share)
                .add("count", count <= 1 ? "1" : count < 4 ? "2" : count < 10 ? "4" : "10");
    }

    /** Which offices of this owner are told. */
    private void offices(Clues clues, Entity owner) {
        for (Draft other : named.offices(owner)) {
            boolean near = analysis.text().blockNumber(named.begin(other)) == sentence.block();
            boolean same = OfficeBodies.sameRole(draft, other);
            if (other.entity("person") == draft.entity("person")) {
                clues.add("holds", same ? "same" : "other");
            } else {
                clues.add(same ? "taken" : "others").addIf(near, same ? "taken near" : "others near");
            }
        }
        side(clues, "previous", previous, owner);
        side(clues, "following", following, owner);
    }

    private void side(Clues clues, String kind, @Nullable Draft other, Entity owner) {
        if (other != null && other.entity("organisation") == owner) {
            int there = named.begin(other);
            boolean here = there >= sentence.begin() && there < sentence.end();
            boolean near = analysis.text().blockNumber(there) == sentence.block();
            clues.add(kind, here ? "here" : near ? "near" : "far");
        }
    }

    /** 'its', 'our' and the like in the office's words and right in front of them. */
    private List<String> possessives() {
        List<String> found = new ArrayList<>();
        for (int t = Math.max(0, begin - 3); t < end; t++) {
            if (analysis.text().isFunction(t, "pos", "possessive")) {
                found.add(analysis.tokens().surface(t).toLowerCase(Locale.ROOT));
            }
        }
        return found;
    }

    /** What is known of the whole document. */
    record Readers(
            PlacesMeant places, StatesMeant states, NamingCultures cultures, HeadingBodies headings, OwnBody about) {}
}
