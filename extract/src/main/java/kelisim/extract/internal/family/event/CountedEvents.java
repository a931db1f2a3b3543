package kelisim.extract.internal.family.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.phrase.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Events of a series that are named by their number alone: 'the fifth session …; the sixth will be held in Hanoi in 2026'. */
final class CountedEvents {

    /** How many sentences back the series may be named. */
    private static final int REACH = 3;
    /** Longer runs of digits count nothing that is held. */
    private static final int MOST_DIGITS = 3;

    /** Verbs of which such an event is the subject or the object. */
    private static final Set<String> HOLDING =
            Set.of("hold", "organise", "host", "plan", "meet", "convene", VerbGroup.COPULA);

    private final Analysis analysis;
    private final List<Occurrence> known;

    CountedEvents(Analysis analysis, List<Occurrence> known) {
        this.analysis = analysis;
        this.known = known;
    }

    List<Occurrence> find() {
        List<Occurrence> found = new ArrayList<>();
        for (Frame frame : analysis.phrases().frames(HOLDING)) {
            boolean told = frame.standing() == Standing.DONE || frame.standing() == Standing.PLANNED;
            if (!told || frame.verb().copula() && !isScene(frame)) {
                continue;
            }
            List<Phrase> phrases = new ArrayList<>(frame.objects());
            phrases.addAll(frame.subjects());
            for (Phrase phrase : phrases) {
                int number = number(phrase);
                Occurrence series = number == 0 ? null : series(phrase.begin());
                if (series != null) {
                    found.add(occurrence(frame, phrase, number, series));
                }
            }
        }
        return found;
    }

    /** 'The sixth will be in Hanoi', 'the last was in May': a form of 'be' tells only when and where. */
    private boolean isScene(Frame frame) {
        return frame.objects().isEmpty() && (analysis.place(frame) != null || analysis.date(frame) != null);
    }

    /** The ordinal of 'the sixth' or 'the 6th', with nothing behind it; 0 if the phrase is none. */
    private int number(Phrase phrase) {
        int t = phrase.begin() + 1;
        if (!analysis.text().isFunction(phrase.begin(), "definite", "true")) {
            return 0;
        }
        Match word = analysis.text().match(t, "ordinal");
        String digits = word == null ? null : word.entry().get("number");
        if (word != null && digits != null && word.end() == phrase.end()) {
            return Integer.parseInt(digits);
        }
        String number = analysis.tokens().surface(t);
        boolean suffixed = t + 2 == phrase.end() && analysis.text().is(t + 1, "ordinal_suffix");
        boolean counts = number.length() <= MOST_DIGITS && number.chars().allMatch(c -> c >= '0' && c <= '9');
        return suffixed && counts ? Integer.parseInt(number) : 0;
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

    private Occurrence occurrence(Frame frame, Phrase counted, int number, Occurrence series) {
        String name = series.entity().fullest();
        int blank = name.indexOf(' ');
        String full =
                analysis.surface(counted.begin() + 1, counted.end()) + (blank < 0 ? " " + name : name.substring(blank));
        Entity entity = analysis.discourse().plain(MentionKind.EVENT, full);
        boolean planned = frame.standing() == Standing.PLANNED || frame.is("plan");
        Entity place = analysis.place(frame);
        return new Occurrence(
                frame.begin(),
                frame.end(),
                entity,
                series.kind(),
                number,
                analysis.date(frame),
                place,
                planned ? "planned" : "held",
                false);
    }
}
