package kelisim.extract.internal.phrase;

import java.util.function.IntUnaryOperator;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Inflection;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Reads one verb group: auxiliaries, negations and adverbs up to the main verb. */
final class VerbReader {

    /** How many tokens behind 'came to' a figure stands at most: 'came to just over US$ 5 million'. */
    private static final int FIGURE_SOON = 5;

    private final AnalysedText text;
    private final int limit;
    private final IntUnaryOperator afterAdverbs;

    private Standing standing = Standing.DONE;
    private boolean be;
    private boolean finite;
    private boolean infinitive;
    private boolean perfect;
    private boolean passive;
    private boolean pending;
    /** 'having signed', 'being built'. */
    private boolean gerund;

    VerbReader(AnalysedText text, int limit, IntUnaryOperator afterAdverbs) {
        this.text = text;
        this.limit = limit;
        this.afterAdverbs = afterAdverbs;
    }

    @Nullable
    VerbGroup read(int start) {
        int t = start;
        int lastAuxiliary = -1;
        if (isPhrase(start)) {
            return main(start, start);
        }
        while (t < limit) {
            Match function = text.match(t, "function");
            if (function == null) {
                int next = afterAdverbs.applyAsInt(t);
                if (next == t || next >= limit) {
                    break;
                }
                t = next;
                continue;
            }
            Entry entry = function.entry();
            boolean auxiliary = entry.has("pos", "auxiliary");
            if (auxiliary && isName(t) || !auxiliary && !isInner(entry, lastAuxiliary)) {
                break;
            }
            take(entry, lastAuxiliary);
            t = function.end();
            lastAuxiliary = auxiliary ? t : lastAuxiliary;
        }
        return t < limit && isMain(t, lastAuxiliary >= 0 || infinitive) ? main(start, t) : copula(start, lastAuxiliary);
    }

    /** 'is a signatory to': a verb of several words of which the first alone would be an auxiliary. */
    private boolean isPhrase(int t) {
        Match verb = text.isFunction(t, "pos", "auxiliary") ? text.match(t, "verb") : null;
        return verb != null
                && verb.length() > 2
                && verb.end() <= limit
                && verb.entry().has("classes", "sign");
    }

    /** 'in May', 'by Will': a capital behind a preposition. */
    private boolean isName(int t) {
        return text.tokens().is(t, Shape.CAPITAL)
                && text.isFunction(t - 1, "pos", "preposition")
                && !text.isFunction(t - 1, "pos", "to");
    }

    private boolean isInner(Entry entry, int lastAuxiliary) {
        return entry.has("pos", "negation")
                || entry.has("pos", "adverb")
                || (entry.has("pos", "to") && (!infinitive || lastAuxiliary >= 0));
    }

    private void take(Entry entry, int lastAuxiliary) {
        if (entry.has("pos", "negation")) {
            standing = standing.and(Standing.DENIED);
        }
        pending |= entry.has("pending", "true");
        String modal = entry.get("standing");
        if (modal != null && entry.has("pos", "auxiliary")) {
            standing = standing.and(modal.equals("planned") ? Standing.PLANNED : Standing.HEDGED);
        }
        if (entry.has("pos", "to")) {
            if (be && lastAuxiliary >= 0) {
                standing = standing.and(Standing.PLANNED);
                be = false;
            } else if (perfect && lastAuxiliary >= 0) {
                // 'has yet to approve': it has not done so
                standing = standing.and(pending ? Standing.DENIED : Standing.PLANNED);
                perfect = false;
            } else {
                infinitive = true;
            }
        }
        if (entry.has("pos", "auxiliary")) {
            gerund |= lastAuxiliary < 0 && !infinitive && entry.has("ing", "true");
            finite |= !entry.has("base", "true") && !entry.has("perfect", "true") && !entry.has("ing", "true");
            be = entry.has("verb", "be");
            perfect |= entry.has("verb", "have");
        }
    }

