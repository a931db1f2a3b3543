package kelisim.extract.internal.family.body;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.post.OwnBody;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Inflection;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Affiliations that a body's own name tells: a department of a ministry, a regional branch. */
final class NamedParts {

    /** How far before a branch its body may be named. */
    private static final int REACH = 200;

    private final Analysis analysis;
    private final Bodies bodies;
    private final Ties ties;

    NamedParts(Analysis analysis, Bodies bodies, Ties ties) {
        this.analysis = analysis;
        this.bodies = bodies;
        this.ties = ties;
    }

    void find() {
        for (Mention mention : analysis.mentions().all(MentionKind.ORGANISATION)) {
            nested(mention);
            possessed(mention);
            branch(mention);
        }
        wings();
    }

    /** 'the Department of the Ministry', 'the Committee under the Government', 'a branch of the University'. */
    private void nested(Mention mention) {
        Mention inner = null;
        for (Mention other : analysis.mentions().within(mention.begin() + 1, mention.end())) {
            boolean body = other.kind() == MentionKind.ORGANISATION && inner == null && isLast(other, mention);
            inner = body ? other : inner;
        }
        int end = mention.end();
        int behind = analysis.text().afterBracket(end, analysis.tokens().size());
        boolean within = analysis.text().isWord(behind, "within");
        if (inner == null && (bodies.isOf(behind) || within || analysis.text().isWord(end, "at"))) {
            int t = analysis.text().afterDeterminers(behind + 1, behind + 4);
            inner = analysis.mentions().at(t, MentionKind.ORGANISATION);
            end = inner == null ? end : inner.end();
        }
        if (inner == null || inner.begin() <= mention.begin()) {
            return;
        }
        int before = inner.begin() - 1;
        while (before > mention.begin() && analysis.text().isFunction(before, "pos", "determiner")) {
            before--;
        }
        boolean under = analysis.text().isWord(before, "under");
        boolean at = analysis.text().isWord(before, "at") && PartsBesideNames.hasSchools(inner);
        if (!under && !within && !at && !bodies.isOf(before)) {
            return;
        }
        if (isMatter(mention, inner)) {
            return;
        }
        if (bodies.isPlural(inner) || bodies.isPlural(mention) || describes(mention) || isJoint(mention)) {
            return;
        }
        boolean lower = !analysis.tokens().is(mention.begin(), Shape.CAPITAL);
        int begin = lower ? bodies.before().sortsOf(mention.begin()) : mention.begin();
        boolean longer = end > mention.end() && behind == mention.end() && !within && !at;
        Entity member = longer || begin < mention.begin() ? bodies.plain(begin, end) : bodies.of(mention);
        int shortEnd = Math.max(mention.begin() + 1, Math.min(before, mention.end()));
        if (member != null && shortEnd - begin > 1) {
            member.add(analysis.surface(begin, shortEnd));
        }
        ties.add(
                "affiliation.name",
                member,
                bodies.of(inner),
                under ? "subordinate_to" : isPosted(mention) ? "branch_of" : part(mention),
                mention.begin(),
                end);
    }

    /** 'the Ministry of Public Administration': what a ministry is for. */
    private boolean isMatter(Mention mention, Mention inner) {
        return mention.entry() != null && mention.entry().has("kind", "ministry") && bodies.isOf(inner.begin() - 1);
    }

    /** 'the Brčko office of the Commission': what a body has in a place. */
    private boolean isPosted(Mention mention) {
        Entry entry = mention.entry();
        return entry != null
                && entry.has("posted", "true")
                && !analysis.tokens().is(mention.head(), Shape.CAPITAL)
                && analysis.mentions().at(mention.begin(), MentionKind.PLACE, MentionKind.STATE) != null;
    }

    /** Whether a name ends with another, the acronym behind that left out: 'the Osh office of the Forest Centre FC'. */
    private boolean isLast(Mention inner, Mention mention) {
        int end = inner.end();
        return end == mention.end()
                || end + 1 == mention.end() && analysis.tokens().is(end, Shape.UPPER) && bodies.isOf(inner.begin() - 1);
    }

