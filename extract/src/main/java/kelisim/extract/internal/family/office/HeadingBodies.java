package kelisim.extract.internal.family.office;

import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Whose the offices of a list are: the body that the line above it names ('Harbour Union', 'Members of the Board:'). */
final class HeadingBodies {

    /** How many lines a list may have up to the one that tells. */
    private static final int REACH = 40;
    /** The longest line that is a heading or names a holder. */
    private static final int LONGEST = 30;
    /** How many words may stand in front of the body in a heading: 'Members of the'. */
    private static final int LEAD = 4;
    /** Kinds of bodies that a heading may name by a common noun. */
    private static final Set<String> MEETING = Set.of("committee", "commission", "council", "working_group");

    private final Analysis analysis;

    HeadingBodies(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The body; {@code null} if the lines above name none, or two. */
    @Nullable
    Entity above(int token) {
        int number = line(token);
        Mention body = number < 0 || isParty(number)
                ? null
                : body(analysis.text().sentences().get(number));
        Entity known = body == null ? null : analysis.discourse().of(body);
        return known != null || body == null
                ? known
                : analysis.discourse().plain(MentionKind.ORGANISATION, analysis.surface(body.begin(), body.end()));
    }

    /** Whether the lines above name two bodies that something is between, so that whose an office is does not show. */
    boolean isOfTwo(int token) {
        int number = line(token);
        return number >= 0 && isParty(number);
    }

    /** The number of the line that names a body, -1 if there is none above the list. */
    private int line(int token) {
        int number = analysis.text().sentenceNumber(token);
        for (int s = number - 1; s >= 0 && s >= number - REACH; s--) {
            Sentence line = analysis.text().sentences().get(s);
            if (body(line) != null) {
                return s;
            }
            if (!namesHolder(line) && !countsMembers(line)) {
                return -1;
            }
        }
        return -1;
    }

    /** 'between', and below it the one body, 'and', and the other. */
    private boolean isParty(int sentence) {
        Sentence before = analysis.text().sentences().get(Math.max(0, sentence - 1));
        return before.end() - before.begin() == 1 && analysis.text().is(before.begin(), "function");
    }

    /** The body that such a line names, with nothing behind it but a bracket, a term of office or a colon. */
    private @Nullable Mention body(Sentence line) {
        for (int t = line.begin(); t < Math.min(line.end(), line.begin() + LEAD); t++) {
            Mention body = analysis.mentions().at(t, MentionKind.ORGANISATION);
            if (body != null && isNamed(body)) {
                return isLast(analysis.text().afterBracket(body.end(), line.end()), line.end()) ? body : null;
            }
            boolean leads = analysis.tokens().is(t, Shape.NUMBER | Shape.MARK) // '2. Committee of Experts'
                    || analysis.text().is(t, "function")
                    || analysis.text().is(t, "group_noun")
                    || analysis.text().is(t, "role");
            if (!leads) {
                return null;
            }
        }
        return null;
    }

    private boolean isNamed(Mention body) {
        Entry head = body.entry();
        boolean meets = head != null && MEETING.stream().anyMatch(kind -> head.has("kind", kind));
        return analysis.tokens().is(body.begin(), Shape.CAPITAL) && (!body.generic() || meets);
    }

    private boolean isLast(int from, int end) {
        int t = from;
        while (t < end) {
            Mention date = analysis.mentions().at(t, MentionKind.DATE);
            boolean mark = analysis.tokens().is(t, Shape.MARK | Shape.NUMBER | Shape.DASH | Shape.CLOSES_BRACKET);
            if (date == null && !mark) {
                return false;
            }
            t = date == null ? t + 1 : date.end();
        }
        return true;
    }

    /** 'Nine members, three per State.' */
    private boolean countsMembers(Sentence line) {
        return line.end() - line.begin() <= LONGEST
                && analysis.mentions().at(line.begin(), MentionKind.FIGURE) != null
                && analysis.mentions().within(line.begin(), line.end(), MentionKind.ROLE).stream()
                        .anyMatch(role -> role.entry() != null && role.entry().has("seat", "true"));
    }

    /** One more line of the list, which names somebody. */
    private boolean namesHolder(Sentence line) {
        return line.end() - line.begin() <= LONGEST
                && !analysis.mentions()
                        .within(line.begin(), line.end(), MentionKind.PERSON)
                        .isEmpty()
                && analysis.phrases()
                        .frames(analysis.text().sentenceNumber(line.begin()))
                        .isEmpty();
    }
}
