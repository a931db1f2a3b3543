package kelisim.extract.internal.family.event;

import java.util.List;
import java.util.Set;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Inflection;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.phrase.VerbClasses;
import org.jspecify.annotations.Nullable;

/** As what somebody takes part in an event, by the clause that tells what they did, and in which if the clause names none. */
final class ClauseRoles {

    /** Verb classes and what they make of who does them. */
    private static final List<String[]> ROLES = List.of(
            new String[] {"chair", "chair"},
            new String[] {"host", "host"},
            new String[] {"organise", "organiser"},
            new String[] {"open", "speaker"},
            new String[] {"close", "speaker"},
            new String[] {"speak", "speaker"},
            new String[] {"attend", "delegate"},
            new String[] {"visit", "visitor"},
            new String[] {"meet", "delegate"},
            new String[] {"receive", "host"});

    private static final VerbClasses TELLING =
            VerbClasses.of(ROLES.stream().map(role -> role[0]).toList());

    private static final Set<MentionKind> GOALS =
            Set.of(MentionKind.STATE, MentionKind.PLACE, MentionKind.ORGANISATION);
    /** What is done with an event by those who only speak of it or mean to have it: 'A plans a visit', 'B announced talks'. */
    private static final VerbClasses SPEAKING_OF =
            VerbClasses.of(List.of("plan", "expect", "announce", "propose", "discuss"));
    /** Kinds of events that are had by those who talk. */
    private static final Set<String> TALKS = Set.of("meeting", "call");
    /** Kinds of events that are organised for others. */
    private static final Set<String> ORGANISED =
            Set.of("conference", "forum", "workshop", "festival", "exhibition", "competition");

    private final Analysis analysis;
    private final Spoken spoken;
    private final Actors actors;

    ClauseRoles(Analysis analysis, Spoken spoken, Actors actors) {
        this.analysis = analysis;
        this.spoken = spoken;
        this.actors = actors;
    }

    @Nullable
    String of(Frame frame) {
        if (isInTheChair(frame) || isLeading(frame)) {
            return "chair";
        }
        if (isContribution(frame)) {
            return "speaker";
        }
        if (frame.is("hold") && (isBy(frame) || isOrganising(frame))) {
            return "organiser";
        }
        if (isTreating(frame)) {
            return "host";
        }
        if (isRunning(frame)) {
            return "organiser";
        }
        if (isTakingUp(frame)) {
            return null;
        }
        for (String[] role : frame.isAny(TELLING) ? ROLES : List.<String[]>of()) {
            // a body opens and closes its session, who speaks the first and the last word is a person
            boolean body = frame.is("close") || frame.is("open") && isOwn(frame);
            if (frame.is(role[0]) && (!body || isPersonal(frame))) {
                return role[1];
            }
        }
        if (frame.is("call_for") && spoken.toldBy(frame) != null) {
            return "visitor";
        }
        boolean journey = (frame.is("travel") || frame.is("stay")) && spoken.toldBy(frame) != null;
        if (isPresent(frame) || isSittingIn(frame)) {
            return "delegate";
        }
        return journey || isOnVisit(frame) ? "visitor" : isComing(frame) ? "delegate" : byObject(frame);
    }

    /** 'the Embassy gave a reception', 'A offered a dinner': who has others as guests. */
    private boolean isTreating(Frame frame) {
        return (frame.is("have_event") || frame.is("offer"))
                && frame.standing() == Standing.DONE
                && spoken.in(analysis.text().sentenceNumber(frame.verb().begin())).stream()
                        .anyMatch(event -> event.kind().equals("ceremony") && Spoken.isObject(frame, event));
    }

    /** 'A joined us as Deputy Secretary General': a post is taken up, at no event. */
    private boolean isTakingUp(Frame frame) {
        int end = analysis.text().sentenceOf(frame.begin()).end();
        boolean us = frame.objects().stream()
                .anyMatch(phrase -> analysis.text().isFunction(phrase.begin(), "person", "first"));
        for (int t = frame.verb().end(); frame.is("join") && t < end; t++) {
            int office = analysis.text().isWord(t, "as") ? analysis.text().afterDeterminers(t + 1, end) : end;
            if (office < end && (us || analysis.mentions().at(office, MentionKind.ROLE) != null)) {
                return true;
            }
        }
        return false;
    }

    /** 'the seminar, which the Authority ran', 'the Institute led the course': a body that leads an event has it. */
    private boolean isRunning(Frame frame) {
        return frame.is("lead")
                && !analysis.entities(frame.subjects(), Set.of(MentionKind.ORGANISATION))
                        .isEmpty()
                && spoken.in(analysis.text().sentenceNumber(frame.verb().begin())).stream()
                        .anyMatch(event -> Spoken.isObject(frame, event));
    }

