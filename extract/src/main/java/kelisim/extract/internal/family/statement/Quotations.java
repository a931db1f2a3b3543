package kelisim.extract.internal.family.statement;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Tokens;

/** The quotations of a document: marks that open and close in one block, with a sentence's worth of words between. */
final class Quotations {

    private static final String OPENING = "“«„\"‘";
    private static final String CLOSING = "”»“\"’";
    /** Fewer words are a title or a word that is pointed out. */
    private static final int FEWEST_WORDS = 5;

    private Quotations() {}

    static List<Quotation> of(Analysis analysis) {
        List<Quotation> found = new ArrayList<>();
        Tokens tokens = analysis.tokens();
        List<Sentence> sentences = analysis.text().sentences();
        int s = 0;
        while (s < sentences.size()) {
            int end = s;
            while (end < sentences.size()
                    && sentences.get(end).block() == sentences.get(s).block()) {
                end++;
            }
            block(tokens, sentences.get(s).begin(), sentences.get(end - 1).end(), found);
            s = end;
        }
        return found;
    }

    private static void block(Tokens tokens, int begin, int end, List<Quotation> found) {
        int t = begin;
        while (t < end) {
            int kind = kind(tokens, t, OPENING);
            if (kind < 0) {
                t++;
                continue;
            }
            int close = close(tokens, t, end, kind);
            if (close < 0) {
                t++;
                continue;
            }
            if (close - t > FEWEST_WORDS) {
                found.add(new Quotation(t, close));
            }
            t = close + 1;
        }
    }

    private static int kind(Tokens tokens, int t, String marks) {
        return tokens.end(t) - tokens.begin(t) == 1
                ? marks.indexOf(tokens.text().charAt(tokens.begin(t)))
                : -1;
    }

    /** The mark that closes: marks of the same kind inside open and close in turn. */
    private static int close(Tokens tokens, int open, int end, int kind) {
        boolean same = OPENING.charAt(kind) == CLOSING.charAt(kind);
        int depth = 1;
        for (int t = open + 1; t < end; t++) {
            if (tokens.isMark(t, CLOSING.charAt(kind)) && --depth == 0) {
                return t;
            }
            if (!same && tokens.isMark(t, OPENING.charAt(kind))) {
                depth++;
            }
        }
        return -1;
    }
}
