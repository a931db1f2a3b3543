package kelisim.extract.internal.family.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.odds.Candidate;
import kelisim.extract.internal.odds.Clues;
import kelisim.extract.internal.odds.Judge;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Whose office it is where no words beside it tell: of the states, towns and bodies named around it the likeliest, by where
 * each is named, how often, and who else is told to hold an office of it.
 */
final class LikelyOwners {

    private static final String QUESTION = "office.owner";
    /** How many names in front of an office and behind it are weighed. */
    private static final int AHEAD = 40;

    private static final int BEHIND = 12;

    /** How many offices of one owner are looked at. */
    private static final int ENOUGH = 20;

    /** Kinds of bodies that may have offices of a state. */
    private static final List<String> SPEAKING = List.of("ministry", "government", "parliament", "embassy");

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
    private final Judge judge;
    private final PlacesMeant places;
    private final StatesMeant states;
    private final NamingCultures cultures;
    private final HeadingBodies headings;
    private final OwnBody about;
    private final Map<Entity, Integer> counts = new LinkedHashMap<>();
    private final Map<String, Entity> mostNamed = new HashMap<>();
    private final List<Mention> named = new ArrayList<>();
    private final List<Entity> whats = new ArrayList<>();
    /** The first offices told of each owner. */
    private final Map<Entity, List<Draft>> told = new HashMap<>();
    /** The offices that have an owner, by their places. */
    private final NavigableMap<Integer, Draft> byPlace = new TreeMap<>();

    LikelyOwners(Analysis analysis, PlacesMeant places, StatesMeant states, NamingCultures cultures, Judge judge) {
        this.analysis = analysis;
        this.judge = judge;
        this.places = places;
        this.states = states;
        this.cultures = cultures;
        this.headings = new HeadingBodies(analysis);
        this.about = new OwnBody(analysis);
        for (Mention mention : analysis.mentions().all()) {
            Entity entity = entity(mention);
            if (entity != null) {
                named.add(mention);
                whats.add(entity);
                counts.merge(entity, 1, Integer::sum);
            }
        }
        counts.forEach((entity, count) -> mostNamed.merge(
                kind(entity), entity, (one, other) -> count > counts.getOrDefault(one, 0) ? other : one));
    }

    /** Takes up an office whose owner is known. */
    void learn(Draft office) {
        Entity owner = office.entity("organisation");
        if (owner != null) {
            byPlace.putIfAbsent(begin(office), office);
            List<Draft> offices = told.computeIfAbsent(owner, o -> new ArrayList<>());
            if (offices.size() < ENOUGH) {
                offices.add(office);
            }
        }
    }

    private @Nullable Entity entity(Mention mention) {
        return switch (mention.kind()) {
            case STATE, DEMONYM, ORGANISATION -> analysis.discourse().of(mention);
            case PLACE -> places.entity(mention);
            default -> null;
        };
    }

    private static String kind(Entity entity) {
        Entry entry = entity.entry();
        boolean region = entry != null && (entry.lexicon().equals("region") || entry.has("kind", "region"));
        return switch (entity.kind()) {
            case STATE, DEMONYM -> "state";
            case PLACE -> region ? "region" : "town";
            default -> "body";
        };
    }

    private static String sort(Entity entity) {
        Entry entry = entity.entry();
        String kind = entry == null ? null : entry.get("kind");
        return kind(entity) + ':' + (kind != null ? kind : entry == null ? "?" : entry.lexicon());
    }

    /**
     * The owner meant; where it is likelier that none of those named is, the one by the rules.
     *
     * @param role what is known of the office
     * @param ruled whose it is by the rules of offices
     */
    @Nullable
    Entity of(Draft draft, @Nullable Entry role, Ruled ruled) {
        if (headings.isOfTwo(begin(draft))) {
            return ruled.owner();
        }
        Office office = new Office(draft, role, ruled);
        List<Candidate> candidates = new ArrayList<>();
        for (Entity entity : office.owners()) {
            if (entity != ruled.owner() && !canHave(entity, role)) {
                continue;
            }
            candidates.add(new Candidate(draft.with("organisation", entity, draft.rule()), office.clues(entity)));
        }
        Candidate likeliest = judge.likeliest(QUESTION, candidates, office.none());
        return likeliest == null ? ruled.owner() : likeliest.draft().entity("organisation");
    }

    /** Ministers are of states and those who speak for them, not of parties; chairs and rectors of bodies, not of states or towns. */
    private static boolean canHave(Entity owner, @Nullable Entry role) {
        Entry sort = owner.entry();
        if (role == null || owner.kind() != MentionKind.ORGANISATION) {
            return role == null || role.get("in") == null && !role.has("seat", "true");
        }
        boolean speaks = sort != null && SPEAKING.stream().anyMatch(kind -> sort.has("kind", kind));
        boolean party = sort != null && sort.has("kind", "party") && role.has("of", "field");
        return speaks || (role.has("of", "body") || role.has("of", "any")) && !party;
    }

    /** One office whose owner is asked for. */
    private final class Office {

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
        private final Map<String, Integer> ranks = new HashMap<>();
        private final Map<String, Set<Entity>> here = new HashMap<>();
        private final @Nullable Draft previous;
        private final @Nullable Draft following;

        Office(Draft draft, @Nullable Entry role, Ruled ruled) {
            this.draft = draft;
            this.role = role;
            this.ruled = ruled;
            this.begin = begin(draft);
            this.end = analysis.tokens().at(draft.spans().get(0).end() - 1) + 1;
            this.number = analysis.text().sentenceNumber(begin);
            this.sentence = analysis.text().sentences().get(number);
            this.heading = headings.above(begin);
            this.at = namesBefore(begin);
            for (int i = namesBefore(sentence.begin());
                    i < named.size() && named.get(i).end() <= sentence.end();
                    i++) {
                here.computeIfAbsent(kind(whats.get(i)), k -> new LinkedHashSet<>())
                        .add(whats.get(i));
            }
            this.previous = ofAnother(byPlace.headMap(begin, false).descendingMap());
            this.following = ofAnother(byPlace.tailMap(begin, false));
        }

