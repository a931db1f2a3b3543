package kelisim.extract.internal.family.treaty;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** The words that open an instrument: who concludes it, up to the first recital or 'have agreed'. */
final class Preamble {

    /** How far behind the title the preamble may begin. */
    private static final int REACH = 200;

    /** How long the list of those who conclude it may be. */
    private static final int LONGEST = 700;

    private final Typed typed;

    /** Where it begins, those whom it names, and whether it has a form that only instruments have. */
    record Opening(int begin, int end, List<Entity> parties, boolean formal) {}

    Preamble(Typed typed) {
        this.typed = typed;
    }

    boolean isCaseless() {
        return typed.tokens().isCaseless();
    }

    /** Whether words stand here that open a preamble. */
    boolean opens(int token) {
        return isOpener(token) && end(token) > 0;
    }

    /** Whether set words stand here that open a preamble wherever they stand: 'the States Parties', 'the Governments of'. */
    boolean opensAnywhere(int token) {
        int t = typed.behindArticle(token);
        boolean words = t > token && (typed.is(t, "all") || typed.is(t, "sovereign") || typed.is(t, "governments"));
        return words && end(token) > 0;
    }

    /** The opening behind the title, {@code null} if none is found. */
    @Nullable
    Opening find(int from) {
        int limit = Math.min(typed.tokens().size(), from + REACH);
        for (int t = from; t < limit; t++) {
            boolean may = typed.startsLine(t) || isCaseless() || typed.tokens().isMark(t - 1, ':') || t == from;
            int end = may && isOpener(t) ? end(t) : 0;
            if (end > 0) {
                return new Opening(t, end, parties(t, end), isFormal(t, end));
            }
        }
        return null;
    }

    /** A recital on a line of its own, 'hereinafter', or 'have agreed as follows:'. */
    private boolean isFormal(int begin, int end) {
        if (isCaseless() || typed.is(end, "recital") && typed.startsLine(end)) {
            return true;
        }
        int limit = Math.min(typed.tokens().size(), end + 60);
        for (int t = begin; t < limit; t++) {
            if (typed.is(t, "text")) {
                return true;
            }
        }
        return typed.is(end, "recital") && typed.tokens().is(end, Shape.UPPER);
    }

    private boolean isOpener(int token) {
        int t = typed.behindArticle(token);
        if (typed.analysis().text().isWord(t, "we")) {
            t = typed.tokens().isMark(t + 1, ',') ? t + 2 : t + 1;
            t = t < typed.tokens().size() ? typed.behindArticle(t) : t;
        }
        if (t >= typed.tokens().size()) {
            return false;
        }
        if (typed.is(t, "all") || typed.is(t, "sovereign") || typed.is(t, "governments")) {
            return true;
        }
        boolean capital = isCaseless() || typed.tokens().is(token, Shape.CAPITAL);
        return capital && typed.analysis().mentions().at(t, MentionKind.STATE, MentionKind.ORGANISATION) != null;
    }

    /** Where the names end: at the first recital or 'have agreed' outside brackets; 0 if there is none. */
    private int end(int from) {
        int depth = 0;
        int limit = Math.min(typed.tokens().size(), from + LONGEST);
        for (int t = from; t < limit; t++) {
            depth += typed.tokens().is(t, Shape.OPENS_BRACKET)
                    ? 1
                    : typed.tokens().is(t, Shape.CLOSES_BRACKET) ? -1 : 0;
            if (depth <= 0 && t > from + 1) {
                if (typed.is(t, "agreed") || isRecital(t)) {
                    return t;
                }
                if (typed.is(t, "article") && typed.startsLine(t)) {
                    return 0;
                }
                boolean full = typed.tokens().isMark(t, '.')
                        && typed.analysis().text().sentenceOf(t).end() == t + 1
                        && !typed.startsLine(t + 1);
                if (full) {
                    return 0;
                }
            }
        }
        return 0;
    }

    /** A recital begins behind a comma or on a line of its own. */
    private boolean isRecital(int t) {
        return typed.is(t, "recital")
                && (typed.startsLine(t)
                        || typed.tokens().is(t - 1, Shape.MARK)
                        || typed.tokens().is(t, Shape.UPPER)
                        || typed.analysis().text().isWord(t, "being"));
    }

    /** The bodies and states between two tokens, outside brackets, each once. */
    private List<Entity> parties(int begin, int end) {
        List<Entity> found = new ArrayList<>();
        boolean all = typed.is(typed.behindArticle(begin), "all");
        int depth = 0;
        int t = begin;
        while (t < end) {
            depth += typed.tokens().is(t, Shape.OPENS_BRACKET)
                    ? 1
                    : typed.tokens().is(t, Shape.CLOSES_BRACKET) ? -1 : 0;
            Match several = typed.formula(t, "governments");
            if (several != null) {
                t = several.end();
                continue;
            }
            Mention party = depth > 0 || typed.is(t, "all") ? null : party(t, all);
            Entity entity = party == null || party.generic()
                    ? null
                    : typed.analysis().discourse().of(party);
            if (entity != null && !found.contains(entity)) {
                found.add(entity);
            }
            t = party == null ? t + 1 : party.end();
        }
        return found;
    }

    /** The body or state here; behind 'the States Parties' only states; a state's own long name is no body. */
    private @Nullable Mention party(int t, boolean statesOnly) {
        Mention state = typed.analysis().mentions().at(t, MentionKind.STATE);
        Mention body = typed.analysis().mentions().at(t, MentionKind.ORGANISATION);
        boolean own = state != null && (body == null || body.head() < state.end() || state.end() - state.begin() > 1);
        return own || statesOnly ? state : body;
    }
}
