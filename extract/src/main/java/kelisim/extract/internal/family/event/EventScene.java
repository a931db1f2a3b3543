package kelisim.extract.internal.family.event;

import java.util.List;
import java.util.Set;
import kelisim.document.Block;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.phrase.Complement;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.phrase.VerbGroup;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** When, where and how really an event takes place, by the clause that it stands in and the words beside it. */
final class EventScene {

    /** Classes of verbs that tell what is done to or with an event. */
    private static final List<String> HOLDING = List.of(
            "hold",
            "organise",
            "host",
            "open",
            "meet",
            "start",
            "end",
            "attend",
            "chair",
            "plan",
            "expect",
            "gather",
            "attract",
            "cancel");

    private static final Set<MentionKind> PLACES = Set.of(MentionKind.PLACE, MentionKind.STATE);
    /** How far behind a name its date or place may stand when no verb is between. */
    private static final int NEAR = 8;
    /** How many lines of a heading may tell when and where. */
    private static final int HEAD_LINES = 3;

    private final Analysis analysis;
    private final Mention mention;
    private final Sentence sentence;
    private final @Nullable Frame frame;
    private final boolean core;

    EventScene(Analysis analysis, Mention mention) {
        this.analysis = analysis;
        this.mention = mention;
        this.sentence = analysis.text().sentenceOf(mention.begin());
        Frame best = null;
        boolean bestCore = false;
        for (Frame candidate : analysis.phrases().frames(analysis.text().sentenceNumber(mention.begin()))) {
            boolean holds = holds(candidate.subjects()) || holds(candidate.objects());
            boolean inside = holds || holdsComplement(candidate);
            if (inside
                    && (best == null
                            || (holds && !bestCore)
                            || (holds == bestCore && isHolding(candidate) && !isHolding(best)))) {
                best = candidate;
                bestCore = holds;
            }
        }
        this.frame = best;
        this.core = bestCore;
    }

    private boolean holds(List<Phrase> phrases) {
        return phrases.stream()
                .anyMatch(phrase ->
                        phrase.begin() <= mention.begin() && mention.end() <= phrase.end() || isVenue(phrase));
    }

    /** 'the evening at the theatre, fixed for May, is called off': of the event, though the venue stands nearer to the verb. */
    private boolean isVenue(Phrase phrase) {
        int at = mention.end();
        return phrase.begin() > at
                && phrase.begin() == at + 1
                && analysis.text().isFunction(at, "place", "true")
                && !analysis.text().isFunction(at, "origin", "true");
    }

    private boolean holdsComplement(Frame candidate) {
        return candidate.complements().stream()
                .map(Complement::phrase)
                .anyMatch(phrase -> phrase.begin() <= mention.begin() && mention.end() <= phrase.end());
    }

    private static boolean isHolding(Frame frame) {
        return HOLDING.stream().anyMatch(frame::is);
    }

    /** Whether its clause tells that it was or is to be held, opened, attended: in a report that singles it out. */
    boolean isTold() {
        int determiner = EventName.determiner(analysis, mention.begin());
        boolean definite = analysis.text().isFunction(determiner, "definite", "true");
        boolean real = standing() == Standing.DONE || standing() == Standing.PLANNED && definite;
        boolean several =
                EventName.isPlural(analysis, mention) || analysis.tokens().endsIn(mention.begin(), "s") && !definite;
        return frame != null && core && real && !several && isHolding(frame) && !isHabit(frame);
    }

    /** 'Meetings are held every year', 'the session is convened by the chair': what is done again and again. */
    private boolean isHabit(Frame clause) {
        boolean present = analysis.text().isFunction(clause.verb().begin(), "tense", "present");
        boolean again = false;
        for (int t = clause.begin(); t < clause.end(); t++) {
            again |= analysis.text().is(t, "recurring");
        }
        return again
                || present && clause.verb().passive() && clause.standing() == Standing.DONE && !isAnnounced(clause);
    }

    /** How real the clause tells the event to be. */
    Standing standing() {
        return frame == null ? Standing.DONE : frame.standing();
    }

