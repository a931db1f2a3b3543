package kelisim.extract.internal.family.body;

import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Members told by a noun: 'the accession of A to C', 'A's membership of C', 'A holds associate membership of C', 'as a member of
 * C, A …'.
 */
final class MembershipNouns {

    private static final String MEMBER = "member_of";

    private final Analysis analysis;
    private final Bodies bodies;
    private final Ties ties;

    MembershipNouns(Analysis analysis, Bodies bodies, Ties ties) {
        this.analysis = analysis;
        this.bodies = bodies;
        this.ties = ties;
    }

    void find() {
        for (Frame frame : analysis.frames()) {
            if (frame.standing() == Standing.DONE) {
                held(frame);
                asMember(frame);
            }
        }
        int size = analysis.tokens().size();
        for (int t = analysis.text().seek(0, size, "accession", "membership");
                t < size;
                t = analysis.text().seek(t + 1, size, "accession", "membership")) {
            Match noun = analysis.text().match(t, "accession");
            noun = noun == null ? state(t) : noun;
            if (noun != null && analysis.isTold(t)) {
                accession(noun);
            }
        }
    }

    /** The noun of being a member. */
    private @Nullable Match state(int t) {
        Match noun = analysis.text().match(t, "membership");
        return noun != null && noun.entry().has("state", "true") ? noun : null;
    }

    /** 'A holds associate membership of C', 'A was granted membership of C'. */
    private void held(Frame frame) {
        boolean granted = frame.is("grant") && frame.verb().passive();
        boolean has = frame.verb().verb() == null && !frame.verb().copula()
                || frame.is("have")
                || frame.is("hold")
                || frame.is("gain")
                || frame.is("receive");
        if (!granted && !has) {
            return;
        }
        for (int t = frame.verb().end(); t < frame.end(); t++) {
            Match noun = state(t);
            Entity whole = noun == null ? null : body(noun.end());
            for (Phrase phrase : whole == null ? List.<Phrase>of() : granted ? frame.objects() : frame.subjects()) {
                boolean member = phrase.end() <= frame.verb().begin();
                ties.add(
                        "affiliation.membership",
                        member ? bodies.heading(phrase, Bodies.MEMBERS) : null,
                        whole,
                        MEMBER,
                        analysis.date(frame),
                        frame.begin(),
                        frame.end());
            }
        }
    }

    /** 'As a member of C, A paid its dues.': of the subject that follows. */
    private void asMember(Frame frame) {
        int begin = analysis.text().sentenceOf(frame.begin()).begin();
        int t = analysis.text().afterDeterminers(begin + 1, begin + 4);
        Match tie = analysis.text().isWord(begin, "as") ? analysis.text().match(t, "membership") : null;
        tie = tie == null && analysis.text().isWord(begin, "as")
                ? analysis.text().match(t + 1, "membership")
                : tie;
        Entity whole = tie == null || !tie.entry().has("relation", MEMBER) ? null : body(tie.end());
        for (Phrase subject : whole == null ? List.<Phrase>of() : frame.subjects()) {
            boolean behind = tie != null && subject.begin() > tie.end() + 1;
            ties.add(
                    "affiliation.membership",
                    behind ? bodies.heading(subject, Bodies.MEMBERS) : null,
                    whole,
                    MEMBER,
                    begin,
                    subject.end());
        }
    }

    /** The body behind 'of' or 'in'. */
    private @Nullable Entity body(int t) {
        boolean joins = bodies.isOf(t) || analysis.text().isFunction(t, "place", "true");
        return joins ? bodies.wholeAt(analysis.text().afterDeterminers(t + 1, t + 4)) : null;
    }

    /** 'the accession of A to C', 'A's accession to C', 'with the accession of A, C has five members'. */
    private void accession(Match noun) {
        int end = analysis.text().sentenceOf(noun.begin()).end();
        boolean state = noun.entry().has("state", "true");
        Mention member = null;
        int t = noun.end();
        if (analysis.tokens().is(noun.begin() - 1, Shape.POSSESSIVE)) {
            member = bodies.endingAt(noun.begin() - 1);
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
            ties.add("affiliation.accession", joins, whole, MEMBER, noun.begin(), from + 1);
        }
    }
}
