package kelisim.extract.internal.family.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Calls that only a verb tells: 'A phoned B', 'the two ministers spoke by telephone', 'C called on D'. */
final class Calls {

    /** How many calls named may be told once more by clauses. */
    private static final int MOST_CALLS = 40;

    private static final Set<MentionKind> PEOPLE = Set.of(MentionKind.PERSON);

    private final Analysis analysis;
    private final Sides sides;
    private final List<Occurrence> calls;

    Calls(Analysis analysis, Sides sides, List<Occurrence> known) {
        this.analysis = analysis;
        this.sides = sides;
        this.calls = known.stream()
                .filter(event -> event.kind().equals("call"))
                .limit(MOST_CALLS)
                .toList();
    }

    /** 'phoned', 'spoke on the telephone', 'conferred by video link'. */
    boolean isTold(Frame frame) {
        // who meets by video has a meeting
        boolean speaks = frame.is("say")
                || frame.is("speak")
                || frame.is("discuss")
                || frame.is("meet")
                        && (frame.is("confer")
                                || !analysis.entities(frame.subjects(), PEOPLE).isEmpty());
        return frame.is("phone")
                || speaks
                        && (isTelephone(frame.objects())
                                || frame.complements().stream()
                                        .anyMatch(complement -> isTelephone(List.of(complement.phrase()))));
    }

    private boolean isTelephone(List<Phrase> phrases) {
        return phrases.stream()
                .anyMatch(phrase -> analysis.text().is(phrase.end() - 1, "telephone")
                        || analysis.text().is(phrase.end() - 2, "telephone"));
    }

    /** 'A called on Minister B', who is not called on to do something. */
    @Nullable
    Occurrence callingOn(Frame frame) {
        boolean on = analysis.text().isWord(frame.verb().end() - 1, "on");
        Entity caller = sides.person(frame.subjects());
        Entity called = sides.person(frame.objects());
        String who = caller == null ? sides.official(frame.subjects()) : caller.fullest();
        String other = called == null ? sides.official(frame.objects()) : called.fullest();
        who = who == null && frame.subjects().size() == 1
                ? group(frame.subjects().get(0))
                : who;
        boolean named = caller != null || called != null || analysis.date(frame) != null;
        boolean asked = analysis.phrases().frames(analysis.text().sentenceNumber(frame.begin())).stream()
                .anyMatch(next ->
                        next.verb().begin() >= frame.verb().end() && next.verb().form() == VerbGroup.Form.INFINITIVE);
        return !on || asked || !named || who == null || other == null || who.equals(other)
                ? null
                : Occurrence.told(analysis, frame, "visit", "call of " + who + " on " + other, analysis.place(frame));
    }

    /** 'the ministers', 'the delegation': who calls on somebody without being named. */
    private @Nullable String group(Phrase phrase) {
        return sides.areSeveral(phrase)
                ? analysis.surface(analysis.text().afterDeterminers(phrase.begin(), phrase.end()), phrase.end())
                : null;
    }

    /** 'The two ministers spoke by telephone', 'the President of the Confederation phoned Chancellor A'. */
    private @Nullable Occurrence callOfGroup(Frame frame) {
        boolean group = !frame.subjects().isEmpty() && frame.subjects().stream().allMatch(sides::areSeveral);
        List<Entity> others = called(analysis, frame);
        Entity office = first(frame.subjects(), Set.of(MentionKind.ROLE));
        if (!group && (office == null || others.isEmpty())) {
            return null;
        }
        Phrase last = frame.subjects().get(frame.subjects().size() - 1);
        int begin = analysis.text().afterDeterminers(frame.subjects().get(0).begin(), last.end());
        String with = others.isEmpty() ? "" : " with " + others.get(0).fullest();
        String name = "telephone conversation of " + analysis.surface(begin, last.end()) + with;
        return Occurrence.told(analysis, frame, "call", name, null);
    }

    @Nullable
    Occurrence call(Frame frame) {
        List<Entity> callers = analysis.entities(frame.subjects(), PEOPLE);
        if (callers.isEmpty()) {
            return callOfGroup(frame);
        }
        List<Entity> others = callers.size() > 1 ? callers.subList(1, 2) : called(analysis, frame);
        if (callers.isEmpty() || others.isEmpty() || callers.get(0).equals(others.get(0))) {
            return null;
        }
        Entity other = others.get(0);
        for (Occurrence event : calls) {
            // 'in a phone call on Monday A and B discussed': the clause names it itself
            boolean own = frame.begin() <= event.begin() && event.begin() < frame.end();
            if (own || event.status() != null && tells(event, other)) {
                return Occurrence.told(analysis, frame, event);
            }
        }
        String name = "telephone conversation of " + callers.get(0).fullest() + " with " + other.fullest();
        return Occurrence.told(analysis, frame, "call", name, null);
    }

    /** Whether the name of a call that is told elsewhere has the other's name in it. */
    private static boolean tells(Occurrence event, Entity other) {
        String name = event.entity().fullest();
        return other.forms().stream().anyMatch(name::contains);
    }

    /** Who is called: 'phoned A', 'spoke with A by telephone', 'told A on the phone'. */
    static List<Entity> called(Analysis analysis, Frame frame) {
        List<Phrase> phrases = new ArrayList<>(frame.objects());
        phrases.addAll(analysis.behind(frame, "with"));
        phrases.addAll(analysis.behind(frame, "to"));
        return analysis.entities(phrases, PEOPLE);
    }

    private @Nullable Entity first(List<Phrase> phrases, Set<MentionKind> kinds) {
        List<Entity> found = analysis.entities(phrases, kinds);
        return found.isEmpty() ? null : found.get(0);
    }
}
