package kelisim.extract.internal.family.event;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.series.NameSeries;
import kelisim.extract.internal.family.series.Named;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Complement;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.phrase.VerbClasses;
import org.jspecify.annotations.Nullable;

/** Participants told by clauses: 'A chaired the meeting', 'the forum was attended by B', 'A met with C'. */
final class ParticipantClauses {

    /** What one does with what another gives: 'presented his credentials to A', 'received the credentials of B'. */
    private static final VerbClasses GIVING = VerbClasses.of("utter", "receive", "accept", "hand_over");
    /** How far behind 'took part' those may be named who are among others. */
    private static final int AMONG = 16;

    private final Analysis analysis;
    private final Spoken spoken;
    private final Actors actors;
    private final Delegations delegations;
    private final ClauseRoles roles;
    private final Speeches speeches;
    private final TurnedClauses turned;
    private final Groups groups;
    private final Participants out;

    ParticipantClauses(Analysis analysis, Spoken spoken, Actors actors, Participants out) {
        this.analysis = analysis;
        this.spoken = spoken;
        this.actors = actors;
        this.delegations = new Delegations(analysis, spoken, actors, out);
        this.roles = new ClauseRoles(analysis, spoken, actors);
        this.speeches = new Speeches(analysis, spoken);
        this.turned = new TurnedClauses(analysis, spoken, actors, delegations, roles, speeches, out);
        this.groups = new Groups(analysis);
        this.out = out;
    }

    void find() {
        for (Frame frame : analysis.frames()) {
            boolean told = frame.standing() == Standing.DONE || frame.standing() == Standing.PLANNED;
            if (told && !Forestalled.is(analysis, frame)) {
                frame(frame);
            }
        }
    }

    private void frame(Frame frame) {
        Predicate predicate = Predicate.of(analysis, frame);
        visitor(frame);
        Occurrence told = spoken.toldBy(frame);
        if (predicate != null) {
            being(frame, predicate);
        } else if (told != null && frame.is("expect")) {
            actors.of(frame.objects()).forEach(who -> add(frame, who.entity(), told, "visitor"));
        } else if (told != null && (told.kind().equals("call") || told.kind().equals("ceremony"))) {
            told(frame, told);
        } else if (frame.is("gather") || isGathering(frame)) {
            gathered(frame);
        } else if (!delegations.read(frame) && !turned.sent(frame)) {
            acting(frame);
        }
    }

    /** 'During his visit to A, B met C': whose visit it is the clause says. */
    private void visitor(Frame frame) {
        // 'During his visit A was received by B': A's visit
        List<Phrase> grammatical = frame.verb().passive() ? frame.objects() : frame.subjects();
        for (Complement complement : frame.complements()) {
            Occurrence event = spoken.within(complement.phrase());
            boolean behind = analysis.text().isWord(complement.preposition(), "after")
                    && analysis.text().isFunction(complement.phrase().begin(), "pos", "article");
            if (event != null
                    && (behind || isTheirs(complement.phrase().begin(), event.begin()))
                    && event.kind().equals("visit")
                    && grammatical.size() == 1) {
                actors.people(grammatical).forEach(who -> add(frame, who, event, "visitor"));
            }
        }
    }

    /** 'his visit', 'as part of her visit', not 'our visit'. */
    private boolean isTheirs(int from, int to) {
        for (int t = from; t < to; t++) {
            if (analysis.text().isFunction(t, "pos", "possessive")) {
                return !analysis.text().isFunction(t, "person", "first");
            }
        }
        return false;
    }

