package kelisim.extract.internal.family.office;

import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.post.AddressForms;
import kelisim.extract.internal.lexicon.Inflection;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * Who leads a body where both stand right beside the verb and no whole clause was read: 'the Board, presided over since May
 * by A', 'B, who till now led the Youth Wing', 'the Committee, which C leads', 'Group D is headed by E, Group F by G'.
 */
final class LeadersBeside {

    /** Inflections in which a word is such a verb told of somebody. */
    private static final Set<Inflection> TELLING = Set.of(
            Inflection.BASE,
            Inflection.THIRD,
            Inflection.PAST,
            Inflection.PARTICIPLE,
            Inflection.PAST_OR_PARTICIPLE,
            Inflection.AS_GIVEN);
    /** How many words of address or calling may stand in front of a name: 'by Professor Emeritus Dr'. */
    private static final int TITLES = 6;

    private final Analysis analysis;
    private final List<Draft> drafts;
    private final AddressForms titles;
    private final NamedUnits units;
    private final TimesBeside times;

    LeadersBeside(Analysis analysis, List<Draft> drafts) {
        this.analysis = analysis;
        this.drafts = drafts;
        this.titles = new AddressForms(analysis);
        this.units = new NamedUnits(analysis);
        this.times = new TimesBeside(analysis);
    }

    void find() {
        int size = analysis.tokens().size();
        for (int t = analysis.text().seek(0, size, "verb");
                t < size;
                t = analysis.text().seek(t + 1, size, "verb")) {
            Match verb = analysis.text().match(t, "verb");
            String role = verb == null || !TELLING.contains(verb.inflection())
                    ? null
                    : verb.entry().get("role");
            if (verb != null && role != null && isTold(t)) {
                Sentence sentence = analysis.text().sentenceOf(t);
                led(verb, role, sentence);
                leading(verb, role, sentence);
                ledByRelative(verb, role, sentence);
            }
        }
    }

    /** Who leads now or will lead; not who does not, or may. */
    private boolean isTold(int token) {
        for (Frame frame : analysis.phrases().frames(analysis.text().sentenceNumber(token))) {
            if (frame.verb().begin() <= token && token < frame.verb().end()) {
                return frame.standing() == Standing.DONE || frame.standing() == Standing.PLANNED;
            }
        }
        return true;
    }

    /** 'the Board, presided over since May by A and, till then, by B'. */
    private void led(Match verb, String role, Sentence sentence) {
        int by = times.behind(verb.end(), sentence.end());
        Mention person = agent(by, sentence.end());
        int before = times.before(verb.begin(), sentence.begin());
        before = isRelative(before - 1) ? before - 1 : before;
        before = analysis.tokens().isMark(before - 1, ',') ? before - 1 : before;
        Entity body = person == null ? null : units.endingAt(before, sentence.begin());
        while (person != null && body != null) {
            add(person, role, body, Math.min(verb.begin(), before - 1), person.end());
            int next = next(person, sentence.end());
            Mention other = analysis.mentions().at(next, MentionKind.ORGANISATION);
            int again = other == null ? next : times.behind(other.end(), sentence.end());
            body = other == null ? body : units.of(other);
            person = next == person.end() ? null : agent(again, sentence.end());
        }
    }

    /** Behind a name, its bracket, and the comma or conjunction that joins another. */
    private int next(Mention person, int limit) {
        int t = analysis.text().afterBracket(person.end(), limit);
        int from = t;
        while (t < limit
                && (analysis.tokens().isMark(t, ',')
                        || analysis.tokens().isMark(t, ';')
                        || analysis.text().isFunction(t, "pos", "conjunction"))) {
            t++;
        }
        return t == from ? person.end() : analysis.text().afterDeterminers(t, limit);
    }

