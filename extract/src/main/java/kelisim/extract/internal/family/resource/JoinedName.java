package kelisim.extract.internal.family.resource;

import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Names that dashes join to one: the 'Corubal' of 'the Koliba-Corubal basin', the 'Dyje' of 'Morava–Dyje–Danube'. */
final class JoinedName {

    private static final int MOST = 6;

    private JoinedName() {}

    /** The whole name, {@code null} if the resource is named by itself. */
    static @Nullable Phrase around(Analysis analysis, Mention resource) {
        int begin = resource.begin();
        while (isJoint(analysis, begin - 1) && analysis.tokens().is(begin - 2, Shape.CAPITAL)) {
            begin -= 2;
        }
        int end = resource.end();
        while (isJoint(analysis, end) && analysis.tokens().is(end + 1, Shape.CAPITAL)) {
            end += 2;
        }
        boolean joined = begin < resource.begin() || end > resource.end();
        return joined && end - begin <= MOST ? new Phrase(begin, end) : null;
    }

    /** 'The Omo–Turkana corridor': a joined name is that of a water only ahead of a word for one, or of a mark ('X-Y – A, B'). */
    static boolean isOfSomethingElse(Analysis analysis, Mention resource) {
        Phrase joined = around(analysis, resource);
        if (joined == null) {
            return false;
        }
        int t = joined.end();
        boolean mark = analysis.tokens().is(t, Shape.MARK);
        for (int i = t; i < t + MOST && !mark; i++) {
            Match head = analysis.text().match(i, "geographic_head");
            mark = head != null
                    && Sharers.SHAREABLE.contains(String.valueOf(head.entry().get("kind")));
            if (!mark
                    && i > t
                    && !analysis.tokens().is(i, Shape.CAPITAL)
                    && !analysis.tokens().is(i, Shape.DASH)) {
                break;
            }
        }
        return !mark;
    }

    private static boolean isJoint(Analysis analysis, int t) {
        return analysis.tokens().is(t, Shape.DASH)
                && analysis.tokens().is(t, Shape.JOINED)
                && analysis.tokens().is(t + 1, Shape.JOINED);
    }
}
