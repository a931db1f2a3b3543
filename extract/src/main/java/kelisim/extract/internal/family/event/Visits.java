package kelisim.extract.internal.family.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kelisim.document.Block;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Visits, meetings and calls that only a verb tells: 'the delegation visited Hanoi', 'A met with B on 3 May'. */
final class Visits {

    private final Analysis analysis;

    private final boolean hasOccasion;
    private final List<Occurrence> known;

    /**
     * @param known the events found so far; who is received at one is no meeting of its own
     */
    Visits(Analysis analysis, List<Occurrence> known) {
        this.analysis = analysis;
        this.known = known;
        this.hasOccasion = known.stream()
                .anyMatch(event -> event.ordinal() > 0
                        && analysis.text().block(analysis.text().sentenceOf(event.begin())) instanceof Block.Heading);
    }

    List<Occurrence> find() {
        List<Occurrence> found = new ArrayList<>();
        for (Frame frame : analysis.frames()) {
            if (frame.standing() == Standing.HEDGED
                    || frame.standing() == Standing.DENIED
                    || frame.subjects().isEmpty()) {
                continue;
            }
            if (frame.is("visit") && !isNamed(frame)) {
                add(found, visit(frame));
            } else if (frame.is("call")) {
                add(found, call(frame));
            } else if (!isAtEvent(frame) && (frame.is("meet") || (frame.is("receive") && !hasOccasion))) {
                add(found, meeting(frame));
            }
        }
        return found;
    }

    /** 'paid an official visit to A': the visit is told by its noun already. */
    private boolean isNamed(Frame frame) {
        return known.stream()
                .anyMatch(event -> event.begin() >= frame.verb().begin()
                        && event.begin() < frame.verb().end());
    }

    /** 'met at the summit': the summit, not one more meeting. */
    private boolean isAtEvent(Frame frame) {
        return frame.complements().stream()
                .anyMatch(
                        complement -> analysis
                                .mentions()
                                .within(
                                        complement.phrase().begin(),
                                        complement.phrase().end(),
                                        MentionKind.EVENT)
                                .stream()
                                .anyMatch(event -> !event.generic()));
    }

    private static void add(List<Occurrence> found, @Nullable Occurrence occurrence) {
        if (occurrence != null) {
            found.add(occurrence);
        }
    }

    private @Nullable Occurrence visit(Frame frame) {
        Set<MentionKind> places = Set.of(MentionKind.STATE, MentionKind.PLACE);
        Entity place = first(frame.objects(), places);
        if (place == null) {
            place = first(analysis.behind(frame, "to"), places);
        }
        if (place == null
                || first(
                                frame.subjects(),
                                Set.of(
                                        MentionKind.PERSON,
                                        MentionKind.ROLE,
                                        MentionKind.ORGANISATION,
                                        MentionKind.STATE,
                                        MentionKind.PLACE))
                        == null) {
            return null;
        }
        Entity person = first(frame.subjects(), Set.of(MentionKind.PERSON));
        String who = person != null
                ? person.fullest()
                : analysis.surface(
                        frame.subjects().get(0).begin(), last(frame.subjects()).end());
        return occurrence(frame, "visit", "visit of " + bare(who) + " to " + place.fullest(), place);
    }

    private @Nullable Occurrence meeting(Frame frame) {
        Entity who = first(frame.subjects(), Set.of(MentionKind.PERSON, MentionKind.ORGANISATION));
        List<Phrase> others = frame.objects().isEmpty() ? analysis.behind(frame, "with") : frame.objects();
        Entity other = first(others, Set.of(MentionKind.PERSON, MentionKind.ORGANISATION));
        boolean person = frame.is("meet") || (isPerson(who) && isPerson(other));
        if (!person || who == null || (other == null && !isDay(analysis.date(frame)))) {
            return null;
        }
        String name = "meeting of " + who.fullest() + (other == null ? "" : " with " + other.fullest());
        return occurrence(frame, "meeting", name, analysis.place(frame));
    }

    /** 'A spoke by telephone with B'. */
    private @Nullable Occurrence call(Frame frame) {
        Entity who = first(frame.subjects(), Set.of(MentionKind.PERSON));
        Entity other = first(frame.objects(), Set.of(MentionKind.PERSON));
        if (who == null || other == null) {
            return null;
        }
        String name = "telephone conversation of " + who.fullest() + " with " + other.fullest();
        return occurrence(frame, "call", name, null);
    }

    private static boolean isPerson(@Nullable Entity entity) {
        return entity != null && entity.kind() == MentionKind.PERSON;
    }

    private static boolean isDay(@Nullable EdtfDate date) {
        return date != null && date.toString().length() >= 10;
    }

    private Occurrence occurrence(Frame frame, String kind, String name, @Nullable Entity place) {
        Entity entity = analysis.discourse().plain(MentionKind.EVENT, name);
        String status = frame.standing() == Standing.DONE
                ? "held"
                : frame.standing() == Standing.PLANNED ? "planned" : "proposed";
        return new Occurrence(frame.begin(), frame.end(), entity, kind, 0, analysis.date(frame), place, status, false);
    }

    private @Nullable Entity first(List<Phrase> phrases, Set<MentionKind> kinds) {
        List<Entity> found = analysis.entities(phrases, kinds);
        return found.isEmpty() ? null : found.get(0);
    }

    private static Phrase last(List<Phrase> phrases) {
        return phrases.get(phrases.size() - 1);
    }

    private static String bare(String text) {
        return text.startsWith("the ") || text.startsWith("The ") ? text.substring(4) : text;
    }
}
