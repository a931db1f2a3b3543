package kelisim.extract.internal.family.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.odds.Clues;
import kelisim.extract.internal.odds.Kinds;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** What tells whose one office is: where each state, town and body is named, how the document stands to it, who holds which offices of it. */
final class OwnerClues {

    private static final Kinds WITH_GROUP = Kinds.of(
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
            "culture",
            "namesake",
            "no namesake",
            "sole of other",
            "superior");
    private static final Kinds WITH_ENTRY = Kinds.of("sort", "kind");
    private static final Kinds WITH_KIND = Kinds.of(
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
    private static final Kinds NONE_WITH = Kinds.of("group", "rule", "entry", "words", "unruled");
    private static final Kinds NO_RULE_WITH = Kinds.of("unruled", "group");
    private static final Kinds RULE_WITH = Kinds.of("ruled", "ruled by");
    private static final Kinds WITH_GAP = Kinds.of("rank", "here");

    private final Analysis analysis;
    private final OwnersNamed named;
    private final OwnerStanding standing;
    private final Draft draft;
    private final @Nullable Entry role;
    private final Ruled ruled;
    /** Those whose such offices others are told to hold in the same paragraph. */
    private final Set<Entity> ofOthers;

    private final OwnerPlaces places;
    private final OwnerStanding.At around;
    private final Sentence sentence;
    private final List<String> possessives;
    private final @Nullable Draft previous;
    private final @Nullable Draft following;

    OwnerClues(
            Analysis analysis,
            OwnersNamed named,
            OwnerStanding standing,
            Draft draft,
            @Nullable Entry role,
            Ruled ruled,
            Set<Entity> ofOthers) {
        this.analysis = analysis;
        this.named = named;
        this.standing = standing;
        this.draft = draft;
        this.role = role;
        this.ruled = ruled;
        this.ofOthers = ofOthers;
        int begin = named.begin(draft);
        int end = analysis.tokens().at(draft.spans().get(0).end() - 1) + 1;
        this.places = new OwnerPlaces(analysis, named, begin, end);
        this.around = standing.at(draft);
        this.sentence = analysis.text().sentenceOf(begin);
        this.possessives = possessives(begin, end);
        this.previous = named.previous(begin, draft.entity("person"));
        this.following = named.following(begin, draft.entity("person"));
    }

    /** Those named around it, the nearest in front first, and those of which the document speaks most. */
    Set<Entity> owners() {
        Set<Entity> owners = places.owners();
        owners.addAll(standing.owners(around));
        OwnerStanding.addIfKnown(owners, ruled.owner());
        return owners;
    }

    /** What speaks for none. */
    Clues none() {
        Clues none = new Clues().add("none");
        office(none);
        return none.add(
                        "words",
                        Math.min(3, String.valueOf(draft.string("role")).split(" ").length))
                .addIf(ruled.owner() == null, "unruled")
                .cross("none", NONE_WITH)
                .cross("rule", NO_RULE_WITH);
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
        clues.add("kind", OwnersNamed.kind(owner)).add("sort", OwnersNamed.sort(owner));
        places.tell(clues, owner);
        standing.tell(clues, owner, around);
        offices(clues, owner);
        if (owner.equals(ruled.owner())) {
            clues.add("ruled").add("ruled by", ruled.rule());
        }
        possessives.forEach(word -> clues.add("possessive", word));
        return clues.cross("group", WITH_GROUP)
                .cross("entry", WITH_ENTRY)
                .cross("kind", WITH_KIND)
                .cross("rule", WITH_KIND)
                .cross("rule", RULE_WITH)
                .cross("gap", WITH_GAP);
    }

    /** Of whom the one holds an office whose deputy or adviser somebody is: 'and A, her deputy'. */
    @Nullable
    Entity superiors() {
        boolean ofPerson = possessives.contains("his") || possessives.contains("her");
        return ofPerson && previous != null ? previous.entity("organisation") : null;
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
        clues.addIf(ofOthers.contains(owner), "sole of other");
        side(clues, "previous", previous, owner);
        clues.addIf(owner == superiors(), "superior");
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
    private List<String> possessives(int begin, int end) {
        List<String> found = new ArrayList<>();
        for (int t = Math.max(0, begin - 3); t < end; t++) {
            if (analysis.text().isFunction(t, "pos", "possessive")) {
                found.add(analysis.tokens().surface(t).toLowerCase(Locale.ROOT));
            }
        }
        return found;
    }
}
