package kelisim.extract.internal.family.body;

import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Members told by a noun: 'the accession of A to C', 'A's membership of C', 'with the accession of A, C has five members'. */
final class Accessions {

    private final Analysis analysis;
    private final Bodies bodies;
    private final Ties ties;

    Accessions(Analysis analysis, Bodies bodies, Ties ties) {
        this.analysis = analysis;
        this.bodies = bodies;
        this.ties = ties;
    }

    void find() {
        int size = analysis.tokens().size();
        for (int t = analysis.text().seek(0, size, "accession", "membership");
                t < size;
                t = analysis.text().seek(t + 1, size, "accession", "membership")) {
            Match noun = analysis.text().match(t, "accession");
            noun = noun == null ? state(t) : noun;
            boolean pends = noun != null && (noun.entry().has("pending", "true") || isPending(noun));
            if (noun != null && !pends && analysis.isTold(t)) {
                accession(noun);
            }
        }
    }

    /** 'talks on the accession', 'the application for membership'. */
    private boolean isPending(Match noun) {
        int preposition = bodies.before().beforeDeterminers(noun.begin()) - 1;
        Match before = analysis.text().isFunction(preposition, "pos", "preposition")
                ? analysis.text().match(preposition - 1, "accession")
                : null;
        return before != null && before.entry().has("pending", "true");
    }

    /** The noun of being a member. */
    private @Nullable Match state(int t) {
        Match noun = analysis.text().match(t, "membership");
        return noun != null && noun.entry().has("state", "true") ? noun : null;
    }

    /** 'the accession of A to C', 'A's accession to C', 'with the accession of A, C has five members'. */
    private void accession(Match noun) {
        int end = analysis.text().sentenceOf(noun.begin()).end();
        boolean state = noun.entry().has("state", "true");
        Mention member = null;
        int t = noun.end();
        if (analysis.tokens().is(noun.begin() - 1, Shape.POSSESSIVE)) {
            member = bodies.before().endingAt(noun.begin() - 1);
        } else if (bodies.isOf(t)) {
            member = analysis.mentions()
                    .at(
                            analysis.text().afterDeterminers(t + 1, end),
                            MentionKind.ORGANISATION,
                            MentionKind.STATE,
                            MentionKind.PLACE);
            t = member == null ? t : member.end();
        }
        boolean to = analysis.text().isFunction(t, "target", "true")
                || state && (bodies.isOf(t) || analysis.text().isFunction(t, "place", "true"));
        boolean leads = to || !state && analysis.tokens().isMark(t, ',');
        int from = leads ? analysis.text().afterDeterminers(t + 1, end) : end;
        Entity whole = from < end ? bodies.wholeAt(from) : null;
        Entity joins = member == null ? null : bodies.of(member);
        if (whole != null) {
            ties.add("affiliation.accession", joins, whole, Ties.MEMBER, noun.begin(), from + 1);
        }
    }
}
