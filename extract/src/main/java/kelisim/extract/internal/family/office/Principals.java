package kelisim.extract.internal.family.office;

import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Complement;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * For whom somebody is told to act, which tells whose office they hold: 'A, minister, on behalf of Fiji', 'Minister B signed
 * for Niger', 'Chad was represented by Minister C'.
 */
final class Principals {

    /** How many tokens in front of 'by' a state or body may begin. */
    private static final int NAME = 8;

    private final Analysis analysis;

    private final FormerAndLatter pairs;

    Principals(Analysis analysis) {
        this.analysis = analysis;
        this.pairs = new FormerAndLatter(analysis);
    }

    /**
     * The state or body meant; {@code null} if none is told.
     *
     * @param all the offices found
     * @param state whether the office can be one of a state, which then is meant rather than its government
     * @param body whether it can be one of a body
     */
    @Nullable
    Entity of(Draft draft, List<Draft> all, boolean state, boolean body) {
        int begin = analysis.tokens().at(draft.spans().get(0).begin());
        int end = analysis.tokens().at(draft.spans().get(0).end() - 1) + 1;
        Entity found = gapped(begin, state, body);
        found = found == null ? behind(end, state, body) : found;
        found = found == null ? acting(draft, begin, state, body) : found;
        found = found == null && state ? accompanied(draft, all, begin) : found;
        return found == null ? represented(draft, begin, state, body) : found;
    }

    /** 'A, minister, on behalf of Fiji', 'B, Director, for the Bank'. */
    private @Nullable Entity behind(int end, boolean state, boolean body) {
        int t = analysis.tokens().isMark(end, ',') ? end + 1 : end;
        Match word = analysis.text().match(t, "function");
        boolean behalf = analysis.text().isWord(t + 1, "behalf");
        boolean stands =
                behalf || analysis.text().isWord(t, "for") || analysis.text().isWord(t, "representing");
        int limit = t < analysis.tokens().size() ? analysis.text().sentenceOf(t).end() : t;
        int from = behalf ? t + 3 : word == null ? t + 1 : word.end();
        Entity meant =
                stands ? told(pairs.at(from), state, body) : null; // 'A signed for the former and B for the latter'
        if (meant != null || !stands || t == end && !behalf) {
            return meant;
        }
        int at = analysis.text().afterDeterminers(from, limit);
        Mention named = analysis.mentions().at(at, MentionKind.STATE, MentionKind.ORGANISATION);
        // 'A, for Luxembourg B': for whom the next one acts
        boolean next = named != null && analysis.mentions().at(named.end(), MentionKind.PERSON) != null;
        return named == null || next ? null : told(named.begin(), named.end(), state, body);
    }

    /** 'Rector A signed for the College', 'Minister B spoke on behalf of Fiji': for whom the clause says that somebody acts. */
    private @Nullable Entity acting(Draft draft, int token, boolean state, boolean body) {
        Entity person = draft.entity("person");
        for (Frame frame : analysis.phrases().frames(analysis.text().sentenceNumber(token))) {
            boolean acts = person != null && (frame.is("sign") || frame.is("say")) && holds(frame.subjects(), person);
            for (Complement complement : acts ? frame.complements() : List.<Complement>of()) {
                int t = complement.preposition();
                boolean stands = t >= 0
                        && (analysis.text().isWord(t, "for")
                                || analysis.text().isWord(t, "on behalf of")
                                || analysis.text().isWord(t + 1, "behalf"));
                Phrase whom = complement.phrase();
                Entity meant = stands ? told(pairs.at(whom.begin()), state, body) : null;
                if (meant != null) {
                    return meant;
                }
                Mention named = analysis.head(whom);
                boolean alone = named != null && named.begin() <= whom.begin() + 1 && named.end() == whom.end();
                if (stands && alone) {
                    return told(whom.begin(), whom.end(), state, body);
                }
            }
        }
        return null;
    }

    private static @Nullable Entity told(@Nullable Entity meant, boolean state, boolean body) {
        boolean fits = meant != null && (meant.kind() == MentionKind.STATE ? state : body);
        return fits ? meant : null;
    }