    @Nullable
    String status() {
        if (isCalledOff()) {
            return "cancelled";
        }
        boolean planned = frame != null && core && isAnnounced(frame) && standing() == Standing.DONE;
        if (planned || isComing() || appended() != null) {
            return "planned";
        }
        EdtfDate date = date();
        if (date != null
                && analysis.document().details().published() != null
                && date.earliest()
                        .isAfter(analysis.document().details().published().plusDays(1))) {
            return "planned";
        }
        return switch (standing()) {
            case DONE -> "held";
            case PLANNED -> core || isHolding(frameOrFail()) ? "planned" : "held";
            case PROPOSED -> core ? "proposed" : "held";
            case DENIED -> core && isHolding(frameOrFail()) ? "cancelled" : "held";
            case HEDGED -> isWished() ? "proposed" : null;
        };
    }

    /** 'The congress is planned for May', 'the day is expected on 5 June', 'the session is due in 2025'. */
    private boolean isAnnounced(Frame clause) {
        boolean due = clause.verb().copula()
                && clause.objects().stream().anyMatch(phrase -> analysis.text().is(phrase.begin(), "coming"));
        return due || clause.is("plan") || clause.is("expect") && clause.verb().passive();
    }

    /** 'The 4th congress should be convened in Tunis in May': what is said with number and date, if not as certain. */
    boolean isWished() {
        return frame != null && core && isHolding(frame) && mention.ordinal() > 0 && date() != null;
    }

    /** Its number in its series, by its own words or 'for the fourth time' in its clause; 0 if none is told. */
    int ordinal() {
        return mention.ordinal() > 0 || frame == null || !core ? mention.ordinal() : Ordinal.of(analysis, frame);
    }

    /** 'A reception was held on 3 May': a word that means many things is an event where its clause has a day. */
    boolean isHeldOnDay() {
        EdtfDate date = frame == null || !core ? null : analysis.date(frame);
        return date != null && date.toString().length() >= 10;
    }

    private Frame frameOrFail() {
        if (frame == null) {
            throw new IllegalStateException("a standing other than done comes from a clause");
        }
        return frame;
    }

    /** 'The forum was to be held in May but was postponed'. */
    private boolean isCalledOff() {
        for (Frame clause : analysis.phrases().frames(analysis.text().sentenceNumber(mention.begin()))) {
            boolean off = clause.is("cancel") && clause.standing() == Standing.DONE
                    || isHolding(clause) && clause.standing() == Standing.DENIED;
            List<Phrase> whose = clause.objects().isEmpty() ? clause.subjects() : clause.objects();
            if (off && (holds(whose) || isInName(whose))) {
                return true;
            }
        }
        return false;
    }

    /** 'the visit to the springs, which did not take place': the noun nearest to the clause only ends the name. */
    private boolean isInName(List<Phrase> phrases) {
        int end = EventName.end(analysis, mention);
        return phrases.stream().anyMatch(phrase -> phrase.begin() >= mention.end() && phrase.end() <= end);
    }

    /** 'the Forum, to be held on 7 November in Batumi'. */
    private static boolean isGoing(Frame clause) {
        return clause.is("travel") || clause.verb().copula();
    }

    private @Nullable Frame appended() {
        int end = EventName.end(analysis, mention);
        for (Frame clause : analysis.phrases().frames(analysis.text().sentenceNumber(mention.begin()))) {
            boolean behind = clause.verb().begin() >= end && clause.verb().begin() <= end + 1;
            if (behind && clause.verb().form() == VerbGroup.Form.INFINITIVE && isHolding(clause)) {
                return clause;
            }
        }
        return null;
    }

