package kelisim.extract.internal.family.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Complement;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Ceremonies that a verb and its object tell together: 'laid a wreath at A', 'the monument was unveiled', 'planted trees in B'. */
final class Deeds {

    private final Analysis analysis;

    Deeds(Analysis analysis) {
        this.analysis = analysis;
    }

    List<Occurrence> find() {
        List<Occurrence> found = new ArrayList<>();
        for (Frame frame : analysis.frames()) {
            boolean told = frame.standing() == Standing.DONE || frame.standing() == Standing.PLANNED;
            Occurrence deed = told && !frame.objects().isEmpty() ? deed(frame) : null;
            if (deed != null) {
                found.add(deed);
            }
        }
        return found;
    }

    private @Nullable Occurrence deed(Frame frame) {
        Phrase object = frame.objects().get(0);
        Match thing = thing(frame, object);
        String deed = thing == null ? null : thing.entry().get("deed");
        if (thing == null || deed == null || !isSettled(frame, thing)) {
            return null;
        }
        int begin = analysis.text().afterDeterminers(object.begin(), object.end());
        Phrase where = where(frame);
        String at = where == null ? "" : " at " + analysis.surface(where.begin(), where.end());
        String name = deed + " of " + analysis.surface(begin, object.end()) + at;
        Occurrence told = Occurrence.told(analysis, frame, "ceremony", name, analysis.place(frame));
        told.entity().forms().add(analysis.surface(thing.begin(), thing.end()) + "-" + deed);
        return told;
    }

    /** The word of the object by which this verb makes an event of it. */
    private @Nullable Match thing(Frame frame, Phrase object) {
        Entry entry = frame.verb().verb();
        if (entry == null) {
            return null;
        }
        String verb = entry.name();
        for (int t = seek(object.begin(), object); t < object.end(); t = seek(t + 1, object)) {
            for (Match match : analysis.text().matches(t)) {
                boolean fits = match.entry().lexicon().equals("event_deed")
                        && match.entry().has("verb", verb);
                boolean heads =
                        match.end() == object.end() || analysis.text().isFunction(match.end(), "pos", "preposition");
                if (fits && heads) {
                    return match;
                }
            }
        }
        return null;
    }

    private int seek(int from, Phrase object) {
        return analysis.text().seek(from, object.end(), "event_deed");
    }

    /** Whether people who do it, or a day, single it out; trees are also planted by the million. */
    private boolean isSettled(Frame frame, Match thing) {
        EdtfDate date = analysis.date(frame);
        boolean people = !analysis.entities(frame.subjects(), Set.of(MentionKind.PERSON, MentionKind.ROLE))
                .isEmpty();
        people |= frame.subjects().stream()
                .anyMatch(phrase -> analysis.text().isFunction(phrase.begin(), "pos", "pronoun")
                        && !analysis.text().isFunction(phrase.begin(), "gender", "thing"));
        boolean day = date != null && date.isDay();
        return people || !thing.entry().has("people", "true") && (day || analysis.place(frame) != null);
    }

    private @Nullable Phrase where(Frame frame) {
        for (Complement complement : frame.complements()) {
            boolean behind = complement.preposition() >= frame.verb().end()
                    && !analysis.text().is(complement.preposition(), "participation");
            if (behind && analysis.text().isFunction(complement.preposition(), "place", "true")) {
                return complement.phrase();
            }
        }
        return null;
    }
}
