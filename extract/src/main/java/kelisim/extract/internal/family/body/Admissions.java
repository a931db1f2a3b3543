package kelisim.extract.internal.family.body;

import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Complement;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Members that a body gets: 'C admitted A', 'A was admitted to C', 'C welcomed A as a new member', 'A joined in 1998', 'A and B form
 * C', 'C is a consortium of A and B', 'the accession of A to C'.
 */
final class Admissions {

    private static final Set<MentionKind> MEMBERS =
            Set.of(MentionKind.ORGANISATION, MentionKind.STATE, MentionKind.PLACE);
    /** How many words 'as its seventh member' may have. */
    private static final int WORDS = 6;

    private static final String MEMBER = "member_of";

    private final Analysis analysis;
    private final Bodies bodies;
    private final Ties ties;

    Admissions(Analysis analysis, Bodies bodies, Ties ties) {
        this.analysis = analysis;
        this.bodies = bodies;
        this.ties = ties;
    }

    void find() {
        for (Frame frame : analysis.frames()) {
            if (frame.standing() == Standing.DONE) {
                told(frame);
            }
        }
        for (int t = 0; t < analysis.tokens().size(); t++) {
            Match noun = analysis.text().match(t, "accession");
            if (noun != null && analysis.isTold(t)) {
                accession(noun);
            }
        }
    }

    private void told(Frame frame) {
        boolean welcomes = (frame.is("receive") || frame.is("accept")) && isAsMember(frame);
        if (frame.is("admit") || welcomes) {
            admitting(frame);
        } else if (frame.is("form")
                && !frame.verb().passive()
                && frame.subjects().size() > 1) {
            forming(frame);
        } else if (frame.is("join") && frame.objects().isEmpty() && !isGathering(frame)) {
            joining(frame);
        } else if (frame.verb().copula()) {
            making(frame);
        }
    }

    private void admitting(Frame frame) {
        boolean turned = frame.verb().passive() && frame.subjects().isEmpty();
        List<Phrase> wholes = turned
                ? frame.complements().stream()
                        .filter(this::isTarget)
                        .map(Complement::phrase)
                        .toList()
                : frame.subjects();
        Entity whole = wholes.isEmpty() ? null : bodies.heading(wholes.get(0), Bodies.BODY);
        for (Phrase object : frame.objects()) {
            ties.add(
                    "affiliation.admitted",
                    bodies.heading(object, MEMBERS),
                    whole,
                    MEMBER,
                    analysis.date(frame),
                    frame.begin(),
                    frame.end());
        }
    }

    private boolean isTarget(Complement complement) {
        return analysis.text().isFunction(complement.preposition(), "target", "true");
    }

    /** 'as a new member' right behind what the verb takes. */
    private boolean isAsMember(Frame frame) {
        int end = frame.objects().isEmpty()
                ? frame.verb().end()
                : Math.max(
                        frame.verb().end(),
                        frame.objects().get(frame.objects().size() - 1).end());
        for (int t = end + 1; t < end + WORDS && analysis.text().isWord(end, "as"); t++) {
            Match tie = analysis.text().match(t, "membership");
            if (tie != null) {
                return tie.entry().has("relation", MEMBER);
            }
        }
        return false;
    }

    private void forming(Frame frame) {
        for (Phrase object : frame.objects()) {
            boolean definite = analysis.text().isFunction(object.begin(), "definite", "true");
            Entity whole = definite ? bodies.heading(object, Bodies.BODY) : null;
            members(frame, whole);
        }
    }

    /** 'Chad joined in 1998': the body named before in the sentence, else the one spoken of. */
    private void joining(Frame frame) {
        boolean named = frame.complements().stream()
                .anyMatch(complement -> analysis.entity(complement.phrase(), Bodies.BODY) != null);
        if (named) {
            return;
        }
        int begin = analysis.text().sentenceOf(frame.begin()).begin();
        Entity whole = bodies.spokenOf(frame.begin());
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
                    bodies.heading(subject, MEMBERS),
                    whole,
                    MEMBER,
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
                bodies.members(tie.end() + 1)
                        .forEach(member ->
                                ties.add("affiliation.makes", member, whole, MEMBER, frame.begin(), frame.end()));
            }
        }
    }

    /** 'the accession of A to C', 'A's accession to C', 'with the accession of A, C has five members'. */
    private void accession(Match noun) {
        int end = analysis.text().sentenceOf(noun.begin()).end();
        Mention member = null;
        int t = noun.end();
        if (bodies.isOf(t)) {
            member = at(analysis.text().afterDeterminers(t + 1, end), MEMBERS);
            t = member == null ? t : member.end();
        } else if (analysis.tokens().is(noun.begin() - 1, Shape.POSSESSIVE)) {
            member = bodies.endingAt(noun.begin() - 1);
        }
        boolean to = analysis.text().isFunction(t, "target", "true");
        int from = to || analysis.tokens().isMark(t, ',') ? analysis.text().afterDeterminers(t + 1, end) : end;
        Mention whole = from < end ? at(from, Bodies.BODY) : null;
        if (member != null && whole != null && !bodies.isPlural(whole)) {
            ties.add("affiliation.accession", bodies.of(member), bodies.of(whole), MEMBER, noun.begin(), whole.end());
        }
    }

    private @Nullable Mention at(int token, Set<MentionKind> kinds) {
        return analysis.mentions().at(token, kinds.toArray(new MentionKind[0]));
    }
}
