package kelisim.extract.internal.family.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.odds.Judge;
import org.jspecify.annotations.Nullable;

/** Gives offices without a body theirs, where the document makes it plain elsewhere; leaves out those that need one and get none. */
final class OfficeBodies {

    private final Analysis analysis;
    private final List<Draft> drafts;
    /** How many tokens before an office the last state may be named. */
    private static final int NEAR = 60;
    /** How many offices of one person are looked at: enough to tell, and bounded. */
    private static final int ENOUGH = 30;

    /** By a person's name, the words of the offices. */
    private final Map<String, List<String>> byPerson = new HashMap<>();

    private final Map<String, List<Draft>> withBody = new HashMap<>();
    /** By the words of an office and its body, who is told to hold it. */
    private final Map<String, Map<Entity, Set<Entity>>> holders = new HashMap<>();

    private final StatesMeant states;
    private final BodiesMeant bodies;
    private final OfficesNamed named;
    private final Principals principals;
    private final PlacesMeant places;
    private final Candidates candidates;
    private final SoleOffices sole;
    private final Sides sides;
    private final NamingCultures cultures;
    private final LikelyOwners likely;

    private OfficeBodies(Analysis analysis, List<Draft> drafts, Judge judge) {
        this.analysis = analysis;
        this.drafts = drafts;
        this.states = new StatesMeant(analysis);
        this.bodies = new BodiesMeant(analysis, drafts);
        this.named = new OfficesNamed(analysis);
        this.principals = new Principals(analysis);
        this.places = new PlacesMeant(analysis);
        this.candidates = new Candidates(analysis);
        this.sole = new SoleOffices(analysis);
        this.sides = new Sides(analysis);
        this.cultures = new NamingCultures(analysis);
        this.likely = new LikelyOwners(analysis, places, states, cultures, judge);
    }

    static List<Draft> complete(Analysis analysis, List<Draft> drafts, Judge judge) {
        return new OfficeBodies(analysis, drafts, judge).complete();
    }

