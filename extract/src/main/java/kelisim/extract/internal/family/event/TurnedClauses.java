package kelisim.extract.internal.family.event;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.series.NameSeries;
import kelisim.extract.internal.family.series.Named;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Clauses that tell the other way round who was at an event: it is done to them or by the event itself, or the clause only says
 * that they came. 'Kenya sent A', 'the forum heard B', 'from Peru came C', 'he was followed by D', 'the meeting elected E as its chair'.
 */
final class TurnedClauses {

    private final Analysis analysis;
    private final Spoken spoken;
    private final Actors actors;
    private final Delegations delegations;
    private final ClauseRoles roles;
    private final Speeches speeches;
    private final Groups groups;
    private final Participants out;

    TurnedClauses(
            Analysis analysis,
            Spoken spoken,
            Actors actors,
            Delegations delegations,
            ClauseRoles roles,
            Speeches speeches,
            Participants out) {
        this.analysis = analysis;
        this.spoken = spoken;
        this.actors = actors;
        this.delegations = delegations;
        this.roles = roles;
        this.speeches = speeches;
        this.groups = new Groups(analysis);
        this.out = out;
    }

    /** 'A and B came as observers', 'C was there as a guest': who came in what capacity, to the event spoken of. */
    boolean inCapacity(Frame frame) {
        boolean comes = frame.is("travel")
                || frame.is("stay")
                || frame.is("sit_on")
                || frame.is("join")
                || frame.verb().copula();
        boolean work =
                frame.objects().stream().allMatch(phrase -> analysis.text().is(phrase.end() - 1, "event_part"));
        String role = comes && work && frame.standing() == Standing.DONE ? delegations.role(frame) : null;
        boolean told = "guest".equals(role) && !Habitual.is(analysis, frame);
        Occurrence event = told ? spoken.of(frame) : null;
        event = event == null && told ? spoken.about(frame.begin()) : event;
        if (event == null || role == null || event.isUnnamed()) {
            return false;
        }
        for (Entity who : analysis.entities(frame.subjects(), Participants.WHO)) {
            add(frame, who, event, role);
        }
        return true;
    }

    /** 'Kenya sent A to the forum', 'B sent a guest: C': whom somebody sends takes part. */
    boolean sent(Frame frame) {
        List<Entity> who = frame.is("send") && frame.standing() == Standing.DONE ? envoys(frame) : List.of();
        Occurrence named = who.isEmpty() ? null : spoken.of(frame);
        Occurrence near = who.isEmpty() || named != null ? named : spoken.nearest(frame.begin(), 1);
        Occurrence event = near == null && !who.isEmpty() ? spoken.own(frame.begin(), analysis.date(frame)) : near;
        if (event != null) {
            String role = role(frame.objects());
            who.forEach(one -> add(frame, one, event, role));
        }
        return event != null || sending(frame);
    }

    /** Whom a clause says to be sent, by their names or by what follows the noun for them: 'a guest: A', 'two observers, B and C'. */
    private List<Entity> envoys(Frame frame) {
        List<Entity> named = actors.people(frame.objects());
        if (!named.isEmpty()
                || frame.objects().isEmpty()
                || !groups.arePeople(frame.objects().get(0))) {
            return named;
        }
        int end = analysis.text().sentenceOf(frame.begin()).end();
        int t = frame.objects().get(0).end();
        while (t < end && analysis.text().isFunction(t, "pos", "adverb")) {
            t++;
        }
        boolean mark = analysis.tokens().isMark(t, ':') || analysis.tokens().isMark(t, ',');
        return !mark
                ? named
                : NameSeries.at(analysis, t + 1, end).stream()
                        .map(Named::entity)
                        .filter(who -> who.kind() == MentionKind.PERSON)
                        .toList();
    }

