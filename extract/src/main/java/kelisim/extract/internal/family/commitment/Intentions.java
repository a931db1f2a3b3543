package kelisim.extract.internal.family.commitment;

import java.util.List;
import java.util.Set;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Inflection;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.phrase.VerbClasses;
import kelisim.extract.internal.phrase.VerbGroup;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Tells by which clauses somebody means to do something: verbs of agreeing, plain futures, readiness, what is to be done. */
final class Intentions {

    private static final VerbClasses PROPOSING = VerbClasses.of("propose", "call_for", "need");
    private static final VerbClasses PLEDGING =
            VerbClasses.of("commit", "instruct", "plan", "decide", "agree", "readiness", "advocate", "sign", "purpose");

    /** Words that open what is asked or left open. */
    private static final Set<String> ASKING = Set.of("what", "how", "whether", "why");
    /** How many words in front of the verb one of them may stand. */
    private static final int ASKED = 8;

    private final Analysis analysis;
    private final Scope scope;

    Intentions(Analysis analysis, Scope scope) {
        this.analysis = analysis;
        this.scope = scope;
    }

    /** The CommitmentKind of what the verb governs, {@code null} if it is no verb of meaning to do something. */
    static @Nullable String kindOf(Frame frame) {
        boolean invites = frame.is("invite") && !frame.objects().isEmpty();
        if (invites || frame.isAny(PROPOSING)) {
            return "proposal";
        }
        boolean obliges = frame.is("oblige") && !frame.objects().isEmpty();
        return obliges || frame.isAny(PLEDGING) ? "pledge" : null;
    }

    /** 'The Parties wish to place their trade on a firm footing': a wish of the parties to the text. */
    @Nullable
    String kindIn(Frame frame) {
        boolean wish = frame.is("wish")
                && frame.verb().form() == VerbGroup.Form.FINITE
                && !frame.subjects().isEmpty()
                && analysis.text().is(frame.subjects().get(0).end() - 1, "party");
        return wish ? "pledge" : kindOf(frame);
    }

    /** 'when they need to draw water', 'nobody who wants to wait', 'asked for time to study it', 'I want to speak of'. */
    private boolean isWishOfAnother(Frame frame, Frame next) {
        boolean wants = frame.is("need") || frame.is("want");
        boolean object =
                frame.is("need") && !frame.verb().passive() && !frame.objects().isEmpty();
        boolean negated = analysis.text().isFunction(next.verb().begin() - 1, "pos", "negation");
        boolean time = analysis.text().is(next.verb().begin() - 1, "time_noun");
        return negated
                || time
                || wants
                        && (object
                                || hangsOnAnother(frame)
                                || next.is("say") && frame.objects().isEmpty());
    }

    /** Whether the second clause is what the first agrees, plans or proposes to do. */
    boolean isDoneUnder(Frame frame, Frame next) {
        boolean form =
                next.verb().form() == VerbGroup.Form.INFINITIVE || next.verb().form() == VerbGroup.Form.GERUND;
        boolean upon = next.verb().form() == VerbGroup.Form.INFINITIVE
                && (analysis.text().isWord(frame.verb().end(), "on")
                        || analysis.text().isWord(frame.verb().end(), "upon"));
        // 'is aimed at improving access to drinking water': a gerund further on is part of what stands behind the
        // preposition
        int reach = next.verb().form() == VerbGroup.Form.GERUND ? 3 : 12;
        boolean asksAlong = frame.is("invite") && isEvent(next);
        boolean tail =
                next.verb().passive() && analysis.tokens().isMark(next.verb().begin() - 1, ',');
        return form
                && !isOffice(next)
                && !upon
                && !asksAlong
                && !tail
                && !isWishOfAnother(frame, next)
                && next.verb().begin() - frame.verb().end() < reach;
    }

