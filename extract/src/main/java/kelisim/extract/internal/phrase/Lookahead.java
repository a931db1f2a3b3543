package kelisim.extract.internal.phrase;

import kelisim.extract.internal.lexicon.Inflection;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.mention.Mentions;
import kelisim.extract.internal.text.Shape;
import kelisim.extract.internal.text.Tokens;

/** Tells what the words of one sentence can begin, each by itself and by those right behind it. */
final class Lookahead {

    private static final String FUNCTION = "function";
    /** As many words as a noun phrase without determiner mostly has. */
    private static final int MODIFIERS = 5;
    /** So many letters 're', 'co' and 'pre' have. */
    private static final int LONGEST_PREFIX = 3;

    private final AnalysedText text;
    private final Tokens tokens;
    private final Mentions mentions;
    private final int limit;

    /**
     * Looks into a sentence.
     *
     * @param limit the token behind its last
     */
    Lookahead(AnalysedText text, Mentions mentions, int limit) {
        this.text = text;
        this.tokens = text.tokens();
        this.mentions = mentions;
        this.limit = limit;
    }

    /** Whether the sentence still goes on at this token. */
    boolean isInside(int t) {
        return t < limit;
    }

    private boolean startsNoun(int t) {
        if (t >= limit) {
            return false;
        }
        Match function = text.match(t, FUNCTION);
        if (function != null) {
            return function.entry().has("pos", "determiner") || function.entry().has("pos", "pronoun");
        }
        return tokens.is(t, Shape.WORD | Shape.NUMBER | Shape.OPENS_QUOTE) && !text.is(t, "modality");
    }

    /** A noun phrase without a determiner. */
    private boolean startsBareNoun(int t) {
        return t < limit && tokens.is(t, Shape.WORD) && text.match(t, FUNCTION) == null;
    }

    /**
     * 'diplomatic relations', 'trade has': a plural with the words that modify it, or a noun with the auxiliary of which
     * it is the subject. No more than a few words are looked at.
     */
    boolean startsBareSubject(int t) {
        int last = Math.min(limit, t + MODIFIERS);
        for (int word = t; word < last && startsBareNoun(word); word++) {
            if (isPlural(word) || text.isFunction(word + 1, "pos", "auxiliary")) {
                return true;
            }
        }
        return false;
    }

    boolean isBase(int t) {
        if (t >= limit) {
            return false;
        }
        Match verb = text.match(t, "verb");
        if (verb != null) {
            return verb.inflection() == Inflection.BASE
                    || verb.inflection() == Inflection.AS_GIVEN
                    || verb.entry().name().equals(tokens.surface(t))
                    || isBaseByOther(t);
        }
        Match function = text.match(t, FUNCTION);
        if (function != null) {
            return function.entry().has("base", "true")
                    || function.entry().name().equals("have");
        }
        return tokens.is(t, Shape.WORD)
                && !tokens.is(t, Shape.CAPITAL)
                && mentions.at(t) == null
                && !text.is(t, "numeral")
                && startsNoun(t + 1)
                && !endsWith(t, "ing")
                && !endsWith(t, "s");
    }

    private boolean isBaseByOther(int t) {
        for (Match match : text.matches(t)) {
            if (match.entry().lexicon().equals("verb") && match.inflection() == Inflection.BASE) {
                return true;
            }
        }
        return false;
    }

    boolean isAdjective(int t) {
        Match verb = text.match(t, "verb");
        return verb != null && verb.inflection() == Inflection.NOUN;
    }

    /** The second word of 'member states', of 'early warning', of 'Riga-based'; 're-opened' is a verb with a prefix. */
    boolean endsCompound(int t) {
        return t > 0 && (isInside(t, "membership") || isInside(t, "compound")) || isHyphened(t) && !isPrefix(t - 2);
    }

    private boolean isInside(int t, String lexicon) {
        Match noun = text.match(t - 1, lexicon);
        return noun != null && noun.end() > t;
    }

    private boolean isHyphened(int t) {
        return t > 1 && tokens.isMark(t - 1, '-') && tokens.is(t, Shape.JOINED) && tokens.is(t - 1, Shape.JOINED);
    }

    private boolean isPrefix(int t) {
        return !tokens.is(t, Shape.CAPITAL) && tokens.end(t) - tokens.begin(t) <= LONGEST_PREFIX;
    }

    private boolean isPlural(int t) {
        char last = tokens.text().charAt(tokens.end(t) - 1);
        return last == 's' || text.isWord(t, "we") || text.isWord(t, "they") || text.isWord(t, "i");
    }

    private boolean endsWith(int t, String ending) {
        int length = ending.length();
        return tokens.end(t) - tokens.begin(t) > length && tokens.text().startsWith(ending, tokens.end(t) - length);
    }

    int afterAdverbs(int t) {
        while (t < limit) {
            Match function = text.match(t, FUNCTION);
            boolean adverb = function != null
                    ? (function.entry().has("pos", "adverb") || function.entry().has("pos", "negation"))
                            && !function.entry().has("pos", "auxiliary")
                    : tokens.is(t, Shape.WORD) && endsWith(t, "ly") && !text.is(t, "verb");
            if (!adverb) {
                return t;
            }
            t = function != null ? function.end() : t + 1;
        }
        return t;
    }
}
