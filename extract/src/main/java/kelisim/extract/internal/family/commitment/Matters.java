package kelisim.extract.internal.family.commitment;

import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Complement;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.phrase.VerbGroup;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a clause agrees on, asks for, pledges or plans, where a noun tells it: the object of its verb ('proposed a ban'), what
 * stands behind its preposition ('agreed in principle to a ban'), or behind a noun of meaning ('agreement was reached on a ban').
 */
final class Matters {

    /**
     * What is meant.
     *
     * @param begin where the noun phrase that names it begins
     * @param kind the CommitmentKind
     */
    record Matter(int begin, String kind) {}

    private final Analysis analysis;
    private final Conjuncts conjuncts;

    Matters(Analysis analysis, Conjuncts conjuncts) {
        this.analysis = analysis;
        this.conjuncts = conjuncts;
    }

    @Nullable
    Matter of(Frame frame) {
        if (frame.verb().form() != VerbGroup.Form.FINITE) {
            return null;
        }
        Matter named = ofNoun(frame);
        named = named == null ? worked(frame) : named;
        String kind = Intentions.kindOf(frame);
        if (named != null || kind == null || frame.is("sign") || frame.is("need")) {
            return named;
        }
        boolean bound = frame.verb().passive() && (frame.is("commit") || frame.is("plan")) && !frame.is("oblige");
        int begin = !frame.verb().passive() || bound ? behindPreposition(frame) : -1;
        begin = begin < 0 && !frame.verb().passive() ? object(frame) : begin;
        return begin < 0 ? null : new Matter(begin, kind);
    }

    /** 'agreed on X', 'agreed on Monday in Riga to X', 'are committed to X', 'aims at X'; −1 if nothing stands there. */
    private int behindPreposition(Frame frame) {
        boolean ready = frame.is("readiness");
        boolean upon = frame.is("agree") || frame.is("decide") || frame.is("commit");
        if (!upon && !frame.is("plan")) {
            return -1;
        }
        int t = afterAdverbs(frame.verb().end());
        for (Complement complement : frame.complements()) {
            int preposition = complement.preposition();
            boolean settles = isTimeOrPlace(complement.phrase());
            if (preposition == t && !settles) {
                boolean aims = analysis.text().isWord(t, "at") && frame.is("plan");
                boolean plans = frame.is("plan") && !frame.is("commit") && isUpon(t);
                boolean keen = ready
                        && (analysis.text().isWord(t, "in") || analysis.text().isWord(t, "for"));
                return aims || keen || upon && isUpon(t) || plans && startsDoing(t + 1) ? t + 1 : -1;
            }
            t = preposition == t ? afterAdverbs(complement.phrase().end()) : t;
        }
        if (t > frame.verb().end() && upon && analysis.text().isFunction(t, "pos", "to")) {
            return t + 1; // 'agreed on 14 June to do away with'
        }
        return aimedAtDoing(frame, t) ? t + 1 : -1;
    }

    /** 'are aimed at improving access': no noun phrase, but a gerund behind the preposition. */
    private boolean aimedAtDoing(Frame frame, int t) {
        boolean aims = frame.is("plan") && analysis.text().isWord(t, "at");
        return aims && startsDoing(t + 1);
    }

    /** Whether a gerund begins here: 'on opening a branch', not 'on training of staff'. */
    boolean startsDoing(int t) {
        return t < analysis.tokens().size()
                && analysis.tokens().endsIn(t, "ing")
                && !analysis.text().is(t, "topic")
                && !analysis.text().isFunction(t + 1, "pos", "preposition")
                && conjuncts.isAction(analysis, t, analysis.text().sentenceOf(t).end());
    }

    private boolean isTimeOrPlace(Phrase phrase) {
        Mention first = analysis.mentions().outermost(phrase.begin());
        return first != null && first.end() == phrase.end() && isTimeOrPlace(phrase.begin());
    }

