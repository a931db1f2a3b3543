package kelisim.extract.internal.family.statement;

import java.util.ArrayList;
import java.util.List;
import kelisim.document.Block;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.extract.internal.text.Tokens;

/** Words between dashes, as dialogue is set in many languages: '– The river knows no visa, – said X.' */
final class Dialogue {

    private static final int FEWEST = 4;
    /** So close behind the second dash the verb of saying must stand. */
    private static final int NEAR = 10;

    private Dialogue() {}

    static List<Quotation> of(Analysis analysis) {
        List<Quotation> found = new ArrayList<>();
        int last = -1;
        for (Sentence sentence : analysis.text().sentences()) {
            boolean first = sentence.block() != last;
            last = sentence.block();
            int open = first ? open(analysis, sentence) : -2;
            int close = open < -1 ? -1 : close(analysis, sentence, open + 1);
            if (close - open > FEWEST) {
                found.add(new Quotation(open, close - 1));
            }
        }
        return found;
    }

    /** The dash with which a block begins, or the token before the item that the ingester set it off from; less than −1 if there is none. */
    private static int open(Analysis analysis, Sentence sentence) {
        Block block = analysis.text().block(sentence);
        if (block instanceof Block.ListItem item) {
            String marker = item.marker();
            boolean dash = marker != null && !marker.isEmpty() && "-–—―".indexOf(marker.charAt(0)) >= 0;
            return dash ? sentence.begin() - 1 : -2;
        }
        return analysis.tokens().is(sentence.begin(), Shape.DASH) ? sentence.begin() : -2;
    }

    /** The second dash: behind a mark, spaced, with a person and a verb of saying close behind it; −1 if there is none. */
    private static int close(Analysis analysis, Sentence sentence, int begin) {
        Tokens tokens = analysis.tokens();
        for (int t = begin + FEWEST; t < sentence.end() - 1; t++) {
            boolean spaced = tokens.is(t, Shape.DASH) && !tokens.is(t, Shape.JOINED) && !tokens.is(t + 1, Shape.JOINED);
            boolean behindMark = tokens.isMark(t - 1, ',')
                    || tokens.isMark(t - 1, '!')
                    || tokens.isMark(t - 1, '?')
                    || tokens.isMark(t - 1, '…');
            if (spaced && behindMark && isSaid(analysis, t + 1, Math.min(sentence.end(), t + NEAR))) {
                return t;
            }
        }
        return -1;
    }

    private static boolean isSaid(Analysis analysis, int begin, int end) {
        boolean says = analysis.phrases().frames(analysis.text().sentenceNumber(begin)).stream()
                .anyMatch(frame -> frame.is("say")
                        && begin <= frame.verb().begin()
                        && frame.verb().begin() < end);
        return says
                && !analysis.mentions()
                        .within(begin, end + NEAR, MentionKind.PERSON)
                        .isEmpty();
    }
}
