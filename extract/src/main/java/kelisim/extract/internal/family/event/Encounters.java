package kelisim.extract.internal.family.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kelisim.document.Block;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.post.Roles;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Complement;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.phrase.VerbGroup;
import kelisim.extract.internal.text.Sentence;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Meetings and calls that only a verb tells: 'A met with B on 3 May', 'the ministers met in Riga', 'A spoke to B by telephone'. */
final class Encounters {

    /** In how many first lines a title stands. */
    private static final int TITLE = 5;
    /** The length of a date that tells a month. */
    private static final int MONTH = 7;

    private static final Set<MentionKind> NAMED = Set.of(MentionKind.PERSON, MentionKind.ORGANISATION);
    private static final Set<MentionKind> PEOPLE = Set.of(MentionKind.PERSON);

    private final Analysis analysis;
    private final Actors actors;
    private final Sides sides;
    private final Calls calls;
    private final Receptions receptions;
    /** The days of the talks found so far. */
    private final Set<EdtfDate> days = new HashSet<>();
    /** The numbers of the meetings that are named. */
    private final Set<Integer> ordinals = new HashSet<>();

    private final boolean hasOccasion;
    /** Whether the document's own title tells of talks. */
    private final boolean isOwn;

    /**
     * @param known the events found so far; who is received or meets at one has no meeting besides
     */
    Encounters(Analysis analysis, Actors actors, List<Occurrence> known) {
        this.analysis = analysis;
        this.actors = actors;
        this.sides = new Sides(analysis, actors);
        this.calls = new Calls(analysis, sides, known);
        boolean hasVisit = known.stream().anyMatch(event -> event.kind().equals("visit") && !event.isComing());
        boolean hasTalks = known.stream().anyMatch(event -> Spoken.TALKS.contains(event.kind()) && !event.isComing());
        this.receptions = new Receptions(analysis, sides, hasVisit, hasTalks);
        List<Occurrence> talks = known.stream()
                .filter(event -> Spoken.TALKS.contains(event.kind()))
                .toList();
        talks.stream().map(Occurrence::date).filter(Objects::nonNull).forEach(days::add);
        talks.stream().map(Occurrence::ordinal).forEach(ordinals::add);
        this.isOwn = talks.stream()
                .anyMatch(event -> event.date() == null
                        && analysis.text().block(analysis.text().sentenceOf(event.begin())) instanceof Block.Heading);
        this.hasOccasion = known.stream().anyMatch(this::isInTitle);
    }

    /** An event of the title at which people are received: one of a number, or talks in the first lines. */
    private boolean isInTitle(Occurrence event) {
        Sentence line = analysis.text().sentenceOf(event.begin());
        boolean heading = analysis.text().block(line) instanceof Block.Heading;
        int number = analysis.text().sentenceNumber(event.begin());
        boolean title = number < TITLE
                && Spoken.TALKS.contains(event.kind())
                && !event.isComing()
                && (heading || analysis.phrases().frames(number).isEmpty());
        return heading && event.ordinal() > 0 || title;
    }

    List<Occurrence> find() {
        List<Occurrence> found = new ArrayList<>();
        for (Frame frame :
                analysis.frames("meet", "receive", "host", "phone", "call_for", "say", "speak", "discuss", "convene")) {
            boolean unreal = frame.standing() == Standing.HEDGED || frame.standing() == Standing.DENIED;
            Occurrence occurrence = unreal
                    ? null
                    : frame.is("convene") ? convening(frame) : frame.subjects().isEmpty() ? null : occurrence(frame);
            if (occurrence != null) {
                found.add(occurrence);
            }
        }
        return found;
    }

    private @Nullable Occurrence occurrence(Frame frame) {
        if (calls.isTold(frame)) {
            return calls.call(frame);
        }
        if (frame.is("call_for")) {
            return calls.callingOn(frame);
        }
        if (frame.is("meet") && Ordinal.of(analysis, frame) > 0) {
            return counted(frame);
        }
        boolean meets = frame.is("meet")
                || (frame.is("receive") || frame.is("host")) && (!hasOccasion || isOnOtherDay(frame) || isOfTwo(frame));
        if (!meets || isAtEvent(frame)) {
            return null;
        }
        Occurrence named = frame.is("receive")
                ? receptions.of(frame)
                : frame.is("host") ? receptions.delegation(frame) : meeting(frame);
        return named == null && frame.is("meet") && frame.objects().isEmpty()
                ? gathering(frame, frame.subjects())
                : named;
    }

    /** 'The Council convened in Oslo on 3 May', 'the Board was convened in May in Rome': a body that comes together. */
    private @Nullable Occurrence convening(Frame frame) {
        List<Phrase> who = frame.subjects().isEmpty() ? frame.objects() : frame.subjects();
        // 'the forum that A means to convene in Oslo' is no meeting of A
        boolean relative =
                !who.isEmpty() && analysis.text().isFunction(who.get(0).begin() - 1, "pos", "relative");
        boolean alone = (frame.subjects().isEmpty() || frame.objects().isEmpty()) && !relative;
        boolean event = who.stream()
                .anyMatch(phrase -> analysis.text().is(phrase.end() - 1, "event_head")
                        || !analysis.mentions()
                                .within(phrase.begin(), phrase.end(), MentionKind.EVENT)
                                .isEmpty());
        boolean people = !analysis.entities(who, Set.of(MentionKind.ORGANISATION, MentionKind.ROLE, MentionKind.PERSON))
                        .isEmpty()
                || who.stream().anyMatch(sides::areSeveral);
        return alone && people && !event && !isAtEvent(frame) ? gathering(frame, who) : null;
    }

