package kelisim.extract.internal.family.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Inflection;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.phrase.Complement;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.phrase.VerbGroup;

/** Who speaks in an account of an event, the clause naming none: 'A regretted that …', 'B recalled …', 'C spoke on fodder'. */
final class Voices {

    /** What is said at an event, or done there by words. */
    private static final Set<String> SPEAKING = Set.of("say", "speak", "propose", "thank");
    /** What is thought, hoped or written anywhere. */
    private static final List<String> ELSEWHERE = List.of("opine", "hope", "write", "celebrate", "press");

    private final Analysis analysis;
    private final Actors actors;
    private final Spoken spoken;
    private final Participants out;

    Voices(Analysis analysis, Spoken spoken, Actors actors, Participants out) {
        this.analysis = analysis;
        this.spoken = spoken;
        this.actors = actors;
        this.out = out;
    }

    void find() {
        Set<Entity> known = out.participants();
        for (Frame frame : analysis.phrases().frames(SPEAKING)) {
            Occurrence event = isSpoken(frame) ? spoken.own(frame.begin(), analysis.date(frame)) : null;
            if (event == null || isOfOther(frame, event)) {
                continue;
            }
            for (Entity who : actors.people(frame.subjects())) {
                if (!known.contains(who)) {
                    out.add("participation.account", who, event.entity(), "speaker", frame.begin(), frame.end());
                }
            }
        }
    }

    private boolean isSpoken(Frame frame) {
        return ELSEWHERE.stream().noneMatch(frame::is)
                && frame.standing() == Standing.DONE
                && (frame.verb().form() == VerbGroup.Form.FINITE || frame.is("speak"))
                && isPast(frame)
                && !isToPress(frame);
    }

    /** An account tells in the past; 'A says', 'B proposes' is told of any day. */
    private boolean isPast(Frame frame) {
        Match verb = analysis.text().match(frame.verb().main(), "verb");
        return verb == null || verb.inflection() != Inflection.BASE && verb.inflection() != Inflection.THIRD;
    }

    /** 'told our newspaper', 'told reporters'. */
    private boolean isToPress(Frame frame) {
        List<Phrase> to = new ArrayList<>(frame.objects());
        frame.complements().stream().map(Complement::phrase).forEach(to::add);
        return to.stream()
                .anyMatch(phrase -> analysis.text().is(phrase.end() - 1, "press")
                        || analysis.text().isFunction(phrase.begin(), "person", "first"));
    }

    /** Whether the sentence speaks of another event, at which it may have been said. */
    private boolean isOfOther(Frame frame, Occurrence event) {
        return spoken.in(analysis.text().sentenceNumber(frame.verb().begin())).stream()
                .anyMatch(other -> !other.entity().equals(event.entity())
                        && other.begin() < frame.verb().begin());
    }
}
