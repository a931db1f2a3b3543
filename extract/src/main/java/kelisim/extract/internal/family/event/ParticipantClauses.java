package kelisim.extract.internal.family.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.post.Officeholders;
import kelisim.extract.internal.family.series.NameSeries;
import kelisim.extract.internal.family.series.Named;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Complement;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import org.jspecify.annotations.Nullable;

/** Participants told by clauses: 'A chaired the meeting', 'the forum was attended by B', 'A met with C'. */
final class ParticipantClauses {

    private static final Set<MentionKind> WHO =
            EnumSet.of(MentionKind.PERSON, MentionKind.ORGANISATION, MentionKind.STATE, MentionKind.PLACE);
    /** Verb classes and what they make of who does them. */
    private static final List<String[]> ROLES = List.of(
            new String[] {"chair", "chair"},
            new String[] {"host", "host"},
            new String[] {"organise", "organiser"},
            new String[] {"open", "speaker"},
            new String[] {"speak", "speaker"},
            new String[] {"attend", "delegate"},
            new String[] {"visit", "visitor"},
            new String[] {"meet", "delegate"},
            new String[] {"receive", "host"});

    private final Analysis analysis;
    private final Spoken spoken;
    private final Officeholders holders;
    private final Participants out;

    ParticipantClauses(Analysis analysis, Spoken spoken, Officeholders holders, Participants out) {
        this.analysis = analysis;
        this.spoken = spoken;
        this.holders = holders;
        this.out = out;
    }

    void find() {
        for (Frame frame : analysis.frames()) {
            if (frame.standing() == Standing.DONE || frame.standing() == Standing.PLANNED) {
                frame(frame);
            }
        }
    }

    private void frame(Frame frame) {
        String role = isInTheChair(frame) || isLeading(frame) ? "chair" : role(frame);
        role = role == null ? roleByObject(frame) : role;
        Predicate predicate = Predicate.of(analysis, frame);
        if (predicate != null) {
            being(frame, predicate);
        } else if (frame.is("accompany")) {
            accompanied(frame);
        } else if (frame.is("gather")) {
            gathered(frame);
        } else if (frame.is("include") && frame.subjects().stream().anyMatch(this::isDelegation)) {
            counted(frame);
        } else if ((frame.is("lead") || frame.is("chair"))
                && frame.objects().stream().anyMatch(this::isDelegation)) {
            headed(frame);
        } else if (role == null || isOnlyHeld(frame) || frame.is("receive") && !isPersonal(frame)) {
            headed(frame);
            if (role == null && frame.standing() == Standing.DONE) {
                beside(frame);
            }
        } else {
            Occurrence event = spoken.of(frame);
            boolean past = frame.standing() == Standing.DONE;
            event = event == null && past && isAboutLast(frame) ? spoken.lastHeld(frame.begin()) : event;
            if (event != null && !isPlace(frame, event) && !isOwn(frame, event)) {
                taking(frame, role, event);
            }
        }
    }

    /** 'The host was A', 'B was the speaker', of the event spoken of last. */
    private void being(Frame frame, Predicate predicate) {
        Occurrence event = spoken.nearest(frame.begin(), 2);
        if (event != null && !isComing(event)) {
            for (Named who : whole(List.of(predicate.who()))) {
                add(frame, who.entity(), event, predicate.role());
            }
        }
    }

    /** 'A led the meeting', which is to chair it; who leads a delegation is told elsewhere. */
    private boolean isLeading(Frame frame) {
        return frame.is("lead")
                && isPersonal(frame)
                && spoken.in(analysis.text().sentenceNumber(frame.verb().begin())).stream()
                        .anyMatch(event -> !event.kind().equals("visit") && Spoken.isObject(frame, event));
    }

    private static boolean isComing(Occurrence event) {
        return event.status() != null && !event.status().equals("held");
    }

    /** 'The commission held its session': that is no taking part; people who hold talks take part in them. */
    private boolean isOnlyHeld(Frame frame) {
        boolean holds = frame.is("hold") && !frame.is("host");
        return holds && (frame.is("organise") || roleByObject(frame) == null);
    }

    /** 'X visited A for the forum': A is visited, not the forum. */
    private static boolean isPlace(Frame frame, Occurrence event) {
        return frame.is("visit") && !event.kind().equals("visit") && !Spoken.isObject(frame, event);
    }

