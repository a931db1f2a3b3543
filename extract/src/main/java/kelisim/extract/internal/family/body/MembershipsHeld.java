package kelisim.extract.internal.family.body;

import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Members and partners told by a clause with a noun: 'A holds membership of C', 'A has observer status with C', 'as a partner of C, A …'. */
final class MembershipsHeld implements ClauseReader {

    private final Analysis analysis;
    private final Bodies bodies;
    private final Ties ties;

    MembershipsHeld(Analysis analysis, Bodies bodies, Ties ties) {
        this.analysis = analysis;
        this.bodies = bodies;
        this.ties = ties;
    }

    @Override
    public void read(Frame frame) {
        held(frame);
        asMember(frame);
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
            String relation = noun == null ? null : noun.entry().get("relation");
            Entity whole = noun == null || relation == null ? null : body(noun.end());
            for (Phrase phrase : whole == null ? List.<Phrase>of() : granted ? frame.objects() : frame.subjects()) {
                boolean member = phrase.end() <= frame.verb().begin();
                ties.add(
                        "affiliation.membership",
                        member ? bodies.heading(phrase, Bodies.MEMBERS) : null,
                        whole,
                        relation == null ? Ties.MEMBER : relation,
                        analysis.date(frame),
                        frame.begin(),
                        frame.end());
            }
        }
    }

    /** 'As a member of C, A paid its dues.': of the subject that follows. */
    private void asMember(Frame frame) {
        int begin = analysis.text().sentenceOf(frame.begin()).begin();
        if (!analysis.text().isWord(begin, "as")) {
            return;
        }
        int t = analysis.text().afterDeterminers(begin + 1, begin + 4);
        Match tie = analysis.text().match(t, "membership");
        tie = tie == null ? analysis.text().match(t + 1, "membership") : tie;
        String relation = tie == null ? null : tie.entry().get("relation");
        boolean free = Ties.MEMBER.equals(relation) || Ties.PARTNER.equals(relation);
        Entity whole = tie == null || !free ? null : body(tie.end());
        for (Phrase subject : whole == null ? List.<Phrase>of() : frame.subjects()) {
            boolean behind = tie != null && subject.begin() > tie.end() + 1;
            ties.add(
                    "affiliation.membership",
                    behind ? bodies.heading(subject, Bodies.MEMBERS) : null,
                    whole,
                    relation == null ? Ties.MEMBER : relation,
                    since(begin, subject.begin()),
                    begin,
                    subject.end());
        }
    }

    /** 'As a member of C since 1994, A'. */
    private @Nullable EdtfDate since(int begin, int end) {
        for (int t = begin; t < end; t++) {
            if (analysis.text().isWord(t, "since")) {
                return analysis.dateWithin(t, end);
            }
        }
        return null;
    }

    /** The noun of being a member. */
    private @Nullable Match state(int t) {
        Match noun = analysis.text().match(t, "membership");
        return noun != null && noun.entry().has("state", "true") ? noun : null;
    }

    /** The body behind 'of' or 'in'. */
    private @Nullable Entity body(int t) {
        boolean joins = bodies.isOf(t)
                || analysis.text().isFunction(t, "place", "true")
                || analysis.text().isFunction(t, "target", "true")
                || analysis.text().isWord(t, "with");
        return joins ? bodies.wholeAt(analysis.text().afterDeterminers(t + 1, t + 4)) : null;
    }
}
