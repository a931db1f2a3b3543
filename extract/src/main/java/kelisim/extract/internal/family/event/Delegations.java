package kelisim.extract.internal.family.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.series.NameSeries;
import kelisim.extract.internal.family.series.Named;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Complement;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.phrase.VerbClasses;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Who came with a delegation: 'it was headed by A', 'it included B', 'she was accompanied by C', 'D was represented by E'. */
final class Delegations {

    /** How many tokens of an office may stand between 'by' and a name. */
    private static final int TITLE = 16;
    /** How far behind a delegation 'ours' means another one. */
    private static final int ELIDED = 40;

    /** The verbs that tell of delegations, as forms of 'be' do. */
    private static final VerbClasses TELLING =
            VerbClasses.of("accompany", "include", "lead", "chair", "represent", "presence", "invite");

    private final Analysis analysis;
    private final Spoken spoken;
    private final Actors actors;
    private final Participants out;

    Delegations(Analysis analysis, Spoken spoken, Actors actors, Participants out) {
        this.analysis = analysis;
        this.spoken = spoken;
        this.actors = actors;
        this.out = out;
    }

    /** Reads a clause, if it is of a delegation. */
    boolean read(Frame frame) {
        if (!frame.verb().copula() && !frame.isAny(TELLING)) {
            return false;
        }
        boolean done = frame.standing() == Standing.DONE;
        boolean leads = frame.is("lead") || frame.is("chair");
        if (frame.is("accompany")) {
            accompanied(frame);
        } else if (frame.is("include") && whole(frame).stream().anyMatch(phrase -> is(phrase) || isElided(phrase))) {
            int from = frame.verb().end();
            boolean of = analysis.text().isFunction(from, "origin", "true");
            Occurrence last = spoken.lastHeld(frame.begin());
            // who came together came on the visit, not only to a reception on its way
            Occurrence visit = last != null && last.isTold(analysis) ? spoken.lastVisit(frame.begin()) : null;
            all(frame, visit == null ? last : visit, of ? from + 1 : from);
        } else if (leads
                && frame.objects().stream()
                        .anyMatch(phrase -> is(phrase)
                                || isElided(phrase)
                                || isMeant(phrase)
                                || areGuests(phrase)
                                        && phrase.end() == frame.verb().begin())) {
            headed(frame);
        } else if (frame.is("represent") && frame.verb().passive() && done) {
            represented(frame);
        } else if (isPresence(frame)
                && done
                && (!analysis.behind(frame, "through").isEmpty() || inPerson(frame) > 0)) {
            through(frame);
        } else if (frame.is("represent") && done && !whom(frame).isEmpty()) {
            representing(frame);
        } else if (frame.is("invite") && frame.verb().passive() && done && role(frame) != null) {
            invited(frame);
        } else {
            return false;
        }
        return true;
    }

    /** What a clause says to include or to consist of something. */
    private static List<Phrase> whole(Frame frame) {
        return frame.subjects().isEmpty() ? frame.objects() : frame.subjects();
    }

    /** 'the delegation', 'our side', 'the two delegations': whose noun tells delegates. */
    boolean is(Phrase phrase) {
        for (int t = phrase.begin(); t < phrase.end(); t++) {
            if (isDelegation(t)) {
                return true;
            }
        }
        return false;
    }

    /** 'the guests', 'the group': people who have come, by no name of their own. */
    private boolean areGuests(Phrase phrase) {
        int last = phrase.end() - 1;
        return analysis.text().isFunction(phrase.begin(), "definite", "true")
                && phrase.end() - phrase.begin() == 2
                && (analysis.text().is(last, "group_noun") || analysis.text().is(last, "people_noun"))
                && analysis.mentions().outermost(last) == null;
    }

    private boolean isDelegation(int t) {
        Match group = analysis.text().match(t, "group_noun");
        return group != null && group.entry().has("role", "delegate");
    }

    /** 'B headed ours', 'Kenya's was led by C', behind a delegation: the noun is left out. */
    private boolean isElided(Phrase phrase) {
        boolean own = phrase.end() - phrase.begin() == 1
                && analysis.text().isFunction(phrase.begin(), "pos", "possessive")
                && analysis.text().isFunction(phrase.begin(), "pos", "pronoun");
        boolean owned = analysis.tokens().is(phrase.end() - 1, Shape.POSSESSIVE);
        for (int t = phrase.begin() - 1; (own || owned) && t >= Math.max(0, phrase.begin() - ELIDED); t--) {
            if (isDelegation(t)) {
                return true;
            }
        }
        return false;
    }

