package kelisim.extract.internal.family.body;

import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.post.OwnBody;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Parts told behind their whole: 'Within it work A and B', 'Under the Commission stands the Working Group'. */
final class InvertedParts {

    /** How many words the verb may have: 'there now work'. */
    private static final int VERB = 3;

    private final Analysis analysis;
    private final Bodies bodies;
    private final Ties ties;
    private final OrganRow row;
    private final @Nullable Entity own;

    InvertedParts(Analysis analysis, Bodies bodies, Ties ties) {
        this.analysis = analysis;
        this.bodies = bodies;
        this.ties = ties;
        this.row = new OrganRow(analysis, bodies);
        this.own = new OwnBody(analysis).labelled();
    }

    void find() {
        int size = analysis.tokens().size();
        for (int t = 0; t < size; t++) {
            Match preposition = opens(t) ? analysis.text().match(t, "function") : null;
            String relation = preposition == null || preposition.length() > 1
                    ? null
                    : preposition.entry().get("inverts");
            if (relation != null && analysis.isTold(t)) {
                read(t, relation);
            }
        }
    }

    /** Where a clause begins: behind a mark, a line's beginning or 'and'. */
    private boolean opens(int t) {
        return t == analysis.text().sentenceOf(t).begin()
                || analysis.tokens().isMark(t - 1, ';')
                || analysis.tokens().isMark(t - 1, ',')
                || analysis.text().isFunction(t - 1, "joins", "true");
    }

    private void read(int preposition, String relation) {
        int limit = analysis.text().sentenceOf(preposition).end();
        int t = analysis.text().afterDeterminers(preposition + 1, limit);
        Mention named = analysis.mentions().at(t, MentionKind.ORGANISATION);
        boolean it = analysis.text().isFunction(preposition + 1, "pos", "pronoun")
                && analysis.text().isFunction(preposition + 1, "gender", "thing");
        if (named == null && !it) {
            return;
        }
        int verb = named == null ? preposition + 2 : analysis.text().afterBracket(named.end(), limit);
        int parts = behindVerb(verb, limit);
        Entity whole = parts < 0 ? null : named == null ? spoken(preposition) : bodies.of(named);
        if (whole != null) {
            row.at(parts)
                    .forEach(part -> ties.add("affiliation.inverted", part, whole, relation, preposition, parts + 1));
        }
    }

    private @Nullable Entity spoken(int t) {
        Entity spoken = bodies.spoken().of(t);
        return spoken == null ? own : spoken;
    }

    /** The token behind a verb in the present that has no object; -1 if none stands here. */
    private int behindVerb(int begin, int limit) {
        for (int t = begin; t < Math.min(limit, begin + VERB); t++) {
            Match verb = analysis.text().match(t, "verb");
            boolean stands = verb != null && verb.entry().has("classes", "in_place");
            if (stands || analysis.text().isFunction(t, "verb", "be")) {
                return stands ? verb.end() : t + 1;
            }
            if (!analysis.text().isFunction(t, "pos", "adverb")
                    && !analysis.tokens().is(t, Shape.MARK)) {
                return -1;
            }
        }
        return -1;
    }
}
