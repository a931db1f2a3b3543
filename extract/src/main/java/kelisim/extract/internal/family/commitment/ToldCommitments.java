package kelisim.extract.internal.family.commitment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kelisim.document.Block;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.phrase.VerbGroup;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.extract.internal.text.Tokens;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** What running text tells that somebody agreed, pledged, plans, proposes or is there to do. */
final class ToldCommitments {

    private final Analysis analysis;
    private final Scope scope;
    private final Conjuncts conjuncts;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<Integer> taken = new HashSet<>();

    ToldCommitments(Analysis analysis, Scope scope, Conjuncts conjuncts) {
        this.analysis = analysis;
        this.scope = scope;
        this.conjuncts = conjuncts;
    }

    List<Draft> find() {
        List<Sentence> sentences = analysis.text().sentences();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            if (!analysis.tokens().isMark(sentence.end() - 1, ':')
                    && !(analysis.text().block(sentence) instanceof Block.ListItem)
                    && !(analysis.text().block(sentence) instanceof Block.Heading)) {
                goal(sentence, s);
                clauses(sentence, s);
            }
        }
        return drafts;
    }

    // ---- 'the main goal of X is to …', 'its tasks are the coordination of …'

    private void goal(Sentence sentence, int number) {
        for (Frame frame : analysis.phrases().frames(number)) {
            if (!frame.verb().copula() || frame.standing().compareTo(Standing.PLANNED) > 0) {
                continue;
            }
            Match goal = goalBefore(frame);
            if (goal == null) {
                continue;
            }
            int begin = frame.verb().end();
            List<Entity> owners = owners(frame, sentence, goal);
            add("commitment.goal", "pledge", begin, extent(begin, sentence), sentence, owners, false);
            return;
        }
    }

    private @Nullable Match goalBefore(Frame frame) {
        for (int t = frame.begin(); t < frame.verb().begin(); t++) {
            Match match = analysis.text().match(t, "announcement");
            if (match != null && match.entry().has("goal", "true")) {
                return match;
            }
        }
        return null;
    }

    /** Whose goal it is: whom the phrase behind 'goal of' names, else the parties. */
    private List<Entity> owners(Frame frame, Sentence sentence, Match goal) {
        List<Entity> named = scope.bodiesWithin(goal.end(), frame.verb().begin());
        if (named.isEmpty()) {
            named = scope.bodiesWithin(sentence.begin(), goal.begin());
        }
        return named.isEmpty() ? scope.parties() : named;
    }

    // ---- 'A and B agreed to …', 'the Parties shall …', 'it was proposed to …'

    private void clauses(Sentence sentence, int number) {
        List<Frame> frames = analysis.phrases().frames(number);
        for (int i = 0; i < frames.size(); i++) {
            Frame frame = frames.get(i);
            if (frame.standing() == Standing.DENIED || frame.standing() == Standing.HEDGED) {
                continue;
            }
            Frame next = i + 1 < frames.size() ? frames.get(i + 1) : null;
            String kind = kindOf(frame);
            if (kind != null && next != null && isDoneUnder(frame, next)) {
                add("commitment.agreed", kind, next.verb().main(), extent(next.verb().main(), sentence), sentence, who(frame), true);
            } else if (isPromise(frame)) {
                add("commitment.will", "pledge", frame.verb().main(), extent(frame.verb().main(), sentence), sentence, who(frame), true);
            }
        }
    }

    private static @Nullable String kindOf(Frame frame) {
        if (frame.is("propose") || frame.is("call_for")) {
            return "proposal";
        }
        return frame.is("commit") || frame.is("plan") || frame.is("decide") ? "pledge" : null;
    }

    /** Whether the second clause is what the first agrees, plans or proposes to do. */
    private boolean isDoneUnder(Frame frame, Frame next) {
        boolean form = next.verb().form() == VerbGroup.Form.INFINITIVE || next.verb().form() == VerbGroup.Form.GERUND;
        return form && next.verb().begin() - frame.verb().end() < 12;
    }

    /** 'The Parties shall', 'we will', 'Kenya intends': a plain future of somebody who can mean to do something. */
    private boolean isPromise(Frame frame) {
        return frame.standing() == Standing.PLANNED
                && frame.verb().form() == VerbGroup.Form.FINITE
                && !frame.verb().passive()
                && !frame.verb().copula()
                && !frame.subjects().isEmpty()
                && scope.canMean(frame.subjects().get(0));
    }

    private List<Entity> who(Frame frame) {
        return scope.actors(frame);
    }

    /** The end of what begins at a token: the sentence's, or where another clause or the speaker's words begin. */
    private int extent(int begin, Sentence sentence) {
        Tokens tokens = analysis.tokens();
        for (int t = begin + 1; t < sentence.end(); t++) {
            if (tokens.is(t, Shape.CLOSES_QUOTE) && !tokens.is(t, Shape.POSSESSIVE)) {
                return t;
            }
            boolean comma = tokens.isMark(t, ',') || tokens.isMark(t, ';');
            if (comma && (isFunction(t + 1, "relative") || isFunction(t + 1, "subordinator") || beginsClause(t + 1, sentence))) {
                return t;
            }
        }
        return sentence.end();
    }

    private boolean beginsClause(int t, Sentence sentence) {
        int from = isFunction(t, "conjunction") ? t + 1 : t;
        for (Frame frame : analysis.phrases().frames(analysis.text().sentenceNumber(sentence.begin()))) {
            if (frame.begin() >= t && frame.begin() <= from && frame.verb().form() == VerbGroup.Form.FINITE
                    && frame.verb().begin() > from) {
                return true;
            }
        }
        return false;
    }

    private boolean isFunction(int t, String pos) {
        Match function = analysis.text().match(t, "function");
        return function != null && function.entry().has("pos", pos);
    }

    private void add(
            String rule, String kind, int begin, int end, Sentence sentence, List<Entity> actors, boolean ofParties) {
        for (Phrase part : conjuncts.split(analysis, begin, end)) {
            if (part.end() - part.begin() < 2 || !taken.add(part.begin())) {
                continue;
            }
            drafts.add(Draft.of(FactType.COMMITMENT, rule, analysis.span(sentence.begin(), sentence.end()))
                    .text("text", analysis.surface(part.begin(), part.end()))
                    .code("kind", kind)
                    .text("themes", Themes.of(analysis, part))
                    .names("actors", actors)
                    .name("under", scope.under(sentence, ofParties))
                    .date("deadline", Deadlines.within(analysis, new Phrase(part.begin(), end))));
        }
    }
}
