package kelisim.extract.internal.family.post;

import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** The body that 'its chairman' or 'the president of that party' means: one that was named before. */
final class LastBody {

    /** The most words between an article and its noun. */
    private static final int WORDS = 4;

    private final Analysis analysis;

    LastBody(Analysis analysis) {
        this.analysis = analysis;
    }

    /** 'its Chairman': the body named last in the same sentence, else the first of the one before, which that is about. */
    @Nullable
    Entity before(int token, Set<MentionKind> kinds) {
        int number = analysis.text().sentenceNumber(token);
        for (int s = number; s >= 0 && s > number - 4; s--) {
            Sentence sentence = analysis.text().sentences().get(s);
            Entity last = null;
            for (Mention mention : analysis.mentions()
                    .within(Math.max(sentence.begin(), token - 120), Math.min(token, sentence.end()))) {
                Entity body =
                        isBodyName(mention, kinds) && !(last != null && (isOfMember(mention) || isDescription(mention)))
                                ? analysis.discourse().of(mention)
                                : null;
                if (body != null && s < number) {
                    return body;
                }
                last = body == null ? last : body;
            }
            last = last == null && s == number && kinds.contains(MentionKind.ORGANISATION) ? described(token, s) : last;
            if (last != null) {
                return last;
            }
        }
        return null;
    }

    /** 'The school board was represented by its chairman': what the clause is about, though it has no name. */
    private @Nullable Entity described(int token, int sentence) {
        for (Frame frame : analysis.phrases().frames(sentence)) {
            List<Phrase> about = frame.verb().passive() ? frame.objects() : frame.subjects();
            for (Phrase phrase : about) {
                int t = analysis.text().afterDeterminers(phrase.begin(), phrase.end());
                boolean unnamed = t > phrase.begin()
                        && phrase.end() - t > 1
                        && analysis.mentions().within(t, phrase.end()).isEmpty();
                if (unnamed && phrase.end() <= token && analysis.text().is(phrase.end() - 1, "organisation_head")) {
                    return analysis.discourse().plain(MentionKind.ORGANISATION, analysis.surface(t, phrase.end()));
                }
            }
        }
        return null;
    }

    /** 'The League, a member of the Union, elected A its chair': the Union is only told of the League. */
    private boolean isOfMember(Mention body) {
        int t = body.begin() - 1;
        while (t > 0 && analysis.text().isFunction(t, "pos", "determiner")) {
            t--;
        }
        return analysis.text().isWord(t, "of")
                && (analysis.text().is(t - 1, "membership") || analysis.text().isWord(t - 1, "member"));
    }

    /** 'The League, a union of clubs, elected A its chair': what the League is. */
    private boolean isDescription(Mention body) {
        int t = body.begin() - 1;
        while (t > body.begin() - WORDS
                && analysis.tokens().is(t, Shape.WORD)
                && !analysis.text().is(t, "function")) {
            t--;
        }
        boolean indefinite = analysis.text().isWord(t, "a") || analysis.text().isWord(t, "an");
        return indefinite
                && (analysis.tokens().isMark(t - 1, ',')
                        || analysis.tokens().is(t - 1, Shape.CLOSES_BRACKET | Shape.DASH)
                        || analysis.text().isFunction(t - 1, "verb", "be"));
    }

    private boolean isBodyName(Mention mention, Set<MentionKind> kinds) {
        boolean unit =
                kinds.contains(MentionKind.ORGANISATION) && (Owners.isReserve(mention) || Owners.isAuthority(mention));
        return (unit || kinds.contains(mention.kind()))
                && mention.equals(analysis.mentions().outermost(mention.begin()));
    }
}
