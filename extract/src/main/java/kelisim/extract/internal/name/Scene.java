package kelisim.extract.internal.name;

import kelisim.document.Block;
import kelisim.extract.internal.lexicon.Inflection;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Mentions;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.extract.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The text as the readers of names ask it: what a token looks like, and what is known to begin there. */
final class Scene {

    private final AnalysedText text;
    private final Tokens tokens;
    private final Mentions values;
    private final int[] bits;
    /** What begins at each token, in the bits of {@link Kind}. */
    private final int[] kinds;
    /** Whether each token is a word that may belong to a name. */
    private final boolean[] nameWords;
    /** The token after the last that each may reach. */
    private final int[] limits;

    private final @Nullable Mention[] world;

    Scene(AnalysedText text, Mentions values) {
        this.text = text;
        this.tokens = text.tokens();
        this.values = values;
        this.bits = Kind.bits(text.lexicon().classes());
        this.kinds = new int[tokens.size()];
        this.nameWords = new boolean[tokens.size()];
        this.limits = new int[tokens.size()];
        this.world = new Mention[tokens.size()];
        for (int t = 0; t < kinds.length; t++) {
            kinds[t] = text.bits(t, bits);
            nameWords[t] = tokens.is(t, Shape.CAPITAL) && mayBeName(t);
        }
        for (Sentence sentence : text.sentences()) {
            boolean row = text.block(sentence) instanceof Block.TableRow;
            for (int t = sentence.begin(); t < sentence.end(); t++) {
                limits[t] = row ? text.reach(t) : sentence.end();
            }
        }
    }

    private boolean mayBeName(int token) {
        boolean shouted = tokens.is(token, Shape.UPPER) && tokens.end(token) - tokens.begin(token) > 3;
        return value(token) == null && (shouted || !isFunction(token));
    }

    AnalysedText text() {
        return text;
    }

    Tokens tokens() {
        return tokens;
    }

    /** Whether something of one of these kinds begins at the token. */
    boolean is(int token, int bits) {
        return token >= 0 && token < kinds.length && (kinds[token] & bits) != 0;
    }

    boolean is(int token, Kind kind) {
        return is(token, kind.bit());
    }

    /** Whether no lexicon has an entry that begins with this word; parts of longer names ('Torres' of 'Torres del Paine') are unknown. */
    boolean isUnknown(int token) {
        return tokens.code(token) == 0 || text.matches(token).isEmpty();
    }

    /** Whether the word is known, and as nothing but these kinds: a place that may be somebody's surname, a surname that is no word. */
    boolean isOnly(int token, int bits) {
        return token < kinds.length && kinds[token] != 0 && (kinds[token] & ~bits) == 0;
    }

    /** The longest entry of that kind that begins here. */
    @Nullable
    Match match(int token, Kind kind) {
        return is(token, kind) ? text.match(token, kind.lexicon()) : null;
    }

    /** The longest of the heads that begin here. */
    @Nullable
    Match head(int token) {
        if (!is(token, Kind.HEADS)) {
            return null;
        }
        Match best = null;
        for (Match match : text.matches(token)) {
            boolean spelt = !match.entry().has(isCapital(token) ? "lower" : "capital", "true");
            if ((bits[match.entry().lexiconNumber()] & Kind.HEADS) != 0
                    && spelt
                    && (best == null || match.length() > best.length() || isStronger(match, best))) {
                best = match;
            }
        }
        return best;
    }

    private static boolean isStronger(Match match, Match than) {
        return match.length() == than.length()
                && !match.entry().has("weak", "true")
                && than.entry().has("weak", "true");
    }

    /** The name known to the world that begins here, as {@link WorldNames} left it. */
    @Nullable
    Mention world(int token) {
        return token >= 0 && token < world.length ? world[token] : null;
    }

    boolean isWorld(int token, MentionKind kind) {
        Mention mention = world(token);
        return mention != null && mention.kind() == kind;
    }

    void setWorld(Mention mention) {
        world[mention.begin()] = mention;
    }

    /** The value, such as a date, that covers the token. */
    @Nullable
    Mention value(int token) {
        return values.outermost(token);
    }

    /** The token after the last of this token's sentence; behind the text its size. */
    int limit(int token) {
        return token >= limits.length ? limits.length : limits[token];
    }

    boolean isWord(int token, String word) {
        return text.isWord(token, word);
    }

    boolean isAny(int token, String... words) {
        for (String word : words) {
            if (text.isWord(token, word)) {
                return true;
            }
        }
        return false;
    }

    boolean isCapital(int token) {
        return tokens.is(token, Shape.CAPITAL);
    }

