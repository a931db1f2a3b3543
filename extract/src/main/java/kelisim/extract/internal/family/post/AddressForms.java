package kelisim.extract.internal.family.post;

import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;

/** Forms of address between an office and a name: 'H.E. Dr.', 'Mr'. */
public final class AddressForms {

    /** The most tokens of one form ('His Royal Highness', 'H.E.'). */
    private static final int LONGEST = 4;

    private final Analysis analysis;

    public AddressForms(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The first token of the forms of address that end in front of a token; the token itself if there are none. */
    public int before(int token, int limit) {
        int t = beforeOrigin(token, limit);
        boolean more = true;
        while (more && t > limit) {
            int begin = one(t, limit);
            more = begin < t;
            t = begin;
        }
        return t;
    }

    /** 'the spokeswoman, the Peruvian A': in front of whose country's A is, where a mark parts it from the office. */
    private int beforeOrigin(int token, int limit) {
        Mention people = token - 2 >= limit ? analysis.mentions().at(token - 1, MentionKind.DEMONYM) : null;
        boolean origin = people != null
                && people.end() == token
                && analysis.text().isWord(token - 2, "the")
                && analysis.tokens().isMark(token - 3, ',');
        return origin ? token - 2 : token;
    }

    private int one(int end, int limit) {
        int bracket = beforeBracket(end, limit);
        if (bracket < end) {
            int title = one(bracket, limit);
            return title < bracket ? title : end;
        }
        for (int begin = end - 1; begin >= limit && begin >= end - LONGEST; begin--) {
            Match title = isFree(begin) ? analysis.text().match(begin, "honorific") : null;
            boolean dot =
                    title != null && title.end() == end - 1 && analysis.tokens().isMark(end - 1, '.');
            if (title != null && (title.end() == end || dot)) {
                return begin;
            }
        }
        return end;
    }

    /** 'Brigadier (ret.)': in front of a bracket of one word behind a form of address. */
    private int beforeBracket(int end, int limit) {
        for (int t = end - 2;
                t > limit && t >= end - LONGEST && analysis.tokens().is(end - 1, Shape.CLOSES_BRACKET);
                t--) {
            if (analysis.tokens().is(t, Shape.OPENS_BRACKET)) {
                return t;
            }
        }
        return end;
    }

    /** The token behind the forms of address that begin here. */
    public int behind(int token, int limit) {
        int t = behindOrigin(token, limit);
        while (t < limit && isFree(t)) {
            Match title = analysis.text().match(t, "honorific");
            if (title == null) {
                return t;
            }
            t = analysis.tokens().isMark(title.end(), '.') ? title.end() + 1 : title.end();
            t = analysis.text().afterBracket(t, Math.min(limit, t + LONGEST));
        }
        return t;
    }

    private int behindOrigin(int token, int limit) {
        Mention people = analysis.text().isWord(token, "the") && token + 1 < limit
                ? analysis.mentions().at(token + 1, MentionKind.DEMONYM)
                : null;
        boolean named = people != null && analysis.mentions().at(people.end(), MentionKind.PERSON) != null;
        return people != null && named ? people.end() : token;
    }

    /** Not the General of 'Secretary-General'. */
    private boolean isFree(int t) {
        Mention outer = analysis.mentions().outermost(t);
        return outer == null || outer.kind() != MentionKind.ROLE;
    }
}
