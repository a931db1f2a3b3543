package kelisim.extract.internal.family.body;

import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Inflection;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Parts that a body is said to have as its own: 'A, one of our specialised units', 'A, the party's youth organisation', 'C's air
 * quality department'.
 */
final class OwnedUnits {

    /** How many words may tell what sort of unit it is. */
    private static final int MODIFIERS = 5;

    private final Analysis analysis;
    private final Bodies bodies;
    private final Ties ties;

    OwnedUnits(Analysis analysis, Bodies bodies, Ties ties) {
        this.analysis = analysis;
        this.bodies = bodies;
        this.ties = ties;
    }

    void find() {
        int size = analysis.tokens().size();
        for (int t = analysis.text().seek(0, size, "membership", "organisation_head");
                t < size;
                t = analysis.text().seek(t + 1, size, "membership", "organisation_head")) {
            Match head = analysis.text().match(t, "organisation_head");
            Match noun = head == null ? analysis.text().match(t, "membership") : head;
            String relation = noun == null || analysis.tokens().is(t, Shape.CAPITAL) ? null : TieNouns.relation(noun);
            int owner = noun == null || relation == null ? -1 : owner(t);
            if (noun != null && relation != null && owner >= 0 && analysis.isTold(t)) {
                read(noun, owner, relation);
            }
        }
    }

    /** The possessive in front of the noun and its modifiers: 'our', 'its' or the mark behind a body's name; -1 if there is none. */
    private int owner(int noun) {
        for (int t = noun - 1; t > 0 && t >= noun - MODIFIERS; t--) {
            boolean mark = analysis.tokens().is(t, Shape.POSSESSIVE);
            if (mark || analysis.text().isFunction(t, "pos", "possessive")) {
                return t;
            }
            if (!isSort(t)) {
                return -1;
            }
        }
        return -1;
    }

    /** 'air quality', 'three-strong', 'State and Conservation': what tells of what sort a unit is. */
    private boolean isSort(int t) {
        boolean joins = analysis.text().isFunction(t, "joins", "true")
                && analysis.tokens().is(t - 1, Shape.CAPITAL)
                && analysis.tokens().is(t + 1, Shape.CAPITAL);
        return joins
                || analysis.tokens().is(t, Shape.DASH) && analysis.tokens().is(t, Shape.JOINED)
                || analysis.tokens().is(t, Shape.WORD) && !analysis.text().is(t, "function");
    }

    private void read(Match noun, int owner, String relation) {
        Mention named =
                analysis.tokens().is(owner, Shape.POSSESSIVE) ? bodies.before().endingAt(owner) : null;
        int begin = named == null ? owner : bodies.before().beforeDeterminers(named.begin());
        begin = bodies.isOf(begin - 1) && analysis.text().isWord(begin - 2, "one") ? begin - 2 : begin;
        int mark = begin - 1;
        boolean parted = analysis.tokens().isMark(mark, ',')
                || analysis.tokens().is(mark, Shape.DASH)
                || analysis.tokens().is(mark, Shape.OPENS_BRACKET);
        if (parted && isClosed(noun.end())) {
            apposition(noun, owner, named, mark, relation);
        } else if (named != null
                && named.kind() == MentionKind.ORGANISATION
                && noun.inflection() != Inflection.PLURAL) {
            unnamed(noun, named, relation);
        } else if (named == null && isBranch(noun) && noun.inflection() != Inflection.PLURAL) {
            branch(noun, owner, relation);
        }
    }

    /** A branch that no town singles out, as those are told of elsewhere. */
    private boolean isBranch(Match noun) {
        return noun.entry().isIn("organisation_head")
                && noun.entry().has("kind", "branch")
                && !analysis.text().isWord(noun.begin(), "campus")
                && !analysis.tokens().is(noun.begin() - 1, Shape.CAPITAL);
    }

    /** 'head of its country office', 'their branch in A': the branch of the body that is spoken of. */
    private void branch(Match noun, int owner, String relation) {
        boolean its = analysis.text().isFunction(owner, "pos", "possessive")
                && !analysis.text().isFunction(noun.end(), "place", "true");
        Entity whole = its ? bodies.spoken().owner(owner) : null;
        if (whole != null) {
            String form = analysis.surface(owner + 1, noun.end());
            Entity part = bodies.plain(form + " of the " + whole.fullest());
            part.forms().add(form);
            ties.add("affiliation.owned", part, whole, relation, owner, noun.end());
        }
    }

    /** 'A, our youth wing, …': nothing but the noun stands between its marks. */
    private boolean isClosed(int end) {
        return end >= analysis.tokens().size()
                || analysis.tokens().is(end, Shape.MARK | Shape.DASH | Shape.CLOSES_BRACKET | Shape.LINE_START);
    }

    private void apposition(Match noun, int owner, @Nullable Mention named, int mark, String relation) {
        Mention described = bodies.before().endingAt(bodies.before().beforeBracket(mark));
        Entity part =
                described != null ? bodies.part(described) : bodies.unlisted().before(mark);
        int from = described == null ? mark - 1 : described.begin();
        Entity whole = named != null ? bodies.of(named) : bodies.spoken().owner(owner);
        ties.add("affiliation.owned", part, whole, relation, from, noun.end());
    }

    /** 'C's air quality department': named by these words, as nothing else names it. */
    private void unnamed(Match noun, Mention owner, String relation) {
        boolean branch = isBranch(noun);
        boolean unit = noun.entry().isIn("organisation_head")
                && (branch || Bodies.isOrgan(noun.entry()) || noun.entry().has("kind", "department"));
        boolean singled = branch || noun.end() - owner.end() > 2;
        if (unit && singled && !bodies.isPlural(owner)) {
            Entity whole = bodies.of(owner);
            String form = analysis.surface(owner.end() + 1, noun.end());
            Entity part = whole != null && owner.generic()
                    ? bodies.plain(form + " of the " + whole.fullest())
                    : bodies.plain(owner.begin(), noun.end());
            part.forms().add(form);
            part.forms().add(analysis.surface(noun.begin(), noun.end()));
            ties.add("affiliation.owned", part, whole, relation, owner.begin(), noun.end());
        }
    }
}