    /** 'held by A': who does it stands behind 'by'. */
    boolean isBy(Frame frame) {
        boolean agent = !frame.subjects().isEmpty()
                && analysis.behind(frame, "by").contains(frame.subjects().get(0));
        return agent || frame.verb().passive() && !frame.subjects().isEmpty();
    }

    /** 'A and B held a workshop': a body that holds what others come to; its own session or talks it has without organising them. */
    boolean isOrganising(Frame frame) {
        boolean body = !analysis.entities(frame.subjects(), Set.of(MentionKind.ORGANISATION))
                .isEmpty();
        return body
                && frame.is("hold")
                && !frame.verb().passive()
                && spoken.in(analysis.text().sentenceNumber(frame.verb().begin())).stream()
                        .anyMatch(event -> ORGANISED.contains(event.kind())
                                && Spoken.isObject(frame, event)
                                && !(event.ordinal() > 0 && isOwn(frame)));
    }

    /** 'The party held its twentieth congress': a session of its own. */
    boolean isOwn(Frame frame) {
        return frame.objects().stream()
                .anyMatch(phrase -> analysis.text().isFunction(phrase.begin(), "pos", "possessive"));
    }

    /** Who pays a visit is a visitor, who has talks takes part in them, whatever the verb. */
    @Nullable
    String byObject(Frame frame) {
        if (frame.isAny(SPEAKING_OF)) {
            return null;
        }
        for (Occurrence occurrence :
                spoken.in(analysis.text().sentenceNumber(frame.verb().begin()))) {
            if (Spoken.isObject(frame, occurrence)) {
                return occurrence.kind().equals("visit")
                        ? "visitor"
                        : (TALKS.contains(occurrence.kind()) || isHad(frame)) && isPersonal(frame) ? "delegate" : null;
            }
        }
        return null;
    }

    /** 'A had dinner with B': of a ceremony too those take part who have it together. */
    private boolean isHad(Frame frame) {
        boolean together = actors.people(frame.subjects()).size() > 1;
        boolean has = analysis.text().isFunction(frame.verb().main(), "verb", "have");
        return (has || frame.is("hold") && !frame.verb().passive())
                && (together || !analysis.behind(frame, "with").isEmpty());
    }

    /** Whether it tells what was said or led at an event that it does not name: 'A read a report', 'B led the debate'. */
    boolean isOfWork(Frame frame) {
        return frame.standing() == Standing.DONE && isContribution(frame)
                || frame.is("chair") && isWork(frame.objects())
                || isLeadingWork(frame);
    }

    /** The event of a clause that names none: 'A was in the chair', 'B took part', 'C read a report', 'they met that day'. */
    @Nullable
    Occurrence event(Frame frame) {
        Occurrence meant = lately(frame);
        // 'it is chaired by A' tells of a body, 'A, B and C take part' of a programme
        boolean lasting = meant != null && (meant.isUnnamed() || frame.is("chair")) && Habitual.is(analysis, frame);
        return lasting ? null : meant;
    }

    private @Nullable Occurrence lately(Frame frame) {
        if (isOfWork(frame)) {
            Occurrence near = spoken.nearest(frame.begin(), Spoken.NEAR);
            Occurrence first = spoken.first();
            return near != null || first == null || first.isComing() || first.begin() > frame.end() ? near : first;
        }
        if (frame.is("meet")) {
            boolean event = frame.subjects().stream().anyMatch(phrase -> spoken.within(phrase) != null);
            return event ? null : spoken.onDay(frame.begin(), analysis.date(frame));
        }
        Occurrence antecedent = spoken.antecedent(frame.begin());
        if (antecedent != null) {
            return antecedent;
        }
        Occurrence meant =
                frame.objects().isEmpty() ? null : spoken.meant(frame.objects().get(0));
        if (meant != null && !frame.is("receive")) {
            return meant;
        }
        Occurrence last = spoken.nearest(frame.begin(), Spoken.NEAR);
        boolean visitors = frame.is("receive") && frame.objects().stream().anyMatch(this::isCommon);
        if (visitors && last != null && last.kind().equals("visit")) {
            return last;
        }
        return isAboutLast(frame) ? spoken.lastHeld(frame.begin()) : null;
    }

