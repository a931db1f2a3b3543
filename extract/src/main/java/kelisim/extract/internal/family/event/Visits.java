package kelisim.extract.internal.family.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.phrase.VerbGroup;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Visits that only a verb tells: 'the delegation visited Hanoi', 'the minister flew to Oslo on 3 May'. */
final class Visits {

    /** The length of a date that tells a month. */
    private static final int MONTH = 7;

    private static final Set<MentionKind> PLACES = Set.of(MentionKind.STATE, MentionKind.PLACE);
    private static final Set<MentionKind> VISITORS = Set.of(
            MentionKind.PERSON, MentionKind.ROLE, MentionKind.ORGANISATION, MentionKind.STATE, MentionKind.PLACE);

    private final Analysis analysis;
    private final NavigableSet<Integer> begins = new TreeSet<>();
    private final NavigableSet<Integer> visits = new TreeSet<>();
    private final Set<EdtfDate> days = new HashSet<>();

    /**
     * @param known the events found so far; who goes where a visit to is told already makes no second one
     */
    Visits(Analysis analysis, List<Occurrence> known) {
        this.analysis = analysis;
        for (Occurrence event : known) {
            begins.add(event.begin());
            if (event.kind().equals("visit")) {
                visits.add(event.begin());
            }
        }
        known.stream().map(Occurrence::date).filter(Objects::nonNull).forEach(days::add);
    }

    List<Occurrence> find() {
        List<Occurrence> found = new ArrayList<>();
        for (Frame frame : analysis.frames("visit", "travel", "stay", "expect", VerbGroup.COPULA)) {
            boolean unreal = frame.standing() == Standing.HEDGED || frame.standing() == Standing.DENIED;
            Occurrence awaited = unreal ? null : awaited(frame);
            if (awaited != null) {
                found.add(awaited);
            }
            if (awaited != null
                    || unreal
                    || frame.is("expect")
                    || frame.subjects().isEmpty()
                    || isNamed(frame)) {
                continue;
            }
            Occurrence visit = frame.is("visit") || (frame.is("travel") || isStay(frame)) && isJourney(frame)
                    ? visit(frame)
                    : null;
            if (visit != null) {
                found.add(visit);
            }
        }
        return found;
    }

    /** 'The envoy is expected in Oslo on 3 May', 'A is due in Riga tomorrow': where and when somebody is to come. */
    private @Nullable Occurrence awaited(Frame frame) {
        boolean expected = frame.is("expect") && frame.verb().passive();
        boolean due = frame.verb().copula()
                && frame.objects().size() == 1
                && analysis.text().is(frame.objects().get(0).begin(), "coming");
        List<Phrase> who = expected ? frame.objects() : due ? frame.subjects() : List.of();
        Entity place = who.isEmpty() ? null : analysis.place(frame);
        boolean people = !analysis.entities(who, Set.of(MentionKind.PERSON, MentionKind.ROLE))
                        .isEmpty()
                || who.stream().anyMatch(this::isDelegation);
        boolean event = who.stream()
                .anyMatch(phrase -> begins.ceiling(phrase.begin()) != null
                        && Objects.requireNonNull(begins.ceiling(phrase.begin())) < phrase.end());
        Integer named = begins.ceiling(frame.verb().begin());
        boolean goal = named != null
                && named < analysis.text().sentenceOf(frame.begin()).end();
        return place == null || !people || event || goal || analysis.date(frame) == null
                ? null
                : visit(frame, who, place).coming();
    }

    /** 'paid an official visit to A', 'came to A on a working visit': the visit is told by its noun already. */
    private boolean isNamed(Frame frame) {
        Integer named = begins.ceiling(frame.verb().begin());
        Integer visit = visits.ceiling(frame.begin());
        // 'travelled to A to attend the forum': a way to the event, no visit
        boolean goal = named != null
                && frame.is("travel")
                && named < analysis.text().sentenceOf(frame.begin()).end();
        return goal
                || named != null && named < frame.verb().end()
                || frame.is("travel") && visit != null && visit < frame.end();
    }

    /** 'The minister was in Oslo from 3 to 5 May', 'a delegation stayed in Oslo'. */
    private boolean isStay(Frame frame) {
        return (frame.verb().copula() || frame.is("stay"))
                && frame.objects().isEmpty()
                && (analysis.place(frame) != null || isHere(frame))
                && (frame.is("stay")
                        || !analysis.entities(frame.subjects(), Set.of(MentionKind.PERSON))
                                .isEmpty());
    }

