package kelisim.extract.internal.mention;

import com.google.common.base.Ascii;
import java.util.List;
import kelisim.document.Block;
import kelisim.document.Document;
import kelisim.document.Span;
import kelisim.extract.internal.lexicon.Lexicon;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.lexicon.Matches;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.extract.internal.text.Tokens;
import kelisim.extract.internal.value.Standpoint;
import org.jspecify.annotations.Nullable;

/** A document's tokens and sentences, and at each token what the lexicon knows of what begins there. */
public final class AnalysedText {

    /** How many words a denial has. */
    private static final int LONGEST_DENIAL = 4;
    /** How many tokens a bracket has at most that is passed over. */
    private static final int LONGEST_BRACKET = 20;

    private final Document document;
    private final Lexicon lexicon;
    private final Tokens tokens;
    private final List<Sentence> sentences;
    private final Matches matches;
    private final int[] sentenceOf;
    private final Refutations refutations;
    private final Standpoint standpoint;

    AnalysedText(Document document, Lexicon lexicon, Tokens tokens, List<Sentence> sentences, Matches matches) {
        this.document = document;
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.sentences = List.copyOf(sentences);
        this.matches = matches;
        this.sentenceOf = new int[tokens.size()];
        for (int s = 0; s < sentences.size(); s++) {
            for (int t = sentences.get(s).begin(); t < sentences.get(s).end(); t++) {
                sentenceOf[t] = s;
            }
        }
        this.refutations = new Refutations(this);
        this.standpoint = Standpoint.of(document);
    }

    public Document document() {
        return document;
    }

    /** When the document speaks. */
    public Standpoint standpoint() {
        return standpoint;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public Tokens tokens() {
        return tokens;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** The sentence in which a token stands, the last one for what would stand behind it at the text's end. */
    public Sentence sentenceOf(int token) {
        return sentences.get(sentenceOf[Math.min(token, sentenceOf.length - 1)]);
    }

    /** The number of the sentence in which a token stands. */
    public int sentenceNumber(int token) {
        return sentenceOf[token];
    }

    /** The number of the block in which a token stands. */
    public int blockNumber(int token) {
        return sentenceOf(token).block();
    }

    /** Whether a token is the first of its block; only one that opens a sentence can be. */
    public boolean opensBlock(int token) {
        return token == 0 || sentenceOf[token] != sentenceOf[token - 1] && blockNumber(token) != blockNumber(token - 1);
    }

    /** How far what begins at a token may reach: to the end of its sentence, in a table to that of its cell. */
    public int reach(int token) {
        Sentence sentence = sentenceOf(token);
        return block(sentence) instanceof Block.TableRow row ? reach(token, sentence, row) : sentence.end();
    }

    private int reach(int token, Sentence sentence, Block.TableRow row) {
        List<Span> cells = row.cells();
        for (int c = 0; c < cells.size(); c++) {
            if (tokens.begin(token) < cells.get(c).end()) {
                return Math.min(sentence.end(), tokens.at(cells.get(c).end() - 1) + 1);
            }
        }
        return sentence.end();
    }

    /** The block of a sentence. */
    public Block block(Sentence sentence) {
        return document.blocks().get(sentence.block());
    }

    /** What the lexicon knows of what begins at this token and ends in its sentence, shortest first. */
    public List<Match> matches(int token) {
        return matches.at(token);
    }

    /**
     * What the lexicon knows of what begins at this token, put together as bits.
     *
     * @param bits those of each class, in the order of {@link Lexicon#classes()}
     */
    public int bits(int token, int[] bits) {
        return matches.bits(token, bits);
    }

    /** The longest match of this class that begins at this token, {@code null} if there is none. */
    public @Nullable Match match(int token, String lexicon) {
        return matches.at(token, lexicon);
    }

    /**
     * The next token from one on at which something of this class may begin, the limit if there is none: how a whole text
     * is gone through for the few places that a class has. Whether it does begin there, {@link #match} tells.
     */
    public int seek(int from, int limit, String lexicon) {
        return matches.seek(from, limit, lexicon);
    }

    /** The same for several classes. */
    public int seek(int from, int limit, String... lexicons) {
        return matches.seek(from, limit, lexicons);
    }

    /** Whether something of this class begins at this token. */
    public boolean is(int token, String lexicon) {
        return matches.is(token, lexicon);
    }

    /** Whether a function word begins at this token of which the lexicon says that: {@code pos: determiner}, {@code verb: be}. */
    public boolean isFunction(int token, String attribute, String value) {
        return matches.isFunction(token, attribute, value);
    }

    /** Whether words that begin here or end right before this token (class {@code denial}) tell that there is no such thing. */
    public boolean isDenied(int token) {
        if (is(token, "denial")) {
            return true;
        }
        for (int t = Math.max(0, token - LONGEST_DENIAL); t < token; t++) {
            Match denial = match(t, "denial");
            if (denial != null && denial.end() == token) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token stands in words that the text tells only to take them back ('a report that … was dismissed'). */
    public boolean isRefuted(int token) {
        return refutations.covers(token);
    }

    /** Whether any of these tokens does. */
    public boolean isAnyRefuted(int begin, int end) {
        return refutations.coverAny(begin, end);
    }

    /** The first token from here that begins no determiner, the limit at most. */
    public int afterDeterminers(int token, int limit) {
        int t = token;
        while (t < limit) {
            Match determiner = isFunction(t, "pos", "determiner") ? match(t, "function") : null;
            if (determiner == null) {
                return t;
            }
            t = determiner.end();
        }
        return t;
    }

    /** The token behind a bracket that opens here and closes soon, before the limit; the token itself if none does. */
    public int afterBracket(int token, int limit) {
        if (token >= limit || !tokens.is(token, Shape.OPENS_BRACKET)) {
            return token;
        }
        for (int t = token + 1; t < Math.min(limit, token + LONGEST_BRACKET); t++) {
            if (tokens.is(t, Shape.CLOSES_BRACKET)) {
                return t + 1;
            }
        }
        return token;
    }

    /** Whether the token is this word, which must be in normal form (lower case). */
    public boolean isWord(int token, String word) {
        if (token < 0 || token >= tokens.size() || tokens.end(token) - tokens.begin(token) != word.length()) {
            return false;
        }
        char first = tokens.text().charAt(tokens.begin(token));
        boolean other = first < 128 && Ascii.toLowerCase(first) != word.charAt(0);
        return !other && tokens.text().regionMatches(true, tokens.begin(token), word, 0, word.length());
    }

    /** The text of some tokens as it stands. */
    public String surface(int begin, int end) {
        return tokens.surface(begin, end);
    }

    /** Where some tokens stand in the document. */
    public Span span(int begin, int end) {
        return new Span(tokens.begin(begin), tokens.end(end - 1));
    }
}
