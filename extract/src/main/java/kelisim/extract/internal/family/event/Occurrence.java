package kelisim.extract.internal.family.event;

import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Standing;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * An event where the text speaks of it.
 *
 * @param begin the first token of its name
 * @param end the token behind its name
 * @param entity the event under all its names
 * @param kind the EventKind's code
 * @param ordinal its number in its series, 0 if it has none
 * @param status the EventStatus's code; absent where the text speaks of it in passing
 * @param back whether it is only spoken of again ('the meeting')
 */
record Occurrence(
        int begin,
        int end,
        Entity entity,
        String kind,
        int ordinal,
        @Nullable EdtfDate date,
        @Nullable Entity place,
        @Nullable String status,
        boolean back) {

    /** What a clause tells and no name: 'A met B'. */
    static Occurrence told(Analysis analysis, Frame frame, String kind, String name, @Nullable Entity place) {
        Entity entity = analysis.discourse().plain(MentionKind.EVENT, name);
        return of(frame, entity, kind, Ordinal.of(analysis, frame), analysis.date(frame), place);
    }

    /** The event of a text that names none: somebody chaired, others were represented. */
    static Occurrence unnamed(Analysis analysis) {
        Entity entity = analysis.discourse().plain(MentionKind.EVENT, "");
        return new Occurrence(-1, -1, entity, "meeting", 0, null, null, "held", true);
    }

    /** An event known by its name that a clause tells once more. */
    static Occurrence told(Analysis analysis, Frame frame, Occurrence event) {
        return of(frame, event.entity(), event.kind(), event.ordinal(), analysis.date(frame), analysis.place(frame));
    }

    private static Occurrence of(
            Frame frame, Entity entity, String kind, int ordinal, @Nullable EdtfDate date, @Nullable Entity place) {
        String status = frame.standing() == Standing.DONE
                ? "held"
                : frame.standing() == Standing.PLANNED ? "planned" : "proposed";
        return new Occurrence(frame.begin(), frame.end(), entity, kind, ordinal, date, place, status, false);
    }

    /** Whether the text gives it no name and tells nothing of it but who was there. */
    boolean isUnnamed() {
        return begin < 0;
    }

    /** Whether a name tells it, not only a clause. */
    boolean isNamed(Analysis analysis) {
        return analysis.mentions().at(begin, MentionKind.EVENT) != null
                || analysis.text().is(begin, "event_head");
    }

    /** Whether only a clause tells it. */
    boolean isTold(Analysis analysis) {
        return !isNamed(analysis);
    }

    /** This event as one that has not come yet, where it is told as held. */
    Occurrence coming() {
        return status == null || status.equals("held")
                ? new Occurrence(begin, end, entity, kind, ordinal, date, place, "planned", back)
                : this;
    }

    /** Whether it has not taken place, as far as is told. */
    boolean isComing() {
        return status != null && !status.equals("held");
    }

    /** Whether it is this clause that tells it. */
    boolean isToldBy(Frame frame) {
        return begin == frame.begin() && end == frame.end();
    }
}
