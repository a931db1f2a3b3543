package kelisim.extract.internal.family.body;

import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Names of bodies that nothing but their capitals, and what is told of them, shows to be such. */
final class UnlistedNames {

    /** What may stand inside a name that nothing else tells to be one. */
    private static final Set<MentionKind> IN_NAMES =
            Set.of(MentionKind.PLACE, MentionKind.RESOURCE, MentionKind.DEMONYM, MentionKind.EVENT);

    /** So many letters a word has that names nothing by itself. */
    private static final int SHORTEST = 2;

    private final Analysis analysis;
    private final Bodies bodies;

    UnlistedNames(Analysis analysis, Bodies bodies) {
        this.analysis = analysis;
        this.bodies = bodies;
    }

    /** Something with a name in capitals that no lexicon knows: 'the High Level Segment'. */
    @Nullable
    Entity capitalised(Phrase phrase) {
        int t = analysis.text().afterDeterminers(phrase.begin(), phrase.end());
        Mention head = analysis.head(new Phrase(t, Math.max(phrase.end(), t + 1)));
        boolean other = head != null && head.kind() != MentionKind.ORGANISATION && head.kind() != MentionKind.EVENT;
        return t < phrase.end() && analysis.tokens().is(t, Shape.CAPITAL) && !other && t > phrase.begin()
                ? bodies.plain(t, phrase.end())
                : null;
    }

    /**
     * A name in capitals that no lexicon knows, as a body of which something is told that can be told of nobody else; where a
     * person may be meant too, only one with an article or with capitals inside ('the Prespa Watch', 'PhilRice').
     */
    @Nullable
    Entity of(Phrase phrase, boolean orPerson) {
        int t = analysis.text().afterDeterminers(phrase.begin(), phrase.end());
        if (t >= phrase.end() || analysis.text().is(t, "function") || !isUnlistedName(t, phrase.end())) {
            return null;
        }
        boolean article = analysis.text().isFunction(phrase.begin(), "pos", "article");
        return !orPerson || article || isBrand(t) || isBrand(phrase.end() - 1) ? bodies.plain(t, phrase.end()) : null;
    }

    /** One word in capitals that no list has at all, of which something is told that can be told of no person: 'Zelene was founded'. */
    @Nullable
    Entity unknown(Phrase phrase) {
        int t = phrase.begin();
        boolean one = phrase.end() == t + 1
                && analysis.tokens().is(t, Shape.CAPITAL)
                && analysis.tokens().surface(t).length() > SHORTEST
                && analysis.text().matches(t).isEmpty()
                && analysis.mentions().at(t) == null;
        return one ? bodies.plain(t, phrase.end()) : null;
    }

    /** The name in capitals or in quotation marks with which the sentence begins and that ends here: 'Delta Trading, a subsidiary of A'. */
    @Nullable
    Entity before(int mark) {
        int first = analysis.text().sentenceOf(mark).begin();
        boolean quoted = analysis.tokens().is(first, Shape.OPENS_QUOTE)
                && analysis.tokens().is(mark - 1, Shape.CLOSES_QUOTE);
        int end = quoted ? mark - 1 : mark;
        int begin = quoted ? first + 1 : analysis.text().afterDeterminers(first, end);
        if (quoted && analysis.tokens().is(begin, Shape.CAPITAL) && end - begin <= NamesBefore.LONGEST_QUOTED) {
            return bodies.plain(begin, end);
        }
        boolean name = end - begin > 1
                && !analysis.text().is(begin, "function")
                && end - begin <= NamesBefore.LONGEST_NAME
                && isUnlistedName(begin, end);
        return name ? bodies.plain(begin, end) : null;
    }

    private boolean isUnlistedName(int begin, int end) {
        boolean capitals =
                analysis.tokens().is(begin, Shape.CAPITAL) && analysis.tokens().is(end - 1, Shape.CAPITAL);
        for (int t = begin; t < end && capitals; t++) {
            Mention mention = analysis.mentions().at(t);
            boolean word = analysis.tokens().is(t, Shape.CAPITAL)
                    || analysis.tokens().is(t, Shape.DASH)
                    || analysis.text().is(t, "function");
            capitals = word
                    && (mention == null
                            || IN_NAMES.contains(mention.kind())
                            || t > begin && mention.kind() == MentionKind.ROLE);
        }
        return capitals;
    }

    /** 'PhilRice', 'CIRAD': a capital behind the first letter. */
    private boolean isBrand(int t) {
        return analysis.tokens().surface(t).chars().skip(1).anyMatch(Character::isUpperCase);
    }
}