    /** 'stayed in our city', 'visited our country': where those are who write. */
    private boolean isHere(Frame frame) {
        List<Phrase> where = new ArrayList<>(analysis.behind(frame, "in"));
        if (frame.is("visit") && analysis.date(frame) != null) {
            where.addAll(frame.objects());
        }
        return where.stream().anyMatch(phrase -> analysis.text().isFunction(phrase.begin(), "person", "first"));
    }

    /** 'The guests went to A on 3 May': people who go somewhere on a day, where no event of that day is told. */
    private boolean isJourney(Frame frame) {
        EdtfDate date = analysis.date(frame);
        boolean people =
                !analysis.entities(frame.subjects(), Set.of(MentionKind.PERSON)).isEmpty()
                        || frame.subjects().stream().anyMatch(this::isDelegation);
        boolean settled = date != null
                && (date.isDay()
                        || date.toString().length() > MONTH
                        || frame.standing() == Standing.PLANNED
                                && date.toString().length() == MONTH);
        return date != null
                && people
                && settled
                && (frame.is("stay") ? !isAtTalks(frame) : days.stream().noneMatch(day -> day.overlaps(date)));
    }

    /** Whether an event is named before to which the guests may have come; what happens on the days of a stay is part of it. */
    private boolean isAtTalks(Frame frame) {
        return begins.lower(frame.begin()) != null;
    }

    private boolean isDelegation(Phrase phrase) {
        for (int t = phrase.begin(); t < phrase.end(); t++) {
            Match group = analysis.text().match(t, "group_noun");
            if (group != null && group.entry().get("role") != null
                    || analysis.text().is(t, "people_noun")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Occurrence visit(Frame frame) {
        Entity place = first(frame.objects(), PLACES);
        place = place == null ? first(analysis.behind(frame, "to"), PLACES) : place;
        place = place == null && frame.is("visit") ? people(frame) : place;
        boolean goes = frame.is("travel") || frame.is("stay") || frame.verb().copula();
        place = place == null && goes ? analysis.place(frame) : place;
        place = place == null && frame.is("travel") ? unlisted(frame) : place;
        boolean group =
                analysis.date(frame) != null && frame.subjects().stream().anyMatch(this::isDelegation);
        boolean here = place == null && isHere(frame);
        if (place == null && !here || !group && first(frame.subjects(), VISITORS) == null) {
            return null;
        }
        return visit(frame, frame.subjects(), place);
    }

    private Occurrence visit(Frame frame, List<Phrase> subjects, @Nullable Entity place) {
        Entity person = first(subjects, Set.of(MentionKind.PERSON));
        Phrase last = subjects.get(subjects.size() - 1);
        Phrase first = frame.is("stay") && place != null ? last : subjects.get(0);
        int begin = analysis.text().afterDeterminers(first.begin(), last.end());
        String who = person == null ? analysis.surface(begin, last.end()) : person.fullest();
        who = who.contains(" (") && !who.contains(")") ? who.substring(0, who.indexOf(" (")) : who;
        String to = place == null ? "" : " to " + place.fullest();
        return Occurrence.told(analysis, frame, "visit", "visit of " + who + to, place);
    }

    /** 'visit their Chadian colleagues': the state whose people are visited. */
    private @Nullable Entity people(Frame frame) {
        for (Phrase object : frame.objects()) {
            for (Mention people : analysis.mentions().within(object.begin(), object.end(), MentionKind.DEMONYM)) {
                if (analysis.text().is(people.end(), "group_noun") && people.end() + 1 == object.end()) {
                    return analysis.discourse().of(people);
                }
            }
        }
        return null;
    }

    /** 'travelled to Baucau': a place that no list knows, by its capital. */
    private @Nullable Entity unlisted(Frame frame) {
        for (Phrase goal : analysis.behind(frame, "to")) {
            boolean name = analysis.tokens().is(goal.begin(), Shape.CAPITAL)
                    && analysis.mentions().within(goal.begin(), goal.end()).isEmpty();
            if (name) {
                return analysis.discourse().plain(MentionKind.PLACE, analysis.surface(goal.begin(), goal.end()));
            }
        }
        return null;
    }

    private @Nullable Entity first(List<Phrase> phrases, Set<MentionKind> kinds) {
        List<Entity> found = analysis.entities(phrases, kinds);
        return found.isEmpty() ? null : found.get(0);
    }
}
