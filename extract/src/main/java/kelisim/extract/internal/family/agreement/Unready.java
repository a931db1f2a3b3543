package kelisim.extract.internal.family.agreement;

import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.post.Roles;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Complement;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;

/** Clauses that tell a paper not to be done yet: 'was not ready', 'is to be ready by May', 'is still with the lawyers', 'is unfinished'. */
final class Unready {

    private final Analysis analysis;

    Unready(Analysis analysis) {
        this.analysis = analysis;
    }

    boolean tells(Frame frame) {
        boolean state =
                frame.verb().copula() || frame.verb().passive() && (frame.verb().verb() == null || frame.is("end"));
        if (!state) {
            return false;
        }
        return frame.standing() == Standing.DONE
                ? says(frame, "unready") || isWithExperts(frame)
                : says(frame, "ready");
    }

    private boolean says(Frame frame, String standing) {
        for (int t = frame.verb().begin(); t < frame.end(); t++) {
            Match words = analysis.text().match(t, "instrument_standing");
            if (words != null && words.entry().has("standing", standing)) {
                return true;
            }
        }
        return false;
    }

    /** 'is with the lawyers', 'is still before the two ministries': those who work on it, without a name. */
    private boolean isWithExperts(Frame frame) {
        return frame.verb().copula()
                && frame.complements().stream()
                        .filter(complement ->
                                complement.preposition() >= frame.verb().end())
                        .anyMatch(this::isExperts);
    }

    private boolean isExperts(Complement complement) {
        Phrase phrase = complement.phrase();
        boolean holds = analysis.text().isWord(complement.preposition(), "with")
                || analysis.text().isWord(complement.preposition(), "before");
        Mention last = holds ? analysis.mentions().outermost(phrase.end() - 1) : null;
        boolean role = last != null && last.kind() == MentionKind.ROLE && Roles.isPlural(analysis, last);
        boolean group = last == null
                && (analysis.text().is(phrase.end() - 1, "group_noun")
                        || analysis.text().is(phrase.end() - 1, "party"));
        return holds && (role || group);
    }
}
