package kelisim.extract.internal.family.commitment;

import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.phrase.VerbGroup;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Goals, tasks and duties, and whose they are: 'the main goal of X is to …', 'its tasks are the coordination of …'. */
final class Goals {

    private final Analysis analysis;
    private final Scope scope;
    private final Conjuncts conjuncts;
    private final Series series;
    private final Extents extents;
    private final Noted noted;

    Goals(Analysis analysis, Scope scope, Conjuncts conjuncts, Extents extents, Noted noted) {
        this.analysis = analysis;
        this.scope = scope;
        this.conjuncts = conjuncts;
        this.series = new Series(analysis, conjuncts);
        this.extents = extents;
        this.noted = noted;
    }

    void find(Sentence sentence, int number) {
        for (Frame frame : analysis.phrases().frames(number)) {
            int seen = behindGoal(frame);
            if (seen >= 0) {
                add(
                        "commitment.goal",
                        "pledge",
                        seen,
                        extents.end(seen, sentence),
                        sentence,
                        scope.actors(frame),
                        false);
                return;
            }
            boolean isTo = frame.standing() == Standing.PLANNED
                    && analysis.text().isFunction(frame.verb().begin(), "verb", "be");
            if (!(frame.verb().copula() || isTo) || frame.standing().compareTo(Standing.PLANNED) > 0) {
                continue;
            }
            Match goal = goalBefore(frame);
            if (goal == null) {
                area(frame, sentence);
                continue;
            }
            int begin = isTo ? frame.verb().main() : frame.verb().end();
            if (analysis.tokens().isMark(begin, ':')) {
                return; // a list, read as one
            }
            List<Entity> owners = owners(frame, sentence, goal);
            int end = extents.end(begin, sentence);
            while (analysis.tokens().isMark(end - 1, ';') || analysis.tokens().isMark(end - 1, '.')) {
                end--;
            }
            boolean several = analysis.tokens().endsIn(goal.end() - 1, "s");
            List<Phrase> goals = several && !isTo ? series.parts(begin, end) : conjuncts.split(analysis, begin, end);
            noted.add("commitment.goal", "pledge", goals, sentence, owners, false);
            return;
        }
    }

    /**
     * 'sees its main goals in …', 'set itself the goal of closing …', 'it is the duty of each club to send …': where the goal
     * begins that a clause's object announces; −1 if it announces none.
     */
    private int behindGoal(Frame frame) {
        for (Phrase object : frame.objects()) {
            for (int t = object.begin();
                    t < object.end() && object.begin() >= frame.verb().end();
                    t++) {
                Match goal = analysis.text().match(t, "announcement");
                if (goal == null || !goal.entry().has("goal", "true")) {
                    continue;
                }
                boolean seen = frame.is("see")
                        && (analysis.text().isWord(goal.end(), "in")
                                || analysis.text().isWord(goal.end(), "as"));
                boolean ofDoing = !frame.verb().copula()
                        && analysis.text().isWord(goal.end(), "of")
                        && conjuncts.isAction(analysis, goal.end() + 1, frame.end());
                if (seen || ofDoing) {
                    return goal.end() + 1;
                }
            }
        }
        return isExtraposed(frame) ? infinitive(frame) : -1;
    }

    /** 'It is the duty of each club to …'. */
    private boolean isExtraposed(Frame frame) {
        boolean it = frame.verb().copula()
                && frame.subjects().size() == 1
                && analysis.text().isWord(frame.subjects().get(0).begin(), "it");
        return it
                && frame.objects().stream().limit(1).anyMatch(object -> {
                    int head = analysis.text().afterDeterminers(object.begin(), object.end());
                    Match goal = analysis.text().match(head, "announcement");
                    return goal != null && goal.entry().has("goal", "true");
                });
    }

    /** The main verb of the infinitive right behind a clause; −1 if none follows. */
    private int infinitive(Frame frame) {
        int number = analysis.text().sentenceNumber(frame.verb().begin());
        for (Frame next : analysis.phrases().frames(number)) {
            if (next.verb().begin() > frame.verb().begin()) {
                return next.verb().form() == VerbGroup.Form.INFINITIVE
                        ? next.verb().main()
                        : -1;
            }
        }
        return -1;
    }

    /** 'Protecting X and promoting Y is an important area of our work'; what is called a duty is mostly preached. */
    private void area(Frame frame, Sentence sentence) {
        if (frame.objects().isEmpty() || !opensWithDeed(frame, sentence)) {
            return;
        }
        Phrase object = frame.objects().get(0);
        for (int t = object.begin(); t < object.end(); t++) {
            Match match = analysis.text().match(t, "announcement");
            String kind = match == null || match.entry().has("none", "true")
                    ? null
                    : match.entry().get("kind");
            if (match != null && kind != null && !match.entry().has("goal", "true")) {
                add("commitment.area", kind, sentence.begin(), frame.verb().begin(), sentence, scope.parties(), true);
                return;
            }
        }
    }

    /** Whether all that stands before the verb is a deed in a noun or gerund: no other clause, and no name first. */
    private boolean opensWithDeed(Frame frame, Sentence sentence) {
        int number = analysis.text().sentenceNumber(frame.verb().begin());
        boolean main = analysis.phrases().frames(number).stream()
                .filter(other -> other.verb().begin() < frame.verb().begin())
                .allMatch(other -> other.verb().form() == VerbGroup.Form.GERUND);
        return main
                && conjuncts.isAction(analysis, sentence.begin(), frame.verb().begin());
    }

    private @Nullable Match goalBefore(Frame frame) {
        for (int t = frame.begin(); t < frame.verb().begin(); t++) {
            Match match = analysis.text().match(t, "announcement");
            if (match != null && match.entry().has("goal", "true")) {
                return match;
            }
            if (analysis.text().isWord(t, "among")) {
                return null; // 'among the priorities are A and B' is read as a row
            }
        }
        return null;
    }

    /** Whose goal it is: whom the phrase behind 'goal of' names, else the parties. */
    private List<Entity> owners(Frame frame, Sentence sentence, Match goal) {
        List<Entity> named = scope.bodiesWithin(goal.end(), frame.verb().begin());
        if (named.isEmpty()) {
            named = analysis.references().at(frame.begin());
        }
        if (named.isEmpty()) {
            named = scope.bodiesWithin(sentence.begin(), goal.begin());
        }
        return named.isEmpty() ? scope.parties() : named;
    }

    private void add(
            String rule, String kind, int begin, int end, Sentence sentence, List<Entity> actors, boolean ofParties) {
        noted.add(rule, kind, conjuncts.split(analysis, begin, end), sentence, actors, ofParties);
    }
}
