package kelisim.extract.internal.family.event;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Chunk;
import kelisim.extract.internal.phrase.Complement;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.phrase.VerbClasses;
import kelisim.fact.EdtfDate;

/** Ceremonies named by what is done: 'took part in the opening of a school in Oslo', 'the unveiling of the statue took place on 3 May'. */
final class NamedCeremonies {

    /** What people do at them, and how they are told to take place. */
    private static final VerbClasses TELLING = VerbClasses.of("attend", "speak", "presence", "chair", "hold");

    private final Analysis analysis;

    NamedCeremonies(Analysis analysis) {
        this.analysis = analysis;
    }

    List<Occurrence> find() {
        List<Occurrence> found = new ArrayList<>();
        for (Frame frame : analysis.frames()) {
            boolean told = frame.standing() == Standing.DONE || frame.standing() == Standing.PLANNED;
            if (told && frame.isAny(TELLING)) {
                List<Phrase> phrases = new ArrayList<>(frame.objects());
                phrases.addAll(frame.is("hold") ? frame.subjects() : List.of());
                frame.complements().stream()
                        .filter(this::isAt)
                        .map(Complement::phrase)
                        .forEach(phrases::add);
                phrases.forEach(phrase -> add(found, frame, phrase));
            }
        }
        return found;
    }

    /** 'spoke at the opening', 'took part in the laying'. */
    private boolean isAt(Complement complement) {
        return analysis.text().isFunction(complement.preposition(), "place", "true");
    }

    private void add(List<Occurrence> found, Frame frame, Phrase phrase) {
        int begin = analysis.text().afterDeterminers(phrase.begin(), phrase.end());
        Match act = analysis.text().match(begin, "event_act");
        EdtfDate date = analysis.date(frame);
        Entity place = analysis.place(frame);
        int end = act == null ? begin : end(act);
        if (end > begin && (date != null || place != null)) {
            Entity entity = analysis.discourse().plain(MentionKind.EVENT, analysis.surface(begin, end));
            String status = frame.standing() == Standing.DONE ? "held" : "planned";
            found.add(new Occurrence(begin, end, entity, "ceremony", 0, date, place, status, false));
        }
    }

    /** The token behind what it is done to; where the act begins if that is an event or nothing is told. */
    private int end(Match act) {
        int end = act.end();
        while (analysis.text().isWord(end, "of")) {
            Chunk what = analysis.phrases().chunkAt(analysis.text().sentenceNumber(end), end + 1);
            if (what == null || !what.is(Chunk.Type.NOUN) || isEvent(what)) {
                return act.begin();
            }
            end = what.end();
        }
        return end == act.end() ? act.begin() : end;
    }

    private boolean isEvent(Chunk what) {
        return analysis.text().is(what.end() - 1, "event_head")
                || !analysis.mentions()
                        .within(what.begin(), what.end(), MentionKind.EVENT)
                        .isEmpty();
    }
}