    boolean isLower(int token) {
        return tokens.is(token, Shape.WORD) && !tokens.is(token, Shape.CAPITAL);
    }

    /** A capitalised word that may belong to a name, wherever it stands. */
    boolean isNameWord(int token) {
        return token >= 0 && token < nameWords.length && nameWords[token];
    }

    /** A hyphen that joins two words. */
    boolean isHyphen(int token) {
        return tokens.is(token, Shape.DASH) && tokens.is(token, Shape.JOINED) && tokens.is(token + 1, Shape.JOINED);
    }

    /** 'Gauja/Koiva': one thing under its names in two languages. */
    boolean isSlash(int token) {
        return tokens.isMark(token, '/') && tokens.is(token, Shape.JOINED) && tokens.is(token + 1, Shape.JOINED);
    }

    boolean isMark(int token, char mark) {
        return tokens.isMark(token, mark);
    }

    boolean isPossessive(int token) {
        return tokens.is(token, Shape.POSSESSIVE);
    }

    /** A word of a closed class: article, preposition, pronoun, auxiliary, conjunction. */
    boolean isFunction(int token) {
        return is(token, Kind.FUNCTION) && !tokens.is(token, Shape.INITIAL) && !isAcronymOfOwn(token);
    }

    /** 'IT', 'US' and the like in a text that is not all in capitals. */
    private boolean isAcronymOfOwn(int token) {
        return tokens.is(token, Shape.UPPER)
                && !tokens.is(token - 1, Shape.UPPER)
                && !tokens.is(token + 1, Shape.UPPER);
    }

    /** A form of 'be', 'have' or 'do', or a modal. */
    boolean isAuxiliary(int token) {
        Match function = match(token, Kind.FUNCTION);
        return function != null && function.entry().has("pos", "auxiliary");
    }

    /** 'ANKARA [REOPENS] CONSULATE': what a headline in capitals says that somebody does. */
    boolean isShoutedVerb(int token) {
        boolean shouted = tokens.is(token, Shape.UPPER)
                && tokens.is(token + 1, Shape.UPPER)
                && (tokens.is(token - 1, Shape.UPPER) || tokens.isMark(token - 1, ','));
        Match verb = shouted ? match(token, Kind.VERB) : null;
        return verb != null && verb.inflection() == Inflection.THIRD && !is(token, Kind.HEADS);
    }

    /** An article, a demonstrative or a possessive pronoun that tells a thing known already. */
    boolean isDefinite(int token) {
        Match function = match(token, Kind.FUNCTION);
        return function != null && function.entry().has("definite", "true");
    }

    /** 'his', 'their'. */
    boolean isOwners(int token) {
        Match function = match(token, Kind.FUNCTION);
        return function != null && function.entry().has("pos", "possessive");
    }

    /** A capitalised word that begins no name: a label, a weekday, an ordinary word at the head of a sentence. */
    boolean isStop(int token) {
        Match stop = match(token, Kind.STOP);
        return stop != null && !stop.entry().has("kind", "acronym");
    }

    /** A capitalised word that only begins a sentence or a line ('Two', 'However') and no name at all. */
    boolean isOpener(int token) {
        Match stop = match(token, Kind.STOP);
        return stop != null && stop.entry().has("kind", "opener");
    }

    /** Whether a word begins its sentence, so that its capital tells little. */
    boolean isFirst(int token) {
        int begin = text.sentenceOf(token).begin();
        return token == begin || (token == begin + 1 && !tokens.is(begin, Shape.WORD));
    }

    /** The token after an optional article. */
    int afterArticle(int token) {
        return isAny(token, "the", "a", "an") ? token + 1 : token;
    }

    /** The token behind a short bracket that opens here, else this one. */
    int afterBracket(int token) {
        if (!tokens.is(token, Shape.OPENS_BRACKET)) {
            return token;
        }
        for (int t = token + 1; t < Math.min(limit(token), token + 8); t++) {
            if (tokens.is(t, Shape.CLOSES_BRACKET)) {
                return t + 1;
            }
        }
        return token;
    }

    /** The mark that closes a quotation opened here, within 60 tokens of the sentence; -1 if there is none. */
    int closingQuote(int open) {
        if (!tokens.is(open, Shape.OPENS_QUOTE)) {
            return -1;
        }
        int depth = 0;
        int end = Math.min(limit(open), open + 60);
        for (int t = open; t < end; t++) {
            if (tokens.is(t, Shape.OPENS_QUOTE)) {
                depth++;
            } else if (tokens.is(t, Shape.CLOSES_QUOTE) && --depth == 0) {
                return t;
            }
        }
        return -1;
    }
}