    /** 'On 3 May A was received by B': two people by their names on a day, on the way of an event. */
    private boolean isOfTwo(Frame frame) {
        return frame.is("receive")
                && frame.verb().passive()
                && isDay(analysis.date(frame))
                && frame.standing() == Standing.DONE
                && analysis.entities(frame.subjects(), PEOPLE).size() == 1
                && analysis.entities(frame.objects(), PEOPLE).size() == 1;
    }

    /** Whether it was on a day of its own, and not at the event of which the document tells. */
    private boolean isOnOtherDay(Frame frame) {
        EdtfDate date = analysis.date(frame);
        return date != null && date.isDay() && days.stream().noneMatch(day -> day.overlaps(date));
    }

    /** 'The Commission met for the third time in Oslo', 'It met in May 2022 for the 4th time': a meeting of its series. */
    private @Nullable Occurrence counted(Frame frame) {
        int ordinal = Ordinal.of(analysis, frame);
        EdtfDate date = analysis.date(frame);
        Entity place = analysis.place(frame);
        boolean known = ordinals.contains(ordinal) || !frame.objects().isEmpty() || date == null && place == null;
        if (known) {
            return null;
        }
        Entity whose = first(frame.subjects(), Set.of(MentionKind.ORGANISATION));
        String of = whose == null ? "" : " of " + whose.fullest();
        return Occurrence.told(analysis, frame, "meeting", Ordinal.words(analysis, frame) + " meeting" + of, place);
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
        if (who == null && frame.is("meet")) {
            List<Entity> meant = actors.people(frame.subjects());
            who = meant.size() == 1 ? meant.get(0) : null;
        }
        if (who != null
                && isPerson(who)
                && other == null
                && frame.is("meet")
                && !frame.objects().isEmpty()) {
            return withOfficial(frame, who);
        }
        boolean person = frame.is("meet") || (isPerson(who) && isPerson(other));
        if (!person || who == null || (other == null && !isDay(analysis.date(frame)))) {
            return null;
        }
        if (other == null && frame.subjects().size() > 1) {
            return among(frame);
        }
        String name = "meeting of " + who.fullest() + (other == null ? "" : " with " + other.fullest());
        return Occurrence.told(analysis, frame, "meeting", name, analysis.place(frame));
    }

    /** 'A met the Speaker of the Assembly': an official by the office alone. */
    private @Nullable Occurrence withOfficial(Frame frame, Entity who) {
        Phrase object = frame.objects().get(0);
        Mention role = analysis.mentions()
                .at(analysis.text().afterDeterminers(object.begin(), object.end()), MentionKind.ROLE);
        boolean official = role != null
                && role.end() < object.end()
                && analysis.text().isFunction(object.begin(), "definite", "true")
                && !Roles.isPlural(analysis, role);
        return !official
                ? null
                : Occurrence.told(
                        analysis,
                        frame,
                        "meeting",
                        "meeting of " + who.fullest() + " with " + analysis.surface(object.begin(), object.end()),
                        analysis.place(frame));
    }

    /** 'A and B met in Riga': unless the document is about one meeting, which then is this one. */
    private @Nullable Occurrence among(Frame frame) {
        List<Entity> people = analysis.entities(frame.subjects(), PEOPLE);
        EdtfDate date = analysis.date(frame);
        boolean known = isOwn || date != null && days.stream().anyMatch(day -> day.overlaps(date));
        boolean settled = isDay(date) || analysis.place(frame) != null;
        return people.size() < 2 || known || !settled
                ? null
                : Occurrence.told(
                        analysis,
                        frame,
                        "meeting",
                        "meeting of " + people.get(0).fullest() + " and "
                                + people.get(people.size() - 1).fullest(),
                        analysis.place(frame));
    }

    private List<Phrase> others(Frame frame) {
        return frame.objects().isEmpty() ? analysis.behind(frame, "with") : frame.objects();
    }

    /** 'The two ministers met in Riga on 5 May', 'the committee met on 5 May': a meeting if the text names none for that day. */
    private @Nullable Occurrence gathering(Frame frame, List<Phrase> who) {
        EdtfDate date = analysis.date(frame);
        Entity place = analysis.place(frame);
        boolean finite = frame.verb().form() == VerbGroup.Form.FINITE;
        boolean several = who.stream().anyMatch(sides::areSeveral);
        boolean settled = isDay(date)
                || place != null && (finite || date != null)
                || finite && several && isMonth(date) && frame.standing() == Standing.DONE;
        if (!settled || isKnown(date)) {
            return null;
        }
        Phrase last = who.get(who.size() - 1);
        int begin = analysis.text().afterDeterminers(who.get(0).begin(), last.end());
        boolean pronoun = analysis.text().isFunction(begin, "pos", "pronoun");
        String where = place == null ? "" : " in " + place.fullest();
        String name = pronoun ? "meeting" + where : "meeting of " + analysis.surface(begin, last.end());
        return Occurrence.told(analysis, frame, "meeting", name, place);
    }

    private static boolean isMonth(@Nullable EdtfDate date) {
        return date != null && date.toString().length() >= MONTH;
    }

    private boolean isKnown(@Nullable EdtfDate date) {
        return date == null && !days.isEmpty() || date != null && days.stream().anyMatch(day -> day.overlaps(date));
    }

    private static boolean isPerson(@Nullable Entity entity) {
        return entity != null && entity.kind() == MentionKind.PERSON;
    }

    private static boolean isDay(@Nullable EdtfDate date) {
        return date != null && date.toString().length() >= 10;
    }

    private @Nullable Entity first(List<Phrase> phrases, Set<MentionKind> kinds) {
        return phrases.stream()
                .map(phrase -> analysis.entity(phrase, kinds))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
