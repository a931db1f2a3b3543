package kelisim.extract.internal.family.statement;

import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Whose words a quotation gives: the subject of the verb of saying beside it; 'he' is the last person spoken of before. */
final class Speakers {

    private static final Set<MentionKind> WHO = Set.of(MentionKind.PERSON);
    private static final int NEAR = 3;

    private final Analysis analysis;

    Speakers(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The speaker; {@code null} if nothing beside the quotation tells that it was said. */
    @Nullable
    Entity of(Quotation quotation) {
        Entity behind = behind(quotation);
        return behind != null ? behind : before(quotation);
    }

    /** '“…,” X said', '“…,” said X'. */
    private @Nullable Entity behind(Quotation quotation) {
        int next = quotation.close() + 1;
        for (Frame frame : frames(quotation.close())) {
            boolean near = frame.verb().begin() >= next && frame.verb().begin() - next < 25;
            if (near && isSaying(frame) && !crossesQuote(next, frame.verb().begin())) {
                return subject(
                        frame,
                        quotation.open(),
                        Math.min(frame.end(), sentenceEnd(frame.verb().begin())));
            }
        }
        return null;
    }

    /** 'X said: “…”', 'According to X, “…”'. */
    private @Nullable Entity before(Quotation quotation) {
        Frame last = null;
        for (Frame frame : frames(quotation.open())) {
            if (frame.verb().end() <= quotation.open() && isSaying(frame)) {
                last = frame;
            }
        }
        boolean announced = last != null
                && quotation.open() - last.verb().end() <= 25
                && (analysis.tokens().isMark(quotation.open() - 1, ':')
                        || analysis.tokens().isMark(quotation.open() - 1, ',')
                        || quotation.open() - last.verb().end() <= NEAR);
        return announced && last != null ? subject(last, last.begin(), quotation.open()) : null;
    }

    private static boolean isSaying(Frame frame) {
        return frame.is("say") || frame.is("speak") || frame.is("announce") || frame.is("write");
    }

    private boolean crossesQuote(int from, int to) {
        for (int t = from; t < to; t++) {
            if (analysis.tokens().isMark(t, '“') || analysis.tokens().isMark(t, '«')) {
                return true;
            }
        }
        return false;
    }

    private List<Frame> frames(int token) {
        return analysis.phrases().frames(analysis.text().sentenceNumber(token));
    }

    private int sentenceEnd(int token) {
        return analysis.text().sentenceOf(token).end();
    }

    private @Nullable Entity subject(Frame frame, int quoteBegin, int end) {
        Entity named = named(frame.subjects());
        if (named == null) {
            named = nearVerb(frame, end);
        }
        return named != null ? named : lastPerson(Math.min(quoteBegin, frame.begin()));
    }

    private @Nullable Entity named(List<Phrase> phrases) {
        List<Entity> people = analysis.entities(phrases, WHO);
        return people.isEmpty() ? null : people.get(0);
    }

    /** '… said the minister, X' and the like, where X stands behind the verb. */
    private @Nullable Entity nearVerb(Frame frame, int end) {
        for (Mention person : analysis.mentions().within(frame.verb().end(), end, MentionKind.PERSON)) {
            if (person.begin() - frame.verb().end() < 12) {
                return analysis.discourse().of(person);
            }
        }
        return null;
    }

    /** The person spoken of last before a token, as far as the sentence is about one ('he', 'the president'). */
    private @Nullable Entity lastPerson(int token) {
        Match function = analysis.text().match(token, "function");
        boolean we = function != null && function.entry().has("number", "plural");
        Sentence sentence = analysis.text().sentenceOf(Math.max(0, token));
        for (int s = analysis.text().sentenceNumber(sentence.begin()); s >= 0 && !we; s--) {
            Sentence earlier = analysis.text().sentences().get(s);
            List<Mention> people =
                    analysis.mentions().within(earlier.begin(), Math.min(earlier.end(), token), MentionKind.PERSON);
            for (int i = people.size() - 1; i >= 0; i--) {
                Entity person = analysis.discourse().of(people.get(i));
                if (person != null) {
                    return person;
                }
            }
        }
        return null;
    }
}