    private boolean isMain(int t, boolean auxiliaries) {
        Match verb = text.match(t, "verb");
        if (verb != null) {
            return text.matches(t).stream()
                    .anyMatch(match -> match.entry().lexicon().equals("verb") && canBeMain(match));
        }
        if (!text.tokens().is(t, Shape.WORD)
                || text.tokens().is(t, Shape.CAPITAL)
                || text.is(t, "function")
                || text.is(t, "numeral")) {
            return false;
        }
        String word = text.tokens().surface(t);
        boolean participle = word.endsWith("ed") || isInEn(word) || word.endsWith("ing");
        return auxiliaries ? (be || perfect ? participle : true) : participle;
    }

    /** 'taken', 'shaken', but not 'workmen'. */
    private static boolean isInEn(String word) {
        return word.endsWith("en") && !word.endsWith("men");
    }

    /** Behind 'is' a word for an office is no plain form of a verb: 'is head of A' tells what somebody is. */
    private boolean canBeMain(Match match) {
        boolean plain = match.inflection() == Inflection.BASE || match.inflection() == Inflection.THIRD;
        boolean noun = be && plain && match.length() == 1 && text.is(match.begin(), "role");
        return match.inflection() != Inflection.NOUN && !noun;
    }

    private VerbGroup main(int start, int t) {
        Match match = best(t);
        Inflection inflection = match == null ? unknown(t) : match.inflection();
        boolean past = inflection == Inflection.PARTICIPLE
                || inflection == Inflection.PAST_OR_PARTICIPLE
                || match != null && isParticipleWithParticle(match);
        passive = be && past;
        boolean bare = !finite && !infinitive && !be && !perfect;
        VerbGroup.Form form = infinitive && !finite
                ? VerbGroup.Form.INFINITIVE
                : inflection == Inflection.ING && !be || gerund && !finite
                        ? VerbGroup.Form.GERUND
                        : bare && inflection == Inflection.PARTICIPLE
                                ? VerbGroup.Form.PARTICIPLE
                                : VerbGroup.Form.FINITE;
        int end = match == null ? t + 1 : match.end();
        return new VerbGroup(start, end, t, match == null ? null : match.entry(), passive, form, false, standing);
    }

    /** 'drawn up', 'put off' behind a form of 'be': the data gives such verbs as they stand. */
    private boolean isParticipleWithParticle(Match match) {
        boolean several = match.length() > 1
                && (match.inflection() == Inflection.AS_GIVEN || match.inflection() == Inflection.BASE);
        return several
                && !text.is(match.begin(), "function")
                && !text.tokens().endsIn(match.begin(), "ing")
                && text.isFunction(match.end() - 1, "particle", "true");
    }

    /** The longest match; of several as long, one that fits the auxiliaries. */
    private @Nullable Match best(int t) {
        Match best = null;
        for (Match match : text.matches(t)) {
            boolean bare = be && match.entry().has("bare", "true");
            if (!match.entry().lexicon().equals("verb") || bare || lacksFigure(match)) {
                continue;
            }
            boolean fits = match.inflection() != Inflection.NOUN && (!be || match.inflection() != Inflection.BASE);
            if (best == null
                    || match.length() > best.length()
                    || (match.length() == best.length() && fits && best.inflection() == Inflection.NOUN)) {
                best = match;
            }
        }
        return best;
    }

    /** 'came to Kenya' is no sum, as 'came to 5 million' is. */
    private boolean lacksFigure(Match match) {
        if (!match.entry().has("object", "figure")) {
            return false;
        }
        for (int t = match.end(); t < Math.min(text.tokens().size(), match.end() + FIGURE_SOON); t++) {
            if (text.tokens().is(t, Shape.NUMBER) || text.is(t, "numeral")) {
                return false;
            }
        }
        return true;
    }

    private Inflection unknown(int t) {
        String word = text.tokens().surface(t);
        return word.endsWith("ing")
                ? Inflection.ING
                : word.endsWith("ed") || word.endsWith("en") ? Inflection.PAST_OR_PARTICIPLE : Inflection.BASE;
    }

    private @Nullable VerbGroup copula(int start, int lastAuxiliary) {
        if (lastAuxiliary < 0) {
            return null;
        }
        return new VerbGroup(
                start,
                lastAuxiliary,
                lastAuxiliary - 1,
                null,
                false,
                infinitive && !finite ? VerbGroup.Form.INFINITIVE : VerbGroup.Form.FINITE,
                be,
                standing);
    }
}
