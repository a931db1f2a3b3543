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
    /** How many offices of one person are looked at: enough to tell, and bounded. */
    private static final int ENOUGH = 30;

    /** By a person's name, the words of the offices. */
    private final Map<String, List<String>> byPerson = new HashMap<>();

    private final Map<String, List<Draft>> withBody = new HashMap<>();

    private final OwnersByRule rules;
    private final Candidates candidates;
    private final SoleOffices sole;
    private final LikelyOwners likely;

    private OfficeBodies(Analysis analysis, List<Draft> drafts, NameHomes homes, Judge judge) {
        this.analysis = analysis;
        this.drafts = drafts;
        PlacesMeant places = new PlacesMeant(analysis);
        StatesMeant states = new StatesMeant(analysis);
        this.rules = new OwnersByRule(analysis, drafts, places, states);
        this.candidates = new Candidates(analysis);
        this.sole = new SoleOffices(analysis);
        this.likely = new LikelyOwners(analysis, places, states, homes, judge);
    }

    static List<Draft> complete(Analysis analysis, List<Draft> drafts, NameHomes homes, Judge judge) {
        return new OfficeBodies(analysis, drafts, homes, judge).complete();
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
                Set<Entity> ofOthers = role == null ? Set.of() : ofOthers(draft, role);
                Ruled ruled = body == null ? rules.of(draft, role, ofOthers) : Ruled.by(Ruled.SAME_OFFICE, body);
                draft.name("organisation", likely.of(draft, role == null ? null : role.entry(), ruled, ofOthers));
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

    /** Whose such offices others hold: in the same paragraph, or as the one to whom somebody is the counterpart. */
    private Set<Entity> ofOthers(Draft draft, Match role) {
        Set<Entity> ofOthers = new HashSet<>(sole.ofOthers(draft, role));
        Entity other = role.entry().has("same", "true") ? likely.counterpartOf(draft) : null;
        if (other != null) {
            ofOthers.add(other);
        }
        return ofOthers;
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
        if (draft.has("organisation") && of.size() < ENOUGH) {
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