    /** Of the event last spoken of, if the clause has no other matter. */
    private boolean isAboutLast(Frame frame) {
        boolean attends = frame.is("attend") && !frame.is("join") || isPresent(frame) || isSittingIn(frame);
        boolean received = frame.is("receive")
                && !analysis.entities(frame.objects(), Participants.WHO).isEmpty();
        boolean remote = frame.is("attend")
                && !frame.objects().isEmpty()
                && frame.objects().stream().allMatch(this::isRemote);
        boolean verb = isInTheChair(frame) || frame.is("chair") || isLeadingIt(frame) || attends || received;
        remote |=
                frame.is("join") && frame.complements().stream().anyMatch(complement -> isRemote(complement.phrase()));
        boolean common = remote || isPresent(frame) || frame.objects().stream().anyMatch(this::isCommon);
        boolean speech = frame.is("speak") && frame.is("do") && frame.objects().isEmpty() && isPersonal(frame);
        boolean work = frame.is("organise")
                || frame.is("host")
                || frame.is("open")
                || frame.is("close")
                || frame.is("speak")
                || frame.is("join");
        boolean open = frame.objects().isEmpty() || attends && isAmong(frame);
        return speech || verb && (open || received || common) || work && common;
    }

    /** 'Many took part, among them A': what follows is no object. */
    private boolean isAmong(Frame frame) {
        for (int t = frame.verb().end(); t < frame.objects().get(0).begin(); t++) {
            if (analysis.text().is(t, "including")) {
                return true;
            }
        }
        return false;
    }

    /** 'took part online', 'joined by video link'. */
    private boolean isRemote(Phrase phrase) {
        return analysis.text().is(phrase.begin(), "telephone");
    }

    /** 'The participants were received by the Agency', 'the mayor welcomed the guests from A': who receives those who came is the host. */
    boolean isReception(Frame frame) {
        return frame.is("receive")
                && !frame.objects().isEmpty()
                && frame.objects().stream()
                        .allMatch(phrase ->
                                analysis.entity(phrase, Participants.PEOPLE) == null && areGuests(phrase.end() - 1));
    }

    private boolean areGuests(int noun) {
        Match group = analysis.text().match(noun, "group_noun");
        boolean several = analysis.tokens().endsIn(noun, "s");
        return group != null && (several || group.entry().get("role") != null)
                || analysis.text().is(noun, "people_noun");
    }

    /** 'A is to address the opening session', 'B will open the event': at which one, the clause does not say. */
    boolean isOfCommonEvent(Frame frame) {
        return (frame.is("speak") || frame.is("open") || frame.is("chair") || frame.is("attend"))
                && frame.objects().stream()
                        .anyMatch(phrase -> isCommon(phrase)
                                || analysis.text().is(phrase.end() - 1, "event_head")
                                        && analysis.mentions().outermost(phrase.end() - 1) == null);
    }

    /** 'it', 'the participants', 'the meeting': nothing but the event and those at it. */
    private boolean isCommon(Phrase phrase) {
        Match function = analysis.text().match(phrase.begin(), "function");
        return function != null && function.entry().has("pos", "pronoun")
                || analysis.text().is(phrase.end() - 1, "group_noun")
                || analysis.mentions().within(phrase.begin(), phrase.end()).stream()
                        .anyMatch(mention -> mention.kind() == MentionKind.EVENT && mention.generic());
    }

    /** 'A led the meeting', which is to chair it; who leads a delegation is told elsewhere. */
    private boolean isLeading(Frame frame) {
        return isLeadingWork(frame)
                || isLeadingIt(frame)
                || frame.is("lead")
                        && isPersonal(frame)
                        && spoken.in(analysis.text().sentenceNumber(frame.verb().begin())).stream()
                                .anyMatch(event -> !event.kind().equals("visit") && Spoken.isObject(frame, event));
    }

    /** 'A workshop was held in Lima. It was led by A.': the event of the sentence before. */
    private boolean isLeadingIt(Frame frame) {
        boolean it = frame.is("lead")
                && frame.standing() == Standing.DONE
                && frame.verb().passive()
                && frame.objects().size() == 1
                && analysis.text().isWord(frame.objects().get(0).begin(), "it")
                && isPersonal(frame)
                && !Habitual.is(analysis, frame);
        Occurrence last = it ? spoken.nearest(frame.begin(), 1) : null;
        return last != null
                && !last.isUnnamed()
                && !last.isComing()
                && !last.kind().equals("visit");
    }

    /** 'B directed the works of the experts'. */
    private boolean isLeadingWork(Frame frame) {
        boolean state = frame.verb().passive()
                && !analysis.entities(frame.subjects(), Set.of(MentionKind.STATE))
                        .isEmpty();
        return frame.is("lead") && (isPersonal(frame) || state) && isWork(frame.objects());
    }

    private boolean isWork(List<Phrase> phrases) {
        return phrases.stream().anyMatch(phrase -> ends(phrase, "event_part", null));
    }

