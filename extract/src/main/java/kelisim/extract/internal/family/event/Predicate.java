package kelisim.extract.internal.family.event;

import java.util.Set;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.phrase.Complement;
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

    private static final Set<String> TOLD = Set.of("chair", "host", "organiser", "speaker", "guest", "delegate");

    static @Nullable Predicate of(Analysis analysis, Frame frame) {
        Predicate told = frame.is("hold_office") ? acting(analysis, frame) : among(analysis, frame);
        if (told != null || frame.is("hold_office")) {
            return told;
        }
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

    /** 'A acted as host', 'B served as rapporteur'; who acts as chair may hold an office. */
    private static @Nullable Predicate acting(Analysis analysis, Frame frame) {
        if (frame.subjects().isEmpty() || frame.objects().isEmpty()) {
            return null;
        }
        Phrase object = frame.objects().get(0);
        int t = analysis.text().afterDeterminers(object.begin(), object.end());
        Match noun = analysis.text().match(t, "participation");
        String role = noun != null && noun.end() == object.end() && noun.entry().has("label", "true")
                ? noun.entry().get("role")
                : null;
        boolean told = role != null && TOLD.contains(role) && !role.equals("chair") && ends(analysis, object.end());
        return told && role != null ? new Predicate(role, frame.subjects().get(0)) : null;
    }

    /** 'A and B were among the speakers'. */
    private static @Nullable Predicate among(Analysis analysis, Frame frame) {
        if (!frame.verb().copula() || frame.subjects().isEmpty()) {
            return null;
        }
        for (Complement complement : frame.complements()) {
            String role = analysis.text().isWord(complement.preposition(), "among")
                    ? role(analysis, complement.phrase())
                    : null;
            if (role != null) {
                int end = frame.subjects().get(frame.subjects().size() - 1).end();
                return new Predicate(role, new Phrase(frame.subjects().get(0).begin(), end));
            }
        }
        return null;
    }

    /** The role of a phrase that is no more than 'the host', 'the speakers'. */
    private static @Nullable String role(Analysis analysis, Phrase phrase) {
        Match noun = analysis.text().match(phrase.begin() + 1, "participation");
        boolean whole = noun != null
                && (noun.end() == phrase.end() || analysis.text().isWord(noun.end(), "of"))
                && noun.entry().has("label", "true")
                && analysis.text().isFunction(phrase.begin(), "definite", "true");
        String role = whole && noun != null ? noun.entry().get("role") : null;
        return role != null && TOLD.contains(role) ? role : null;
    }

    /** Whether the clause says no more of it: 'the chair of A' is an office. */
    private static boolean ends(Analysis analysis, int t) {
        return t >= analysis.tokens().size() || analysis.tokens().is(t, Shape.MARK | Shape.LINE_START);
    }
}
