package kelisim.extract.internal.family.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kelisim.document.Block;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Complement;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Meetings and calls that only a verb tells: 'A met with B on 3 May', 'the ministers met in Riga', 'A spoke to B by telephone'. */
final class Encounters {

    /** How many calls named may be told once more by clauses. */
    private static final int MOST_CALLS = 40;

    private static final Set<MentionKind> NAMED = Set.of(MentionKind.PERSON, MentionKind.ORGANISATION);
    private static final Set<MentionKind> PEOPLE = Set.of(MentionKind.PERSON);
    private static final Set<MentionKind> PARTIES =
            Set.of(MentionKind.PERSON, MentionKind.ORGANISATION, MentionKind.STATE, MentionKind.PLACE);

    private final Analysis analysis;
    private final List<Occurrence> calls;
    /** The days of the talks found so far. */
    private final Set<EdtfDate> days = new HashSet<>();
    /** Whether some of them have no day. */
    private final boolean hasUndated;

    private final boolean hasOccasion;

    /**
     * @param known the events found so far; who is received or meets at one has no meeting besides
     */
    Encounters(Analysis analysis, List<Occurrence> known) {
        this.analysis = analysis;
        this.calls = known.stream()
                .filter(event -> event.kind().equals("call"))
                .limit(MOST_CALLS)
                .toList();
        List<Occurrence> talks = known.stream()
                .filter(event -> Spoken.TALKS.contains(event.kind()))
                .toList();
        talks.stream().map(Occurrence::date).filter(Objects::nonNull).forEach(days::add);
        this.hasUndated = talks.stream().anyMatch(event -> event.date() == null);
        this.hasOccasion = known.stream()
                .anyMatch(event -> event.ordinal() > 0
                        && analysis.text().block(analysis.text().sentenceOf(event.begin())) instanceof Block.Heading);
    }

    List<Occurrence> find() {
        List<Occurrence> found = new ArrayList<>();
        for (Frame frame : analysis.frames()) {
            boolean unreal = frame.standing() == Standing.HEDGED || frame.standing() == Standing.DENIED;
            Occurrence occurrence = unreal || frame.subjects().isEmpty() ? null : occurrence(frame);
            if (occurrence != null) {
                found.add(occurrence);
            }
        }
        return found;
    }

    private @Nullable Occurrence occurrence(Frame frame) {
        if (isByTelephone(frame)) {
            return call(frame);
        }
        boolean meets = frame.is("meet") || frame.is("receive") && !hasOccasion;
        if (!meets || isAtEvent(frame)) {
            return null;
        }
        Occurrence named = meeting(frame);
        return named == null && frame.is("meet") ? gathering(frame) : named;
    }

    /** 'met at the summit': the summit, not one more meeting. */
    private boolean isAtEvent(Frame frame) {
        return frame.complements().stream()
                .map(Complement::phrase)
                .anyMatch(phrase -> analysis.mentions().within(phrase.begin(), phrase.end(), MentionKind.EVENT).stream()
                        .anyMatch(event -> !event.generic()));
    }

    private @Nullable Occurrence meeting(Frame frame) {
        Entity who = first(frame.subjects(), NAMED);
        Entity other = first(others(frame), NAMED);
        boolean person = frame.is("meet") || (isPerson(who) && isPerson(other));
        if (!person || who == null || (other == null && !isDay(analysis.date(frame)))) {
            return null;
        }
        String name = "meeting of " + who.fullest() + (other == null ? "" : " with " + other.fullest());
        return Occurrence.told(analysis, frame, "meeting", name, analysis.place(frame));
    }

    private List<Phrase> others(Frame frame) {
        return frame.objects().isEmpty() ? analysis.behind(frame, "with") : frame.objects();
    }

    /** 'The two ministers met in Riga on 5 May': a meeting if the text names none for that day. */
    private @Nullable Occurrence gathering(Frame frame) {
        EdtfDate date = analysis.date(frame);
        boolean several = frame.subjects().size() > 1
                        && !analysis.entities(frame.subjects(), PARTIES).isEmpty()
                || frame.subjects().stream().anyMatch(this::isGroup);
        if (!several || !isDay(date) || date == null || !frame.objects().isEmpty() || isKnown(date)) {
            return null;
        }
        Phrase last = frame.subjects().get(frame.subjects().size() - 1);
        int begin = analysis.text().afterDeterminers(frame.subjects().get(0).begin(), last.end());
        String name = "meeting of " + analysis.surface(begin, last.end());
        return Occurrence.told(analysis, frame, "meeting", name, analysis.place(frame));
    }

    /** 'the ministers', 'both delegations', 'experts from A and B', not 'they'. */
    private boolean isGroup(Phrase phrase) {
        for (int t = phrase.begin(); t < phrase.end(); t++) {
            boolean group =
                    analysis.text().is(t, "group_noun") || analysis.text().is(t, "party");
            boolean plural = analysis.text().is(t, "role")
                    && analysis.tokens().surface(t).endsWith("s");
            if (group || plural) {
                return true;
            }
        }
        return false;
    }

    private boolean isKnown(EdtfDate date) {
        return hasUndated || days.stream().anyMatch(day -> day.overlaps(date));
    }

    /** 'phoned', 'spoke on the telephone', 'conferred by video link'. */
    private boolean isByTelephone(Frame frame) {
        boolean speaks = frame.is("say") || frame.is("speak") || frame.is("meet") || frame.is("discuss");
        return frame.is("call")
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

    private @Nullable Occurrence call(Frame frame) {
        List<Entity> callers = analysis.entities(frame.subjects(), PEOPLE);
        List<Entity> others = callers.size() > 1 ? callers.subList(1, 2) : called(analysis, frame);
        if (callers.isEmpty() || others.isEmpty() || callers.get(0).equals(others.get(0))) {
            return null;
        }
        Entity other = others.get(0);
        for (Occurrence event : calls) {
            if (event.status() != null && tells(event, other)) {
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

    private static boolean isPerson(@Nullable Entity entity) {
        return entity != null && entity.kind() == MentionKind.PERSON;
    }

    private static boolean isDay(@Nullable EdtfDate date) {
        return date != null && date.toString().length() >= 10;
    }

    private @Nullable Entity first(List<Phrase> phrases, Set<MentionKind> kinds) {
        List<Entity> found = analysis.entities(phrases, kinds);
        return found.isEmpty() ? null : found.get(0);
    }
}
