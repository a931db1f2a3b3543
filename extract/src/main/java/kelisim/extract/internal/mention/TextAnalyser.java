package kelisim.extract.internal.mention;

import java.util.ArrayList;
import java.util.List;
import kelisim.document.Block;
import kelisim.document.Document;
import kelisim.extract.internal.lexicon.Lexicon;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.lexicon.Matches;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.extract.internal.text.Tokenizer;
import kelisim.extract.internal.text.Tokens;

/** The first stage: tokens, what the lexicon knows of them, sentences. */
public final class TextAnalyser {

    /** Longer sentences are cut here, which keeps everything that looks over a sentence linear in the text. */
    public static final int LONGEST_SENTENCE = 600;

    private final Lexicon lexicon;
    private final Tokenizer tokenizer;

    public TextAnalyser(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.tokenizer = new Tokenizer(lexicon.vocabulary(), false);
    }

    public AnalysedText analyse(Document document) {
        Tokens tokens = Tokenizer.over(document.text());
        List<Sentence> sentences = new ArrayList<>();
        Matches.Collector matches = new Matches.Collector(lexicon);
        List<Block> blocks = document.blocks();
        for (int b = 0; b < blocks.size(); b++) {
            int first = tokens.size();
            tokenizer.tokenize(
                    document.text(),
                    blocks.get(b).span().begin(),
                    blocks.get(b).span().end(),
                    tokens);
            boolean whole = blocks.get(b) instanceof Block.Heading || blocks.get(b) instanceof Block.TableRow;
            split(tokens, first, b, whole, sentences, matches);
        }
        return new AnalysedText(document, lexicon, tokens, sentences, matches.matches());
    }

    private void split(
            Tokens tokens, int first, int block, boolean whole, List<Sentence> sentences, Matches.Collector matches) {
        int begin = first;
        for (int t = first; t < tokens.size(); t++) {
            boolean last = t + 1 == tokens.size();
            if (last || t + 1 - begin >= LONGEST_SENTENCE || (!whole && endsSentence(tokens, t, begin))) {
                int end = t + 1;
                sentences.add(new Sentence(begin, end, block));
                for (int i = begin; i < end; i++) {
                    matches.next(tokens, end);
                }
                begin = end;
            }
        }
    }

    private boolean endsSentence(Tokens tokens, int t, int begin) {
        int mark = t;
        while (mark > begin
                && tokens.is(mark, Shape.CLOSES_QUOTE | Shape.CLOSES_BRACKET)
                && tokens.is(mark, Shape.JOINED)) {
            mark--;
        }
        boolean stop = tokens.isMark(mark, '.')
                || tokens.isMark(mark, '!')
                || tokens.isMark(mark, '?')
                || tokens.isMark(mark, '…');
        if (!stop || tokens.is(t + 1, Shape.JOINED)) {
            return false;
        }
        return !(tokens.isMark(mark, '.') && goesOn(tokens, mark, t + 1, begin));
    }

    /** Whether the point belongs to an abbreviation or initial, or what follows cannot begin a sentence. */
    private boolean goesOn(Tokens tokens, int point, int next, int begin) {
        if (next < tokens.size() && tokens.is(next, Shape.WORD) && !tokens.is(next, Shape.CAPITAL)) {
            return true;
        }
        if (tokens.isMark(next, ',') || tokens.isMark(next, ';') || point == begin) {
            return true;
        }
        int word = point - 1;
        if (tokens.is(word, Shape.INITIAL)) {
            return tokens.is(next, Shape.WORD);
        }
        Match abbreviation = lexicon.lookup(tokens, word, point, "abbreviation");
        if (abbreviation == null) {
            return false;
        }
        return abbreviation.entry().has("before", "number")
                ? tokens.is(next, Shape.NUMBER)
                : !abbreviation.entry().has("ends", "true");
    }
}
