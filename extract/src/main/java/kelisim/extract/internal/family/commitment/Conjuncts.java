package kelisim.extract.internal.family.commitment;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Inflection;
import kelisim.extract.internal.lexicon.Lexicon;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Shape;
import kelisim.extract.internal.text.Tokens;

/**
 * Splits what is to be done into what stands on its own: 'to manage the waters and prepare a plan' is two, 'to prevent and
 * reduce pollution' one.
 */
final class Conjuncts {

    private enum Head {
        INFINITIVE,
        GERUND,
        ACTION_NOUN,
        OTHER
    }

    /** Endings that a plain verb hardly has. */
    private static final java.util.regex.Pattern OTHER_ENDINGS = java.util.regex.Pattern.compile("(?:s|ed|ing|ly)$");

    /** How far behind a noun's beginning its preposition is looked for. */
    private static final int LONGEST_NOUN = 5;

    private final List<String> suffixes = new ArrayList<>();

    Conjuncts(Lexicon lexicon) {
        for (Entry entry : lexicon.entries()) {
            if (entry.lexicon().equals("nominal_suffix")) {
                suffixes.add(entry.name());
            }
        }
    }

    /** The conjuncts of a verb phrase or noun phrase, in order; one if it is not divisible. */
    List<Phrase> split(Analysis analysis, int begin, int end) {
        Tokens tokens = analysis.tokens();
        List<Phrase> parts = new ArrayList<>();
        int start = content(analysis, begin, end);
        int from = start;
        Head first = isGoverned(analysis, start, end) ? Head.INFINITIVE : head(analysis, start, end);
        boolean isClause = analysis.text().isWord(begin - 1, "that");
        int brackets = 0;
        for (int t = start; t < end; t++) {
            brackets += tokens.is(t, Shape.OPENS_BRACKET) ? 1 : tokens.is(t, Shape.CLOSES_BRACKET) ? -1 : 0;
            boolean joint = tokens.isMark(t, ',') || tokens.isMark(t, ';') || joins(analysis, t);
            if (!joint || brackets > 0 || t <= from) {
                continue;
            }
            int next = content(analysis, t, end);
            boolean clause = joins(analysis, t) && analysis.text().isWord(t + 1, "that");
            if (clause && isClause && isWhole(analysis, from, t)) {
                add(analysis, parts, from, t);
                from = t + 2;
                t = from - 1;
                continue;
            }
            if (next < end && isWhole(analysis, from, t) && fits(analysis, first, next, end, tokens.isMark(t, ';'))) {
                add(analysis, parts, from, t);
                from = next;
                t = next - 1;
            }
        }
        add(analysis, parts, from, end);
        return parts;
    }

    /** The first token that is no joint, article or 'to'. */
    int content(Analysis analysis, int begin, int end) {
        int t = begin;
        while (t < end
                && (analysis.tokens().isMark(t, ',')
                        || analysis.tokens().isMark(t, ';')
                        || joins(analysis, t)
                        || analysis.text().isFunction(t, "pos", "article")
                        || analysis.text().isFunction(t, "pos", "to")
                        || isFuture(analysis, t)
                        || isCount(analysis, t)
                        || analysis.text().isFunction(t, "pos", "adverb"))) {
            t += isCount(analysis, t) ? 3 : 1;
        }
        return t;
    }

    /** '(b)', '(2)' in front of a member. */
    private static boolean isCount(Analysis analysis, int t) {
        Tokens tokens = analysis.tokens();
        return tokens.is(t, Shape.OPENS_BRACKET)
                && t + 2 < tokens.size()
                && tokens.is(t + 2, Shape.CLOSES_BRACKET)
                && tokens.end(t + 1) - tokens.begin(t + 1) <= 2;
    }

    /** 'will', 'shall'. */
    private static boolean isFuture(Analysis analysis, int t) {
        Match function = t < 0 ? null : analysis.text().match(t, "function");
        return function != null
                && function.entry().has("verb", "modal")
                && function.entry().has("standing", "planned")
                && !function.entry().has("pos", "negation");
    }

    /** Behind 'to' or 'will', adverbs between: 'to cut emissions from ships' and 'will swap pupils' begin with verbs. */
    private boolean isGoverned(Analysis analysis, int start, int end) {
        int before = start - 1;
        while (analysis.text().isFunction(before, "pos", "adverb")) {
            before--;
        }
        boolean verb = isInfinitive(analysis, start, end)
                || isFuture(analysis, before) && analysis.text().match(start, "function") == null;
        return verb && (isFuture(analysis, before) || analysis.text().isFunction(before, "pos", "to"));
    }

    private boolean fits(Analysis analysis, Head first, int next, int end, boolean strong) {
        if (strong) {
            return true;
        }
        boolean marked = analysis.text().isFunction(next - 1, "pos", "to") || isFuture(analysis, next - 1);
        if (analysis.text().isFunction(next - 1, "pos", "article")) {
            return first != Head.INFINITIVE && first != Head.OTHER && isAction(head(analysis, next, end));
        }
        return switch (first) {
            case INFINITIVE ->
                head(analysis, next, end) == Head.INFINITIVE || marked || isOnlyVerb(analysis, next, end);
            case GERUND, ACTION_NOUN -> isAction(head(analysis, next, end));
            case OTHER -> marked && head(analysis, next, end) == Head.INFINITIVE;
        };
    }

    /** Whether what begins here tells of an action: 'protecting …', 'protection of …', 'protect …'. */
    boolean isAction(Analysis analysis, int begin, int end) {
        return head(analysis, content(analysis, begin, end), end) != Head.OTHER;
    }