        /** The first office of these that somebody else holds. */
        private @Nullable Draft ofAnother(NavigableMap<Integer, Draft> offices) {
            return offices.values().stream()
                    .limit(ENOUGH)
                    .filter(other -> other.entity("person") != draft.entity("person"))
                    .findFirst()
                    .orElse(null);
        }

        /** Those named around it, the nearest in front first, and those of which the document speaks most. */
        private Set<Entity> owners() {
            Set<Entity> owners = new LinkedHashSet<>();
            for (int i = at - 1; i >= Math.max(0, at - AHEAD); i--) {
                owners.add(whats.get(i));
            }
            owners.addAll(whats.subList(at, Math.min(named.size(), at + BEHIND)));
            owners.addAll(mostNamed.values());
            addIfKnown(owners, about.body());
            addIfKnown(owners, about.labelled());
            addIfKnown(owners, about.organ());
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
        private Clues none() {
            Clues none = new Clues().add("none", "");
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

        private Clues clues(Entity owner) {
            Clues clues = new Clues();
            office(clues);
            String kind = kind(owner);
            clues.add("kind", kind).add("sort", sort(owner));
            clues.add("rank", Math.min(4, ranks.merge(kind, 1, Integer::sum)));
            before(clues, owner);
            behind(clues, owner);
            standing(clues, owner, kind);
            offices(clues, owner);
            possessive(clues);
            if (owner.equals(ruled.owner())) {
                clues.addIf(true, "ruled").add("ruled by", ruled.rule());
            }
            clues.addIf(owner.equals(states.sender()), "sender")
                    .addIf(owner.equals(states.home(begin)), "home")
                    .addIf(owner.equals(states.letterhead()), "letterhead")
                    .addIf(owner.equals(states.city(begin)), "dateline")
                    .addIf(owner.equals(places.host()), "host")
                    .add("culture", cultures.fit(draft.entity("person"), owner));
            return clues.cross(
                            "group",
                            Set.of(
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
                                    "culture"))
                    .cross("entry", WITH_ENTRY)
                    .cross("kind", WITH_KIND)
                    .cross("rule", WITH_KIND)
                    .cross("rule", Set.of("ruled", "ruled by"))
                    .cross("gap", Set.of("rank", "here"));
        }

        private void before(Clues clues, Entity owner) {
            int i = at - 1;
            while (i >= Math.max(0, at - 4 * AHEAD) && whats.get(i) != owner) {
                i--;
            }
            if (i < Math.max(0, at - 4 * AHEAD)) {
                clues.add("gap", "none");
                return;
            }
            Mention last = named.get(i);
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
            for (int i = at; i < named.size() && named.get(i).begin() < sentence.end(); i++) {
                if (whats.get(i) == owner && named.get(i).begin() >= end) {
                    clues.add("behind", distance(named.get(i).begin() - end))
                            .add("behind.preposition", lead(named.get(i).begin()));
                    return;
                }
                clues.addIf(whats.get(i) == owner, "within");
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
            int count = counts.getOrDefault(owner, 0);
            int most = counts.getOrDefault(mostNamed.getOrDefault(kind, owner), 1);
            String share = count >= most ? "most" : 2 * count >= most ? "half" : 4 * count >= most ? "quarter" : "few";
            clues.add("here", Math.min(3, rivals.size()) + (rivals.contains(owner) ? " with it" : ""))
                    .addIf(owner.equals(analysis.discourse().own()), "own")
                    .addIf(owner.equals(about.body()), "about")
                    .addIf(owner.equals(about.labelled()), "labelled")
                    .addIf(owner.equals(about.organ()), "organ")
                    .addIf(owner.equals(heading), "heading")
                    .add("share", share)
                    .add("count", count <= 1 ? "1" : count < 4 ? "2" : count < 10 ? "4" : "10");
        }

        /** Which offices of this owner are told. */
        private void offices(Clues clues, Entity owner) {
            for (Draft other : told.getOrDefault(owner, List.of())) {
                boolean near = analysis.text().blockNumber(begin(other)) == sentence.block();
                boolean same = OfficeBodies.sameRole(draft, other);
                if (other.entity("person") == draft.entity("person")) {
                    clues.add("holds", same ? "same" : "other");
                } else {
                    clues.addIf(true, (same ? "taken" : "others")).addIf(near, same ? "taken near" : "others near");
                }
            }
            side(clues, "previous", previous, owner);
            side(clues, "following", following, owner);
        }

        private void side(Clues clues, String kind, @Nullable Draft other, Entity owner) {
            if (other != null && other.entity("organisation") == owner) {
                int there = begin(other);
                boolean here = there >= sentence.begin() && there < sentence.end();
                boolean near = analysis.text().blockNumber(there) == sentence.block();
                clues.add(kind, here ? "here" : near ? "near" : "far");
            }
        }

        private void possessive(Clues clues) {
            for (int t = Math.max(0, begin - 3); t < end; t++) {
                if (analysis.text().isFunction(t, "pos", "possessive")) {
                    clues.add("possessive", analysis.tokens().surface(t).toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    /** How many names begin before a token. */
    private int namesBefore(int token) {
        int low = 0;
        int high = named.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (named.get(middle).begin() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int begin(Draft draft) {
        return analysis.tokens().at(draft.spans().get(0).begin());
    }
}
