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
import kelisim.extract.internal.lexicon.Match;
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

    /** How many calls named may be told once more by clauses. */
    private static final int MOST_CALLS = 40;

    /** In how many first lines a title stands. */
    private static final int TITLE = 5;

    private static final Set<MentionKind> NAMED = Set.of(MentionKind.PERSON, MentionKind.ORGANISATION);
    private static final Set<MentionKind> PEOPLE = Set.of(MentionKind.PERSON);

    private final Analysis analysis;
    private final Actors actors;
    private final List<Occurrence> calls;
    /** Whether a visit is named, to which a delegation may have come. */
    private final boolean hasVisit;
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
        this.hasVisit = known.stream().anyMatch(event -> event.kind().equals("visit"));
        this.calls = known.stream()
                .filter(event -> event.kind().equals("call"))
                .limit(MOST_CALLS)
                .toList();
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
        for (Frame frame : analysis.frames("meet", "receive", "call", "call_for", "say", "speak", "discuss")) {
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
        if (frame.is("call_for")) {
            return callingOn(frame);
        }
        if (frame.is("meet") && Ordinal.of(analysis, frame) > 0) {
            return counted(frame);
        }
        boolean meets = frame.is("meet") || frame.is("receive") && !hasOccasion;
        if (!meets || isAtEvent(frame)) {
            return null;
        }
        Occurrence named = meeting(frame);
        if (named == null && frame.is("receive")) {
            return delegation(frame);
        }
        return named == null && frame.is("meet") ? gathering(frame) : named;
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

    /** 'The Speaker received the delegation of A': a visit of it, where the text names none. */
    private @Nullable Occurrence delegation(Frame frame) {
        if (hasVisit) {
            return reception(frame);
        }
        Phrase object = frame.objects().isEmpty() ? null : frame.objects().get(0);
        Match group = object == null
                ? null
                : analysis.text().match(analysis.text().afterDeterminers(object.begin(), object.end()), "group_noun");
        boolean delegation = group != null
                && object != null
                && group.end() < object.end()
                && group.entry().has("role", "delegate")
                && frame.standing() == Standing.DONE;
        return !delegation || object == null
                ? null
                : Occurrence.told(
                        analysis,
                        frame,
                        "visit",
                        "visit of "
                                + analysis.surface(
                                        analysis.text().afterDeterminers(object.begin(), object.end()), object.end()),
                        analysis.place(frame));
    }

    /** 'On Monday the delegation was received by A', on a visit: a meeting of its own, by its day. */
    private @Nullable Occurrence reception(Frame frame) {
        Entity host = first(frame.subjects(), PEOPLE);
        Phrase guests = frame.objects().isEmpty() ? null : frame.objects().get(0);
        boolean told = host != null
                && guests != null
                && isGroup(guests)
                && isDay(analysis.date(frame))
                && frame.standing() == Standing.DONE;
        return !told || host == null || guests == null
                ? null
                : Occurrence.told(
                        analysis,
                        frame,
                        "meeting",
                        "reception of "
                                + analysis.surface(
                                        analysis.text().afterDeterminers(guests.begin(), guests.end()), guests.end())
                                + " by " + host.fullest(),
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
    private @Nullable Occurrence gathering(Frame frame) {
        EdtfDate date = analysis.date(frame);
        Entity place = analysis.place(frame);
        boolean settled = isDay(date) || place != null && frame.verb().form() == VerbGroup.Form.FINITE;
        if (!settled || !frame.objects().isEmpty() || isKnown(date)) {
            return null;
        }
        Phrase last = frame.subjects().get(frame.subjects().size() - 1);
        int begin = analysis.text().afterDeterminers(frame.subjects().get(0).begin(), last.end());
        String name = "meeting of " + analysis.surface(begin, last.end());
        return Occurrence.told(analysis, frame, "meeting", name, place);
    }

    /** 'the ministers', 'both delegations', 'experts from A and B', not 'they'. */
    private boolean isGroup(Phrase phrase) {
        for (int t = phrase.begin(); t < phrase.end(); t++) {
            boolean group =
                    analysis.text().is(t, "group_noun") || analysis.text().is(t, "party");
            boolean plural = analysis.text().is(t, "role") && analysis.tokens().endsIn(t, "s");
            if (group || plural) {
                return true;
            }
        }
        return false;
    }

    private boolean isKnown(@Nullable EdtfDate date) {
        return date == null && !days.isEmpty() || date != null && days.stream().anyMatch(day -> day.overlaps(date));
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

    /** 'A called on Minister B', who is not called on to do something. */
    private @Nullable Occurrence callingOn(Frame frame) {
        boolean on = analysis.text().isWord(frame.verb().end() - 1, "on");
        Entity who = first(frame.subjects(), PEOPLE);
        Entity other = first(frame.objects(), PEOPLE);
        boolean asked = analysis.phrases().frames(analysis.text().sentenceNumber(frame.begin())).stream()
                .anyMatch(next ->
                        next.verb().begin() >= frame.verb().end() && next.verb().form() == VerbGroup.Form.INFINITIVE);
        return !on || asked || who == null || other == null
                ? null
                : Occurrence.told(
                        analysis,
                        frame,
                        "visit",
                        "call of " + who.fullest() + " on " + other.fullest(),
                        analysis.place(frame));
    }

    /** 'The two ministers spoke by telephone', 'the President of the Confederation phoned Chancellor A'. */
    private @Nullable Occurrence callOfGroup(Frame frame) {
        boolean group = !frame.subjects().isEmpty() && frame.subjects().stream().allMatch(this::isGroup);
        List<Entity> others = called(analysis, frame);
        Entity office = first(frame.subjects(), Set.of(MentionKind.ROLE));
        if (!group && (office == null || others.isEmpty())) {
            return null;
        }
        Phrase last = frame.subjects().get(frame.subjects().size() - 1);
        int begin = analysis.text().afterDeterminers(frame.subjects().get(0).begin(), last.end());
        String with = others.isEmpty() ? "" : " with " + others.get(0).fullest();
        String name = "telephone conversation of " + analysis.surface(begin, last.end()) + with;
        return Occurrence.told(analysis, frame, "call", name, null);
    }

    private @Nullable Occurrence call(Frame frame) {
        List<Entity> callers = analysis.entities(frame.subjects(), PEOPLE);
        if (callers.isEmpty()) {
            return callOfGroup(frame);
        }
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
