package kelisim.extract.internal.family.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kelisim.document.Span;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.post.AddressForms;
import kelisim.extract.internal.family.series.NameSeries;
import kelisim.extract.internal.family.series.Named;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** Who takes part in the events that were found, and as what. */
final class Participants {

    static final Set<MentionKind> WHO =
            EnumSet.of(MentionKind.PERSON, MentionKind.ORGANISATION, MentionKind.STATE, MentionKind.PLACE);
    static final Set<MentionKind> PEOPLE = EnumSet.of(MentionKind.PERSON);

    /** How far from a visit its visitor is named. */
    private static final int NAME = 8;

    private final Analysis analysis;
    private final List<Occurrence> occurrences;
    private final Actors actors;
    private final List<Draft> soFar;
    private final List<Draft> drafts = new ArrayList<>();

    /**
     * The participants of these events.
     *
     * @param actors who is meant by phrases
     * @param soFar facts found before
     */
    Participants(Analysis analysis, List<Occurrence> occurrences, Actors actors, List<Draft> soFar) {
        this.analysis = analysis;
        this.actors = actors;
        this.occurrences = occurrences;
        this.soFar = soFar;
    }

    List<Draft> find() {
        Spoken spoken = new Spoken(analysis, occurrences);
        new ParticipantClauses(analysis, spoken, actors, this).find();
        new ParticipantCues(analysis, spoken, this).find();
        new Addressed(analysis, spoken, this).find();
        new Capacities(analysis, spoken, this).find();
        new InTheChair(analysis, spoken, this).find();
        new ProgrammeLines(analysis, spoken, this).find();
        new SideLines(analysis, spoken, this, soFar).find();
        named();
        new Voices(analysis, spoken, actors, this).find();
        return drafts;
    }

    /** Who was found so far. */
    Set<Entity> participants() {
        Set<Entity> found = new HashSet<>();
        for (Draft draft : drafts) {
            Entity who = draft.entity("participant");
            if (who != null) {
                found.add(who);
            }
        }
        return found;
    }

    /** 'the visit of X', 'talks between X and Y'. */
    private void named() {
        for (Occurrence occurrence : occurrences) {
            boolean visit = occurrence.kind().equals("visit");
            boolean talk =
                    occurrence.kind().equals("meeting") || occurrence.kind().equals("call");
            if (occurrence.back() || !(visit || talk)) {
                continue;
            }
            int end = afterApposition(occurrence, visit);
            List<Mention> people =
                    new ArrayList<>(analysis.mentions().within(occurrence.begin(), end, MentionKind.PERSON));
            if (visit && people.isEmpty() || talk) {
                people.addAll(visitors(occurrence));
            }
            if (talk) {
                between(occurrence, end);
            }
            int on = visit ? on(occurrence, end) : end;
            for (Mention mention : people.size() == 1 || occurrence.isNamed(analysis) ? people : List.<Mention>of()) {
                add(
                        "participation.named",
                        analysis.discourse().of(mention),
                        occurrence.entity(),
                        visit && mention.begin() < on ? "visitor" : visit ? "host" : "delegate",
                        occurrence.begin(),
                        occurrence.end());
            }
        }
    }

    /** 'talks in Amman on Monday between A and B': who talks, behind where and when. */
    private void between(Occurrence talk, int from) {
        int end = analysis.text().sentenceOf(talk.begin()).end();
        int t = from;
        Mention scene = scene(t, end);
        while (scene != null) {
            t = scene.end();
            scene = scene(t, end);
        }
        if (t == from || !analysis.text().isWord(t, "between")) {
            return;
        }
        for (Named who : NameSeries.at(analysis, t + 1, end)) {
            add("participation.named", who.entity(), talk.entity(), "delegate", talk.begin(), who.end());
        }
    }

    /** The place or day behind a preposition. */
    private @Nullable Mention scene(int token, int limit) {
        int t = analysis.text().isFunction(token, "pos", "preposition")
                ? analysis.text().afterDeterminers(token + 1, limit)
                : limit;
        Mention scene = t < limit ? analysis.mentions().outermost(t) : null;
        boolean fits = scene != null
                && scene.begin() == t
                && (scene.kind() == MentionKind.DATE || scene.kind() == MentionKind.PLACE);
        return fits ? scene : null;
    }

    /** 'A's visit to B', 'a visit to B by C', 'D's meeting with E': who stands in front of it or behind 'by'. */
    private List<Mention> visitors(Occurrence visit) {
        int begin = visit.begin() - 1;
        Mention owner = analysis.tokens().is(begin, Shape.POSSESSIVE)
                ? analysis.mentions().within(Math.max(0, begin - NAME), begin, MentionKind.PERSON).stream()
                        .filter(person -> person.end() == begin)
                        .findFirst()
                        .orElse(null)
                : null;
        int limit = analysis.text().sentenceOf(visit.begin()).end();
        int by = visit.end();
        while (by < Math.min(limit, visit.end() + NAME)
                && !analysis.text().isWord(by, "by")
                && !analysis.text().is(by, "verb")) {
            by++;
        }
        Mention agent = analysis.text().isWord(by, "by")
                ? analysis.mentions()
                        .at(new AddressForms(analysis).behind(by + 1, Math.min(limit, by + 8)), MentionKind.PERSON)
                : null;
        return owner != null ? List.of(owner) : agent != null ? List.of(agent) : List.of();
    }

    /** Where 'on' stands in 'a farewell call on the President, A', behind which those are named who are called on. */
    private int on(Occurrence visit, int end) {
        for (int t = visit.begin(); t < end; t++) {
            if (analysis.text().isWord(t, "on")) {
                return t;
            }
        }
        return end;
    }

    /** 'the visit of the Prime Minister, A, to B', 'a call between the ministers, A and B'. */
    private int afterApposition(Occurrence occurrence, boolean visit) {
        int end = occurrence.end();
        boolean role = !analysis.mentions()
                .within(occurrence.begin(), end, MentionKind.ROLE)
                .isEmpty();
        int first = analysis.tokens().isMark(end, ',') ? new AddressForms(analysis).behind(end + 1, end + 8) : end;
        Mention office = first > end ? analysis.mentions().at(first, MentionKind.ROLE) : null;
        // 'talks with her counterpart, Foreign Minister A'
        first = office == null ? first : office.end();
        Mention person = role && first > end ? analysis.mentions().at(first, MentionKind.PERSON) : null;
        if (person == null) {
            return end;
        }
        Mention second = analysis.text().isWord(person.end(), "and")
                ? analysis.mentions()
                        .at(new AddressForms(analysis).behind(person.end() + 1, person.end() + 8), MentionKind.PERSON)
                : null;
        return second == null || visit ? person.end() : second.end();
    }

    /**
     * One who took part.
     *
     * @param event the event, absent where the text names none
     */
    void add(String rule, @Nullable Entity who, @Nullable Entity event, String role, int begin, int end) {
        Span span = analysis.span(begin, end);
        if (who != null && who != event) {
            boolean named = event != null && !event.fullest().isEmpty();
            drafts.add(Draft.of(FactType.PARTICIPATION, rule, span)
                    .name("participant", who)
                    .name("event", named ? event : null)
                    .code("role", role));
        }
    }
}
