package kelisim.extract.internal.family.agreement;

import java.util.List;
import kelisim.document.Block;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The words over a list that tell what was done with the instruments in it: 'The following documents were signed:', 'The visit
 * ended with the signing of six documents. They are:'.
 */
final class Announcement {

    /** How many sentences that are no items may stand between an item and what announces it. */
    private static final int REACH = 4;

    /** How far behind 'the signing of' the noun stands that calls the papers. */
    private static final int NEAR = 6;

    private final Analysis analysis;

    Announcement(Analysis analysis) {
        this.analysis = analysis;
    }

    /**
     * What was done with the items of a list.
     *
     * @param signed whether they were signed; adopted if not
     * @param makers who did it, as far as the words tell
     */
    record Done(boolean signed, List<Phrase> makers) {}

    /** What the words over a list tell of the item that begins with an instrument, {@code null} if nothing. */
    @Nullable
    Done of(int instrument) {
        Sentence sentence = analysis.text().sentenceOf(instrument);
        if (!isItem(sentence) || instrument > first(sentence)) {
            return null;
        }
        List<Sentence> sentences = analysis.text().sentences();
        int seen = 0;
        for (int s = analysis.text().sentenceNumber(instrument) - 1; s >= 0 && seen < REACH; s--) {
            Sentence before = sentences.get(s);
            if (isItem(before) && !opensList(before)) {
                continue;
            }
            seen++;
            List<Frame> frames = analysis.phrases().frames(s);
            for (Frame frame : frames) {
                if ((frame.is("sign") || frame.is("adopt")) && frame.standing() == Standing.DONE) {
                    return new Done(frame.is("sign"), frame.subjects());
                }
            }
            boolean done = frames.stream().allMatch(frame -> frame.standing() == Standing.DONE && !frame.is("plan"));
            if (done && tellsSigning(before)) {
                return new Done(true, List.of());
            }
        }
        return null;
    }

    /** 'the signing of six documents', 'a signing ceremony'. */
    private boolean tellsSigning(Sentence sentence) {
        for (int t = analysis.text().seek(sentence.begin(), sentence.end(), "signing_noun");
                t < sentence.end();
                t = analysis.text().seek(t + 1, sentence.end(), "signing_noun")) {
            Match noun = analysis.text().match(t, "signing_noun");
            if (noun != null && noun.entry().has("act", "true") && analysis.isTold(t) && isOfPapers(noun, sentence)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfPapers(Match noun, Sentence sentence) {
        if (!analysis.text().isWord(noun.end(), "of")) {
            return analysis.text().isWord(noun.end(), "ceremony");
        }
        int limit = Math.min(sentence.end(), noun.end() + NEAR);
        for (int t = noun.end() + 1; t < limit; t++) {
            Match papers = analysis.text().match(t, "instrument_head");
            if (papers != null) {
                return !analysis.surface(papers.begin(), papers.end())
                        .equalsIgnoreCase(papers.entry().name());
            }
        }
        return false;
    }

    /** The item's first word: not its article, and not the quotation mark before a title. */
    int first(Sentence sentence) {
        int t = analysis.text().afterDeterminers(sentence.begin(), sentence.end());
        return analysis.tokens().is(t, Shape.OPENS_QUOTE) ? t + 1 : t;
    }

    boolean isItem(Sentence sentence) {
        return analysis.text().block(sentence) instanceof Block.ListItem;
    }

    /** '4. The Council adopted:' announces, though it is itself an item. */
    private boolean opensList(Sentence sentence) {
        return analysis.tokens().isMark(sentence.end() - 1, ':');
    }
}
