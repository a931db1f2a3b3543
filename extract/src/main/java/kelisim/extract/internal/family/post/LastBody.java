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
    /** The most words of a name: 'Rally for the Oasis'. */
    private static final int LONGEST_NAME = 7;

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
                boolean other = last != null && (isOfMember(mention) || describes(mention.begin()) >= 0);
                Entity body = isBodyName(mention, kinds) && !other ? named(mention, sentence) : null;
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
                    Entity front =
                            nameBefore(describes(t), analysis.text().sentences().get(sentence));
                    return front != null
                            ? front
                            : analysis.discourse().plain(MentionKind.ORGANISATION, analysis.surface(t, phrase.end()));
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

    /** The body itself, or one in front that it describes and that nothing else tells to be one: 'Ecolinks is an association'. */
    private @Nullable Entity named(Mention body, Sentence sentence) {
        Entity front = body.kind() == MentionKind.ORGANISATION ? nameBefore(describes(body.begin()), sentence) : null;
        return front == null ? analysis.discourse().of(body) : front;
    }

    /** The words with which a sentence begins, if all of them up to there may be the name of a body that no knowledge mentions. */
    private @Nullable Entity nameBefore(int description, Sentence sentence) {
        int end = beforeShortForm(description);
        int begin = analysis.text().afterDeterminers(sentence.begin(), Math.max(sentence.begin(), end));
        begin = analysis.tokens().is(begin, Shape.OPENS_QUOTE) ? begin + 1 : begin;
        boolean name = end > begin && end - begin <= LONGEST_NAME;
        for (int t = begin; name && t < end; t++) {
            boolean small = t > begin && t < end - 1 && analysis.text().is(t, "function");
            name = small
                    || analysis.tokens().is(t, Shape.CAPITAL)
                            && analysis.mentions().outermost(t) == null;
        }
        return name ? analysis.discourse().plain(MentionKind.ORGANISATION, analysis.surface(begin, end)) : null;
    }

    /** Where a name ends in front of its short form in a bracket, or inside its quotation marks. */
    private int beforeShortForm(int end) {
        boolean bracket = analysis.tokens().is(end - 1, Shape.CLOSES_BRACKET)
                && analysis.tokens().is(end - 3, Shape.OPENS_BRACKET);
        int t = bracket ? end - 3 : end;
        return analysis.tokens().is(t - 1, Shape.CLOSES_QUOTE) ? t - 1 : t;
    }

    /** 'The League, a union of clubs, elected A its chair': where the words end of which a body tells what they name; -1 if of none. */
    private int describes(int body) {
        int t = body - 1;
        while (t > body - WORDS
                && analysis.tokens().is(t, Shape.WORD)
                && !analysis.text().is(t, "function")) {
            t--;
        }
        boolean indefinite = analysis.text().isWord(t, "a") || analysis.text().isWord(t, "an");
        boolean told = analysis.tokens().isMark(t - 1, ',')
                || analysis.tokens().is(t - 1, Shape.DASH)
                || analysis.text().isFunction(t - 1, "verb", "be");
        return indefinite && told ? t - 1 : -1;
    }

    private boolean isBodyName(Mention mention, Set<MentionKind> kinds) {
        boolean unit =
                kinds.contains(MentionKind.ORGANISATION) && (Owners.isReserve(mention) || Owners.isAuthority(mention));
        return (unit || kinds.contains(mention.kind()))
                && mention.equals(analysis.mentions().outermost(mention.begin()));
    }
}