    /** 'A read a report on water', 'words of welcome were spoken by B'. */
    boolean isContribution(Frame frame) {
        return frame.is("utter")
                && (frame.standing() == Standing.DONE || frame.standing() == Standing.PLANNED)
                && isPersonal(frame)
                && frame.objects().stream()
                        .anyMatch(phrase -> ends(phrase, "contribution", null) || ends(phrase, "speech", "head"));
    }

    /** 'A gave the keynote': at an event, though none is named. */
    boolean isAlone(Frame frame) {
        return isContribution(frame)
                && frame.objects().stream().anyMatch(phrase -> {
                    Match noun = analysis.text().match(phrase.end() - 1, "contribution");
                    for (int t = phrase.begin(); t < phrase.end() && noun == null; t++) {
                        Match from = analysis.text().match(t, "contribution");
                        noun = from != null && from.end() == phrase.end() ? from : null;
                    }
                    return noun != null && noun.entry().has("alone", "true");
                });
    }

    /** Whether the noun of a phrase, or one of 'words of welcome', is of this class. */
    private boolean ends(Phrase phrase, String lexicon, @Nullable String kind) {
        for (int t = phrase.begin(); t < phrase.end(); t++) {
            Match noun = analysis.text().match(t, lexicon);
            boolean closes = noun != null
                    && (noun.end() == phrase.end() || analysis.text().isFunction(noun.end(), "pos", "preposition"));
            if (noun != null && closes) {
                return kind == null || noun.entry().has("kind", kind);
            }
        }
        return false;
    }

    /** 'Observers from A sat in': on what, the clause does not say. */
    private boolean isSittingIn(Frame frame) {
        return frame.is("sit_on")
                && frame.standing() == Standing.DONE
                && frame.objects().isEmpty()
                && frame.complements().isEmpty()
                && !frame.subjects().isEmpty()
                && frame.subjects().stream().anyMatch(phrase -> analysis.text().is(phrase.begin(), "group_noun"));
    }

    /** 'A and B were present', 'on the Uzbek side were present C and D'. */
    boolean isPresent(Frame frame) {
        if (!frame.is("presence")) {
            return false;
        }
        Match word = analysis.text().match(frame.verb().end() - 1, "verb");
        boolean being = false;
        for (int t = frame.verb().begin(); t < frame.verb().end(); t++) {
            being |= analysis.text().isFunction(t, "verb", "be");
        }
        return word != null && word.inflection() == Inflection.BASE && being;
    }

    /** 'A came to the forum', 'B flew in for the summit'. */
    private boolean isComing(Frame frame) {
        return frame.is("travel")
                && frame.subjects().stream().allMatch(phrase -> spoken.within(phrase) == null)
                && frame.complements().stream().anyMatch(complement -> {
                    Occurrence event = spoken.within(complement.phrase());
                    return event != null && !event.kind().equals("visit");
                });
    }

    /** 'From Peru came A', 'with her travelled B', 'C came instead of D': 'E had travelled from Oslo': who came, told behind the verb, beside others or by whence. */
    boolean isArrival(Frame frame) {
        if (!(frame.is("travel") || frame.is("sit"))
                || frame.subjects().isEmpty()
                || !frame.objects().isEmpty()
                || !analysis.entities(analysis.behind(frame, "to"), GOALS).isEmpty()) {
            return false;
        }
        boolean inverted = frame.subjects().get(0).begin() >= frame.verb().end();
        boolean beside = analysis.behind(frame, "with").stream()
                .anyMatch(phrase -> analysis.text().isFunction(phrase.begin(), "pos", "pronoun"));
        boolean from =
                analysis.behind(frame, "from").stream().anyMatch(phrase -> analysis.entity(phrase, GOALS) != null);
        boolean instead = frame.complements().stream()
                .anyMatch(complement -> analysis.text().isFunction(complement.preposition(), "kind", "instead"));
        return inverted || beside || instead || from;
    }

    /** 'A came on an official visit', 'B was on a working visit to C'. */
    private boolean isOnVisit(Frame frame) {
        return (frame.is("travel") || frame.verb().copula())
                && analysis.behind(frame, "on").stream().anyMatch(phrase -> {
                    Occurrence event = spoken.within(phrase);
                    return event != null && event.kind().equals("visit");
                });
    }

    private boolean isInTheChair(Frame frame) {
        return frame.verb().copula()
                && analysis.behind(frame, "in").stream().anyMatch(phrase -> {
                    Match role = analysis.text().match(phrase.end() - 1, "role");
                    return phrase.end() - phrase.begin() == 2
                            && role != null
                            && role.entry().name().equals("chairman");
                });
    }

    private boolean isPersonal(Frame frame) {
        return actors.arePersonal(frame.subjects());
    }
}
