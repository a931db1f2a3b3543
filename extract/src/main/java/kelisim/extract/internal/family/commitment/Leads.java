package kelisim.extract.internal.family.commitment;

import java.util.List;
import kelisim.document.Block;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Inflection;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells what the words that lead to a list announce: 'The parties will cooperate in:', 'The plan foresees:', 'OUR TASKS'. */
final class Leads {

    /** So near its end a lead has the word that says what it lists. */
    private static final int FEW = 5;

    /** How many tokens a heading inside a list may have. */
    private static final int SHORT = 8;

    /** How many sentences above a heading is looked for. */
    private static final int ABOVE = 14;

    private final Analysis analysis;
    private final Scope scope;
    private final Provisions provisions;

    Leads(Analysis analysis, Scope scope) {
        this.analysis = analysis;
        this.scope = scope;
        this.provisions = new Provisions(analysis);
    }

    /** The kind of what a list holds; {@code null} if neither its lead nor the heading over that announces what is to be done. */
    @Nullable
    String kind(Sentence lead, int number) {
        String kind = own(lead, number);
        return kind == null ? above(lead, number) : kind;
    }

    private @Nullable String own(Sentence lead, int number) {
        if (isDenied(number)) {
            return null;
        }
        Match announced = scope.announcement(lead);
        if (announced != null && announced.entry().has("none", "true")) {
            if (!leadsOn(lead.end())
                    && !isOpen(lead.end())
                    && !asks(announced, number)
                    && (announced.end() >= lead.end() - 1 - FEW
                            || analysis.phrases().frames(number).isEmpty())) {
                return null;
            }
            announced = null;
        }
        boolean ends = analysis.tokens().isMark(lead.end() - 1, ':')
                || analysis.text().block(lead) instanceof Block.Heading
                || !analysis.tokens().isMark(lead.end() - 1, '.');
        if (announced != null && ends) {
            return announced.entry().get("kind");
        }
        boolean what =
                analysis.text().isWord(lead.begin(), "what") && analysis.text().block(lead) instanceof Block.Heading;
        if (what && namesInstrument(lead)) {
            return "area"; // 'What the Memorandum covers'
        }
        for (Frame frame : analysis.phrases().frames(number)) {
            boolean asked = frame.is("call_for") || frame.is("propose");
            if (ends
                    && asked
                    && frame.standing() != Standing.DENIED
                    && !(leadsOn(lead.end()) && frame.standing() == Standing.PLANNED)) {
                return "proposal";
            }
            boolean meant = frame.standing() == Standing.PLANNED
                    || frame.is("commit")
                    || frame.is("instruct")
                    || frame.is("oblige")
                    || frame.is("expect")
                    || provisions.isProvided(frame)
                    || frame.is("plan")
                    || frame.is("cooperate")
                    || frame.is("agree");
            if (meant && ends) {
                boolean deed = frame.standing() == Standing.PLANNED && !frame.is("cooperate") && !leadsOn(lead.end());
                boolean field = frame.is("cooperate") || leadsOn(lead.end());
                return deed ? "pledge" : field ? "area" : "activity";
            }
        }
        if (leadsOn(lead.end()) && isStillSo(analysis.phrases().frames(number))) {
            return "area";
        }
        return analysis.tokens().isMark(lead.end() - 1, ':') && namesInstrument(lead) ? "area" : null;
    }

    private boolean namesInstrument(Sentence lead) {
        return !analysis.mentions()
                .within(lead.begin(), lead.end(), MentionKind.INSTRUMENT)
                .isEmpty();
    }

    /** 'The participants recommended:': who asks or agrees is not what is listed. */
    private boolean asks(Match who, int number) {
        return analysis.phrases().frames(number).stream()
                .anyMatch(frame -> who.end() <= frame.verb().begin()
                        && !frame.verb().passive()
                        && !frame.is("sign")
                        && Intentions.kindOf(frame) != null);
    }

    /** 'They did not agree on these points:'. */
    private boolean isDenied(int number) {
        List<Frame> frames = analysis.phrases().frames(number);
        return !frames.isEmpty() && frames.stream().allMatch(frame -> frame.standing() == Standing.DENIED);
    }

    /** Whether words up to a token, a colon perhaps, go on behind it: 'the participants will cooperate in:' lists no participants. */
    boolean leadsOn(int end) {
        int last = analysis.tokens().isMark(end - 1, ':') ? end - 2 : end - 1;
        return analysis.text().isFunction(last, "pos", "preposition")
                || analysis.text().isFunction(last, "pos", "to");
    }

    /** 'Our members of parliament will': what they will do stands in the items. */
    private boolean isOpen(int end) {
        return analysis.text().isFunction(end - 1, "verb", "modal");
    }

    /** Whether clauses tell no past: 'cooperation extends to', not 'the delegates stopped in'. */
    boolean isStillSo(List<Frame> frames) {
        return !frames.isEmpty()
                && frames.stream().allMatch(frame -> frame.standing() != Standing.DENIED && !isPast(frame));
    }

    private boolean isPast(Frame frame) {
        return analysis.text().matches(frame.verb().begin()).stream()
                .anyMatch(match -> match.entry().lexicon().equals("verb")
                        && (match.inflection() == Inflection.PAST
                                || match.inflection() == Inflection.PAST_OR_PARTICIPLE));
    }

    /** Under a short heading of its own a list is of the kind that the heading over that announces. */
    private @Nullable String above(Sentence lead, int number) {
        boolean heading = lead.end() - lead.begin() <= SHORT
                && !(analysis.text().block(lead) instanceof Block.ListItem)
                && analysis.phrases().frames(number).isEmpty();
        for (int s = number - 1; heading && s >= 0 && s > number - ABOVE; s--) {
            Sentence above = analysis.text().sentences().get(s);
            if (analysis.text().block(above) instanceof Block.Heading) {
                Match announced = scope.announcement(above);
                return announced == null
                                || announced.entry().has("none", "true")
                                || announced.entry().get("kind") == null
                        ? null
                        : announced.entry().get("kind");
            }
        }
        return null;
    }
}