    private void acting(Frame frame) {
        if (turned.inCapacity(frame)
                || turned.whence(frame)
                || frame.is("follow") && turned.followed(frame)
                || frame.is("hear") && turned.heard(frame)
                || frame.is("elect") && turned.elected(frame)
                || frame.is("invite") && turned.invited(frame)) {
            return;
        }
        Occurrence listening = speeches.event(frame);
        if (listening != null) {
            people(frame).forEach(who -> add(frame, who, listening, "speaker"));
            return;
        }
        String role = roles.of(frame);
        boolean past = frame.standing() == Standing.DONE;
        if (frame.is("hold") && past) {
            between(frame);
        }
        if (past && (role == null || spoken.of(frame) == null) && turned.came(frame)) {
            return;
        }
        if (role == null
                || isOnlyHeld(frame)
                || frame.is("receive")
                        && !isPersonal(frame)
                        && spoken.toldBy(frame) == null
                        && !roles.isReception(frame)
                        && !isTakingIn(frame)) {
            if (role == null && past) {
                beside(frame);
            }
            return;
        }
        Occurrence event = roles.isOfWork(frame) ? null : spoken.of(frame);
        event = event == null && past ? roles.event(frame) : event;
        event = event == null && !past ? spoken.antecedent(frame.begin()) : event;
        event = event == null && !past ? coming(frame) : event;
        if (event == null && past && (roles.isAlone(frame) || roles.isReception(frame))) {
            actors.people(frame.subjects())
                    .forEach(who -> out.add("participation.verb", who, null, role, frame.begin(), frame.end()));
        }
        if (event != null && !isPlace(frame, event) && !isOwn(frame)) {
            String as = delegations.role(frame);
            taking(frame, as == null ? role : as, event);
        }
    }

    /** 'A will give the keynote', 'B is to address the opening session': at an event still to come, of which the sentences before tell. */
    private @Nullable Occurrence coming(Frame frame) {
        boolean speaks =
                frame.standing() == Standing.PLANNED && (roles.isContribution(frame) || roles.isOfCommonEvent(frame));
        Occurrence near = speaks ? spoken.nearest(frame.begin(), Spoken.NEAR) : null;
        return near != null && near.isComing() ? near : null;
    }

    /** 'Talks were held between A and B', 'consultations were held with E', 'a telephone conversation took place between C and D'. */
    private void between(Frame frame) {
        Occurrence event = spoken.of(frame);
        event = event == null && !frame.subjects().isEmpty()
                ? spoken.within(frame.subjects().get(0))
                : event;
        boolean talk =
                event != null && (event.kind().equals("meeting") || event.kind().equals("call"));
        if (event != null && talk) {
            List<Phrase> who = new ArrayList<>(analysis.behind(frame, "between"));
            who.addAll(frame.verb().passive() ? analysis.behind(frame, "with") : List.of());
            for (Named one : actors.named(who)) {
                add(frame, one.entity(), event, "delegate");
            }
        }
    }

    /** 'The host was A', 'B was the speaker', of the event spoken of last. */
    private void being(Frame frame, Predicate predicate) {
        Occurrence event = spoken.nearest(frame.begin(), Spoken.NEAR);
        // 'the lecturers are A and B', of a seminar still to come
        boolean fits = event != null
                && (!event.isComing()
                        || !analysis.text().isFunction(frame.verb().begin(), "tense", "past"));
        if (event != null && fits) {
            for (Named who : actors.of(predicate.who())) {
                add(frame, who.entity(), event, predicate.role());
            }
        }
    }

    /** 'A spoke with B by telephone', 'A and B opened the bridge on 3 May'. */
    private void told(Frame frame, Occurrence event) {
        boolean call = event.kind().equals("call");
        for (Entity who : actors.people(frame.subjects())) {
            add(frame, who, event, call ? "delegate" : "host");
        }
        List<Entity> others = call ? Calls.called(analysis, frame) : frame.isAny(GIVING) ? received(frame) : List.of();
        others.forEach(who -> add(frame, who, event, "delegate"));
    }

    /** 'A presented his credentials to B', 'B received the credentials of A': the other one. */
    private List<Entity> received(Frame frame) {
        List<Phrase> phrases = new ArrayList<>(frame.objects());
        phrases.addAll(analysis.behind(frame, "to"));
        phrases.addAll(analysis.behind(frame, "from"));
        return actors.people(phrases);
    }

    /** 'The commission held its session': that is no taking part, as for the organiser of a workshop; people who hold talks take part in them. */
    private boolean isOnlyHeld(Frame frame) {
        if (frame.is("convene") && !frame.objects().isEmpty()) {
            return roles.isOwn(frame);
        }
        boolean holds = frame.is("hold") && !frame.is("host") && !roles.isBy(frame) && !roles.isOrganising(frame);
        return holds && (frame.is("organise") || roles.byObject(frame) == null);
    }

