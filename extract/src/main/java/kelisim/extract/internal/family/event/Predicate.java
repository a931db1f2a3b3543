package kelisim.extract.internal.family.event;

import java.util.Set;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A clause that says what somebody was at an event: 'the host was A', 'B was the moderator'.
 *
 * @param role the role in the event
 * @param who the phrase that names who had it
 */
record Predicate(String role, Phrase who) {

    private static final Set<String> TOLD = Set.of("chair", "host", "organiser", "speaker", "guest");

    static @Nullable Predicate of(Analysis analysis, Frame frame) {
        if (!frame.verb().copula()
                || frame.subjects().size() != 1
                || frame.objects().size() != 1) {
            return null;
        }
        Phrase subject = frame.subjects().get(0);
        Phrase object = frame.objects().get(0);
        String first = role(analysis, subject);
        String second = first == null ? role(analysis, object) : null;
        return first != null
                ? new Predicate(first, object)
                : second == null || !ends(analysis, object.end()) ? null : new Predicate(second, subject);
    }

    /** The role of a phrase that is no more than 'the host', 'the speakers'. */
    private static @Nullable String role(Analysis analysis, Phrase phrase) {
        Match noun = analysis.text().match(phrase.begin() + 1, "participation");
        boolean whole = noun != null
                && noun.end() == phrase.end()
                && noun.entry().has("label", "true")
                && analysis.text().isWord(phrase.begin(), "the");
        String role = whole && noun != null ? noun.entry().get("role") : null;
        return role != null && TOLD.contains(role) ? role : null;
    }

    /** Whether the clause says no more of it: 'the chair of A' is an office. */
    private static boolean ends(Analysis analysis, int t) {
        return t >= analysis.tokens().size() || analysis.tokens().is(t, Shape.MARK | Shape.LINE_START);
    }
}