    private List<Draft> complete() {
        drafts.forEach(this::learn);
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            if (isToldFuller(draft)) {
                continue;
            }
            if (!draft.has("organisation")) {
                Entity body = elsewhere(draft);
                Match role = role(draft);
                Ruled ruled = body == null ? announced(draft, role) : Ruled.by(Ruled.SAME_OFFICE, body);
                draft.name("organisation", likely.of(draft, role == null ? null : role.entry(), ruled));
                learn(draft);
            }
            if (draft.has("organisation") || isBare(draft) || isWhole(draft)) {
                kept.add(draft);
            }
        }
        return kept;
    }

    /** 'Minister A' where the document also says 'A, Minister of the Environment of B'. */
    private boolean isToldFuller(Draft draft) {
        String role = words(draft) + " ";
        for (String other : ofSamePerson(draft)) {
            if (other.startsWith(role)) {
                return true;
            }
        }
        return false;
    }

    /** The same person in the same role with a body. */
    private @Nullable Entity elsewhere(Draft draft) {
        for (Draft other : withBody.getOrDefault(String.valueOf(draft.entity("person")), List.of())) {
            if (other.entity("person") == draft.entity("person") && sameRole(draft, other)) {
                return other.entity("organisation");
            }
        }
        return null;
    }

    private void learn(Draft draft) {
        likely.learn(draft);
        List<Draft> of = withBody.computeIfAbsent(String.valueOf(draft.entity("person")), p -> new ArrayList<>());
        Entity body = draft.entity("organisation");
        Entity person = draft.entity("person");
        if (body != null && person != null && of.size() < ENOUGH) {
            Set<Entity> known = holders.computeIfAbsent(words(draft), role -> new HashMap<>())
                    .computeIfAbsent(body, b -> new HashSet<>());
            known.add(person);
            of.add(draft);
            sole.learn(draft, role(draft));
        }
    }

    private static String words(Draft draft) {
        return String.valueOf(draft.string("role")).toLowerCase(Locale.ROOT);
    }

    /** The words of the first offices found of the same person: enough to tell, and bounded. */
    private List<String> ofSamePerson(Draft draft) {
        if (byPerson.isEmpty()) {
            for (Draft other : drafts) {
                List<String> of =
                        byPerson.computeIfAbsent(String.valueOf(other.entity("person")), p -> new ArrayList<>());
                if (of.size() < ENOUGH) {
                    of.add(words(other));
                }
            }
        }
        return byPerson.getOrDefault(String.valueOf(draft.entity("person")), List.of());
    }

    static boolean sameRole(Draft a, Draft b) {
        String one = String.valueOf(a.string("role")).toLowerCase(Locale.ROOT);
        String two = String.valueOf(b.string("role")).toLowerCase(Locale.ROOT);
        return one.equals(two) || one.contains(two) || two.contains(one);
    }

    /** For offices of a place the last region or city named before; for others the state or body that they can only be of. */
    private Ruled announced(Draft draft, @Nullable Match role) {
        if (role == null) {
            return Ruled.NONE;
        }
        int at = analysis.tokens().at(draft.spans().get(0).begin());
        Entity bracketed = new BracketedBodies(analysis).of(draft, role.entry());
        if (bracketed != null) {
            return Ruled.by(Ruled.BRACKET, bracketed);
        }
        Set<Entity> ofOthers = sole.ofOthers(draft, role);
        if (role.entry().has("of", "place")) {
            Entity home = analysis.text().isFunction(at, "person", "first") ? places.host() : null;
            if (home != null && !ofOthers.contains(home)) {
                return Ruled.by("home", home); // 'our own mayor'
            }
            Entity place = places.of(at, role.entry().get("level"), ofOthers, states.city(at));
            return place == null
                    ? Ruled.by("other side", sides.left(role.entry(), ofOthers))
                    : Ruled.by("place", place);
        }
        Entity same = named.of(draft, body -> !isHeldByOther(draft, body));
        boolean ofBody = role.entry().has("of", "body");
        boolean either = ofBody && role.entry().has("of", "state");
        if (same != null && !ofOthers.contains(same)) {
            return Ruled.by("named", same);
        }
        Entity electing = either && draft.rule().equals("office.taken") ? bodies.electing(at) : null;
        if (electing != null) {
            return Ruled.by("electing", electing);
        }
        boolean state = role.entry().has("of", "state") || role.entry().has("of", "field");
        boolean sort = role.entry().get("in") != null; // only bodies of a sort have such an office
        Entity principal =
                principals.of(draft, drafts, state && !sort, role.entry().has("of", "body"));
        boolean fits = principal != null
                && (!sort || principal.entry() == null || KindredBodies.isOfSort(principal, role.entry()));
        if (fits) {
            return Ruled.by("principal", principal);
        }
        if (role.entry().has("envoy", "true")) {
            boolean aide = role.entry().has("weak", "true");
            boolean local = role.entry().has("local", "true");
            Entity sender = local ? states.sender() : cultures.of(draft.entity("person"), states.sender(), ofOthers);
            return aide ? Ruled.NONE : Ruled.by("sender", sender);
        }
        Entity delegation = delegation(draft);
        if (delegation != null) {
            return Ruled.by("delegation", delegation);
        }
        Entity body = role.entry().has("of", "body") ? bodies.of(draft, role.entry(), state) : null;
        if (body != null || !state || isOfUnknown(draft)) {
            return Ruled.by("body", body);
        }
        Entity meant = states.of(
                draft, ofOthers, !role.entry().has("of", "body") || role.entry().has("of", "field") || isHead(role));
        meant = meant == null ? sides.left(role.entry(), ofOthers) : meant;
        boolean field = role.entry().has("of", "field");
        boolean told = meant != null || field || role.entry().has("of", "body");
        Entity last = told ? meant : lastState(at, ofOthers);
        return Ruled.by(told ? "state" : "last state", cultures.of(draft.entity("person"), last, ofOthers));
    }

    /** Whether that very office of that body is told to be another's. */
    private boolean isHeldByOther(Draft draft, Entity body) {
        Entity person = draft.entity("person");
        return holders.getOrDefault(words(draft), Map.of()).getOrDefault(body, Set.of()).stream()
                .anyMatch(other -> other != person);
    }

    /** 'leader of the group': of something that has no name here, so that nothing else is meant. */
    private boolean isOfUnknown(Draft draft) {
        int end = analysis.tokens().at(draft.spans().get(0).end() - 1) + 1;
        int begin = analysis.tokens().at(draft.spans().get(0).begin());
        boolean ends = analysis.mentions().within(begin, end, MentionKind.ROLE).stream()
                .anyMatch(role -> role.end() == end);
        return ends && analysis.text().isWord(end, "of") && analysis.text().isFunction(end + 1, "pos", "determiner");
    }

    /** 'head of the Austrian delegation': a group that has no name but whose it is; {@code null} if none stands behind. */
    private @Nullable Entity delegation(Draft draft) {
        int end = analysis.tokens().at(draft.spans().get(0).end() - 1) + 1;
        int t = isOfUnknown(draft) ? analysis.text().afterDeterminers(end + 1, end + 3) : -1;
        Mention people = t < 0 ? null : analysis.mentions().at(t, MentionKind.DEMONYM);
        boolean group = people != null && analysis.text().is(people.end(), "group_noun");
        return people == null || !group
                ? null
                : analysis.discourse().plain(MentionKind.ORGANISATION, analysis.surface(t, people.end() + 1));
    }

    /** 'President A' alone is head of state; of other bodies' presidents the body is told. */
    private static boolean isHead(Match role) {
        return role.entry().has("adjective", "true") && role.length() == 1;
    }

    private @Nullable Entity lastState(int token, Set<Entity> ofOthers) {
        for (int t = token; t >= 0 && t > token - NEAR; t--) {
            Mention state = analysis.mentions().at(t, MentionKind.STATE);
            Entity known = state == null ? null : analysis.discourse().of(state);
            if (known != null && !ofOthers.contains(known)) {
                return known;
            }
        }
        return null;
    }

    /** Nothing is named whose it could be: of a title of state or place in front of the name, of a line that labels. */
    private boolean isWhole(Draft draft) {
        Match role = role(draft);
        boolean title = draft.rule().equals("office.before") || draft.rule().equals("office.plural");
        return role != null
                && (title && Candidates.isPublic(role.entry()) || draft.rule().equals("office.label"))
                && candidates.none(role.entry());
    }

    private @Nullable Match role(Draft draft) {
        int begin = analysis.tokens().at(draft.spans().get(0).begin());
        int end = analysis.tokens().at(draft.spans().get(0).end() - 1) + 1;
        for (Mention mention : analysis.mentions().within(begin, end)) {
            if (mention.kind() == MentionKind.ROLE) {
                for (int t = mention.begin(); t <= mention.head(); t++) {
                    Match whole = analysis.text().match(t, "role");
                    if (whole != null && whole.end() == mention.head() + 1) {
                        return whole;
                    }
                }
                return analysis.text().match(mention.head(), "role") == null
                        ? analysis.text().match(mention.begin(), "role")
                        : analysis.text().match(mention.head(), "role");
            }
        }
        return null;
    }

    /** Whether the office is told whole without a body: 'deputy minister' is one by itself, a minister of something has a state. */
    private boolean isBare(Draft draft) {
        String role = String.valueOf(draft.string("role"));
        Match whole = role(draft);
        boolean minister = whole != null && whole.entry().name().equals("minister");
        return minister && role.indexOf(' ') > 0 && !role.contains(" of ") && !role.contains(" for ");
    }
}