    /** What the noun for those who are sent makes of them: 'a guest', 'an observer'; delegates by any other. */
    private String role(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            Match group = analysis.text().match(phrase.end() - 1, "group_noun");
            if (group != null && group.entry().has("role", "guest")) {
                return "guest";
            }
        }
        return "delegate";
    }

    /** 'Kenya sent a team to the games': who sends people without a name is there by them. */
    private boolean sending(Frame frame) {
        boolean people = frame.is("send")
                && frame.standing() == Standing.DONE
                && frame.objects().stream().anyMatch(groups::arePeople);
        Occurrence named = people ? spoken.of(frame) : null;
        Occurrence own = people && named == null ? spoken.own(frame.begin(), analysis.date(frame)) : named;
        Occurrence near = people && own == null ? spoken.nearest(frame.begin(), 1) : own;
        // 'sends students abroad every year': to no event
        Occurrence event = near != null && near.isUnnamed() ? null : near;
        if (event != null) {
            analysis.entities(frame.subjects(), Participants.WHO).forEach(who -> add(frame, who, event, "delegate"));
        }
        return event != null;
    }

    /** 'The Agency invites experts from A and B to a workshop': guests, where it is still to come. */
    boolean invited(Frame frame) {
        Occurrence event = !frame.verb().passive() && frame.standing() == Standing.DONE ? spoken.of(frame) : null;
        boolean invites = event != null && event.isComing() && !Spoken.isObject(frame, event);
        if (event != null && invites) {
            actors.of(frame.objects()).forEach(who -> add(frame, who.entity(), event, "guest"));
        }
        return invites;
    }

    /** 'The forum heard A and B': the speakers. */
    boolean heard(Frame frame) {
        Occurrence event = listening(frame);
        if (event != null) {
            List<Phrase> voices = new ArrayList<>(frame.objects());
            voices.addAll(analysis.behind(frame, "by"));
            voices.addAll(analysis.behind(frame, "from"));
            actors.people(voices).forEach(who -> add(frame, who, event, "speaker"));
        }
        return event != null;
    }

    /** 'From Peru came A', 'B travelled with her', 'C came instead of the minister', of the event spoken of. */
    boolean came(Frame frame) {
        Occurrence event = roles.isArrival(frame) ? spoken.nearest(frame.begin(), Spoken.NEAR) : null;
        boolean meant = event != null && !event.isComing() && !event.kind().equals("call");
        if (meant && event != null) {
            String role = event.kind().equals("visit") ? "visitor" : "delegate";
            actors.people(frame.subjects()).forEach(who -> add(frame, who, event, role));
        }
        return meant;
    }

    /** 'The participants came from A, B and C', 'the speakers in the workshop came from D': for whom they were there. */
    boolean whence(Frame frame) {
        List<Phrase> from = analysis.behind(frame, "from");
        boolean group = frame.is("travel")
                && frame.standing() == Standing.DONE
                && !from.isEmpty()
                && !frame.subjects().isEmpty()
                && frame.subjects().stream().allMatch(groups::arePeople)
                && actors.people(frame.subjects()).isEmpty();
        Occurrence event = group ? spoken.nearest(frame.begin(), Spoken.NEAR) : null;
        if (event == null || event.isComing()) {
            return false;
        }
        int begin = from.get(0).begin();
        for (Named who : NameSeries.at(analysis, begin, nextClause(frame))) {
            add(frame, who.entity(), event, "delegate");
        }
        return true;
    }

    /** 'Guests came from A and B, C stayed away': where somebody else begins to do something, else the sentence's end. */
    private int nextClause(Frame frame) {
        int next = analysis.text().sentenceOf(frame.begin()).end();
        for (Frame other : analysis.phrases().frames(analysis.text().sentenceNumber(frame.begin()))) {
            List<Phrase> doers = other.verb().passive() ? other.objects() : other.subjects();
            int doer = doers.isEmpty() ? next : doers.get(0).begin();
            next = other.verb().begin() >= doer && doer > frame.verb().end() ? Math.min(next, doer) : next;
        }
        return next;
    }

    /** 'He was followed by A', behind a clause in which somebody speaks: A speaks next. */
    boolean followed(Frame frame) {
        Occurrence event = frame.verb().passive()
                        && frame.standing() == Standing.DONE
                        && (actors.arePersonal(frame.objects()) || speeches.isOf(frame.objects()))
                ? spoken.about(frame.begin())
                : null;
        if (event != null) {
            actors.people(frame.subjects()).forEach(who -> add(frame, who, event, "speaker"));
        }
        return event != null;
    }

    /** 'The meeting elected A as its chair'. */
    boolean elected(Frame frame) {
        String role = delegations.role(frame);
        Occurrence event = role == null ? null : listening(frame);
        if (event != null && role != null) {
            actors.people(frame.objects()).forEach(who -> add(frame, who, event, role));
        }
        return event != null;
    }

    /** The event that a clause says itself to do something, or those at it: 'the forum', 'the participants'. */
    private @Nullable Occurrence listening(Frame frame) {
        if (frame.standing() != Standing.DONE || frame.subjects().size() != 1) {
            return null;
        }
        Phrase subject = frame.subjects().get(0);
        Occurrence event = spoken.within(subject);
        return event == null && speeches.isAudience(subject) ? spoken.about(frame.begin()) : event;
    }

    private void add(Frame frame, Entity who, Occurrence event, String role) {
        if (!event.isUnnamed() || !Habitual.is(analysis, frame)) {
            out.add("participation.verb", who, event.entity(), role, frame.begin(), frame.end());
        }
    }
}
