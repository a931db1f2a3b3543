package kelisim.extract.internal.family.agreement;

import java.util.List;
import kelisim.document.Block;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** The words over a list that tell what was done with the instruments in it: 'The following documents were signed:'. */
final class Announcement {

    /** How many sentences that are no items may stand between an item and what announces it. */
    private static final int REACH = 4;

    private final Analysis analysis;

    Announcement(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The clause that tells of an item of a list that it was signed or adopted, {@code null} if none does. */
    @Nullable
    Frame of(Instrument instrument) {
        Sentence sentence = analysis.text().sentenceOf(instrument.begin());
        if (!isItem(sentence) || instrument.begin() > first(sentence)) {
            return null;
        }
        List<Sentence> sentences = analysis.text().sentences();
        int seen = 0;
        for (int s = analysis.text().sentenceNumber(instrument.begin()) - 1; s >= 0 && seen < REACH; s--) {
            Sentence before = sentences.get(s);
            if (isItem(before) && !opensList(before)) {
                continue;
            }
            seen++;
            for (Frame frame : analysis.phrases().frames(s)) {
                if ((frame.is("sign") || frame.is("adopt")) && frame.standing() == Standing.DONE) {
                    return frame;
                }
            }
        }
        return null;
    }

    /** The item's first word: not its article, and not the quotation mark before a title. */
    private int first(Sentence sentence) {
        int t = analysis.text().afterDeterminers(sentence.begin(), sentence.end());
        return analysis.tokens().is(t, Shape.OPENS_QUOTE) ? t + 1 : t;
    }

    private boolean isItem(Sentence sentence) {
        return analysis.text().block(sentence) instanceof Block.ListItem;
    }

    /** '4. The Council adopted:' announces, though it is itself an item. */
    private boolean opensList(Sentence sentence) {
        return analysis.tokens().isMark(sentence.end() - 1, ':');
    }
}