    /** 'In 2026 A will receive the 8th forum': where it is to be. */
    private boolean isTakingIn(Frame frame) {
        Occurrence event = frame.standing() == Standing.PLANNED && !frame.verb().passive() ? spoken.of(frame) : null;
        return event != null && !event.kind().equals("visit") && Spoken.isObject(frame, event);
    }

    /** 'X visited A for the forum': A is visited, not the forum. */
    private boolean isPlace(Frame frame, Occurrence event) {
        // 'travelled to A for talks' tells of the talks
        boolean aim = analysis.behind(frame, "for").stream()
                .anyMatch(phrase -> phrase.begin() <= event.begin() && event.begin() < phrase.end());
        return frame.is("visit") && !event.kind().equals("visit") && !Spoken.isObject(frame, event) && !aim;
    }

    /** 'The commission met in A': the meeting is its own, nobody comes to it. */
    private boolean isOwn(Frame frame) {
        List<Named> who = frame.is("meet") ? actors.of(frame.subjects()) : List.of();
        return who.size() == 1
                && who.get(0).entity().kind() == MentionKind.ORGANISATION
                && frame.objects().isEmpty()
                && analysis.behind(frame, "with").isEmpty();
    }

    private void taking(Frame frame, String role, Occurrence event) {
        int list = following(frame);
        for (Named who : list < 0
                ? List.<Named>of()
                : NameSeries.at(analysis, list, analysis.text().sentenceOf(list).end())) {
            add(frame, who.entity(), event, who.role() == null ? role : who.role());
        }
        boolean work = role.equals("host") || role.equals("organiser");
        boolean inverted = roles.isPresent(frame) && frame.subjects().isEmpty();
        for (Named who : actors.of(inverted ? frame.objects() : frame.subjects())) {
            if (work && actors.areMeant(frame.subjects(), who.entity()) || isBareOffice(who)) {
                continue;
            }
            if (event.isToldBy(frame) || who.begin() < event.begin() || who.begin() >= event.end()) {
                // a delegation on a visit came as visitors
                String as = role.equals("visitor") ? null : who.role();
                add(frame, who.entity(), event, as == null ? role : as);
            }
        }
        if (frame.is("meet") || frame.is("receive") || roles.byObject(frame) != null) {
            boolean objects =
                    frame.is("receive") || (frame.is("meet") && !frame.objects().isEmpty());
            List<Phrase> partners = new ArrayList<>(analysis.behind(frame, "with"));
            if (frame.is("bestow")) {
                // 'gave A an audience', 'an audience was given to B'
                partners.addAll(analysis.behind(frame, "to"));
                partners.addAll(frame.objects());
            }
            others(frame, objects ? frame.objects() : partners, event, frame.is("receive") ? "guest" : "delegate");
        }
        if (frame.is("call_for")) {
            others(frame, frame.objects(), event, "host");
        }
        together(frame).forEach(who -> add(frame, who, event, role));
        if (frame.is("attend") || roles.isOfWork(frame)) {
            delegations.gapped(frame, event, role);
        }
        if (frame.is("attend") && !frame.verb().passive()) {
            among(frame, event, role);
        }
        if (frame.is("host") && event.isToldBy(frame)) {
            others(frame, frame.objects(), event, "visitor");
        } else if (frame.is("organise") || frame.is("host")) {
            // 'with A as venue' and 'with delegates from B' tell no second host
            List<Phrase> with = analysis.behind(frame, "with").stream()
                    .filter(phrase -> !analysis.text().isWord(phrase.end(), "as"))
                    .toList();
            others(frame, with.stream().anyMatch(groups::arePeople) ? List.of() : with, event, role);
            List<Entity> guests = frame.is("host") ? actors.people(frame.objects()) : List.of();
            guests.forEach(who -> add(frame, who, event, "guest"));
        }
    }

    /** 'A, together with B, opened the fair': who does it too. */
    private List<Entity> together(Frame frame) {
        List<Phrase> with = new ArrayList<>();
        for (Complement complement : frame.complements()) {
            Match word = analysis.text().match(complement.preposition(), "function");
            boolean joint =
                    word != null && word.length() > 1 && word.entry().name().equals("with");
            if (joint) {
                with.add(complement.phrase());
            }
        }
        return actors.people(with);
    }