    /** 'The Parties shall', 'we will', 'Kenya intends': a plain future of somebody who can mean to do something. */
    boolean isPromise(Frame frame, boolean told) {
        return (told || frame.standing() == Standing.PLANNED)
                && frame.verb().form() == VerbGroup.Form.FINITE
                && !frame.verb().passive()
                && !frame.verb().copula()
                && !frame.is("have")
                && !analysis.text().isWord(frame.verb().main(), "have")
                && !frame.is("in_force")
                && !isOffice(frame)
                && !frame.is("decide")
                && !frame.is("subordinate")
                && !frame.is("see")
                && !isPerfect(frame)
                && !isEvent(frame)
                && !isSpeech(frame)
                && !isAsked(frame)
                && !analysis.text().isFunction(frame.verb().begin(), "tense", "past")
                && !frame.subjects().isEmpty()
                && (frame.subjects().stream().anyMatch(scope::canMean) || scope.meansBody(frame));
    }

    /** 'will chair the meeting', 'agreed to serve as rapporteur', 'will take up her duties': who holds an office, not what is done. */
    private boolean isOffice(Frame frame) {
        boolean post = frame.verb().end() < analysis.tokens().size()
                && analysis.text().isFunction(frame.verb().end() + 1, "pos", "possessive")
                && analysis.text().is(frame.verb().end() + 2, "post_noun");
        return frame.is("chair") || frame.is("hold_office") || post;
    }

    /** 'would otherwise have run out'. */
    private boolean isPerfect(Frame frame) {
        if (analysis.text().isFunction(frame.verb().begin(), "standing", "planned")) {
            return false;
        }
        for (int t = frame.verb().begin(); t < frame.verb().main(); t++) {
            if (analysis.text().isWord(t, "have")) {
                return true;
            }
        }
        return false;
    }

    /** 'they told what each of them will do', 'asked how the fund will work'. */
    private boolean isAsked(Frame frame) {
        int verb = frame.verb().begin();
        int first = Math.max(analysis.text().sentenceOf(verb).begin(), verb - ASKED);
        for (int t = verb - 1; t >= first && !analysis.tokens().is(t, Shape.MARK); t--) {
            int token = t;
            if (ASKING.stream().anyMatch(word -> analysis.text().isWord(token, word))) {
                return true;
            }
        }
        return false;
    }

    /** 'A will say that …'; 'will recognise each other's diplomas', 'shall inform the other Party' are deeds. */
    private boolean isSpeech(Frame frame) {
        boolean deed = !frame.objects().isEmpty()
                && frame.objects().get(0).begin() == frame.verb().end()
                && !analysis.text().isFunction(frame.verb().end(), "person", "second")
                && !frame.is("announce")
                && frame.verb().standing() == Standing.PLANNED;
        return frame.is("say") && !deed;
    }

    /** 'The Parties shall not levy fees', 'no party shall levy fees', 'we will not open a mine': a duty not to do something. */
    boolean isForbidden(Frame frame) {
        int first = frame.verb().begin();
        boolean negated = analysis.text().isFunction(first + 1, "pos", "negation");
        boolean duty = analysis.text().isWord(first, "shall") && (negated || isDeniedBody(frame));
        boolean vow = analysis.text().isWord(first, "will") && negated && isOurs(frame);
        return frame.standing() == Standing.DENIED
                && (duty || vow)
                && !frame.verb().passive()
                && !frame.verb().copula()
                && frame.subjects().stream().anyMatch(scope::canMean);
    }

    /** Whether what the text will not do is told from the subject on: 'no party shall levy fees'. */
    boolean isDeniedBody(Frame frame) {
        return !frame.subjects().isEmpty()
                && analysis.text().is(frame.subjects().get(0).begin(), "denial");
    }

    private boolean isOurs(Frame frame) {
        return frame.subjects().stream()
                .anyMatch(subject -> analysis.text().isFunction(subject.begin(), "person", "first"));
    }

    /** 'Ms Hill to find a venue by May': minutes and headlines tell so what is to be done, without a verb of their own. */
    boolean isMinuted(Frame frame, Sentence sentence) {
        return frame.verb().form() == VerbGroup.Form.INFINITIVE
                && !frame.verb().passive()
                && !frame.is("say")
                && !isEvent(frame)
                && !frame.subjects().isEmpty()
                && frame.subjects().get(0).begin() - sentence.begin() <= 1
                && frame.subjects().stream()
                        .allMatch(phrase -> phrase.end() <= frame.verb().begin())
                && scope.canMean(frame.subjects().get(0));
    }