    /** The person behind 'by' and what somebody is called. */
    private @Nullable Mention agent(int by, int limit) {
        if (by >= limit || !analysis.text().isWord(by, "by")) {
            return null;
        }
        for (int t = by + 1; t < Math.min(limit, by + 1 + TITLES); t++) {
            Mention person = analysis.mentions().at(t, MentionKind.PERSON);
            if (person != null) {
                return person;
            }
            if (!analysis.tokens().is(t, Shape.WORD) && !analysis.tokens().isMark(t, '.')
                    || analysis.mentions().at(t, MentionKind.ORGANISATION) != null) {
                return null;
            }
        }
        return null;
    }

    /** 'A, who till now led the Youth Wing', 'A formerly headed the Board'. */
    private void leading(Match verb, String role, Sentence sentence) {
        int at = analysis.text().afterDeterminers(verb.end(), sentence.end());
        Mention mention = at < sentence.end() ? analysis.mentions().at(at, MentionKind.ORGANISATION) : null;
        Entity body = mention == null || goesOn(mention.end(), sentence.end()) ? null : units.of(mention);
        int before = times.before(verb.begin(), sentence.begin());
        if (analysis.text().isWord(before - 1, "who")) {
            before--;
            before = analysis.tokens().isMark(before - 1, ',') ? before - 1 : before;
            before = units.beforeBracket(before, sentence.begin());
        }
        Mention person = personBefore(before, sentence.begin());
        if (mention != null && body != null && person != null) {
            add(person, role, body, person.begin(), mention.end());
        }
    }

    /** 'the Committee, which Mr A leads'. */
    private void ledByRelative(Match verb, String role, Sentence sentence) {
        Mention person = personBefore(times.before(beforeReadiness(verb.begin()), sentence.begin()), sentence.begin());
        int relative = person == null ? -1 : titles.before(person.begin(), sentence.begin()) - 1;
        boolean ends = verb.end() >= sentence.end()
                || !analysis.tokens().is(verb.end(), Shape.WORD)
                || analysis.text().isFunction(verb.end(), "pos", "conjunction");
        if (person != null && ends && relative > sentence.begin() && isRelative(relative)) {
            int end = analysis.tokens().isMark(relative - 1, ',') ? relative - 1 : relative;
            Entity body = units.endingAt(end, sentence.begin());
            if (body != null) {
                add(person, role, body, end - 1, verb.end());
            }
        }
    }

    /** 'which Mr A [has agreed to] lead': in front of the word for taking it on. */
    private int beforeReadiness(int verb) {
        Match word = analysis.text().isWord(verb - 1, "to") ? analysis.text().match(verb - 2, "verb") : null;
        boolean ready = word != null
                && (word.entry().has("classes", "agree") || word.entry().has("classes", "commit"));
        return ready ? verb - 2 : verb;
    }

    private boolean isRelative(int t) {
        return t >= 0
                && analysis.text().isFunction(t, "pos", "relative")
                && !analysis.text().isWord(t, "who");
    }

    private @Nullable Mention personBefore(int end, int begin) {
        Mention person = end > begin ? analysis.mentions().outermost(end - 1) : null;
        return person != null && person.kind() == MentionKind.PERSON && person.end() == end ? person : null;
    }

    /** 'led the Ministry's team', 'led the Council delegation': of something else than the body. */
    private boolean goesOn(int t, int limit) {
        return t < limit
                && (analysis.tokens().is(t, Shape.POSSESSIVE)
                        || analysis.tokens().is(t, Shape.WORD)
                                && !analysis.text().is(t, "function"));
    }

    private void add(Mention leader, String role, Entity body, int begin, int end) {
        Entity person = analysis.discourse().of(leader);
        boolean told = drafts.stream()
                .anyMatch(draft -> draft.type() == FactType.OFFICE
                        && draft.entity("person") == person
                        && body.equals(draft.entity("organisation"))
                        && role.equals(draft.string("role")));
        if (person != null && !told) {
            drafts.add(Draft.of(FactType.OFFICE, "office.leads", analysis.span(Math.min(begin, leader.begin()), end))
                    .name("person", person)
                    .text("role", role)
                    .name("organisation", body));
        }
    }
}
