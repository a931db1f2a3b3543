package kelisim.extract.internal.family.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Bodies named for the states that make them up: 'the Tajik-Chinese Commission', 'the Chad–Cameroon Joint Committee', 'the
 * Interstate Council of Georgia and Armenia'. Each of the states is a member.
 */
final class JointBodies {

    private static final int FEWEST = 2;
    /** How many tokens a state's name has at most. */
    private static final int LONGEST_STATE = 8;
    /** How many words 'the two neighbouring countries' may have. */
    private static final int WORDS = 4;

    private final Analysis analysis;
    private final Bodies bodies;
    private final Ties ties;
    private final StatePair pair;

    JointBodies(Analysis analysis, Bodies bodies, Ties ties) {
        this.analysis = analysis;
        this.bodies = bodies;
        this.ties = ties;
        this.pair = new StatePair(analysis);
    }

    void find() {
        for (Mention mention : analysis.mentions().all(MentionKind.ORGANISATION)) {
            boolean joint =
                    mention.entry() != null && mention.entry().has("joint", "true") && !bodies.isPlural(mention);
            List<Entity> states = joint ? states(mention) : List.of();
            if (states.size() >= FEWEST) {
                members(mention, states);
            }
        }
    }

    /** The states are members of it, and of others of its kind in one list with it. */
    private void members(Mention mention, List<Entity> states) {
        Sentence sentence = analysis.text().sentenceOf(mention.begin());
        for (Mention other : analysis.mentions().within(mention.begin(), sentence.end(), MentionKind.ORGANISATION)) {
            boolean same = other.equals(mention)
                    || (Objects.equals(other.entry(), mention.entry())
                            && !other.generic()
                            && states(other).isEmpty()
                            && other.equals(analysis.mentions().outermost(other.begin())));
            if (same) {
                for (Entity state : states) {
                    ties.add("affiliation.joint", state, whole(other), "member_of", other.begin(), other.end());
                }
            }
        }
    }

    private List<Entity> states(Mention mention) {
        List<Entity> adjectives = new ArrayList<>();
        for (int t = mention.begin(); t < mention.head(); t++) {
            add(analysis.mentions().at(t, MentionKind.DEMONYM), adjectives);
        }
        if (!adjectives.isEmpty()) {
            return adjectives;
        }
        List<Entity> pair = ofPair(mention);
        if (!pair.isEmpty()) {
            return pair;
        }
        List<Entity> joined = joinedByDash(mention);
        List<Entity> states = joined.isEmpty() ? behind(mention) : joined;
        return states.isEmpty() && analysis.text().isWord(mention.begin(), "joint") ? places(mention) : states;
    }

    /** 'the Joint Committee on the Markets of Sa Kaeo and Poipet': two places that end the name. */
    private List<Entity> places(Mention mention) {
        List<Entity> found = new ArrayList<>();
        for (Mention place : analysis.mentions().within(mention.head(), mention.end(), MentionKind.PLACE)) {
            boolean joined = found.isEmpty()
                    ? analysis.text().isFunction(place.end(), "joins", "true")
                            && bodies.isOf(bodies.before().beforeDeterminers(place.begin()) - 1)
                    : place.end() == mention.end();
            if (joined) {
                add(place, found);
            }
        }
        return found.size() == FEWEST ? found : List.of();
    }

    /** 'the two countries' Joint Commission', 'the Joint Commission of the two countries'. */
    private List<Entity> ofPair(Mention mention) {
        int t = mention.end();
        boolean behind = bodies.isOf(t) || analysis.text().isWord(t, "between");
        if (behind && analysis.text().is(t + 1, "pair")) {
            return pair.at(t + 1);
        }
        int owner = mention.begin() - 1;
        for (int at = owner - 1;
                analysis.tokens().is(owner, Shape.POSSESSIVE) && at >= Math.max(0, owner - WORDS);
                at--) {
            Match words = analysis.text().match(at, "pair");
            if (words != null && words.end() == owner) {
                return pair.at(at);
            }
        }
        return List.of();
    }

    /** 'the Commission Haiti – Dominican Republic': the last of the two states behind the noun. */
    private @Nullable Mention lastBehind(Mention mention) {
        Mention first = analysis.mentions().at(mention.end(), MentionKind.STATE);
        boolean dash = first != null && analysis.tokens().is(first.end(), Shape.DASH);
        return first != null && dash ? analysis.mentions().at(first.end() + 1, MentionKind.STATE) : null;
    }

    /** 'the Chad–Cameroon Commission', 'the Commission Haiti – Dominican Republic'. */
    private List<Entity> joinedByDash(Mention mention) {
        Mention last = lastBehind(mention);
        if (last != null) {
            List<Entity> states = new ArrayList<>();
            add(analysis.mentions().at(mention.end(), MentionKind.STATE), states);
            add(last, states);
            return states;
        }
        int limit = mention.end() + 1;
        for (int t = Math.max(0, mention.begin() - 1); t < limit; t++) {
            if (analysis.tokens().is(t, Shape.DASH)) {
                Mention first = stateEndingAt(t);
                Mention second = analysis.mentions().at(t + 1, MentionKind.STATE);
                boolean inside = second != null && second.end() > mention.begin() && second.begin() <= mention.end();
                Entity one = first == null ? null : analysis.discourse().of(first);
                Entity other = second == null ? null : analysis.discourse().of(second);
                if (inside && one != null && other != null) {
                    return List.of(one, other);
                }
            }
        }
        return List.of();
    }

    private @Nullable Mention stateEndingAt(int end) {
        for (int t = end - 1; t >= 0 && t > end - LONGEST_STATE; t--) {
            Mention state = analysis.mentions().at(t, MentionKind.STATE);
            if (state != null && state.end() == end) {
                return state;
            }
        }
        return null;
    }

    /** The body under its whole name, where a dash parted the first state from the rest. */
    private @Nullable Entity whole(Mention mention) {
        Mention last = lastBehind(mention);
        if (last != null) {
            return bodies.plain(mention.begin(), last.end());
        }
        int t = mention.begin();
        Mention first = analysis.tokens().is(t - 1, Shape.DASH) ? stateEndingAt(t - 1) : null;
        return first == null ? bodies.of(mention) : bodies.plain(first.begin(), mention.end());
    }

    /** 'the Council of Georgia and Armenia', 'the Commission between Oman and Yemen': names for them only where both are in the name. */
    private List<Entity> behind(Mention mention) {
        int t = mention.head() + 1;
        boolean whole = mention.end() > t && bodies.isOf(t);
        int limit = whole
                ? mention.end()
                : analysis.text().sentenceOf(mention.head()).end();
        List<Entity> states = whole || analysis.text().isWord(t, "between") ? row(t, limit) : List.of();
        boolean field = states.isEmpty()
                && analysis.text().isWord(mention.end(), "between"); // 'Commission of Co-operation between'
        return field
                ? row(mention.end(), analysis.text().sentenceOf(mention.head()).end())
                : states;
    }

    /** The states behind 'of' or 'between'. */
    private List<Entity> row(int preposition, int limit) {
        int t = preposition + 1;
        return new StateRow(analysis).at(analysis.text().afterDeterminers(t, t + 2), limit);
    }

    private void add(@Nullable Mention mention, List<Entity> states) {
        Entity state = mention == null ? null : analysis.discourse().of(mention);
        if (state != null && !states.contains(state)) {
            states.add(state);
        }
    }
}
