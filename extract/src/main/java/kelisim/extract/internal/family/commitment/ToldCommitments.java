package kelisim.extract.internal.family.commitment;

import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;

/** What running text tells that somebody agreed, pledged, plans, proposes or is there to do. */
final class ToldCommitments {

    /** A shorter wish is a turn of speech: 'let us look soberly'. */
    private static final int FEWEST = 6;

    /** How far behind a verb the clause may begin that it governs. */
    private static final int FAR = 14;

    private final Analysis analysis;
    private final Scope scope;
    private final Conjuncts conjuncts;
    private final Extents extents;
    private final Intentions intentions;
    private final Noted noted;
    private final NamedDeeds named;
    private final RunIns runIns;
    private final Goals goals;
    private final NamedProjects projects;

    ToldCommitments(Analysis analysis, Scope scope, Conjuncts conjuncts) {
        this.analysis = analysis;
        this.scope = scope;
        this.conjuncts = conjuncts;
        this.extents = new Extents(analysis);
        this.intentions = new Intentions(analysis, scope);
        this.noted = new Noted(analysis, scope);
        this.named = new NamedDeeds(analysis, scope, conjuncts, extents, noted);
        this.runIns = new RunIns(analysis, scope, conjuncts, noted);
        this.goals = new Goals(analysis, scope, conjuncts, extents, noted);
        this.projects = new NamedProjects(analysis, scope, noted);
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
                runIns.find(sentence, s);
                goals.find(sentence, s);
                wish(sentence, s);
                named.find(sentence, s);
                clauses(sentence, s);
                nouns(sentence);
                projects.find(sentence, s);
            }
        }
        return noted.drafts();
    }

    /** 'Let us build …', 'Two, let each state report …', 'Let there be …'; 'let me thank' and 'let us look soberly' propose nothing. */
    private void wish(Sentence sentence, int number) {
        for (Frame frame : analysis.phrases().frames(number)) {
            int let = frame.verb().end() - 1;
            boolean opens = let == sentence.begin() || analysis.tokens().is(let - 1, Shape.MARK);
            if (!opens || !frame.is("let")) {
                continue;
            }
            boolean own = analysis.text().isFunction(let + 1, "number", "singular")
                    && analysis.text().isFunction(let + 1, "person", "first");
            int begin = wished(let + 1);
            int end = extent(begin, sentence);
            boolean denied = analysis.text().is(begin, "modality");
            boolean speech = analysis.tokens().is(let + 1, Shape.POSSESSIVE);
            if (!own && !speech && !denied && end - begin >= FEWEST && noted.take(begin)) {
                Phrase wished = new Phrase(begin, analysis.tokens().is(end - 1, Shape.MARK) ? end - 1 : end);
                noted.put(noted.draft("commitment.wish", "proposal", wished, sentence, scope.parties(), false));
            }
        }
    }

    /** Behind 'us' and 'there be a'. */
    private int wished(int behind) {
        int t = analysis.text().isWord(behind, "us") ? behind + 1 : behind;
        t = analysis.text().isWord(t, "there") && analysis.text().isWord(t + 1, "be") ? t + 2 : t;
        return t > behind && analysis.text().isFunction(t, "pos", "article") ? t + 1 : t;
    }

    /** 'an agreement to …', 'announced plans to …', 'a decision was taken to …', 'efforts to …'. */
    private void nouns(Sentence sentence) {
        List<Frame> frames = analysis.phrases().frames(analysis.text().sentenceNumber(sentence.begin()));
        for (int i = 0; i < frames.size(); i++) {
            Frame frame = frames.get(i);
            if (frame.verb().form() != VerbGroup.Form.INFINITIVE
                    || frame.verb().begin() <= sentence.begin()
                    || frame.standing().compareTo(Standing.PROPOSED) > 0) {
                continue;
            }
            Match noun = intent(frame, i > 0 ? frames.get(i - 1) : null);
            Match work = analysis.text().match(frame.verb().begin() - 1, "announcement");
            boolean effort = work != null && work.entry().has("kind", "activity");
            String kind = noun != null ? noun.entry().get("kind") : effort ? "activity" : null;
            Frame judged = kind == null ? null : judged(frames, i, sentence);
            boolean refused = judged != null
                    && (!judged.is("approve") && !judged.is("light") || judged.standing() != Standing.DONE);
            boolean none = noun != null && analysis.text().isDenied(noun.begin());
            if (kind != null
                    && !refused
                    && !none
                    && !noted.isInside(frame.verb().begin())) {
                int begin = frame.verb().main();
                int end =
                        judged == null ? extent(begin, sentence) : judged.verb().begin();
                List<Entity> actors = i > 0 ? scope.actors(frames.get(i - 1)) : scope.parties();
                add("commitment.noun", kind, begin, end, sentence, actors, true);
            }
        }
    }

    /** The noun of meaning right ahead of an infinitive, or the subject of the light verb that stands between. */
    private @Nullable Match intent(Frame frame, @Nullable Frame before) {
        Match noun = analysis.text().match(frame.verb().begin() - 1, "intent");
        for (Phrase object : before == null || noun != null ? List.<Phrase>of() : before.objects()) {
            Match head = object.end() == frame.verb().begin() ? intentOf(object) : null;
            noun = head == null ? noun : head;
        }
        boolean light = before != null
                && before.verb().passive()
                && (before.is("light") || before.is("approve"))
                && before.verb().end() == frame.verb().begin()
                && before.standing() == Standing.DONE;
        List<Phrase> done = before != null && light && noun == null ? before.objects() : List.of();
        for (Phrase subject : done) {
            noun = analysis.text().match(subject.end() - 1, "intent");
        }
        return noun;
    }

    /** 'the readiness of her government'. */
    private @Nullable Match intentOf(Phrase phrase) {
        int head = analysis.text().afterDeterminers(phrase.begin(), phrase.end());
        Match noun = analysis.text().match(head, "intent");
        return noun != null && analysis.text().isWord(noun.end(), "of") ? noun : null;
    }

    /**
     * The clause of which a noun with its infinitive is the subject, where that clause tells of no approval: 'the proposal to …
     * was heard', 'the plan to … failed'.
     */
    private @Nullable Frame judged(List<Frame> frames, int at, Sentence sentence) {
        Frame deed = frames.get(at);
        boolean leads =
                frames.subList(0, at).stream().noneMatch(frame -> frame.verb().form() == VerbGroup.Form.FINITE);
        for (Frame frame : frames.subList(at + 1, frames.size())) {
            boolean main = leads
                    && frame.verb().form() == VerbGroup.Form.FINITE
                    && frame.begin() > deed.verb().main();
            if (main && frame.verb().begin() < extents.end(deed.verb().main(), sentence)) {
                return frame;
            }
        }
        return null;
    }

    // ---- 'A and B agreed to …', 'the Parties shall …', 'it was proposed to …'

    private void clauses(Sentence sentence, int number) {
        List<Frame> frames = analysis.phrases().frames(number);
        for (int i = 0; i < frames.size(); i++) {
            Frame frame = frames.get(i);
            boolean told = i > 0 && intentions.isTold(frames.get(i - 1), frame);
            if (frame.standing() == Standing.DENIED && !intentions.isForbidden(frame)
                    || (frame.standing() == Standing.HEDGED && !told)) {
                continue;
            }
            Frame next = i + 1 < frames.size() ? frames.get(i + 1) : null;
            String kind = intentions.kindIn(frame);
            if (kind != null && next != null && intentions.isDoneUnder(frame, next)) {
                add(
                        "commitment.agreed",
                        kind,
                        afterTo(next),
                        extent(next.verb().main(), sentence),
                        sentence,
                        doers(frame, next),
                        true);
            } else if (i == 0 && intentions.isMinuted(frame, sentence)) {
                int begin = frame.verb().main();
                add("commitment.minuted", "pledge", begin, extent(begin, sentence), sentence, who(frame), true);
            } else if (kind != null && that(frame, next) >= 0) {
                if (next == null || isTold(frame, next) || !intentions.isStillToDo(next)) {
                    continue;
                }
                int begin = that(frame, next) + 1;
                add("commitment.that", kind, begin, extent(begin, sentence), sentence, who(frame), true);
            } else if (next != null
                    && intentions.isReady(frame)
                    && next.verb().form() == VerbGroup.Form.INFINITIVE
                    && !(next.verb().passive() && (next.is("hold") || next.is("open")))) {
                int begin = next.verb().main();
                add("commitment.ready", "pledge", begin, extent(begin, sentence), sentence, who(frame), true);
            } else if (intentions.isToBeDone(frame, told)) {
                toBeDone(frame, sentence);
            } else if (intentions.isUnderWay(frame)) {
                underWay(frame, sentence);
            } else if (intentions.isPromise(frame, told) || intentions.isForbidden(frame)) {
                boolean forbidden = frame.standing() == Standing.DENIED;
                boolean whole = forbidden && intentions.isDeniedBody(frame);
                int from = forbidden ? frame.verb().begin() + 1 : frame.verb().main();
                add(
                        "commitment.will",
                        "pledge",
                        whole ? frame.subjects().get(0).begin() : from,
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

    /** Whether the next clause will be told by itself: 'promised that it would pay', 'agreed that both will pay'. */
    private boolean isTold(Frame frame, Frame next) {
        return intentions.isPromise(next, intentions.isTold(frame, next));
    }

    /** 'proposed that', 'propose also that', 'suggests through its envoy that': where the clause is opened; −1 if none is. */
    private int that(Frame frame, @Nullable Frame next) {
        int end = frame.verb().end();
        int limit = next == null || frame.is("agree") || next.verb().begin() - end > FAR
                ? end + 1
                : next.verb().begin();
        for (int t = end; t < limit && !analysis.tokens().isMark(t, ','); t++) {
            if (analysis.text().isWord(t, "that")) {
                return t;
            }
        }
        return -1;
    }

    private void toBeDone(Frame frame, Sentence sentence) {
        Phrase thing = Intentions.subject(frame);
        if (thing == null || !noted.take(thing.begin())) {
            return;
        }
        int end = extent(frame.verb().main(), sentence);
        while (analysis.tokens().is(end - 1, Shape.MARK) && !analysis.tokens().is(end - 1, Shape.CLOSES_BRACKET)) {
            end--;
        }
        List<Entity> doers = scope.bodiesBehind(frame, "by");
        int first = opening(thing, sentence);
        int begin = analysis.text().isFunction(first, "pos", "article") ? first + 1 : first;
        Phrase whole = new Phrase(begin, end);
        if (noted.tellsPast(whole)) {
            return;
        }
        List<Entity> actors = doers.isEmpty() ? scope.parties() : doers;
        noted.put(noted.draft("commitment.passive", "project", whole, sentence, actors, true)
                .date(
                        "deadline",
                        Deadlines.within(analysis, new Phrase(frame.verb().begin(), end))));
    }

    /** Where a subject begins of which the last words are set off by commas: 'the cable, 1,155 km in length, is to be laid'. */
    private int opening(Phrase thing, Sentence sentence) {
        if (analysis.tokens().is(thing.begin() - 1, Shape.OPENS_BRACKET)) {
            return beforeBracket(thing.begin() - 1, thing);
        }
        boolean setOff = analysis.tokens().isMark(thing.begin() - 1, ',')
                && analysis.phrases().frames(analysis.text().sentenceNumber(sentence.begin())).stream()
                        .noneMatch(frame -> frame.verb().begin() < thing.begin());
        return setOff && analysis.text().isFunction(sentence.begin(), "pos", "article")
                ? sentence.begin()
                : thing.begin();
    }

    private int beforeBracket(int bracket, Phrase thing) {
        return analysis.phrases().chunks(analysis.text().sentenceNumber(bracket)).stream()
                .filter(chunk -> chunk.end() == bracket)
                .mapToInt(chunk -> chunk.begin())
                .findFirst()
                .orElse(thing.begin());
    }

    /** 'The second programme is to go on until 2027'. */
    private void underWay(Frame frame, Sentence sentence) {
        int subject = frame.subjects().get(0).begin();
        int begin = analysis.text().isFunction(subject, "pos", "article") ? subject + 1 : subject;
        List<Phrase> whole = new ArrayList<>();
        Conjuncts.add(analysis, whole, begin, extent(frame.verb().main(), sentence));
        noted.add("commitment.planned", "project", whole, sentence, scope.parties(), true);
    }

    private List<Entity> who(Frame frame) {
        return scope.actors(frame);
    }

    /** Who does what a verb governs: whom it obliges or instructs, else who means to do it. */
    private List<Entity> doers(Frame frame, Frame next) {
        boolean ofObject = (frame.is("oblige") || frame.is("instruct"))
                && !frame.verb().passive()
                && !frame.objects().isEmpty();
        return ofObject ? scope.actors(next) : who(frame);
    }

    private int extent(int begin, Sentence sentence) {
        return extents.end(begin, sentence);
    }

    private void add(
            String rule, String kind, int begin, int end, Sentence sentence, List<Entity> actors, boolean ofParties) {
        noted.add(rule, kind, conjuncts.split(analysis, begin, end), sentence, actors, ofParties);
    }
}
