package kelisim.extract.internal.family.body;

import java.util.Collection;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Complement;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.VerbGroup;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Members that a body gets: 'C admitted A', 'A was admitted to C', 'C welcomed A as a new member', 'C accredited A as a partner', 'A joined in 1998',
 * 'C is a consortium of A and B'.
 */
final class Admissions implements ClauseReader {

    /** How many words 'as its seventh member' may have. */
    private static final int WORDS = 6;

    private static final Set<String> VERBS = Set.of("admit", "receive", "accept", "join", VerbGroup.COPULA);

    private final Analysis analysis;
    private final Bodies bodies;
    private final Ties ties;

    Admissions(Analysis analysis, Bodies bodies, Ties ties) {
        this.analysis = analysis;
        this.bodies = bodies;
        this.ties = ties;
    }

    @Override
    public Collection<String> verbs() {
        return VERBS;
    }

    @Override
    public void read(Frame frame) {
        boolean takes = frame.is("receive") || frame.is("accept") || frame.is("admit");
        if (frame.is("admit") || takes && (tieOf(frame) != null || target(frame) != null)) {
            admitting(frame);
        } else if (frame.is("join") && frame.objects().isEmpty() && !isGathering(frame)) {
            joining(frame);
        } else if (frame.verb().copula()) {
            making(frame);
        }
    }

    private void admitting(Frame frame) {
        Entity whole = frame.subjects().isEmpty()
                ? target(frame)
                : bodies.heading(frame.subjects().get(0), Bodies.BODY);
        Match tie = tieOf(frame);
        whole = whole == null && tie != null ? behind(tie) : whole;
        boolean told =
                frame.is("admit") && frame.verb().passive() && frame.verb().form() == VerbGroup.Form.FINITE;
        whole = whole == null && told ? bodies.spoken().of(frame.begin()) : whole;
        String relation = tie == null ? null : tie.entry().get("relation");
        for (Phrase object : frame.objects()) {
            ties.add(
                    "affiliation.admitted",
                    bodies.member(object, true),
                    whole,
                    relation == null ? Ties.MEMBER : relation,
                    analysis.date(frame),
                    frame.begin(),
                    frame.end());
        }
    }

    /** The body to or into which one is taken. */
    private @Nullable Entity target(Frame frame) {
        for (Complement complement : frame.complements()) {
            Entity body = isTarget(complement) ? bodies.whole(complement.phrase()) : null;
            if (body != null) {
                return body;
            }
        }
        return null;
    }

    /** The body behind 'member of', 'membership in'. */
    private @Nullable Entity behind(Match tie) {
        boolean of = bodies.isOf(tie.end()) || analysis.text().isFunction(tie.end(), "place", "true");
        int t = analysis.text().afterDeterminers(tie.end() + 1, tie.end() + 4);
        return of ? bodies.wholeAt(t) : null;
    }

    private boolean isTarget(Complement complement) {
        return analysis.text().isFunction(complement.preposition(), "target", "true")
                || analysis.text().isWord(complement.preposition(), "into");
    }

    /** 'as a new member' right behind what the verb takes, 'into membership', or 'its newest member' itself. */
    private @Nullable Match tieOf(Frame frame) {
        int end = frame.objects().isEmpty()
                ? frame.verb().end()
                : Math.max(
                        frame.verb().end(),
                        frame.objects().get(frame.objects().size() - 1).end());
        if (analysis.text().isWord(end, "as")
                || analysis.text().isWord(end, "into")
                || analysis.text().isFunction(end, "target", "true")) {
            Match tie = tie(end + 1, end + WORDS);
            if (tie != null) {
                return tie;
            }
        }
        Phrase first = frame.objects().isEmpty() ? null : frame.objects().get(0);
        boolean apposed =
                first != null && frame.objects().size() > 1 && !frame.verb().passive();
        return apposed && first != null ? tie(first.begin(), first.end()) : null;
    }

    private @Nullable Match tie(int begin, int end) {
        for (int t = begin; t < end; t++) {
            Match tie = analysis.text().match(t, "membership");
            if (tie != null) {
                boolean free =
                        tie.entry().has("relation", Ties.MEMBER) || tie.entry().has("relation", Ties.PARTNER);
                return free ? tie : null;
            }
        }
        return null;
    }

    /** 'Chad joined in 1998': the body named before in the sentence, else the one spoken of. */
    private void joining(Frame frame) {
        boolean named = frame.complements().stream()
                .anyMatch(complement -> analysis.entity(complement.phrase(), Bodies.BODY) != null);
        if (named) {
            return;
        }
        int begin = analysis.text().sentenceOf(frame.begin()).begin();
        Entity whole = bodies.spoken().of(frame.begin());
        for (Mention mention : analysis.mentions().within(begin, frame.begin(), MentionKind.ORGANISATION)) {
            Entity body = bodies.isPlural(mention) ? null : bodies.of(mention);
            whole = body == null ? whole : body;
        }
        members(frame, whole);
    }

    private void members(Frame frame, @Nullable Entity whole) {
        for (Phrase subject : frame.subjects()) {
            ties.add(
                    "affiliation.clause",
                    bodies.heading(subject, Bodies.MEMBERS),
                    whole,
                    Ties.MEMBER,
                    frame.is("join") ? analysis.date(frame) : null,
                    frame.begin(),
                    frame.end());
        }
    }

    /** Whether the sentence tells of an event, which one joins for a day. */
    private boolean isGathering(Frame frame) {
        Sentence sentence = analysis.text().sentenceOf(frame.begin());
        return !analysis.mentions()
                .within(sentence.begin(), sentence.end(), MentionKind.EVENT)
                .isEmpty();
    }

    private void making(Frame frame) {
        for (Phrase object : frame.objects()) {
            int t = analysis.text().afterDeterminers(object.begin(), object.end());
            Match tie = analysis.text().match(t, "membership");
            boolean makes = tie != null && tie.entry().has("wholes", "true") && bodies.isOf(tie.end());
            Entity whole = makes && !frame.subjects().isEmpty()
                    ? bodies.heading(frame.subjects().get(0), Bodies.BODY)
                    : null;
            if (tie != null && whole != null) {
                BodyRow.partners(analysis, bodies, tie.end() + 1)
                        .forEach(member ->
                                ties.add("affiliation.makes", member, whole, Ties.MEMBER, frame.begin(), frame.end()));
            }
        }
    }
}