    /** 'A delegation of B came; it was headed by A': the delegation that a clause before tells of. */
    private boolean isMeant(Phrase phrase) {
        if (!analysis.text().isFunction(phrase.begin(), "gender", "thing")) {
            return false;
        }
        int number = analysis.text().sentenceNumber(phrase.begin());
        boolean delegation = false;
        for (int s = Math.max(0, number - 1); s <= number; s++) {
            for (Frame other : analysis.phrases().frames(s)) {
                List<Phrase> about = other.verb().passive() ? other.objects() : other.subjects();
                boolean before = other.verb().begin() < phrase.begin()
                        && !about.isEmpty()
                        && !about.get(0).equals(phrase);
                delegation = before && about.stream().anyMatch(this::is) || delegation;
            }
        }
        return delegation;
    }

    /** 'She was accompanied by A', on the visit spoken of last. */
    private void accompanied(Frame frame) {
        Occurrence event = spoken.nearest(frame.begin(), Spoken.NEAR);
        boolean visit = event != null && event.kind().equals("visit");
        for (Entity who : actors.people(frame.subjects())) {
            add("participation.verb", frame, who, event, visit ? "visitor" : "delegate");
        }
    }

    private void all(Frame frame, @Nullable Occurrence event, int from) {
        int end = analysis.text().sentenceOf(frame.begin()).end();
        for (Named who : NameSeries.at(analysis, from, end)) {
            add("participation.verb", frame, who.entity(), event, who.role() == null ? "delegate" : who.role());
        }
    }

    /** 'The delegations were headed by A and B', 'A led the delegation of C, the other one was led by D'. */
    private void headed(Frame frame) {
        Occurrence named = spoken.of(frame);
        // 'A led the delegation at the second round of talks'
        Occurrence event = named == null || named.isComing() ? spoken.lastHeld(frame.begin()) : named;
        // 'A was to lead it': whoever was to come to what has been held came not
        if (event == null || frame.standing() == Standing.PLANNED && !event.isComing()) {
            return;
        }
        boolean host = frame.objects().stream().anyMatch(this::isOfHost);
        String role = host ? "host" : event.kind().equals("visit") ? "visitor" : "delegate";
        for (Entity who : actors.people(frame.subjects())) {
            add("participation.headed", frame, who, event, role);
        }
        gapped(frame, event, role);
    }

    /** 'the host delegation'. */
    private boolean isOfHost(Phrase phrase) {
        for (int t = phrase.begin(); t < phrase.end(); t++) {
            Match group = analysis.text().match(t, "group_noun");
            if (group != null && group.entry().has("role", "host")) {
                return true;
            }
        }
        return false;
    }

    /** '…, the Lithuanian one by B', '; for Estonia, by C', 'for A by B and for C by D': the verb stands only once. */
    void gapped(Frame frame, Occurrence event, String role) {
        int limit = frame.verb().passive() ? nextVerb(frame) : 0;
        for (int t = frame.verb().end(); t < limit; t++) {
            Mention who = analysis.text().isWord(t, "by") ? personBehind(t + 1, limit) : null;
            if (who != null) {
                add("participation.headed", frame, analysis.discourse().of(who), event, role);
            }
        }
    }

    /** Where the next clause of the sentence has its verb, else the sentence's end. */
    private int nextVerb(Frame frame) {
        int next = analysis.text().sentenceOf(frame.begin()).end();
        for (Frame other : analysis.phrases().frames(analysis.text().sentenceNumber(frame.begin()))) {
            int verb = other.verb().begin();
            next = verb >= frame.verb().end() ? Math.min(next, verb) : next;
        }
        return next;
    }

    private @Nullable Mention personBehind(int token, int limit) {
        for (int t = token; t < Math.min(limit, token + TITLE); t++) {
            Mention person = analysis.mentions().at(t, MentionKind.PERSON);
            if (person != null
                    || analysis.text().is(t, "verb") && analysis.mentions().outermost(t) == null) {
                return person;
            }
        }
        return null;
    }

