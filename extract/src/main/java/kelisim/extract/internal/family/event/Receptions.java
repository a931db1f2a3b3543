package kelisim.extract.internal.family.event;

import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Complement;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Meetings at which one receives another, told by a verb: 'A received B', 'the guest was received by C', 'D received a delegation'. */
final class Receptions {

    private static final Set<MentionKind> PEOPLE = Set.of(MentionKind.PERSON);

    private final Analysis analysis;
    private final Sides sides;
    private final boolean hasVisit;
    private final boolean hasTalks;

    /**
     * @param hasVisit whether a visit is named, to which a delegation may have come
     * @param hasTalks whether an event is named at which guests may be welcomed
     */
    Receptions(Analysis analysis, Sides sides, boolean hasVisit, boolean hasTalks) {
        this.analysis = analysis;
        this.sides = sides;
        this.hasVisit = hasVisit;
        this.hasTalks = hasTalks;
    }

    @Nullable
    Occurrence of(Frame frame) {
        if (frame.objects().stream().anyMatch(this::isThing)) {
            return null;
        }
        Entity host = sides.person(frame.subjects());
        Entity guest = sides.person(frame.objects());
        String hosting = host == null ? sides.official(frame.subjects()) : host.fullest();
        String received = guest == null ? sides.official(frame.objects()) : guest.fullest();
        // 'at the airport he was welcomed by A': a part of the visit
        boolean greeted = frame.is("say") && frame.objects().stream().noneMatch(this::namesPerson);
        boolean named = !greeted && (host != null || guest != null);
        return !named || hosting == null || received == null || hosting.equals(received)
                ? delegation(frame)
                : told(frame, "meeting", "meeting of " + hosting + " with " + received);
    }

    /** 'The Speaker received the delegation of A', 'the school welcomed twelve pupils from B on 3 May': a visit of theirs, where the text names none. */
    @Nullable
    Occurrence delegation(Frame frame) {
        if (hasVisit) {
            return reception(frame);
        }
        Phrase object = frame.objects().isEmpty() ? null : frame.objects().get(0);
        if (object == null || frame.standing() != Standing.DONE || !comes(frame, object)) {
            return null;
        }
        int begin = analysis.text().afterDeterminers(object.begin(), object.end());
        String name = "visit of " + analysis.surface(begin, object.end());
        return Occurrence.told(analysis, frame, "visit", name, analysis.place(frame));
    }

    private boolean namesPerson(Phrase object) {
        Mention head = analysis.head(object);
        return head != null && head.kind() == MentionKind.PERSON;
    }

    /** 'the credentials of Ambassador A': what is received is no guest. */
    private boolean isThing(Phrase object) {
        return analysis.text().is(analysis.text().afterDeterminers(object.begin(), object.end()), "event_deed");
    }

    /** Whether a phrase tells of people who have come from somewhere, and not of those at an event. */
    private boolean comes(Frame frame, Phrase object) {
        boolean event = !analysis.mentions()
                .within(object.begin(), object.end(), MentionKind.EVENT)
                .isEmpty();
        for (int t = object.begin(); t < object.end() && !event; t++) {
            Match group = analysis.text().match(t, "group_noun");
            boolean people = analysis.text().is(t, "people_noun")
                    || group != null && group.entry().has("role", "guest");
            boolean delegation = group != null
                    && group.entry().has("role", "delegate")
                    && !group.entry().has("event", "true");
            boolean fromElsewhere = t + 1 < object.end() && analysis.text().isFunction(t + 1, "origin", "true");
            boolean here = hasTalks && analysis.tokens().endsIn(t, "s");
            if (fromElsewhere && !here && (delegation || people && analysis.date(frame) != null)) {
                return true;
            }
        }
        return false;
    }

    /** 'On Monday the delegation was received by A', on a visit: a meeting of its own, by its day. */
    private @Nullable Occurrence reception(Frame frame) {
        Entity host = first(frame.subjects(), PEOPLE);
        Phrase guests = frame.objects().isEmpty() ? null : frame.objects().get(0);
        boolean told = host != null
                && guests != null
                && sides.areSeveral(guests)
                && isDay(analysis.date(frame))
                && frame.standing() == Standing.DONE;
        if (!told || host == null || guests == null) {
            return null;
        }
        Phrase hall = where(frame);
        String whom = analysis.surface(analysis.text().afterDeterminers(guests.begin(), guests.end()), guests.end());
        String where = hall == null
                ? ""
                : " in " + analysis.surface(analysis.text().afterDeterminers(hall.begin(), hall.end()), hall.end());
        String name = "reception of " + whom + " by " + host.fullest() + where;
        return Occurrence.told(analysis, frame, "meeting", name, analysis.place(frame));
    }

    private @Nullable Phrase where(Frame frame) {
        return frame.complements().stream()
                .filter(complement -> analysis.text().isFunction(complement.preposition(), "place", "true")
                        && analysis.dateWithin(
                                        complement.phrase().begin(),
                                        complement.phrase().end())
                                == null)
                .map(Complement::phrase)
                .findFirst()
                .orElse(null);
    }

    private Occurrence told(Frame frame, String kind, String name) {
        return Occurrence.told(analysis, frame, kind, name, analysis.place(frame));
    }

    private static boolean isDay(@Nullable EdtfDate date) {
        return date != null && date.isDay();
    }

    private @Nullable Entity first(List<Phrase> phrases, Set<MentionKind> kinds) {
        List<Entity> found = analysis.entities(phrases, kinds);
        return found.isEmpty() ? null : found.get(0);
    }
}