    /** 'the next meeting', 'the upcoming forum'. */
    private boolean isComing() {
        for (int t = Math.max(sentence.begin(), mention.begin() - 2); t < mention.begin() + 1; t++) {
            Match word = analysis.text().match(t, "coming");
            if (word != null) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    EdtfDate date() {
        EdtfDate inside = analysis.dateWithin(mention.begin(), EventName.end(analysis, mention));
        if (inside != null) {
            return inside;
        }
        Frame appended = appended();
        EdtfDate near = appended == null ? dateNear() : analysis.date(appended);
        near = near == null ? dateOfEntry() : near;
        if (near != null) {
            return near;
        }
        if (frame != null && (core || isHolding(frame) || frame.standing() == Standing.DONE)) {
            EdtfDate told = analysis.date(frame);
            if (told != null) {
                return told;
            }
        }
        return dateOfHeading();
    }

    private @Nullable EdtfDate dateNear() {
        for (int t = mention.end(); t < Math.min(sentence.end(), mention.end() + NEAR); t++) {
            Mention date = analysis.mentions().at(t, MentionKind.DATE);
            if (date != null && date.reading() instanceof Reading.Time time) {
                return time.date();
            }
            if (analysis.text().is(t, "verb") && !isHeldWord(t) && !isFixedWord(t)
                    || analysis.tokens().isMark(t, ';')) {
                return null;
            }
        }
        return null;
    }

    /** '12 May 2021: telephone conversation between A and B': an entry of a chronology begins with its date. */
    private @Nullable EdtfDate dateOfEntry() {
        Mention date = analysis.mentions().at(sentence.begin(), MentionKind.DATE);
        int next = date == null ? 0 : date.end();
        boolean parted = analysis.tokens().isMark(next, ':')
                || analysis.tokens().is(next, Shape.DASH)
                || analysis.tokens().isMark(next, '|')
                || mention.begin() == next;
        return date != null && parted && date.reading() instanceof Reading.Time time ? time.date() : null;
    }

    /** 'the ceremony, announced for December', 'a session foreseen for May'. */
    private boolean isFixedWord(int t) {
        Match verb = analysis.text().match(t, "verb");
        return verb != null
                && (verb.entry().has("classes", "plan")
                        || verb.entry().has("classes", "expect")
                        || verb.entry().has("classes", "announce")
                                && analysis.text().isWord(verb.end(), "for"))
                && analysis.mentions().at(verb.end() + 1, MentionKind.DATE) != null;
    }

    private boolean isHeldWord(int t) {
        Match verb = analysis.text().match(t, "verb");
        return verb != null
                && (verb.entry().has("classes", "hold") || verb.entry().has("classes", "organise"));
    }

    /** The lines under a title that names the event tell when and where it is. */
    private @Nullable EdtfDate dateOfHeading() {
        for (Sentence line : headingLines()) {
            EdtfDate date = analysis.dateWithin(line.begin(), line.end());
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private List<Sentence> headingLines() {
        int number = analysis.text().sentenceNumber(mention.begin());
        boolean heading = number < 8 && analysis.text().block(sentence) instanceof Block.Heading;
        List<Sentence> all = analysis.text().sentences();
        return heading ? all.subList(number, Math.min(all.size(), number + HEAD_LINES)) : List.of();
    }

    @Nullable
    Entity place() {
        Entity near = placeAt(mention.end(), Math.min(sentence.end(), mention.end() + 4));
        if (near != null) {
            return near;
        }
        Frame appended = appended();
        if (appended != null && analysis.place(appended) != null) {
            return analysis.place(appended);
        }
        boolean visit = mention.entry() != null && mention.entry().has("kind", "visit");
        if (frame != null && (core || isHolding(frame) || visit && isGoing(frame))) {
            Entity told = analysis.place(frame);
            told = told == null && (visit || frame.is("gather") || frame.is("attract")) ? goal(frame) : told;
            told = told == null && frame.is("host") && core ? hosting(frame) : told;
            if (told != null) {
                return told;
            }
        }
        for (Sentence line : headingLines()) {
            for (Mention place : analysis.mentions().within(line.begin(), line.end(), MentionKind.PLACE)) {
                if (place.begin() > mention.end() && place.begin() == line.begin()) {
                    return analysis.discourse().of(place);
                }
            }
        }
        return placeAhead();
    }

    /** 'the Vidin gathering', 'the Lima talks': the town with which the name begins. */
    private @Nullable Entity placeAhead() {
        int begin = EventName.begin(analysis, mention);
        Mention town = analysis.mentions().at(begin, MentionKind.PLACE);
        Mention outer = town == null ? null : analysis.mentions().outermost(begin);
        boolean opens = town != null && town.equals(outer) && town.end() <= mention.head();
        boolean inside = town != null && mention.equals(outer) && town.end() == mention.head();
        return town != null && (opens || inside) ? analysis.discourse().of(town) : null;
    }

    /** 'came to Kenya on a visit', 'the congress brought engineers to Chamonix'. */
    private @Nullable Entity goal(Frame clause) {
        List<Entity> goals = analysis.entities(analysis.behind(clause, "to"), PLACES);
        return goals.isEmpty() ? null : goals.get(0);
    }

    /** 'Baku hosted the fair': the city is also where. */
    private @Nullable Entity hosting(Frame clause) {
        List<Entity> hosts = analysis.entities(clause.subjects(), Set.of(MentionKind.PLACE));
        return hosts.isEmpty() ? null : hosts.get(0);
    }

    /** 'in Geneva' right behind the name, or 'Geneva' in brackets. */
    private @Nullable Entity placeAt(int from, int to) {
        boolean bracket = analysis.tokens().is(from, Shape.OPENS_BRACKET);
        boolean label = frame == null && analysis.tokens().is(from, Shape.MARK | Shape.DASH);
        Mention inside = bracket || label ? analysis.mentions().at(from + 1, MentionKind.PLACE) : null;
        if (inside != null && !analysis.tokens().is(inside.end(), Shape.WORD)) {
            return analysis.discourse().of(inside);
        }
        for (int t = from; t < to; t++) {
            boolean visit = mention.entry() != null && mention.entry().has("kind", "visit");
            boolean local = analysis.text().isWord(t, "in")
                    || analysis.text().isWord(t, "at")
                    || visit && analysis.text().isWord(t, "to");
            Mention place =
                    local ? analysis.mentions().at(skipArticle(t + 1), MentionKind.PLACE, MentionKind.STATE) : null;
            if (place != null) {
                return analysis.discourse().of(place);
            }
            if (analysis.text().is(t, "verb") && !isHeldWord(t)) {
                return null;
            }
        }
        return null;
    }

    private int skipArticle(int t) {
        return analysis.text().isWord(t, "the") ? t + 1 : t;
    }

    /** Whether it is only work still to be done: 'to conclude the negotiations', 'will continue the dialogue'. */
    boolean isOnlyWork() {
        boolean process = mention.entry() != null && mention.entry().has("plural", "true");
        boolean coming = standing() == Standing.PLANNED || standing() == Standing.PROPOSED;
        return process && coming && frame != null && !(frame.is("hold") || frame.is("organise") || frame.is("host"));
    }

    /** 'paid a call on A', 'had a conversation with B', 'gave a dinner': told as done by people, with a verb that says no more. */
    boolean isHad() {
        boolean ambiguous = mention.entry() != null && mention.entry().has("ambiguous", "true");
        return frame != null
                && !ambiguous
                && (frame.is("have_event")
                        || analysis.text().isFunction(frame.verb().main(), "verb", "have"))
                && hasActor();
    }

    /** Whether somebody is told to hold, pay or have it: 'A paid a visit to B', 'A held talks'. */
    boolean hasActor() {
        return frame != null
                && holds(frame.objects())
                && frame.standing() == Standing.DONE
                && frame.subjects().stream().anyMatch(phrase -> !analysis.mentions()
                        .within(phrase.begin(), phrase.end(), MentionKind.PERSON)
                        .isEmpty());
    }

    /** Whether people, states or bodies stand between two tokens, as in 'talks between A and B'. */
    boolean namesParties(int from, int to) {
        return analysis.mentions().within(from, to).stream()
                .anyMatch(inner -> PLACES.contains(inner.kind())
                        || inner.kind() == MentionKind.PERSON
                        || inner.kind() == MentionKind.ORGANISATION
                        || inner.kind() == MentionKind.ROLE);
    }
}
