package kelisim.extract.internal.family.event;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import org.jspecify.annotations.Nullable;

/** Events of a series that are named by their number alone: 'the fifth session …; the sixth will be held in Hanoi in 2026'. */
final class CountedEvents {

    /** How many sentences back the series may be named. */
    private static final int REACH = 3;

    private final Analysis analysis;
    private final List<Occurrence> known;

    CountedEvents(Analysis analysis, List<Occurrence> known) {
        this.analysis = analysis;
        this.known = known;
    }

    List<Occurrence> find() {
        List<Occurrence> found = new ArrayList<>();
        for (Frame frame : analysis.frames()) {
            boolean holds = frame.is("hold") || frame.is("organise") || frame.is("plan") || frame.is("meet");
            boolean told = frame.standing() == Standing.DONE || frame.standing() == Standing.PLANNED;
            if (!holds || !told) {
                continue;
            }
            List<Phrase> phrases = new ArrayList<>(frame.objects());
            phrases.addAll(frame.subjects());
            for (Phrase phrase : phrases) {
                Match number = number(phrase);
                Occurrence series = number == null ? null : series(phrase.begin());
                if (number != null && series != null) {
                    found.add(occurrence(frame, number, series));
                }
            }
        }
        return found;
    }

    /** The ordinal of 'the sixth', with nothing behind it. */
    private @Nullable Match number(Phrase phrase) {
        boolean definite = analysis.text().isFunction(phrase.begin(), "definite", "true");
        Match number = definite ? analysis.text().match(phrase.begin() + 1, "ordinal") : null;
        return number != null && number.end() == phrase.end() ? number : null;
    }

    private @Nullable Occurrence series(int token) {
        int sentence = analysis.text().sentenceNumber(token);
        Occurrence last = null;
        for (Occurrence occurrence : known) {
            int there = analysis.text().sentenceNumber(occurrence.begin());
            if (occurrence.begin() < token && occurrence.ordinal() > 0 && there >= sentence - REACH) {
                last = occurrence;
            }
        }
        return last;
    }

    private Occurrence occurrence(Frame frame, Match number, Occurrence series) {
        String digits = number.entry().get("number");
        String name = series.entity().fullest();
        int blank = name.indexOf(' ');
        String full = analysis.surface(number.begin(), number.end()) + (blank < 0 ? " " + name : name.substring(blank));
        Entity entity = analysis.discourse().plain(MentionKind.EVENT, full);
        boolean planned = frame.standing() == Standing.PLANNED || frame.is("plan");
        Entity place = analysis.place(frame);
        return new Occurrence(
                frame.begin(),
                frame.end(),
                entity,
                series.kind(),
                digits == null ? 0 : Integer.parseInt(digits),
                analysis.date(frame),
                place,
                planned ? "planned" : "held",
                false);
    }
}