    /** 'A was represented by B': B was there, of the event spoken of, with A if it is a body and no state; 'A and B were represented': they were. */
    private void represented(Frame frame) {
        Occurrence event = spoken.of(frame);
        event = event == null ? spoken.about(frame.begin()) : event;
        if (event == null || isOfSigning(frame)) {
            return;
        }
        String role = role(frame);
        List<Entity> who = new ArrayList<>(actors.people(frame.subjects()));
        boolean unnamed = who.isEmpty();
        analysis.entities(frame.objects(), Participants.WHO).stream()
                .filter(one -> one.kind() != MentionKind.PERSON || unnamed)
                .forEach(who::add);
        for (Entity one : who) {
            add("participation.represented", frame, one, event, role == null ? "delegate" : role);
        }
        gapped(frame, event, role == null ? "delegate" : role);
    }

    /** 'an agreement was signed between A, represented by B, and C': that is for whom somebody signs. */
    private boolean isOfSigning(Frame frame) {
        return analysis.phrases().frames(analysis.text().sentenceNumber(frame.begin())).stream()
                .anyMatch(other -> other.is("sign") && other.begin() < frame.begin());
    }

    private static boolean isPresence(Frame frame) {
        return frame.is("presence") || frame.is("represent") || frame.verb().copula();
    }

    /** 'The Commission was present through A': A was there for it. */
    private void through(Frame frame) {
        Occurrence event = spoken.of(frame);
        event = event == null ? spoken.about(frame.begin()) : event;
        int person = inPerson(frame);
        List<Entity> people = person < 0
                ? actors.people(analysis.behind(frame, "through"))
                : NameSeries.at(
                                analysis,
                                person,
                                analysis.text().sentenceOf(person).end())
                        .stream()
                        .map(Named::entity)
                        .filter(who -> who.kind() == MentionKind.PERSON)
                        .toList();
        for (Entity who : people) {
            add("participation.represented", frame, who, event, "delegate");
        }
    }

    /** 'was there in the person of A': behind 'of', -1 if the clause has no such words. */
    private int inPerson(Frame frame) {
        for (Complement complement : frame.complements()) {
            Phrase phrase = complement.phrase();
            boolean person = analysis.text().isWord(complement.preposition(), "in")
                    && analysis.text().isWord(analysis.text().afterDeterminers(phrase.begin(), phrase.end()), "person");
            int of = phrase.begin() + 2;
            if (person && analysis.text().isWord(of, "of")) {
                return of + 1;
            }
        }
        return -1;
    }

    /** 'A represented Kenya': A came for it. */
    private void representing(Frame frame) {
        Occurrence event = spoken.of(frame);
        event = event == null ? spoken.about(frame.begin()) : event;
        for (Entity who : actors.people(frame.subjects())) {
            add("participation.represented", frame, who, event, "delegate");
        }
    }

    /** The states and bodies that somebody represents. */
    private List<Entity> whom(Frame frame) {
        boolean active = !frame.verb().passive()
                && !frame.subjects().isEmpty()
                && frame.subjects().get(0).begin() < frame.verb().begin();
        return !active || !actors.arePersonal(frame.subjects())
                ? List.of()
                : analysis.entities(frame.objects(), Set.of(MentionKind.STATE, MentionKind.ORGANISATION));
    }

    /** 'The Bank was invited as a guest'. */
    private void invited(Frame frame) {
        Occurrence event = spoken.about(frame.begin());
        String role = role(frame);
        for (Entity one : analysis.entities(frame.objects(), Participants.WHO)) {
            add("participation.verb", frame, one, event, role == null ? "guest" : role);
        }
    }

    /** 'as observers', 'as a guest': what the noun behind 'as' makes of somebody. */
    @Nullable
    String role(Frame frame) {
        for (Complement complement : frame.complements()) {
            Match capacity = analysis.text().match(complement.preposition(), "participation");
            if (capacity != null && capacity.entry().has("capacity", "true")) {
                return capacity.entry().get("role");
            }
            if (!analysis.text().isWord(complement.preposition(), "as")) {
                continue;
            }
            Phrase phrase = complement.phrase();
            Match group = analysis.text().match(phrase.end() - 1, "group_noun");
            Match label = analysis.text()
                    .match(analysis.text().afterDeterminers(phrase.begin(), phrase.end()), "participation");
            String role = group == null ? null : group.entry().get("role");
            role = role == null && label != null && label.end() == phrase.end()
                    ? label.entry().get("role")
                    : role;
            if (role != null) {
                return role;
            }
        }
        return null;
    }

    private void add(String rule, Frame frame, @Nullable Entity who, @Nullable Occurrence event, String role) {
        if (event != null && !(event.isUnnamed() && Habitual.is(analysis, frame))) {
            out.add(rule, who, event.entity(), role, frame.begin(), frame.end());
        }
    }
}
