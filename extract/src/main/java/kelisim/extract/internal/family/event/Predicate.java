package kelisim.extract.internal.family.event;

import java.util.List;
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
record Predicate(String role, List<Phrase> who) {

    private static final Set<String> TOLD = Set.of("chair", "host", "organiser", "speaker", "guest", "delegate");

    static @Nullable Predicate of(Analysis analysis, Frame frame) {
        Predicate told = frame.is("hold_office") ? acting(analysis, frame) : among(analysis, frame);
        if (told != null || frame.is("hold_office")) {
            return told;
        }
        boolean includes = frame.is("include") && !frame.verb().passive();
        if (!(frame.verb().copula() || includes)
                || frame.subjects().isEmpty()
                || frame.objects().isEmpty()) {
            return null;
        }
        Phrase object = frame.objects().get(0);
        String first = frame.subjects().size() > 1
                ? null
                : role(analysis, frame.subjects().get(0));
        boolean past = analysis.text().isFunction(frame.verb().begin(), "tense", "past");
        String second =
                first == null && !includes && (past || isDefinite(analysis, object)) ? role(analysis, object) : null;
        return first != null
                ? new Predicate(first, frame.objects())
                : second == null || frame.objects().size() > 1 || !ends(analysis, object.end())
                        ? null
                        : new Predicate(second, frame.subjects());
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
        return told && role != null ? new Predicate(role, frame.subjects()) : null;
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
                return new Predicate(role, frame.subjects());
            }
        }
        return null;
    }

    private static boolean isDefinite(Analysis analysis, Phrase phrase) {
        return analysis.text().isFunction(phrase.begin(), "definite", "true");
    }

    /** The role of a phrase that is no more than 'the host', 'keynote speakers', 'the co-chairs of the forum'. */
    private static @Nullable String role(Analysis analysis, Phrase phrase) {
        // 'the forum, whose host was A'
        boolean definite = isDefinite(analysis, phrase);
        boolean whose = analysis.text().isWord(phrase.begin() - 1, "whose")
                && analysis.text().isFunction(phrase.end(), "tense", "past");
        int begin = definite ? phrase.begin() + 1 : phrase.begin();
        Match noun = analysis.text().match(begin, "participation");
        boolean several = noun != null
                && (analysis.tokens().endsIn(begin, "s") || analysis.tokens().endsIn(noun.end() - 1, "s"));
        boolean whole = noun != null
                && (noun.end() == phrase.end() || analysis.text().isFunction(noun.end(), "origin", "true"))
                && noun.entry().has("label", "true")
                && (definite || several || whose);
        String role = whole && noun != null ? noun.entry().get("role") : null;
        return role != null && TOLD.contains(role) ? role : null;
    }

    /** Whether the clause says no more of it: 'the chair of A' is an office. */
    private static boolean ends(Analysis analysis, int t) {
        Match adverb = t < analysis.tokens().size() ? analysis.text().match(t, "function") : null;
        int end = adverb != null && adverb.entry().has("pos", "adverb") ? adverb.end() : t;
        return end >= analysis.tokens().size() || analysis.tokens().is(end, Shape.MARK | Shape.LINE_START);
    }
}