    /** 'The commission met in A': the meeting is its own, nobody comes to it. */
    private boolean isOwn(Frame frame, Occurrence event) {
        List<Named> who = frame.is("meet") && event.begin() == frame.begin() ? whole(frame.subjects()) : List.of();
        return who.size() == 1
                && who.get(0).entity().kind() == MentionKind.ORGANISATION
                && frame.objects().isEmpty()
                && analysis.behind(frame, "with").isEmpty();
    }

    private void taking(Frame frame, String role, Occurrence event) {
        boolean work = role.equals("host") || role.equals("organiser");
        for (Named who : whole(frame.subjects())) {
            if (work && isMeant(frame, who)) {
                continue;
            }
            boolean own = event.begin() == frame.begin() && event.end() == frame.end();
            if (own || who.begin() < event.begin() || who.begin() >= event.end()) {
                add(frame, who.entity(), event, who.role() == null ? role : who.role());
            }
        }
        if (frame.is("meet") || frame.is("receive") || roleByObject(frame) != null) {
            boolean objects =
                    frame.is("receive") || (frame.is("meet") && !frame.objects().isEmpty());
            others(
                    frame,
                    objects ? frame.objects() : analysis.behind(frame, "with"),
                    event,
                    frame.is("receive") ? "guest" : "delegate");
        }
        if (frame.is("organise") || frame.is("host")) {
            others(frame, analysis.behind(frame, "with"), event, role);
        }
    }

    /** 'the ministers' who host are their states', not they themselves. */
    private boolean isMeant(Frame frame, Named who) {
        return frame.subjects().stream().anyMatch(phrase -> holders.of(phrase).contains(who.entity()));
    }

    private void others(Frame frame, List<Phrase> phrases, Occurrence event, String role) {
        for (Entity who : analysis.entities(phrases, WHO)) {
            add(frame, who, event, role);
        }
    }