    /** 'A said that B would build C': the future of what somebody told. */
    boolean isTold(Frame saying, Frame frame) {
        boolean says = saying.is("say") || saying.is("assure") || saying.is("announce") || kindOf(saying) != null;
        int that = frame.begin() - 1;
        boolean assured =
                analysis.text().isWord(that, "that") && analysis.text().is(that - 1, "intent");
        return (says || assured)
                && saying.standing().compareTo(Standing.PLANNED) <= 0
                && frame.standing() == Standing.HEDGED
                && frame.verb().form() == VerbGroup.Form.FINITE
                && analysis.text().isWord(frame.verb().begin(), "would");
    }

    /** 'agreed that costs be shared', 'that costs shall be shared': what is so already is nothing to be done. */
    boolean isStillToDo(Frame frame) {
        if (frame.standing() == Standing.DENIED) {
            return false;
        }
        if (frame.standing() != Standing.DONE && frame.verb().standing() != Standing.DONE) {
            return true;
        }
        int first = frame.verb().begin();
        Match verb = analysis.text().match(frame.verb().main(), "verb");
        boolean auxiliary = analysis.text().isFunction(first, "pos", "auxiliary");
        return auxiliary
                ? analysis.text().isFunction(first, "base", "true")
                        && !analysis.text().isWord(first, "have")
                : verb == null || verb.inflection() == Inflection.BASE || verb.inflection() == Inflection.AS_GIVEN;
    }

    /** 'Uganda is ready to pay': somebody who is, or declares to be, ready, willing or bound. */
    boolean isReady(Frame frame) {
        if (frame.standing() != Standing.DONE) {
            return false;
        }
        for (int t = frame.verb().begin();
                t < Math.min(frame.end(), frame.verb().end() + 3);
                t++) {
            Match match = analysis.text().match(t, "readiness");
            if (match != null && analysis.text().isFunction(match.end(), "pos", "to")) {
                return true;
            }
        }
        return false;
    }

    /** 'The small grants are to reach more villages', 'the work will go on': a thing of which somebody means that it does so. */
    boolean isUnderWay(Frame frame) {
        if (frame.verb().standing() != Standing.PLANNED
                || frame.standing() != Standing.PLANNED
                || frame.subjects().size() != 1) {
            return false;
        }
        boolean will = frame.is("start") || frame.is("open") || frame.is("proceed");
        boolean isTo = analysis.text().isFunction(frame.verb().begin(), "verb", "be");
        boolean other = frame.is("in_force")
                || frame.is("say")
                || frame.is("hold")
                || frame.is("change")
                || frame.is("amount")
                || isEvent(frame);
        return frame.verb().form() == VerbGroup.Form.FINITE
                && !frame.verb().passive()
                && !frame.verb().copula()
                && (will || isTo)
                && !other
                && !analysis.text().isWord(frame.begin() - 1, "that")
                && !hangsOnAnother(frame)
                && !isNamed(frame.subjects().get(0))
                && !isTopic(frame.subjects().get(0))
                && !scope.canMean(frame.subjects().get(0));
    }

    /** 'its office, which is to open in May', 'a park where 800 people are to find work': told of something else, by the way. */
    private boolean hangsOnAnother(Frame frame) {
        int before = frame.verb().begin() - 1;
        return analysis.text().isFunction(before, "pos", "relative")
                || analysis.text().isFunction(frame.begin() - 1, "pos", "subordinator");
    }