    private boolean isTimeOrPlace(int t) {
        Mention first = analysis.mentions().outermost(t);
        return first != null && (first.kind() == MentionKind.DATE || first.kind() == MentionKind.PLACE);
    }

    private int object(Frame frame) {
        int behind = frame.verb().end();
        boolean direct = frame.is("call_for") || frame.is("propose") || frame.is("commit") || frame.is("advocate");
        boolean asked = !frame.is("call_for")
                || frame.is("propose")
                || analysis.text().isWord(behind - 1, "for")
                || frame.verb().end() - frame.verb().main() == 1 && frame.is("say");
        for (Phrase object : frame.objects()) {
            boolean given = frame.is("commit") && analysis.text().isFunction(object.begin(), "definite", "true");
            boolean planned = frame.is("plan")
                    && !frame.is("want")
                    && (conjuncts.isAction(analysis, object.begin(), object.end()) || isNew(object.begin()));
            boolean near = object.begin() == behind || frame.is("propose") && isBehindWhom(frame, object);
            if (near && (planned || direct && asked && !given)) {
                return object.begin();
            }
        }
        return -1;
    }

    /** 'propose to our neighbours a joint fund': what stands right behind those to whom it is proposed. */
    private boolean isBehindWhom(Frame frame, Phrase object) {
        return frame.complements().stream()
                .anyMatch(complement -> complement.preposition() == frame.verb().end()
                        && analysis.text().isWord(complement.preposition(), "to")
                        && complement.phrase().end() == object.begin()
                        && isNew(object.begin()));
    }

    /** 'plan a joint bulletin'. */
    private boolean isNew(int begin) {
        return analysis.text().isFunction(begin, "pos", "article")
                && !analysis.text().isFunction(begin, "definite", "true");
    }

    /** 'are working on a joint atlas', 'work is under way on a new line': a thing that is not there yet. */
    private @Nullable Matter worked(Frame frame) {
        int t = afterAdverbs(frame.verb().end());
        boolean working = analysis.text().isWord(frame.verb().main(), "working");
        boolean leads = analysis.text().isWord(t, "on") && isNew(t + 1);
        return working && leads && frame.standing() == Standing.DONE ? new Matter(t + 1, "project") : null;
    }

    // ---- 'agreement was reached on X', 'reaffirmed their commitment to X', 'announced plans for X'

    private @Nullable Matter ofNoun(Frame frame) {
        boolean told =
                frame.is("light") || frame.is("say") || frame.is("approve") || frame.is("have") || frame.is("propose");
        if (!told || frame.standing() != Standing.DONE) {
            return null;
        }
        List<Phrase> objects = frame.objects();
        if (objects.isEmpty()) {
            return null;
        }
        Phrase thing = objects.get(0);
        Match noun = analysis.text().match(thing.end() - 1, "intent");
        boolean named = analysis.mentions().within(thing.begin(), thing.end(), MentionKind.INSTRUMENT).stream()
                .anyMatch(mention -> analysis.tokens().is(mention.head(), Shape.CAPITAL) && !mention.generic());
        if (noun == null || named || analysis.text().isDenied(noun.begin())) {
            return null;
        }
        int t = afterAdverbs(frame.verb().passive() ? frame.verb().end() : thing.end());
        boolean leads = isUpon(t) && !frame.is("need") || analysis.text().isWord(t, "for");
        return leads && !isTimeOrPlace(t + 1)
                ? new Matter(t + 1, String.valueOf(noun.entry().get("kind")))
                : null;
    }

    private int afterAdverbs(int token) {
        int t = token;
        Match adverb = analysis.text().match(t, "function");
        while (adverb != null && adverb.entry().has("pos", "adverb")) {
            t = adverb.end();
            adverb = analysis.text().match(t, "function");
        }
        return t;
    }

    private boolean isUpon(int t) {
        return analysis.text().isWord(t, "on")
                || analysis.text().isWord(t, "upon")
                || analysis.text().isWord(t, "to");
    }
}
