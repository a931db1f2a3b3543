package kelisim.extract.internal.family.body;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.VerbGroup;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Affiliations told by what somebody is: 'A, B and C are members of D', 'A is one of the commissions of B', 'A and B are partners'. */
final class BeingClauses implements ClauseReader {

    private static final Set<String> VERBS = Set.of("become", "remain", VerbGroup.COPULA);

    private final Analysis analysis;
    private final Bodies bodies;
    private final Ties ties;
    private final TiedSubjects subjects;

    BeingClauses(Analysis analysis, Bodies bodies, Ties ties, TiedSubjects subjects) {
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
        if (frame.verb().copula() || frame.is("become") || frame.is("remain")) {
            being(frame);
        }
    }

    /** 'A, B and C are members of D', 'A is one of the five commissions of B', 'A became a partner of B', 'A and B are partners'. */
    private void being(Frame frame) {
        if (isOver(frame) || frame.objects().size() == 1 && mutual(frame)) {
            return;
        }
        inverse(frame);
        String told = null;
        for (Phrase object : frame.objects()) {
            if (isMaking(object) || isCounted(object)) {
                continue;
            }
            Entity another = told == null ? null : another(object);
            if (told != null && another != null) {
                subjects.tie(frame, another, told);
                continue;
            }
            Mention whole = lastBody(object);
            Entity gathering = whole == null ? gathering(object) : null;
            int end = whole == null ? object.end() : whole.begin();
            String relation = subjects.relation(object, end, whole != null || gathering != null);
            Entity body = whole != null ? bodies.of(whole) : gathering != null ? gathering : behind(frame, object);
            if (relation != null && body != null) {
                subjects.tie(frame, body, relation);
                told = relation;
            }
        }
    }

    /** 'The highest organ of C is the Assembly': a part in the singular, with nothing but its article in front. */
    private void inverse(Frame frame) {
        Phrase subject = frame.subjects().size() == 1 && frame.verb().copula()
                ? frame.subjects().get(0)
                : null;
        Mention whole = subject == null ? null : lastBody(subject);
        String relation = subject == null || whole == null ? null : subjects.relation(subject, whole.begin(), true);
        for (Phrase object : Ties.PART.equals(relation) ? frame.objects() : List.<Phrase>of()) {
            int t = analysis.text().afterDeterminers(object.begin(), object.end());
            Mention part = analysis.mentions().at(t, MentionKind.ORGANISATION);
            if (part != null && whole != null && analysis.tokens().is(t, Shape.CAPITAL)) {
                ties.add(
                        "affiliation.being",
                        bodies.part(part),
                        bodies.of(whole),
                        Ties.PART,
                        frame.begin(),
                        frame.end());
            }
        }
    }

    /** 'members of C and D': D, with nothing but its article in front. */
    private @Nullable Entity another(Phrase object) {
        int t = analysis.text().afterDeterminers(object.begin(), object.end());
        Mention body = analysis.mentions().at(t, MentionKind.ORGANISATION);
        return body == null || body.end() < object.end() || bodies.isPlural(body) ? null : bodies.of(body);
    }

    /** 'There were two observers of B': those who came for B, not what somebody is. */
    private boolean isCounted(Phrase object) {
        Mention first = analysis.mentions().at(object.begin());
        boolean one = analysis.text().isWord(object.begin(), "one"); // 'one of the commissions of B'
        return first != null && first.kind() == MentionKind.FIGURE && !one;
    }

    /** 'A was a member until 2004'. */
    private boolean isOver(Frame frame) {
        return frame.complements().stream()
                .anyMatch(complement -> analysis.text().isWord(complement.preposition(), "until"));
    }

    /** 'C is a consortium of A and B' makes C no member. */
    private boolean isMaking(Phrase object) {
        Match tie = analysis.text().match(analysis.text().afterDeterminers(object.begin(), object.end()), "membership");
        return tie != null && tie.entry().has("wholes", "true");
    }

    /** 'A is our highest organ': of the body for which the document speaks. */
    private @Nullable Entity spokenOf(Frame frame, Phrase object) {
        boolean ours = analysis.text().isFunction(object.begin(), "person", "first");
        boolean relative = analysis.text().isFunction(frame.begin() - 1, "pos", "relative");
        return ours
                ? analysis.discourse().own()
                : relative ? null : bodies.spoken().of(frame.begin());
    }

    /** 'A and B are partners'. */
    private boolean mutual(Frame frame) {
        Phrase object = frame.objects().get(0);
        List<Entity> pair = analysis.entities(frame.subjects(), Bodies.BODY);
        Match tie = analysis.text().match(analysis.text().afterDeterminers(object.begin(), object.end()), "membership");
        if (pair.size() != 2
                || tie == null
                || tie.end() < object.end()
                || !tie.entry().has("relation", "partner_of")) {
            return false;
        }
        ties.add("affiliation.mutual", pair.get(0), pair.get(1), "partner_of", frame.begin(), frame.end());
        return true;
    }

    /** 'a member of the River Forum'. */
    private @Nullable Entity gathering(Phrase object) {
        for (int t = object.begin(); t < object.end(); t++) {
            Match tie = analysis.text().match(t, "membership");
            if (tie != null && tie.entry().get("relation") != null && bodies.isOf(tie.end())) {
                return bodies.wholeAt(analysis.text().afterDeterminers(tie.end() + 1, object.end()));
            }
        }
        return null;
    }

    private @Nullable Mention lastBody(Phrase phrase) {
        Mention last = null;
        for (Mention mention : analysis.mentions().within(phrase.begin(), phrase.end(), MentionKind.ORGANISATION)) {
            boolean hangs = mention.end() == phrase.end()
                    && !bodies.isPlural(mention)
                    && bodies.of(mention) != null
                    && isLink(bodies.before().beforeDeterminers(mention.begin()) - 1);
            last = hangs ? mention : last;
        }
        return last;
    }

    /** 'A is an observer in B'; where nothing hangs on the noun, of the body spoken of. */
    private @Nullable Entity behind(Frame frame, Phrase object) {
        if (!isLink(object.end())) {
            return spokenOf(frame, object);
        }
        int end = analysis.text().sentenceOf(object.begin()).end();
        Mention named = analysis.mentions()
                .at(analysis.text().afterDeterminers(object.end() + 1, end), MentionKind.ORGANISATION);
        return named == null ? null : bodies.of(named);
    }

    /** 'of A', 'an observer in A', 'a partner to A'. */
    private boolean isLink(int t) {
        boolean in = analysis.text().isFunction(t, "place", "true")
                || analysis.text().isFunction(t, "target", "true");
        return bodies.isOf(t) || in && analysis.text().is(t - 1, "membership");
    }
}
