package kelisim.extract.internal.family.office;

import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Whose officers the organ of a body elects: 'the General Assembly of the Union elected A president' tells of the Union. A committee
 * or council may as well elect its own chair, so that it tells of the whole only for offices that no committee has.
 */
final class ElectingOrgans {

    private final Analysis analysis;

    ElectingOrgans(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The body whose organ the phrase names; {@code null} if it names none, or the office may be the organ's own. */
    @Nullable
    Entity whole(Phrase phrase, Mention role) {
        int begin = analysis.text().afterDeterminers(phrase.begin(), phrase.end());
        for (Mention body : analysis.mentions().within(begin + 1, phrase.end(), MentionKind.ORGANISATION)) {
            int of = body.begin() - 1;
            while (of > begin && analysis.text().isFunction(of, "pos", "determiner")) {
                of--;
            }
            if (body.end() == phrase.end() && analysis.text().isWord(of, "of") && isOrgan(begin, of, role)) {
                return analysis.discourse().of(body);
            }
        }
        return null;
    }

    /** Whether the last words in front of 'of' name an assembly, or another organ that has no such officer itself. */
    private boolean isOrgan(int begin, int of, Mention role) {
        boolean seat = role.entry() != null && role.entry().has("seat", "true");
        for (int t = begin; t < of; t++) {
            Match body = analysis.text().match(t, "organisation_head");
            Match gathering = analysis.text().match(t, "event_head");
            Entry entry = body != null && body.end() == of ? body.entry() : null;
            boolean meets = entry != null && (entry.has("kind", "committee") || entry.has("kind", "council"));
            boolean organ = entry != null && entry.has("organ", "true") && !(seat && meets);
            if (organ || gathering != null && gathering.end() == of) {
                return true;
            }
        }
        return false;
    }
}
