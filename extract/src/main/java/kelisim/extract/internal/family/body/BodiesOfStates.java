package kelisim.extract.internal.family.body;

import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * States told to make up a body by what it is: 'C is an intergovernmental organisation of A and B', 'C, the joint body of A and
 * B', 'C is the body through which A and B look after the lake', or 'Bilateral body of A and B' on a line under the body's name.
 */
final class BodiesOfStates {

    private static final int FEWEST = 2;
    /** How many words may stand between a mark and the noun: 'an international intergovernmental'. */
    private static final int MODIFIERS = 4;

    private final Analysis analysis;
    private final Bodies bodies;
    private final Ties ties;

    BodiesOfStates(Analysis analysis, Bodies bodies, Ties ties) {
        this.analysis = analysis;
        this.bodies = bodies;
        this.ties = ties;
    }

    void find() {
        int size = analysis.tokens().size();
        for (int t = analysis.text().seek(0, size, "organisation_head", "membership");
                t < size;
                t = analysis.text().seek(t + 1, size, "organisation_head", "membership")) {
            Match noun = noun(t);
            if (noun != null && analysis.isTold(t)) {
                read(noun);
            }
        }
    }

    /** A common noun of a body in the singular, with 'of' or 'between' behind. */
    private @Nullable Match noun(int t) {
        Match head = analysis.text().match(t, "organisation_head");
        Match part = head == null ? analysis.text().match(t, "membership") : head;
        boolean body = head != null || part != null && part.entry().has("relation", Ties.PART);
        boolean plain = body
                && part != null
                && !analysis.tokens().is(t, Shape.CAPITAL)
                && !analysis.tokens().endsIn(part.end() - 1, "s");
        return part != null && plain && states(part.end()) > part.end() ? part : null;
    }

    /** Where the states may begin behind the noun: behind 'of', 'between', 'through which'; where the noun ends if nowhere. */
    private int states(int end) {
        if (bodies.isOf(end) || analysis.text().isWord(end, "between")) {
            return end + 1;
        }
        boolean which = analysis.text().isFunction(end, "pos", "preposition")
                && analysis.text().isFunction(end + 1, "pos", "relative");
        boolean where = analysis.text().isWord(end, "where");
        return which ? end + 2 : where ? end + 1 : end;
    }

    private void read(Match noun) {
        Sentence sentence = analysis.text().sentenceOf(noun.begin());
        int from = analysis.text().afterDeterminers(states(noun.end()), sentence.end());
        List<Entity> states = new StateRow(analysis).at(from, sentence.end());
        Entity body = states.size() < FEWEST ? null : described(noun, sentence);
        for (Entity state : body == null ? List.<Entity>of() : states) {
            ties.add("affiliation.states", state, body, Ties.MEMBER, noun.begin(), sentence.end());
        }
    }

    /** Whom the noun describes: the subject of 'is', the body in front of its comma, the page's own if it opens a line. */
    private @Nullable Entity described(Match noun, Sentence sentence) {
        int begin = phraseBegin(noun.begin(), sentence.begin());
        if (analysis.text().isDenied(begin)) {
            return null;
        }
        if (begin == sentence.begin() || analysis.tokens().is(begin, Shape.LINE_START)) {
            return analysis.discourse().own();
        }
        if (analysis.tokens().isMark(begin - 1, ',') || analysis.tokens().is(begin - 1, Shape.DASH)) {
            Mention named = bodies.before().endingAt(bodies.before().beforeBracket(begin - 1));
            return named == null ? null : bodies.of(named);
        }
        for (Frame frame : analysis.phrases().frames(analysis.text().sentenceNumber(noun.begin()))) {
            boolean is = frame.verb().copula()
                    && frame.standing() == Standing.DONE
                    && frame.verb().end() == begin;
            for (Phrase subject : is ? frame.subjects() : List.<Phrase>of()) {
                return bodies.heading(subject, Bodies.BODY);
            }
        }
        return null;
    }

    /** The first token of 'an international intergovernmental organisation'. */
    private int phraseBegin(int noun, int limit) {
        int t = noun;
        while (t > limit
                && noun - t < MODIFIERS
                && !analysis.tokens().is(t, Shape.LINE_START)
                && analysis.tokens().is(t - 1, Shape.WORD)
                && !analysis.text().is(t - 1, "function")) {
            t--;
        }
        return Math.max(limit, bodies.before().beforeDeterminers(t));
    }
}
