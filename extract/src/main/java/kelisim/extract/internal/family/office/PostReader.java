package kelisim.extract.internal.family.office;

import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Reads a role with its body: 'Chair of the Committee', 'the party's chairman', 'Kazakh President', 'Minister, Japan'. */
final class PostReader {

    private static final Set<MentionKind> BODIES =
            Set.of(MentionKind.ORGANISATION, MentionKind.STATE, MentionKind.PLACE, MentionKind.EVENT);
    private static final String FUNCTION = "function";

    private final Analysis analysis;

    PostReader(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The role that begins at this token behind articles, with its body; {@code null} if there is none. */
    @Nullable
    Post at(int token, int limit) {
        int t = skip(token, limit);
        Mention role = t < limit ? analysis.mentions().at(t, MentionKind.ROLE) : null;
        if (role == null) {
            return behindPossessor(token, limit);
        }
        return of(role, limit);
    }

    /** 'the Party's chairman', read from the possessor. */
    private @Nullable Post behindPossessor(int token, int limit) {
        int t = article(token);
        for (Mention body : analysis.mentions().startingAt(t)) {
            int next = body.end();
            boolean owner = BODIES.contains(body.kind()) || body.kind() == MentionKind.DEMONYM;
            if (owner && next < limit) {
                int at = analysis.tokens().is(next, Shape.POSSESSIVE) ? next + 1 : next;
                Mention role = analysis.mentions().at(skip(at, limit), MentionKind.ROLE);
                if (role != null && (at > next || body.kind() != MentionKind.PLACE) && role.begin() < limit) {
                    return of(role, limit);
                }
            }
        }
        return null;
    }

    /** A role with the body behind or in front of it. */
    Post of(Mention role, int limit) {
        boolean former = isFormer(role.begin());
        int[] end = {role.end()};
        Entity body = bodyBehind(role, limit, end);
        int begin = role.begin();
        if (body == null) {
            int[] from = {begin};
            body = bodyBefore(begin, from);
            begin = from[0];
        }
        return new Post(role, body, begin, end[0], former);
    }

    private @Nullable Entity bodyBehind(Mention role, int limit, int[] end) {
        int t = role.end();
        if (t >= limit) {
            return null;
        }
        boolean joins = isPreposition(t) && !analysis.text().isWord(t, "by");
        boolean comma = analysis.tokens().isMark(t, ',');
        if (!joins && !comma) {
            return null;
        }
        int at = article(t + 1);
        at = analysis.tokens().is(at, Shape.OPENS_QUOTE) ? at + 1 : at;
        Mention body = body(at, limit);
        if (body == null && joins) {
            at = afterWords(at, limit);
            body = body(at, limit);
        }
        if (body == null || (comma && !isPlainBody(body, limit))) {
            return null;
        }
        if (analysis.tokens().is(body.end(), Shape.POSSESSIVE)) {
            Mention owned = body(body.end() + 1, limit);
            body = owned == null ? body : owned;
        }
        end[0] = body.end();
        return entity(body);
    }

    /** Behind a comma only a state or a body with nothing more of its own: 'Minister of the Environment, Japan'. */
    private boolean isPlainBody(Mention body, int limit) {
        boolean closes = body.end() >= limit || analysis.tokens().is(body.end(), Shape.MARK);
        return !body.generic()
                && closes
                && (body.kind() == MentionKind.STATE || body.kind() == MentionKind.ORGANISATION);
    }

    /** 'head of the water department of A': up to three lower-case words between. */
    private int afterWords(int from, int limit) {
        int t = from;
        while (t < limit
                && t < from + 3
                && analysis.tokens().is(t, Shape.WORD)
                && !analysis.tokens().is(t, Shape.CAPITAL)
                && !isPreposition(t)
                && body(t, limit) == null
                && analysis.text().match(t, "verb") == null) {
            t++;
        }
        return isPreposition(t) && t > from ? article(t + 1) : t;
    }

    private @Nullable Mention body(int t, int limit) {
        Mention best = null;
        for (Mention mention : analysis.mentions().startingAt(t)) {
            if (BODIES.contains(mention.kind()) && mention.end() <= limit && best == null) {
                best = mention;
            }
        }
        return best;
    }

    private @Nullable Entity bodyBefore(int begin, int[] from) {
        int t = begin - 1;
        while (t >= 0 && isModifier(t, begin)) {
            t--;
        }
        if (t < 0) {
            return null;
        }
        boolean possessive = analysis.tokens().is(t, Shape.POSSESSIVE);
        Mention body = endingAt(possessive ? t : t + 1);
        if (body != null && (possessive || body.kind() != MentionKind.PLACE)) {
            from[0] = body.begin();
            return entity(body);
        }
        Match function = analysis.text().match(t, FUNCTION);
        if (function != null && function.end() == t + 1 && function.entry().has("pos", "possessive")) {
            from[0] = t;
            return lastBody(t);
        }
        return null;
    }

    private @Nullable Mention endingAt(int end) {
        for (int t = end - 1; t >= 0 && t > end - 25; t--) {
            for (Mention mention : analysis.mentions().startingAt(t)) {
                boolean owner = BODIES.contains(mention.kind()) || mention.kind() == MentionKind.DEMONYM;
                if (owner && mention.end() == end) {
                    return mention;
                }
            }
        }
        return null;
    }

    /** 'its Chairman': the body that was named last. */
    private @Nullable Entity lastBody(int token) {
        for (int t = token - 1; t >= 0 && t > token - 120; t--) {
            for (Mention mention : analysis.mentions().startingAt(t)) {
                if (mention.kind() == MentionKind.ORGANISATION
                        && analysis.discourse().of(mention) != null) {
                    return analysis.discourse().of(mention);
                }
            }
        }
        return null;
    }

    private @Nullable Entity entity(Mention body) {
        Entity entity = analysis.discourse().of(body);
        boolean named = body.kind() == MentionKind.ORGANISATION
                && (!body.generic()
                        || analysis.tokens().is(body.begin(), Shape.CAPITAL) && body.end() > body.begin() + 1);
        return entity != null || !named
                ? entity
                : analysis.discourse().plain(MentionKind.ORGANISATION, analysis.surface(body.begin(), body.end()));
    }

    private boolean isPreposition(int t) {
        Match function = analysis.text().match(t, FUNCTION);
        return function != null && function.end() == t + 1 && function.entry().has("pos", "preposition");
    }

    private int article(int t) {
        Match function = analysis.text().match(t, FUNCTION);
        return function != null && function.entry().has("pos", "determiner") ? function.end() : t;
    }

    /** Behind articles, and words that tell when the office was held. */
    private int skip(int token, int limit) {
        int t = token;
        while (t < limit && analysis.mentions().at(t, MentionKind.ROLE) == null) {
            int next = article(t);
            Match modifier = analysis.text().match(t, "role_modifier");
            if (modifier != null && modifier.entry().get("status") != null) {
                next = modifier.end();
            }
            if (next == t) {
                return t;
            }
            t = next;
        }
        return t;
    }

    private boolean isModifier(int t, int end) {
        Match modifier = analysis.text().match(t, "role_modifier");
        return modifier != null && modifier.end() <= end && modifier.entry().get("status") != null;
    }

    /** Whether a word such as 'former' or 'then' stands in front of the role. */
    private boolean isFormer(int begin) {
        for (int t = begin - 1; t >= 0 && t >= begin - 4; t--) {
            Match modifier = analysis.text().match(t, "role_modifier");
            Entry entry = modifier == null ? null : modifier.entry();
            int end = modifier == null ? 0 : modifier.end();
            boolean near =
                    end == begin || (end == begin - 1 && analysis.tokens().is(end, Shape.DASH | Shape.MARK));
            if (entry != null && entry.has("status", "former") && near) {
                return true;
            }
        }
        return false;
    }
}
