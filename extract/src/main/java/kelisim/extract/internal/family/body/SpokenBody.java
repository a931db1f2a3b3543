package kelisim.extract.internal.family.body;

import java.util.Collection;
import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** The body of which a text speaks at some place, and which a pronoun means there. */
final class SpokenBody {

    private final Analysis analysis;
    private final Bodies bodies;

    SpokenBody(Analysis analysis, Bodies bodies) {
        this.analysis = analysis;
        this.bodies = bodies;
    }

    /** Who 'it' and 'its' mean: the first body of the last sentence before this token's that names one. */
    @Nullable
    Entity of(int token) {
        int number = analysis.text().sentenceNumber(token);
        int own = analysis.text().sentenceOf(token).begin();
        for (Mention mention : analysis.mentions().within(own, token, MentionKind.ORGANISATION)) {
            if (!mention.generic()
                    && mention.begin() - own <= 2
                    && analysis.discourse().of(mention) != null) {
                return analysis.discourse().of(mention);
            }
        }
        return before(number);
    }

    /** The first body of the last sentence before that one which names any. */
    private @Nullable Entity before(int number) {
        for (int s = number - 1; s >= 0 && s >= number - 2; s--) {
            Sentence sentence = analysis.text().sentences().get(s);
            if (isAboutEvent(sentence)) {
                return null;
            }
            for (Mention mention :
                    analysis.mentions().within(sentence.begin(), sentence.end(), MentionKind.ORGANISATION)) {
                boolean party = analysis.text().isWord(mention.begin(), "contracting");
                if (!party && analysis.discourse().of(mention) != null) {
                    Entity whole = wholeBehind(mention);
                    return whole == null ? analysis.discourse().of(mention) : whole;
                }
            }
        }
        return null;
    }

    /** Whom 'it' means that is none of these: the body of which the sentences before speak, else the first of its own. */
    @Nullable
    Entity other(int token, Collection<Entity> others) {
        Entity spoken = before(analysis.text().sentenceNumber(token));
        if (spoken != null && !others.contains(spoken)) {
            return spoken;
        }
        int own = analysis.text().sentenceOf(token).begin();
        for (Mention mention : analysis.mentions().within(own, token, MentionKind.ORGANISATION)) {
            Entity body = bodies.isPlural(mention) || mention.generic() ? null : bodies.of(mention);
            if (body != null && !others.contains(body)) {
                return body;
            }
        }
        return null;
    }

    /** Whom a possessive means: 'our' the document's own body, 'its' the body that it refers to, else the one spoken of. */
    @Nullable
    Entity owner(int possessive) {
        if (analysis.text().isFunction(possessive, "person", "first")) {
            return analysis.discourse().own();
        }
        List<Entity> meant = analysis.references().at(possessive);
        boolean body = meant.size() == 1 && meant.get(0).kind() == MentionKind.ORGANISATION;
        return body ? meant.get(0) : of(possessive);
    }

    /** 'the Council of Ministers (CM) of A met': an organ that its acronym names is spoken of as A. */
    private @Nullable Entity wholeBehind(Mention acronym) {
        int t = acronym.end();
        boolean organ = analysis.tokens().is(acronym.begin() - 1, Shape.OPENS_BRACKET)
                && analysis.tokens().is(t, Shape.CLOSES_BRACKET)
                && bodies.isOf(t + 1);
        Mention whole = organ
                ? analysis.mentions().at(analysis.text().afterDeterminers(t + 2, t + 6), MentionKind.ORGANISATION)
                : null;
        return whole == null ? null : bodies.of(whole);
    }

    /** 'The festival was organised by A. The governor opened it.': the festival, and not who organised it. */
    private boolean isAboutEvent(Sentence sentence) {
        int first = analysis.text().afterDeterminers(sentence.begin(), sentence.end());
        return first > sentence.begin() && analysis.text().is(first, "event_head");
    }
}
