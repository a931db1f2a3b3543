package kelisim.extract.internal.family.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kelisim.document.Block;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.phrase.VerbGroup;
import kelisim.extract.internal.text.Sentence;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * Ceremonies that only a verb tells: 'the mayors inaugurated the bridge on 3 May'. That something was opened one day is an
 * establishment; it is a ceremony where people who open it, and the day, are told.
 */
final class Openings {

    private static final int DAY = 10;

    private final Analysis analysis;

    Openings(Analysis analysis) {
        this.analysis = analysis;
    }

    List<Occurrence> find() {
        List<Occurrence> found = new ArrayList<>();
        for (Frame frame : analysis.frames("open", "hand_over")) {
            // 'agreed to open the border': a pledge, no ceremony
            boolean pledged = frame.verb().form() == VerbGroup.Form.INFINITIVE
                    && !frame.verb().passive();
            boolean planned = frame.standing() == Standing.PLANNED && !pledged;
            boolean told = frame.standing() == Standing.DONE || planned;
            Occurrence opening = told ? opening(frame) : null;
            if (opening != null) {
                found.add(opening);
            }
        }
        return found;
    }

    /** 'was ceremonially handed over', 'was solemnly opened': done with a ceremony, whoever did it. */
    private boolean isFestive(Frame frame) {
        for (int t = frame.verb().begin();
                t <= frame.verb().end() && t < analysis.tokens().size();
                t++) {
            if (analysis.text().is(t, "festive")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Occurrence opening(Frame frame) {
        EdtfDate date = analysis.date(frame);
        Sentence sentence = analysis.text().sentenceOf(frame.begin());
        if (analysis.text().block(sentence) instanceof Block.TableRow) {
            return null;
        }
        boolean people = !analysis.entities(frame.subjects(), Set.of(MentionKind.PERSON, MentionKind.ROLE))
                .isEmpty();
        boolean festive = isFestive(frame);
        if (date == null
                || date.toString().length() < DAY
                || !(people && frame.is("open") || festive)
                || frame.objects().isEmpty()) {
            return null;
        }
        Phrase what = frame.objects().stream()
                .filter(phrase -> phrase.end() == frame.verb().begin())
                .findFirst()
                .orElse(frame.objects().get(0));
        Mention head = analysis.head(what);
        boolean event = head != null && head.kind() == MentionKind.EVENT
                || analysis.text().is(what.end() - 1, "event_head");
        boolean pronoun = analysis.text().isFunction(what.begin(), "pos", "pronoun");
        int begin = analysis.text().afterDeterminers(what.begin(), what.end());
        boolean deed = analysis.text().seek(what.begin(), what.end(), "event_deed") < what.end();
        return event || deed || pronoun || begin >= what.end()
                ? null
                : Occurrence.told(
                        analysis,
                        frame,
                        "ceremony",
                        (frame.is("open") ? "opening of " : "handover of ") + analysis.surface(begin, what.end()),
                        analysis.place(frame));
    }
}