    /** 'The following took part in the workshop: A, B': behind the colon, -1 if nobody is announced so. */
    private int following(Frame frame) {
        boolean announced = frame.subjects().stream().anyMatch(phrase -> analysis.text()
                .isWord(analysis.text().afterDeterminers(phrase.begin(), phrase.end()), "following"));
        int end = analysis.text().sentenceOf(frame.begin()).end();
        for (int t = frame.verb().end(); announced && t + 1 < end; t++) {
            if (analysis.tokens().isMark(t, ':')) {
                return t + 1;
            }
        }
        return -1;
    }

    /** 'the Deputy Minister': it is not told who that is, as it is of 'the King of A'. */
    private boolean isBareOffice(Named who) {
        return who.entity().kind() == MentionKind.ROLE
                && analysis.mentions().within(who.begin(), who.end()).stream()
                        .allMatch(mention -> mention.kind() == MentionKind.ROLE);
    }

    /** 'Some 120 people took part, among them A and B'. */
    private void among(Frame frame, Occurrence event, String role) {
        int end = analysis.text().sentenceOf(frame.begin()).end();
        int limit = Math.min(end, frame.verb().end() + AMONG);
        for (int t = frame.verb().end(); t < limit; t++) {
            Match among = analysis.text().match(t, "including");
            if (among != null) {
                NameSeries.at(analysis, among.end(), end).forEach(who -> add(frame, who.entity(), event, role));
                return;
            }
        }
    }

    private void others(Frame frame, List<Phrase> phrases, Occurrence event, String role) {
        List<Entity> people = actors.people(phrases);
        // 'received the envoy of B, A': A came, not B
        List<Entity> all = people.isEmpty()
                ? actors.named(phrases).stream().map(Named::entity).toList()
                : people;
        all.forEach(who -> add(frame, who, event, role));
    }

    private void add(Frame frame, Entity who, Occurrence event, String role) {
        if (!event.isUnnamed() || !Habitual.is(analysis, frame)) {
            out.add("participation.verb", who, event.entity(), role, frame.begin(), frame.end());
        }
    }

    /** 'The workshop gathered experts from A and B': what gathers people is the event. */
    private boolean isGathering(Frame frame) {
        return (frame.is("meet") || frame.is("attract"))
                && !frame.objects().isEmpty()
                && spoken.toldBy(frame) == null
                && frame.subjects().stream().anyMatch(phrase -> spoken.within(phrase) != null);
    }

    /** 'The forum brought together A, B and C'. */
    private void gathered(Frame frame) {
        Occurrence event = null;
        for (Occurrence occurrence :
                spoken.in(analysis.text().sentenceNumber(frame.verb().begin()))) {
            event = occurrence.begin() < frame.verb().begin() ? occurrence : event;
        }
        event = event == null ? spoken.nearest(frame.begin(), 2) : event;
        if (event != null) {
            for (Named who : NameSeries.at(
                    analysis,
                    frame.verb().end(),
                    analysis.text().sentenceOf(frame.begin()).end())) {
                add(frame, who.entity(), event, who.role() == null ? "delegate" : who.role());
            }
        }
    }

    /** 'At the forum A said …', 'after talks with B, C announced …': who acts at an event takes part in it. */
    private void beside(Frame frame) {
        for (Complement complement : frame.complements()) {
            boolean at = analysis.text().isWord(complement.preposition(), "at")
                    || analysis.text().isWord(complement.preposition(), "during");
            boolean after = analysis.text().isWord(complement.preposition(), "after")
                    || analysis.text().isWord(complement.preposition(), "following");
            Occurrence event = at || after ? spoken.within(complement.phrase()) : null;
            boolean with =
                    event != null && analysis.text().isWord(complement.phrase().end(), "with");
            if (event != null && (at || with)) {
                String role = frame.is("say") && !with ? "speaker" : "delegate";
                people(frame).forEach(who -> add(frame, who, event, role));
                if (frame.is("perform")) {
                    actors.of(frame.subjects()).forEach(who -> add(frame, who.entity(), event, role));
                }
            }
        }
    }

    private List<Entity> people(Frame frame) {
        return actors.people(frame.subjects());
    }

    private boolean isPersonal(Frame frame) {
        return actors.arePersonal(frame.subjects());
    }
}
