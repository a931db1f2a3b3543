package kelisim.extract.internal.family.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** When, where and how really an event takes place, by the clause that it stands in and the words beside it. */
final class EventScene {

    private static final Set<MentionKind> PLACES = Set.of(MentionKind.PLACE, MentionKind.STATE);
    private final Analysis analysis;
    private final Mention mention;
    private final EventClause clause;
    private final @Nullable Frame frame;
    private final boolean core;

    EventScene(Analysis analysis, Mention mention) {
        this.analysis = analysis;
        this.mention = mention;
        this.clause = new EventClause(analysis, mention);
        this.frame = clause.frame();
        this.core = clause.isCore();
    }

    @Nullable
    EdtfDate date() {
        return new EventDate(analysis, mention, clause).find();
    }

    @Nullable
    Entity place() {
        return new EventPlace(analysis, mention, clause).find();
    }

    /** Whether its clause tells that it was or is to be held, opened, attended: in a report that singles it out. */
    boolean isTold() {
        int determiner = EventName.determiner(analysis, mention.begin());
        boolean definite = analysis.text().isFunction(determiner, "definite", "true");
        boolean real = standing() == Standing.DONE || standing() == Standing.PLANNED && definite;
        boolean several =
                EventName.isPlural(analysis, mention) || analysis.tokens().endsIn(mention.begin(), "s") && !definite;
        return frame != null && core && real && !several && EventClause.isHolding(frame) && !isHabit(frame);
    }

    /** 'Meetings are held every year', 'the session is convened by the chair': what is done again and again. */
    private boolean isHabit(Frame told) {
        boolean present = analysis.text().isFunction(told.verb().begin(), "tense", "present");
        boolean again = false;
        for (int t = told.begin(); t < told.end(); t++) {
            again |= analysis.text().is(t, "recurring");
        }
        return again || present && told.verb().passive() && told.standing() == Standing.DONE && !isAnnounced(told);
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
        if (planned || isComing() || clause.appended() != null) {
            return "planned";
        }
        EdtfDate date = date();
        LocalDate now = analysis.text().standpoint().latest();
        if (date != null && now != null && date.earliest().isAfter(now.plusDays(1))) {
            return "planned";
        }
        return switch (standing()) {
            case DONE -> "held";
            case PLANNED -> core || EventClause.isHolding(frameOrFail()) ? "planned" : "held";
            case PROPOSED -> core ? "proposed" : "held";
            case DENIED -> core && EventClause.isDenied(frameOrFail()) ? "cancelled" : "held";
            case HEDGED -> isWished() ? "proposed" : null;
        };
    }

    /** 'The congress is planned for May', 'the day is expected on 5 June', 'the session is due in 2025'. */
    private boolean isAnnounced(Frame told) {
        boolean due = told.verb().copula()
                && told.objects().stream().anyMatch(phrase -> analysis.text().is(phrase.begin(), "coming"));
        return due || told.is("plan") || told.is("expect") && told.verb().passive();
    }

    /** 'The 4th congress should be convened in Tunis in May': what is said with number and date, if not as certain. */
    boolean isWished() {
        return frame != null && core && EventClause.isHolding(frame) && mention.ordinal() > 0 && date() != null;
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
        for (Frame told : analysis.phrases().frames(analysis.text().sentenceNumber(mention.begin()))) {
            boolean off = told.is("cancel") && told.standing() == Standing.DONE || EventClause.isDenied(told);
            List<Phrase> whose = told.objects().isEmpty() ? told.subjects() : told.objects();
            if (off && (clause.holds(whose) || isInName(whose))) {
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

    /** 'the next meeting', 'the upcoming forum'. */
    private boolean isComing() {
        for (int t = Math.max(clause.sentence().begin(), mention.begin() - 2); t < mention.begin() + 1; t++) {
            Match word = analysis.text().match(t, "coming");
            if (word != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is only work still to be done: 'to conclude the negotiations', 'will continue the dialogue'. */
    boolean isOnlyWork() {
        boolean process = mention.entry() != null && mention.entry().has("plural", "true");
        boolean coming = standing() == Standing.PLANNED || standing() == Standing.PROPOSED;
        return process && coming && frame != null && !(frame.is("hold") || frame.is("organise") || frame.is("host"));
    }

    /** 'Negotiations are going on', 'talks continue': work, and nothing that is held once. */
    boolean isGoingOn() {
        boolean process = mention.entry() != null && mention.entry().has("plural", "true");
        return process && frame != null && core && frame.is("proceed") && mention.ordinal() == 0;
    }

    /** 'It is the guest's first trip abroad': what is said of an event that was told before. */
    boolean isOfTheSame() {
        return frame != null
                && frame.verb().copula()
                && clause.holds(frame.objects())
                && !frame.subjects().isEmpty()
                && frame.subjects().stream()
                        .allMatch(phrase -> phrase.end() == phrase.begin() + 1
                                && (analysis.text().isFunction(phrase.begin(), "gender", "thing")
                                        || analysis.text().isWord(phrase.begin(), "this")));
    }

    /** 'The party was founded as the Coastal Forum': the name of a body. */
    boolean isNameOfBody() {
        int begin = EventName.determiner(analysis, mention.begin());
        boolean as = analysis.text().isWord(begin - 1, "as");
        return as && frame != null && !core && (frame.is("create") || frame.is("rename"));
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
                && clause.holds(frame.objects())
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