    /** 'Our job is to', 'the aim is to': what such a word tells is read elsewhere. */
    private boolean isTopic(Phrase thing) {
        for (int t = thing.begin(); t < thing.end(); t++) {
            if (analysis.text().is(t, "announcement") || analysis.text().is(t, "topic")) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(Phrase thing) {
        boolean named = analysis.mentions().within(thing.begin(), thing.end()).stream()
                .anyMatch(mention -> mention.kind() == MentionKind.INSTRUMENT
                        || mention.kind() == MentionKind.EVENT
                        || mention.kind() == MentionKind.PERSON
                        || mention.kind() == MentionKind.ROLE);
        return named
                || analysis.text().isFunction(thing.begin(), "pos", "pronoun")
                || analysis.text().isFunction(thing.begin(), "pos", "relative");
    }

    /** 'Five gauges are to be installed': a thing, no instrument, event or body, that somebody is to make or do. */
    boolean isToBeDone(Frame frame, boolean told) {
        if (!frame.verb().passive()
                || frame.verb().form() != VerbGroup.Form.FINITE
                || !(told || frame.standing() == Standing.PLANNED)
                || frame.objects().isEmpty()) {
            return false;
        }
        boolean other = frame.is("sign")
                || frame.is("adopt")
                || frame.is("ratify")
                || frame.is("in_force")
                || frame.is("say") && !frame.is("write")
                || frame.is("exchange")
                || frame.is("hold")
                || frame.is("create")
                || frame.is("expect")
                || frame.is("elect")
                || frame.is("appoint");
        Phrase thing = subject(frame);
        if (thing == null || hangsOnAnother(frame) || isCutOff(thing, frame)) {
            return false;
        }
        boolean business = analysis.text().is(frame.verb().main(), "procedure");
        return !other && !business && !isNamed(thing) && thing.end() - thing.begin() > 1;
    }

    /** 'Whether A joins is to be decided', 'A, of at least 1 GW, is to be laid': the words ahead of the verb are but a part of a subject. */
    private boolean isCutOff(Phrase thing, Frame frame) {
        boolean clause = analysis.phrases().frames(analysis.text().sentenceNumber(thing.begin())).stream()
                .anyMatch(other -> other.verb().form() == VerbGroup.Form.FINITE
                        && other.verb().begin() > thing.begin()
                        && !analysis.tokens().isMark(other.verb().begin() - 1, ',')
                        && other.verb().begin() < frame.verb().begin());
        return clause;
    }

    /** What stands ahead of a passive verb: of the phrases it is done to, the last that ends before it. */
    static @Nullable Phrase subject(Frame frame) {
        Phrase last = null;
        for (Phrase phrase : frame.objects()) {
            last = phrase.end() <= frame.verb().begin() ? phrase : last;
        }
        return last;
    }

    /** 'The Council will hold its next session': an event that is planned, and nothing more. */
    private boolean isEvent(Frame frame) {
        boolean meets = frame.is("meet") && (frame.objects().isEmpty() || namesOne(frame.objects()));
        boolean convenes = frame.is("convene") && frame.objects().isEmpty();
        boolean visits = frame.is("visit") && !isOfMany(frame.objects());
        boolean comes = meets || convenes || visits || frame.is("attend");
        return comes
                || frame.objects().stream()
                        .anyMatch(phrase -> !analysis.mentions()
                                        .within(phrase.begin(), phrase.end(), MentionKind.EVENT)
                                        .isEmpty()
                                || analysis.text().match(phrase.end() - 1, "event_head") != null);
    }

    /** 'visit all 26 villages': more than one visit is a piece of work. */
    private boolean isOfMany(List<Phrase> things) {
        return things.stream()
                .anyMatch(phrase -> analysis.text().isFunction(phrase.begin(), "alone", "true")
                        || analysis.mentions().at(phrase.begin(), MentionKind.FIGURE) != null);
    }

    /** 'meet the President', not 'meet the cost'. */
    private boolean namesOne(List<Phrase> things) {
        return things.stream()
                .anyMatch(phrase -> scope.canMean(phrase)
                        || analysis.text().is(phrase.end() - 1, "time_noun")
                        || !analysis.references().of(phrase).isEmpty()
                        || analysis.text().isFunction(phrase.begin(), "pos", "pronoun"));
    }
}
