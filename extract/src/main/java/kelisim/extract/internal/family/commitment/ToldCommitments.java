package kelisim.extract.internal.family.commitment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kelisim.document.Block;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.lexicon.Inflection;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.phrase.VerbGroup;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** What running text tells that somebody agreed, pledged, plans, proposes or is there to do. */
final class ToldCommitments {

    private final Analysis analysis;
    private final Scope scope;
    private final Conjuncts conjuncts;
    private final Extents extents;
    private final Intentions intentions;
    private final Themes themes;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<Integer> taken = new HashSet<>();

    ToldCommitments(Analysis analysis, Scope scope, Conjuncts conjuncts) {
        this.analysis = analysis;
        this.scope = scope;
        this.conjuncts = conjuncts;
        this.extents = new Extents(analysis);
        this.intentions = new Intentions(analysis, scope);
        this.themes = scope.themes();
    }

    /**
     * @param listed the sentences that are items of lists and told already
     */
    List<Draft> find(Set<Sentence> listed) {
        List<Sentence> sentences = analysis.text().sentences();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            if (!analysis.tokens().isMark(sentence.end() - 1, ':')
                    && !listed.contains(sentence)
                    && !(analysis.text().block(sentence) instanceof Block.Heading)) {
                goal(sentence, s);
                wish(sentence);
                clauses(sentence, s);
                nouns(sentence);
            }
        }
        return drafts;
    }

    // ---- 'the main goal of X is to …', 'its tasks are the coordination of …'

    private void goal(Sentence sentence, int number) {
        for (Frame frame : analysis.phrases().frames(number)) {
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
            List<Entity> owners = owners(frame, sentence, goal);
            add("commitment.goal", "pledge", begin, extent(begin, sentence), sentence, owners, false);
            return;
        }
    }

    /** 'Protecting X and promoting Y is an important area of our work'. */
    private void area(Frame frame, Sentence sentence) {
        if (frame.objects().isEmpty()
                || !conjuncts.isAction(analysis, frame.begin(), frame.verb().begin())) {
            return;
        }
        Phrase object = frame.objects().get(0);
        for (int t = object.begin(); t < object.end(); t++) {
            Match match = analysis.text().match(t, "announcement");
            if (match != null
                    && match.entry().get("kind") != null
                    && !match.entry().has("none", "true")) {
                add(
                        "commitment.area",
                        match.entry().get("kind"),
                        sentence.begin(),
                        frame.verb().begin(),
                        sentence,
                        scope.parties(),
                        true);
                return;
            }
        }
    }

    /** 'Let us build …', 'Let each state report …'. */
    private void wish(Sentence sentence) {
        int t = sentence.begin();
        while (t < sentence.end() && !analysis.tokens().is(t, Shape.WORD)) {
            t++;
        }
        Match verb = analysis.text().match(t, "verb");
        if (verb != null && verb.entry().has("classes", "let") && sentence.end() - t > 4) {
            int begin = analysis.text().isWord(t + 1, "us") ? t + 2 : t + 1;
            taken.add(begin);
            drafts.add(draft(
                    "commitment.wish",
                    "proposal",
                    new Phrase(begin, extent(begin, sentence)),
                    sentence,
                    scope.parties(),
                    false));
        }
    }

    /** 'an agreement to …', 'the intention to …', 'efforts to …'. */
    private void nouns(Sentence sentence) {
        for (Frame frame : analysis.phrases().frames(analysis.text().sentenceNumber(sentence.begin()))) {
            int before = frame.verb().begin() - 1;
            if (frame.verb().form() != VerbGroup.Form.INFINITIVE || before <= sentence.begin()) {
                continue;
            }
            Match noun = analysis.text().match(before, "verb");
            Match work = analysis.text().match(before, "announcement");
            boolean meant = noun != null && noun.inflection() == Inflection.NOUN && isMeant(noun);
            boolean effort = work != null && work.entry().has("kind", "activity");
            if ((meant || effort) && frame.standing().compareTo(Standing.PLANNED) <= 0) {
                add(
                        "commitment.noun",
                        meant ? "pledge" : "activity",
                        frame.verb().main(),
                        extent(frame.verb().main(), sentence),
                        sentence,
                        scope.parties(),
                        true);
            }
        }
    }

    private static boolean isMeant(Match noun) {
        return noun.entry().has("classes", "commit")
                || noun.entry().has("classes", "plan")
                || noun.entry().has("classes", "agree")
                || noun.entry().has("classes", "decide");
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
            boolean told = i > 0 && intentions.isTold(frames.get(i - 1), frame);
            if (frame.standing() == Standing.DENIED || (frame.standing() == Standing.HEDGED && !told)) {
                continue;
            }
            Frame next = i + 1 < frames.size() ? frames.get(i + 1) : null;
            String kind = Intentions.kindOf(frame);
            if (kind != null && next != null && intentions.isDoneUnder(frame, next)) {
                add(
                        "commitment.agreed",
                        kind,
                        afterTo(next),
                        extent(next.verb().main(), sentence),
                        sentence,
                        who(frame),
                        true);
            } else if (kind != null && isThat(frame.verb().end())) {
                int begin = frame.verb().end() + 1;
                add("commitment.that", kind, begin, extent(begin, sentence), sentence, who(frame), true);
            } else if (frame.is("provide_for")) {
                int begin = frame.verb().end();
                add("commitment.provided", "activity", begin, extent(begin, sentence), sentence, scope.parties(), true);
            } else if (next != null && intentions.isReady(frame) && next.verb().form() == VerbGroup.Form.INFINITIVE) {
                int begin = next.verb().main();
                add("commitment.ready", "pledge", begin, extent(begin, sentence), sentence, who(frame), true);
            } else if (intentions.isToBeDone(frame, told)) {
                toBeDone(frame, sentence);
            } else if (intentions.isPromise(frame, told)) {
                add(
                        "commitment.will",
                        "pledge",
                        frame.verb().main(),
                        extent(frame.verb().main(), sentence),
                        sentence,
                        who(frame),
                        true);
            }
        }
    }

    /** The first word behind 'to', adverbs included. */
    private int afterTo(Frame frame) {
        boolean to = analysis.text().isFunction(frame.verb().begin(), "pos", "to");
        return to ? frame.verb().begin() + 1 : frame.verb().main();
    }

    private boolean isThat(int t) {
        return analysis.text().isWord(t, "that");
    }

    private void toBeDone(Frame frame, Sentence sentence) {
        Phrase thing = Intentions.subject(frame);
        if (thing == null || !taken.add(thing.begin())) {
            return;
        }
        int end = extent(frame.verb().main(), sentence);
        while (analysis.tokens().is(end - 1, Shape.MARK) && !analysis.tokens().is(end - 1, Shape.CLOSES_BRACKET)) {
            end--;
        }
        List<Entity> doers = scope.bodiesBehind(frame, "by");
        int begin = analysis.text().isFunction(thing.begin(), "pos", "article") ? thing.begin() + 1 : thing.begin();
        drafts.add(draft(
                        "commitment.passive",
                        "project",
                        new Phrase(begin, end),
                        sentence,
                        doers.isEmpty() ? scope.parties() : doers,
                        true)
                .date(
                        "deadline",
                        Deadlines.within(analysis, new Phrase(frame.verb().begin(), end))));
    }

    private List<Entity> who(Frame frame) {
        return scope.actors(frame);
    }

    private int extent(int begin, Sentence sentence) {
        return extents.end(begin, sentence);
    }

    private void add(
            String rule, String kind, int begin, int end, Sentence sentence, List<Entity> actors, boolean ofParties) {
        for (Phrase part : conjuncts.split(analysis, begin, end)) {
            if (isEmpty(part) || !taken.add(part.begin())) {
                continue;
            }
            drafts.add(draft(rule, kind, part, sentence, actors, ofParties)
                    .date("deadline", Deadlines.of(analysis, new Phrase(part.begin(), end), sentence)));
        }
    }

    /** Too little to tell what is meant: one word, or words of which only the first is no pronoun or particle. */
    private boolean isEmpty(Phrase part) {
        int words = 0;
        for (int t = part.begin() + 1; t < part.end(); t++) {
            words += analysis.tokens().is(t, Shape.WORD | Shape.NUMBER)
                            && analysis.text().match(t, "function") == null
                    ? 1
                    : 0;
        }
        boolean first = analysis.text().match(part.begin(), "function") != null;
        return words == 0 || (first && words < 2 && part.end() - part.begin() < 4);
    }

    private Draft draft(
            String rule, String kind, Phrase part, Sentence sentence, List<Entity> actors, boolean ofParties) {
        return Draft.of(FactType.COMMITMENT, rule, analysis.span(sentence.begin(), sentence.end()))
                .text("text", analysis.surface(part.begin(), part.end()))
                .code("kind", kind)
                .text("themes", themes.of(part, sentence))
                .names("actors", actors)
                .name("under", scope.under(sentence, part, ofParties));
    }
}
