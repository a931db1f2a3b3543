package kelisim.extract.internal.family.event;

import java.util.ArrayList;
import java.util.List;
import kelisim.document.Block;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.phrase.Complement;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.phrase.VerbGroup;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The clause that tells of an event, as far as one does, and the lines of a heading that may tell more. */
final class EventClause {

    /** Classes of verbs that tell what is done to or with an event. */
    private static final List<String> HOLDING = List.of(
            "hold",
            "organise",
            "host",
            "open",
            "meet",
            "start",
            "end",
            "attend",
            "chair",
            "plan",
            "expect",
            "gather",
            "attract",
            "cancel");

    /** Classes of verbs that tell whether there was an event at all; who does not attend does not call it off. */
    private static final List<String> TAKING_PLACE =
            List.of("hold", "organise", "host", "open", "meet", "start", "gather");

    /** So many lines may the head of a document have in which its event is named. */
    private static final int HEAD = 8;

    /** How many lines of a heading may tell when and where. */
    private static final int HEAD_LINES = 3;

    private final Analysis analysis;
    private final Mention mention;
    private final Sentence sentence;
    private final @Nullable Frame frame;
    private final boolean core;
    /** Further clauses that tell what is done to the event: 'the forum, organised by A, took place in B'. */
    private final List<Frame> others = new ArrayList<>();

    EventClause(Analysis analysis, Mention mention) {
        this.analysis = analysis;
        this.mention = mention;
        this.sentence = analysis.text().sentenceOf(mention.begin());
        Frame best = null;
        boolean bestCore = false;
        for (Frame candidate : analysis.phrases().frames(analysis.text().sentenceNumber(mention.begin()))) {
            boolean holds = holds(candidate.subjects()) || holds(candidate.objects());
            boolean inside = holds || holdsComplement(candidate);
            if (holds && isHolding(candidate)) {
                others.add(candidate);
            }
            if (inside
                    && (best == null
                            || (holds && !bestCore)
                            || (holds && isCalledOff(candidate))
                            || (holds == bestCore && isHolding(candidate) && !isHolding(best)))) {
                best = candidate;
                bestCore = holds;
            }
        }
        this.frame = best;
        this.core = bestCore;
        others.remove(best);
    }

    /** The clauses besides the one that tells of it most plainly, in which it is held, opened or attended too. */
    List<Frame> others() {
        return others;
    }

    /** Whether one of these phrases is or holds the event. */
    boolean holds(List<Phrase> phrases) {
        return phrases.stream()
                .anyMatch(phrase ->
                        phrase.begin() <= mention.begin() && mention.end() <= phrase.end() || isVenue(phrase));
    }

    /** 'the evening at the theatre, fixed for May, is called off': of the event, though the venue stands nearer to the verb. */
    private boolean isVenue(Phrase phrase) {
        int at = mention.end();
        return phrase.begin() > at
                && phrase.begin() == at + 1
                && analysis.text().isFunction(at, "place", "true")
                && !analysis.text().isFunction(at, "origin", "true");
    }

    /** 'the meeting that should have taken place in May has been called off'. */
    private static boolean isCalledOff(Frame frame) {
        return frame.is("cancel") && frame.standing() == Standing.DONE;
    }

    private boolean holdsComplement(Frame candidate) {
        return candidate.complements().stream()
                .map(Complement::phrase)
                .anyMatch(phrase -> phrase.begin() <= mention.begin() && mention.end() <= phrase.end());
    }

    /** Whether a clause tells what is done to or with an event. */
    static boolean isHolding(Frame frame) {
        return HOLDING.stream().anyMatch(frame::is);
    }

    /** Whether a clause tells that there was no event. */
    static boolean isDenied(Frame frame) {
        return frame.standing() == Standing.DENIED && TAKING_PLACE.stream().anyMatch(frame::is);
    }

    /** The clause, if one tells of the event. */
    @Nullable
    Frame frame() {
        return frame;
    }

    /** Whether the event is its subject or object, and does not only stand in it. */
    boolean isCore() {
        return core;
    }

    /** The sentence in which the event stands. */
    Sentence sentence() {
        return sentence;
    }

    /** 'the Forum, to be held on 7 November in Batumi'. */
    @Nullable
    Frame appended() {
        int end = EventName.end(analysis, mention);
        for (Frame clause : analysis.phrases().frames(analysis.text().sentenceNumber(mention.begin()))) {
            boolean behind = clause.verb().begin() >= end && clause.verb().begin() <= end + 1;
            if (behind && clause.verb().form() == VerbGroup.Form.INFINITIVE && isHolding(clause)) {
                return clause;
            }
        }
        return null;
    }

    /** Whether a word tells that something is held or organised. */
    boolean isHeldWord(int t) {
        Match verb = analysis.text().match(t, "verb");
        return verb != null
                && (verb.entry().has("classes", "hold") || verb.entry().has("classes", "organise"));
    }

    /** Whether the event is named by a line in the document's head. */
    boolean isInHead() {
        return frame == null && analysis.text().sentenceNumber(mention.begin()) < HEAD;
    }

    /** The lines of a title that names the event, and those below it that tell when and where it is. */
    List<Sentence> headingLines() {
        int number = analysis.text().sentenceNumber(mention.begin());
        boolean heading = number < HEAD && analysis.text().block(sentence) instanceof Block.Heading;
        List<Sentence> all = analysis.text().sentences();
        return heading ? all.subList(number, Math.min(all.size(), number + HEAD_LINES)) : List.of();
    }
}
