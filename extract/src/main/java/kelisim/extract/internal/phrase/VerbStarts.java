package kelisim.extract.internal.phrase;

import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Inflection;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.mention.Mentions;
import kelisim.extract.internal.odds.Candidate;
import kelisim.extract.internal.odds.Judge;
import kelisim.extract.internal.text.Shape;
import kelisim.extract.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Tells at which words of a sentence a verb group begins. Auxiliaries and 'to' tell it themselves; whether another word is a verb
 * or a noun of the same form is weighed.
 */
final class VerbStarts {

    /** The question that the judge answers; the answer is the offset of the word. */
    private static final String QUESTION = "phrase.verb";

    private static final double LIKELY = 0.5;
    private static final String FUNCTION = "function";
    /** No word with fewer letters is taken for a verb by its ending alone. */
    private static final int SHORTEST = 5;

    private final AnalysedText text;
    private final Tokens tokens;
    private final ChunkRow row;
    private final Lookahead ahead;
    private final VerbClues clues;
    private final Judge judge;

    VerbStarts(AnalysedText text, Mentions mentions, ChunkRow row, Lookahead ahead, int limit, Judge judge) {
        this.text = text;
        this.tokens = text.tokens();
        this.row = row;
        this.ahead = ahead;
        this.clues = new VerbClues(text, mentions, row, limit);
        this.judge = judge;
    }

    /** Whether a verb group begins at this token. */
    boolean startsAt(int t) {
        Match match = text.match(t, FUNCTION);
        if (match == null) {
            return isMainVerb(t);
        }
        Entry function = match.entry();
        if (function.has("pos", "auxiliary")) {
            // 'on 18 May': a month, not what may be
            boolean month = t > 0 && tokens.is(t, Shape.CAPITAL) && tokens.is(t - 1, Shape.NUMBER);
            return !month && (!row.awaitsHead() || tokens.is(t - 1, Shape.POSSESSIVE) || isBehindAlone(t));
        }
        if (function.has("pos", "to")) {
            return ahead.isBase(ahead.afterAdverbs(t + 1));
        }
        if (function.has("pos", "negation") || function.has("pos", "adverb")) {
            int next = ahead.afterAdverbs(t);
            return next != t
                    && ahead.isInside(next)
                    && !row.awaitsHead()
                    && isMainVerb(next)
                    && !ahead.isAdjective(next);
        }
        boolean opens = row.isEmpty() && !row.inNoun() && function.has("pos", "preposition");
        return !opens && (standsForVerb(t, match) ? !row.awaitsHead() : isMainVerb(t));
    }

    /** 'Both signed the …', 'all were …': the determiner stands for the things themselves. */
    private boolean isBehindAlone(int t) {
        return row.nounBegin() == t - 1 && text.isFunction(t - 1, "alone", "true");
    }

    /** 'in accordance with', 'in charge of': words that tell what a verb does and have none. */
    private boolean standsForVerb(int t, Match function) {
        Match verb = text.match(t, "verb");
        return verb != null && verb.inflection() == Inflection.AS_GIVEN && verb.length() >= function.length();
    }

    /** Whether the word at this token is the main verb of a group without auxiliaries. */
    private boolean isMainVerb(int t) {
        Match verb = text.match(t, "verb");
        boolean possible =
                (verb != null || hasEnding(t)) && !ahead.endsCompound(t) && !isPointedAt(t) && !lacksSubject(t, verb);
        return possible && judge.isLikely(QUESTION, new Candidate<>(tokens.begin(t), clues.of(t, verb)), LIKELY);
    }

    /** 'after that flood', 'in this change': behind a preposition and a determiner. */
    private boolean isPointedAt(int t) {
        return row.awaitsHead()
                && row.nounBegin() == t - 1
                && text.isFunction(t - 1, "pos", "determiner")
                && row.lastIs(Chunk.Type.PREPOSITION);
    }

    /** 'Under the fisheries plan the two sides …': a noun phrase behind the preposition that opens a sentence is no subject. */
    private boolean lacksSubject(int t, @Nullable Match verb) {
        if (verb == null || verb.inflection() != Inflection.BASE && verb.inflection() != Inflection.THIRD) {
            return false;
        }
        return row.size() == 1
                && row.isHeaded()
                && row.lastIs(Chunk.Type.PREPOSITION)
                && !text.isFunction(t - 1, "pos", "pronoun")
                && text.isFunction(row.nounBegin(), "pos", "determiner")
                && text.isFunction(verb.end(), "pos", "determiner");
    }

    /** Whether a word that no lexicon knows ends like a verb. */
    private boolean hasEnding(int t) {
        return !tokens.is(t, Shape.CAPITAL)
                && tokens.end(t) - tokens.begin(t) >= SHORTEST
                && (tokens.endsIn(t, "ed") || tokens.endsIn(t, "ing"));
    }
}