    private @Nullable Entity told(int begin, int end, boolean state, boolean body) {
        if (state) {
            List<Mention> states = analysis.mentions().within(begin, end, MentionKind.STATE);
            if (!states.isEmpty()) {
                return analysis.discourse().of(states.get(0));
            }
        }
        List<Mention> bodies = body ? analysis.mentions().within(begin, end, MentionKind.ORGANISATION) : List.of();
        return bodies.isEmpty() ? null : analysis.discourse().of(bodies.get(0));
    }

    /** 'Chad was represented by A', 'A and B represented the party', 'the delegation of C was led by A'. */
    private @Nullable Entity represented(Draft draft, int token, boolean state, boolean body) {
        Entity person = draft.entity("person");
        for (Frame frame : analysis.phrases().frames(analysis.text().sentenceNumber(token))) {
            boolean stands = frame.is("represent")
                    || frame.is("lead") && frame.objects().stream().anyMatch(this::isSent);
            if (stands && person != null && holds(frame.subjects(), person)) {
                for (Phrase object : frame.objects()) {
                    Entity found = state && isSent(object) ? stateIn(object) : null;
                    found = found == null ? told(object.begin(), object.end(), state, body) : found;
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        return null;
    }

    /** 'He was accompanied by A, Minister of Trade': of the state whose office was told last. */
    private @Nullable Entity accompanied(Draft draft, List<Draft> all, int token) {
        Entity person = draft.entity("person");
        for (Frame frame : analysis.phrases().frames(analysis.text().sentenceNumber(token))) {
            if (frame.is("accompany") && person != null && holds(frame.subjects(), person)) {
                return lastState(
                        all, frame.begin() + 1 > token ? token : frame.verb().begin());
            }
        }
        return null;
    }

    private @Nullable Entity lastState(List<Draft> all, int token) {
        Entity last = null;
        int at = -1;
        for (Draft draft : all) {
            Entity state = draft.entity("organisation");
            int begin = analysis.tokens().at(draft.spans().get(0).begin());
            if (state != null && state.kind() == MentionKind.STATE && begin < token && begin > at) {
                at = begin;
                last = state;
            }
        }
        return last;
    }

    /** 'the delegation of A', 'Kenya's [one]'. */
    private boolean isSent(Phrase phrase) {
        for (int t = phrase.begin(); t < phrase.end(); t++) {
            Match group = analysis.text().match(t, "group_noun");
            if (group != null && group.entry().has("role", "delegate")) {
                return true;
            }
        }
        return analysis.tokens().is(phrase.end() - 1, Shape.POSSESSIVE);
    }

    private boolean holds(List<Phrase> phrases, Entity person) {
        return phrases.stream()
                .anyMatch(
                        phrase -> analysis.mentions().within(phrase.begin(), phrase.end(), MentionKind.PERSON).stream()
                                .anyMatch(mention ->
                                        person.equals(analysis.discourse().of(mention))));
    }

    private @Nullable Entity stateIn(Phrase phrase) {
        for (Mention mention : analysis.mentions().within(phrase.begin(), phrase.end())) {
            if (mention.kind() == MentionKind.STATE || mention.kind() == MentionKind.DEMONYM) {
                return analysis.discourse().of(mention);
            }
        }
        return null;
    }

    /** 'Peru was represented by …, and Chile by Minister A': the verb is left out the second time. */
    private @Nullable Entity gapped(int begin, boolean state, boolean body) {
        int t = begin;
        while (t > 0 && analysis.text().isFunction(t - 1, "pos", "determiner")) {
            t--;
        }
        if (!analysis.text().isWord(t - 1, "by")) {
            return null;
        }
        for (Mention mention : analysis.mentions().within(Math.max(0, t - NAME), t - 1)) {
            boolean fits =
                    mention.kind() == MentionKind.STATE && state || mention.kind() == MentionKind.ORGANISATION && body;
            if (fits && mention.end() == t - 1) {
                return analysis.discourse().of(mention);
            }
        }
        return null;
    }
}