    private static boolean isAction(Head head) {
        return head == Head.GERUND || head == Head.ACTION_NOUN;
    }

    /** A bare verb or noun shares what follows with the next conjunct, and is none by itself. */
    private boolean isWhole(Analysis analysis, int from, int to) {
        int words = 0;
        for (int t = from; t < to; t++) {
            // 'prevent, control and reduce pollution': what stands between two joints is bare as well
            boolean joint = analysis.tokens().isMark(t, ',') || joins(analysis, t);
            boolean word =
                    analysis.tokens().is(t, Shape.WORD) && !analysis.text().isFunction(t, "pos", "article");
            words = joint && words < 2 ? 0 : word ? words + 1 : words;
        }
        return words > 1;
    }

    private Head head(Analysis analysis, int from, int end) {
        int t = analysis.text().isFunction(from, "pos", "negation") ? from + 1 : from;
        t = t > from && analysis.text().isFunction(t, "pos", "to") ? t + 1 : t;
        Match verb = t < end ? analysis.text().match(t, "verb") : null;
        if (analysis.text().isFunction(t, "pos", "preposition") || (verb != null && isLikelyNoun(analysis, verb))) {
            return Head.OTHER;
        }
        if (endsIn(analysis, t, "ing")) {
            return Head.GERUND;
        }
        if (isInfinitive(analysis, t, end) && analysis.text().isFunction(t + 1, "pos", "determiner")) {
            return Head.INFINITIVE;
        }
        for (int i = t; i < Math.min(end, t + LONGEST_NOUN); i++) {
            if (analysis.text().isFunction(i, "pos", "preposition")) {
                return i > t && isActionNoun(analysis, i - 1)
                        ? Head.ACTION_NOUN
                        : isInfinitive(analysis, t, end) ? Head.INFINITIVE : Head.OTHER;
            }
            if (i > t
                    && analysis.tokens().is(i, Shape.MARK)
                    && !analysis.tokens().is(i, Shape.DASH)) {
                break;
            }
        }
        return isInfinitive(analysis, t, end) ? Head.INFINITIVE : Head.OTHER;
    }

    /** Whether the word here is a verb in its plain form: 'protect', 'carry out', an unknown word with an object behind it. */
    boolean isInfinitive(Analysis analysis, int t, int end) {
        boolean known = false;
        for (Match match : t < end ? analysis.text().matches(t) : List.<Match>of()) {
            boolean verb = match.entry().lexicon().equals("verb");
            known |= verb || match.entry().lexicon().equals("function");
            if (verb && (match.inflection() == Inflection.BASE || isName(analysis, match))) {
                return true;
            }
        }
        return !known
                && t + 1 < end
                && analysis.tokens().is(t, Shape.WORD)
                && !analysis.tokens().is(t, Shape.CAPITAL)
                && !OTHER_ENDINGS.matcher(analysis.tokens().surface(t)).find()
                && analysis.mentions().at(t) == null
                && (analysis.text().isFunction(t + 1, "pos", "determiner")
                        || analysis.tokens().is(t + 1, Shape.NUMBER));
    }

    /** Whether a verb is as often a noun: 'border', 'waste', 'trade'. */
    boolean isNounToo(Analysis analysis, int t) {
        return analysis.text().matches(t).stream()
                .anyMatch(match -> match.entry().lexicon().equals("verb")
                        && (match.inflection() == Inflection.NOUN
                                || match.entry().has("classes", "ambiguous")));
    }

    /** 'expand cooperation in …': the plain form of a verb that is no noun, whatever noun of action is its object. */
    private boolean isOnlyVerb(Analysis analysis, int t, int end) {
        return isInfinitive(analysis, t, end) && !isNounToo(analysis, t);
    }

    private static boolean isName(Analysis analysis, Match match) {
        return analysis.surface(match.begin(), match.end())
                .equalsIgnoreCase(match.entry().name());
    }

    /** A word that is as often a noun, with nothing behind it that it could be done to: 'search and rescue'. */
    private static boolean isLikelyNoun(Analysis analysis, Match verb) {
        return verb.entry().has("classes", "ambiguous") && analysis.text().isFunction(verb.end(), "pos", "preposition");
    }

    private boolean isActionNoun(Analysis analysis, int t) {
        Match verb = analysis.text().match(t, "verb");
        return (verb != null && verb.inflection() == Inflection.NOUN)
                || suffixes.stream().anyMatch(suffix -> endsIn(analysis, t, suffix));
    }

    private static boolean endsIn(Analysis analysis, int t, String suffix) {
        Tokens tokens = analysis.tokens();
        int stem = t < tokens.size() ? tokens.end(t) - tokens.begin(t) - suffix.length() : 0;
        return stem > 2 && tokens.text().regionMatches(true, tokens.begin(t) + stem, suffix, 0, suffix.length());
    }

    private static boolean joins(Analysis analysis, int t) {
        Match function = analysis.text().match(t, "function");
        return function != null && function.entry().has("pos", "conjunction");
    }

    static void add(Analysis analysis, List<Phrase> parts, int begin, int end) {
        int last = end;
        while (last > begin && (isEdge(analysis.tokens(), last - 1) || joins(analysis, last - 1))) {
            last--;
        }
        if (last > begin) {
            parts.add(new Phrase(begin, last));
        }
    }

    private static boolean isEdge(Tokens tokens, int t) {
        return tokens.is(t, Shape.MARK)
                && !tokens.is(t, Shape.CLOSES_BRACKET)
                && !tokens.isMark(t, '%')
                && !tokens.is(t, Shape.CLOSES_QUOTE);
    }
}