    /** 'A, a branch of B': the branch is A. */
    private boolean describes(Mention mention) {
        int t = bodies.before().beforeDeterminers(beforeModifier(mention.begin()));
        boolean lower = !analysis.tokens().is(mention.begin(), Shape.CAPITAL);
        int verb = analysis.text().isFunction(t - 1, "reflexive", "true") ? t - 2 : t - 1; // 'is itself an agency of B'
        boolean predicate = lower && (analysis.text().isFunction(verb, "verb", "be") || isAs(mention.begin()));
        return predicate
                || t < mention.begin()
                        && analysis.tokens().isMark(t - 1, ',')
                        && (bodies.before().endingAt(bodies.before().beforeBracket(t - 1)) != null
                                        && analysis.text().is(mention.begin(), "membership")
                                || lower && analysis.tokens().is(t - 2, Shape.CAPITAL));
    }

    /** 'the youth organisation of B': the word in front of the noun that only tells what sort it is. */
    private int beforeModifier(int begin) {
        boolean word = begin > 1
                && analysis.tokens().is(begin - 1, Shape.WORD)
                && !analysis.tokens().is(begin - 1, Shape.CAPITAL)
                && !analysis.text().is(begin - 1, "function");
        return word ? begin - 1 : begin;
    }

    /** 'handed over as a teaching hospital of B': what is handed over is it. */
    private boolean isAs(int begin) {
        for (int t = begin - 1; t >= 0 && t > begin - 4; t--) {
            if (analysis.text().isFunction(t, "pos", "article")) {
                return analysis.text().isWord(t - 1, "as");
            }
        }
        return false;
    }

    /** 'a joint venture of A and B' is no part of A. */
    private boolean isJoint(Mention mention) {
        Match tie = analysis.text().match(mention.begin(), "membership");
        return tie != null && tie.entry().has("wholes", "true");
    }

    static String part(Mention mention) {
        Entry entry = mention.entry();
        return entry != null && entry.has("kind", "branch") && !entry.name().equals("wing") ? "branch_of" : "part_of";
    }

    /** 'the Party's Women's Council'. */
    private void possessed(Mention owner) {
        if (!analysis.tokens().is(owner.end(), Shape.POSSESSIVE)) {
            return;
        }
        Mention owned = analysis.mentions().at(owner.end() + 1, MentionKind.ORGANISATION);
        if (owned != null && isOfState(owner)) {
            int begin = beforeModifier(owner.begin());
            Entity member = bodies.plain(begin, owned.end());
            ties.add("affiliation.name", member, bodies.of(owned), part(owner), begin, owned.end());
        } else if (owned != null) {
            ties.add(
                    "affiliation.possessive",
                    bodies.of(owned),
                    bodies.of(owner),
                    part(owned),
                    owner.begin(),
                    owned.end());
        }
    }

    /** 'the committee of Peru's Congress': the committee is that of the congress, which is Peru's. */
    private boolean isOfState(Mention owner) {
        boolean ends = analysis.mentions().within(owner.begin() + 1, owner.end(), MentionKind.STATE).stream()
                .anyMatch(state -> state.end() == owner.end() && bodies.isOf(state.begin() - 1));
        return ends && !analysis.tokens().is(owner.begin(), Shape.CAPITAL);
    }

    /** 'the Batken Regional Branch': a branch is one of the body that was named last. */
    private void branch(Mention mention) {
        boolean branch = mention.entry() != null
                && mention.entry().has("kind", "branch")
                && !mention.generic()
                && !isOwned(mention)
                && !isOfPlace(mention)
                && !bodies.isPlural(mention);
        if (!branch || hasBodyInside(mention)) {
            return;
        }
        Mention attached = bodies.before().endingAt(mention.begin());
        boolean above = analysis.tokens().is(mention.begin(), Shape.LINE_START);
        if (attached != null && attached.kind() == MentionKind.ORGANISATION && !above) {
            ties.add(
                    "affiliation.branch",
                    bodies.of(mention),
                    bodies.of(attached),
                    part(mention),
                    attached.begin(),
                    mention.end());
            return;
        }
        Entity body = owner(mention.begin());
        if (body != null) {
            ties.add("affiliation.branch", bodies.of(mention), body, part(mention), mention.begin(), mention.end());
        }
    }

