package kelisim.extract.internal.family.body;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Affiliations told behind the body: 'C, of which A is a member', 'C, to which A and B belong', 'C, in which A sits with B'. */
final class RelativeTies implements ClauseReader {

    private static final Set<String> VERBS = Set.of("belong", "sit", "cooperate", VerbGroup.COPULA);

    private final Analysis analysis;
    private final Bodies bodies;
    private final Ties ties;
    private final TiedSubjects subjects;

    RelativeTies(Analysis analysis, Bodies bodies, Ties ties, TiedSubjects subjects) {
        this.analysis = analysis;
        this.bodies = bodies;
        this.ties = ties;
        this.subjects = subjects;
    }

    @Override
    public Collection<String> verbs() {
        return VERBS;
    }

    @Override
    public void read(Frame frame) {
        boolean acts = frame.is("sit") || frame.is("cooperate");
        if (!frame.verb().copula() && !frame.is("belong") && !acts) {
            return;
        }
        int t = frame.begin();
        int which = analysis.text().isFunction(t, "pos", "relative") ? t : t - 1;
        boolean relative = analysis.text().isFunction(which, "pos", "relative")
                && analysis.text().isFunction(which - 1, "pos", "preposition");
        Mention whole = relative ? antecedent(which - 1) : null;
        boolean inside = acts && analysis.text().isFunction(which - 1, "place", "true");
        String relation = frame.is("belong") || inside ? Ties.MEMBER : null;
        for (Phrase object : frame.verb().copula() ? frame.objects() : List.<Phrase>of()) {
            relation = subjects.relation(object, object.end(), false);
        }
        if (whole != null && relation != null) {
            subjects.tie(frame, bodies.of(whole), relation);
            company(frame, bodies.of(whole), relation);
        }
    }

    /** 'C, in which both sit with A': A too. */
    private void company(Frame frame, @Nullable Entity whole, String relation) {
        for (Phrase phrase : frame.is("sit") ? analysis.behind(frame, "with") : List.<Phrase>of()) {
            Entity member = bodies.member(phrase, true);
            ties.add("affiliation.clause", member, whole, relation, frame.begin(), frame.end());
        }
    }

    /** The body in front of ', of which'; over 'a body' behind a comma. */
    private @Nullable Mention antecedent(int preposition) {
        int t = analysis.tokens().isMark(preposition - 1, ',') ? preposition - 1 : preposition;
        Mention body = bodies.before().endingAt(bodies.before().beforeBracket(t));
        if (body != null && !body.generic()) {
            return body;
        }
        for (int at = t - 1; at > t - 6 && at > 0; at--) {
            if (analysis.tokens().isMark(at, ',')) {
                return bodies.before().endingAt(bodies.before().beforeBracket(at));
            }
        }
        return null;
    }
}
