package kelisim.extract.internal.family.post;

import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;

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
        int t = token;
        boolean more = true;
        while (more && t > limit) {
            int begin = one(t, limit);
            more = begin < t;
            t = begin;
        }
        return t;
    }

    private int one(int end, int limit) {
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

    /** The token behind the forms of address that begin here. */
    public int behind(int token, int limit) {
        int t = token;
        while (t < limit && isFree(t)) {
            Match title = analysis.text().match(t, "honorific");
            if (title == null) {
                return t;
            }
            t = analysis.tokens().isMark(title.end(), '.') ? title.end() + 1 : title.end();
        }
        return t;
    }

    /** Not the General of 'Secretary-General'. */
    private boolean isFree(int t) {
        Mention outer = analysis.mentions().outermost(t);
        return outer == null || outer.kind() != MentionKind.ROLE;
    }
}
