package kelisim.extract.internal.family.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.EdtfDate;

/**
 * Sessions that a text calls by the body that sits: 'held its 41st Council of Ministers in Oslo', 'convened an extraordinary
 * Energy Council'. A body is what is created once; what has a number, or is a special one, and a day or place, is a sitting of it.
 */
final class HeldBodies {

    /** Kinds of bodies that sit together. */
    private static final Set<String> SITTING = Set.of("council", "committee", "commission", "government");

    /** Longer runs of digits count nothing that is held. */
    private static final int MOST_DIGITS = 3;

    private final Analysis analysis;

    HeldBodies(Analysis analysis) {
        this.analysis = analysis;
    }

    List<Occurrence> find() {
        List<Occurrence> found = new ArrayList<>();
        for (Frame frame : analysis.frames("hold", "organise", "host")) {
            boolean told = frame.standing() == Standing.DONE || frame.standing() == Standing.PLANNED;
            if (told && !frame.objects().isEmpty()) {
                add(found, frame, frame.objects().get(0));
            }
        }
        return found;
    }

    private void add(List<Occurrence> found, Frame frame, Phrase object) {
        for (Mention body : analysis.mentions().within(object.begin(), object.end(), MentionKind.ORGANISATION)) {
            int begin = beforeNumber(body);
            EdtfDate date = analysis.date(frame);
            Entity place = analysis.place(frame);
            if (begin < body.begin() && sits(body) && (date != null || place != null)) {
                found.add(new Occurrence(
                        begin,
                        body.end(),
                        analysis.discourse().plain(MentionKind.EVENT, analysis.surface(begin, body.end())),
                        "meeting",
                        number(begin, body),
                        date,
                        place,
                        frame.standing() == Standing.DONE ? "held" : "planned",
                        false));
                return;
            }
        }
    }

    /** Where the number or the word begins that tells one sitting; the body's own begin if there is none. */
    private int beforeNumber(Mention body) {
        int last = body.begin() - 1;
        boolean word =
                Ordinal.before(analysis, body.begin()) > 0 || analysis.text().is(last, "special_session");
        boolean digits = analysis.text().is(last, "ordinal_suffix")
                && analysis.tokens().is(last - 1, Shape.NUMBER)
                && analysis.tokens().surface(last - 1).length() <= MOST_DIGITS;
        return word ? last : digits ? last - 1 : body.begin();
    }

    private int number(int begin, Mention body) {
        return analysis.tokens().is(begin, Shape.NUMBER)
                ? Integer.parseInt(analysis.tokens().surface(begin))
                : Ordinal.before(analysis, body.begin());
    }

    private boolean sits(Mention body) {
        return body.entry() != null
                && body.entry().lexicon().equals("organisation_head")
                && SITTING.contains(body.entry().get("kind"));
    }
}