    private void add(Frame frame, Entity who, Occurrence event, String role) {
        out.add("participation.verb", who, event.entity(), role, frame.begin(), frame.end());
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

    /** 'She was accompanied by A', on the visit spoken of last. */
    private void accompanied(Frame frame) {
        Occurrence event = spoken.nearest(frame.begin(), 1);
        if (event == null) {
            return;
        }
        for (Named who : whole(frame.subjects())) {
            if (who.entity().kind() == MentionKind.PERSON) {
                add(frame, who.entity(), event, event.kind().equals("visit") ? "visitor" : "delegate");
            }
        }
    }

    /** 'The delegation of A included B and C'. */
    private void counted(Frame frame) {
        Occurrence event = spoken.lastHeld(frame.begin());
        if (event == null) {
            return;
        }
        int end = analysis.text().sentenceOf(frame.begin()).end();
        for (Named who : NameSeries.at(analysis, frame.verb().end(), end)) {
            add(frame, who.entity(), event, who.role() == null ? "delegate" : who.role());
        }
    }

    private boolean isDelegation(Phrase phrase) {
        for (int t = phrase.begin(); t < phrase.end(); t++) {
            Match group = analysis.text().match(t, "group_noun");
            if (group != null) {
                return group.entry().has("role", "delegate");
            }
        }
        return false;
    }

    /** 'The delegations were headed by A and B', 'A led the delegation of C'. */
    private void headed(Frame frame) {
        boolean leads = frame.is("lead") || frame.is("chair");
        boolean delegation = leads && frame.objects().stream().anyMatch(this::isDelegation);
        Occurrence event = delegation ? spoken.lastHeld(frame.begin()) : null;
        if (event != null) {
            for (Named who : whole(frame.subjects())) {
                if (who.entity().kind() == MentionKind.PERSON) {
                    out.add(
                            "participation.headed",
                            who.entity(),
                            event.entity(),
                            "delegate",
                            frame.begin(),
                            frame.end());
                }
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
            Occurrence event = at || after ? within(complement.phrase()) : null;
            boolean with =
                    event != null && analysis.text().isWord(complement.phrase().end(), "with");
            if (event != null && (at || with)) {
                for (Named who : whole(frame.subjects())) {
                    if (who.entity().kind() == MentionKind.PERSON) {
                        add(frame, who.entity(), event, frame.is("say") && !with ? "speaker" : "delegate");
                    }
                }
            }
        }
    }

    private @Nullable Occurrence within(Phrase phrase) {
        for (Occurrence occurrence : spoken.in(analysis.text().sentenceNumber(phrase.begin()))) {
            if (phrase.begin() <= occurrence.begin() && occurrence.begin() < phrase.end()) {
                return occurrence;
            }
        }
        return null;
    }

    /** 'A was in the chair', 'B took part': of the event last spoken of, if the clause has no other matter. */
    private boolean isAboutLast(Frame frame) {
        boolean attends = frame.is("attend") && !frame.is("join");
        boolean received =
                frame.is("receive") && !analysis.entities(frame.objects(), WHO).isEmpty();
        boolean verb = isInTheChair(frame) || frame.is("chair") || attends || received;
        boolean common = false;
        for (Phrase phrase : frame.objects()) {
            Match function = analysis.text().match(phrase.begin(), "function");
            common |= function != null && function.entry().has("pos", "pronoun");
            common |= analysis.text().is(phrase.end() - 1, "group_noun");
            common |= analysis.mentions().within(phrase.begin(), phrase.end()).stream()
                    .anyMatch(mention -> mention.kind() == MentionKind.EVENT && mention.generic());
        }
        boolean speech = frame.is("speak") && frame.is("do") && frame.objects().isEmpty() && isPersonal(frame);
        boolean work = frame.is("organise") || frame.is("host") || frame.is("open") || frame.is("speak");
        return speech || verb && (frame.objects().isEmpty() || received || common) || work && common;
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

    /** Who pays a visit is a visitor, who has talks takes part in them, whatever the verb. */
    private @Nullable String roleByObject(Frame frame) {
        for (Occurrence occurrence :
                spoken.in(analysis.text().sentenceNumber(frame.verb().begin()))) {
            if (Spoken.isObject(frame, occurrence)) {
                return occurrence.kind().equals("visit")
                        ? "visitor"
                        : occurrence.kind().equals("meeting") && isPersonal(frame) ? "delegate" : null;
            }
        }
        return null;
    }

    private boolean isPersonal(Frame frame) {
        return frame.subjects().stream().anyMatch(phrase -> !holders.of(phrase).isEmpty())
                || !analysis.entities(frame.subjects(), Set.of(MentionKind.PERSON))
                        .isEmpty();
    }

    private static @Nullable String role(Frame frame) {
        for (String[] role : ROLES) {
            if (frame.is(role[0])) {
                return role[1];
            }
        }
        return null;
    }

    /** Who phrases name; a group without a name ('talented youth from both countries') by its own words. */
    private List<Named> whole(List<Phrase> phrases) {
        List<Named> found = new ArrayList<>();
        if (phrases.isEmpty()) {
            return found;
        }
        int begin = phrases.stream().mapToInt(Phrase::begin).min().orElseThrow();
        int end = phrases.stream().mapToInt(Phrase::end).max().orElseThrow();
        found.addAll(NameSeries.at(analysis, begin, end));
        for (Phrase phrase : phrases) {
            for (Entity holder : holders.of(phrase)) {
                found.add(new Named(holder, phrase.begin(), phrase.end(), null));
            }
        }
        for (Phrase phrase : found.isEmpty() ? phrases : List.<Phrase>of()) {
            Match function = analysis.text().match(phrase.begin(), "function");
            boolean pronoun = function != null && function.entry().has("pos", "pronoun");
            if (!pronoun
                    && !isEverybody(phrase)
                    && phrase.end() - phrase.begin() > 1
                    && analysis.head(phrase) != null) {
                Entity group = analysis.discourse().plain(MentionKind.ORGANISATION, surface(phrase));
                found.add(new Named(group, phrase.begin(), phrase.end(), null));
            }
        }
        return found;
    }

    /** 'the two ministers', 'both sides': those who act in the whole text, and no group of its own. */
    private boolean isEverybody(Phrase phrase) {
        int last = phrase.end() - 1;
        return analysis.text().is(last, "party") || analysis.text().is(last, "role");
    }

    private String surface(Phrase phrase) {
        Match function = analysis.text().match(phrase.begin(), "function");
        boolean article = function != null && function.entry().has("pos", "article");
        return analysis.surface(article ? phrase.begin() + 1 : phrase.begin(), phrase.end());
    }
}
