package kelisim.extract.internal.family.agreement;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import org.jspecify.annotations.Nullable;

/** Several instruments told by one noun and what each of them is on: 'Two plans were approved, one on A, the other on B'. */
final class EnumeratedInstruments {

    private final Analysis analysis;

    EnumeratedInstruments(Analysis analysis) {
        this.analysis = analysis;
    }

    /** Whether the sentence goes on from a noun to tell what each of several is on. */
    boolean follow(Mention mention) {
        int limit = analysis.text().sentenceOf(mention.begin()).end();
        for (int t = mention.end(); t < limit; t++) {
            if (enumerates(t) != null) {
                return true;
            }
        }
        return false;
    }

    /** The instruments that the words behind the verb tell apart; none if they do not. */
    List<Instrument> of(Instrument several, Frame frame) {
        List<Instrument> found = new ArrayList<>();
        int limit = analysis.text().sentenceOf(frame.verb().begin()).end();
        for (int t = frame.verb().end(); t < limit; t++) {
            Match preposition = enumerates(t);
            if (preposition != null) {
                found.add(one(several, t, preposition, limit));
            }
        }
        return found;
    }

    private Instrument one(Instrument several, int begin, Match preposition, int limit) {
        int end = end(preposition.end(), limit);
        String subject = analysis.surface(preposition.end(), end);
        Entry noun = several.mention().entry();
        String title = noun == null ? subject : noun.name() + " " + analysis.surface(preposition.begin(), end);
        return new Instrument(
                several.mention(),
                analysis.discourse().plain(MentionKind.INSTRUMENT, title),
                several.kind(),
                begin,
                end,
                several.parties(),
                subject,
                null,
                null,
                true);
    }

    private int end(int from, int limit) {
        int end = from;
        while (end < limit
                && !analysis.tokens().isMark(end, ',')
                && !analysis.tokens().isMark(end, '.')
                && !analysis.tokens().isMark(end, ';')) {
            end++;
        }
        return end;
    }

    /** The preposition of 'one on', 'the other on'. */
    private @Nullable Match enumerates(int t) {
        Match which = analysis.text().match(t, "enumerator");
        Match preposition = which == null ? null : analysis.text().match(which.end(), "function");
        return preposition != null && preposition.entry().has("subject", "true") ? preposition : null;
    }
}