    /** 'the City Campus' is where something stands, 'in representation of A' tells for whom somebody came. */
    private boolean isOfPlace(Mention mention) {
        return analysis.text().isWord(mention.head(), "campus")
                || analysis.text().isWord(mention.begin(), "representation");
    }

    /** 'the head of the youth wing': that of the party spoken of, as others have none. */
    private void wings() {
        int size = analysis.tokens().size();
        for (int t = analysis.text().seek(0, size, "organisation_head");
                t < size;
                t = analysis.text().seek(t + 1, size, "organisation_head")) {
            Match noun = analysis.text().match(t, "organisation_head");
            boolean wing = noun != null
                    && noun.entry().name().equals("wing")
                    && noun.length() > 1
                    && noun.inflection() != Inflection.PLURAL
                    && !analysis.tokens().is(t, Shape.CAPITAL)
                    && analysis.text().isFunction(t - 1, "definite", "true")
                    && !bodies.isOf(noun.end())
                    && analysis.isTold(t);
            if (noun != null && wing) {
                wing(noun);
            }
        }
    }

    private void wing(Match noun) {
        Entity own = new OwnBody(analysis).body();
        Entity party = isParty(own) ? own : owner(noun.begin());
        if (party != null && isParty(party)) {
            String form = analysis.surface(noun.begin(), noun.end());
            Entity member = bodies.plain(form + " of the " + party.fullest());
            member.forms().add(form);
            ties.add("affiliation.branch", member, party, Ties.PART, noun.begin(), noun.end());
        }
    }

    private static boolean isParty(@Nullable Entity body) {
        return body != null && body.entry() != null && body.entry().has("kind", "party");
    }

    /** 'its branch': of the first body of the sentence; else of the last one in it, of the document's own, of the last one named. */
    private @Nullable Entity owner(int branch) {
        int begin = analysis.text().sentenceOf(branch).begin();
        boolean its = analysis.text().isFunction(branch - 1, "pos", "possessive");
        Entity owner = its ? first(begin, branch) : last(begin, branch);
        if (owner == null) {
            owner = analysis.discourse().own();
        }
        return owner == null ? last(Math.max(0, branch - REACH), branch) : owner;
    }

    private @Nullable Entity first(int begin, int end) {
        return named(begin, end).stream().findFirst().orElse(null);
    }

    private @Nullable Entity last(int begin, int end) {
        List<Entity> bodies = named(begin, end);
        return bodies.isEmpty() ? null : bodies.get(bodies.size() - 1);
    }

    /** The bodies named between two tokens that are no branches. */
    private List<Entity> named(int begin, int end) {
        List<Entity> found = new ArrayList<>();
        for (Mention other : analysis.mentions().within(begin, end, MentionKind.ORGANISATION)) {
            boolean outer = other.equals(analysis.mentions().outermost(other.begin()));
            boolean organ =
                    other.generic() && other.entry() != null && other.entry().has("organ", "true");
            Entity body =
                    outer && !isBranch(other) && !organ ? analysis.discourse().of(other) : null;
            if (body != null) {
                found.add(body);
            }
        }
        return found;
    }

    static boolean isBranch(Mention mention) {
        return mention.entry() != null && mention.entry().has("kind", "branch");
    }

    private boolean isOwned(Mention mention) {
        return mention.begin() > 0 && analysis.tokens().is(mention.begin() - 1, Shape.POSSESSIVE);
    }

    private boolean hasBodyInside(Mention mention) {
        for (Mention other : analysis.mentions().within(mention.begin() + 1, mention.end())) {
            if (other.kind() == MentionKind.ORGANISATION) {
                return true;
            }
        }
        return bodies.isOf(mention.end());
    }
}
