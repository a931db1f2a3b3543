package kelisim.extract.internal.family.commitment;

import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.phrase.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Tells by which clauses somebody means to do something: verbs of agreeing, plain futures, readiness, what is to be done. */
final class Intentions {

    private final Analysis analysis;
    private final Scope scope;

    Intentions(Analysis analysis, Scope scope) {
        this.analysis = analysis;
        this.scope = scope;
    }

    /** The CommitmentKind of what the verb governs, {@code null} if it is no verb of meaning to do something. */
    static @Nullable String kindOf(Frame frame) {
        if (frame.is("propose") || frame.is("call_for") || frame.is("need")) {
            return "proposal";
        }
        return frame.is("commit")
                        || frame.is("instruct")
                        || frame.is("plan")
                        || frame.is("decide")
                        || frame.is("agree")
                        || frame.is("readiness")
                        || frame.is("sign")
                ? "pledge"
                : null;
    }

    /** Whether the second clause is what the first agrees, plans or proposes to do. */
    boolean isDoneUnder(Frame frame, Frame next) {
        boolean form =
                next.verb().form() == VerbGroup.Form.INFINITIVE || next.verb().form() == VerbGroup.Form.GERUND;
        return form && next.verb().begin() - frame.verb().end() < 12;
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
                && !isEvent(frame)
                && !frame.is("say")
                && !frame.subjects().isEmpty()
                && scope.canMean(frame.subjects().get(0));
    }

    /** 'A said that B would build C': the future of what somebody told. */
    boolean isTold(Frame saying, Frame frame) {
        boolean says = saying.is("say") || saying.is("assure") || saying.is("announce");
        return says
                && saying.standing() == Standing.DONE
                && frame.standing() == Standing.HEDGED
                && frame.verb().form() == VerbGroup.Form.FINITE
                && analysis.text().isWord(frame.verb().begin(), "would");
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

    /** 'Five gauges are to be installed': a thing, no instrument, event or body, that somebody is to make or do. */
    boolean isToBeDone(Frame frame, boolean told) {
        if (!frame.verb().passive()
                || !(told || frame.standing() == Standing.PLANNED)
                || frame.objects().isEmpty()) {
            return false;
        }
        boolean other = frame.is("sign")
                || frame.is("adopt")
                || frame.is("ratify")
                || frame.is("in_force")
                || frame.is("say")
                || frame.is("exchange")
                || frame.is("hold")
                || frame.is("create")
                || frame.is("expect")
                || frame.is("elect")
                || frame.is("appoint");
        Phrase thing = subject(frame);
        if (thing == null) {
            return false;
        }
        boolean named = analysis.mentions().within(thing.begin(), thing.end()).stream()
                .anyMatch(mention -> mention.kind() == MentionKind.INSTRUMENT
                        || mention.kind() == MentionKind.EVENT
                        || mention.kind() == MentionKind.PERSON
                        || mention.kind() == MentionKind.ROLE);
        return !other
                && !named
                && thing.end() - thing.begin() > 1
                && !analysis.text().isFunction(thing.begin(), "pos", "pronoun");
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
        boolean held = frame.objects().stream()
                .anyMatch(phrase -> !analysis.mentions()
                                .within(phrase.begin(), phrase.end(), MentionKind.EVENT)
                                .isEmpty()
                        || analysis.text().match(phrase.end() - 1, "event_head") != null);
        return held || frame.is("meet") || frame.is("visit") || frame.is("attend");
    }
}
