package kelisim.extract.internal.family.event;

import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.text.Sentence;

/** The occasion that the title of a speech names: 'Remarks by A at the Reception for B', also over two lines. */
final class SpeechTitles {

    /** In how many first lines such a title may stand. */
    private static final int FIRST_LINES = 10;
    /** How far into its line the noun for the speech may stand. */
    private static final int FRONT = 6;

    private SpeechTitles() {}

    /** Whether an event is the occasion of a speech by the document's title. */
    static boolean names(Analysis analysis, Mention event) {
        int number = analysis.text().sentenceNumber(event.begin());
        int at = event.begin() - 1;
        at = analysis.text().isFunction(at, "definite", "true") ? at - 1 : at;
        if (number >= FIRST_LINES || at < 0 || !analysis.text().isWord(at, "at")) {
            return false;
        }
        List<Sentence> lines = analysis.text().sentences();
        return isSpeech(analysis, lines.get(number)) || number > 0 && isSpeech(analysis, lines.get(number - 1));
    }

    private static boolean isSpeech(Analysis analysis, Sentence line) {
        for (int t = line.begin(); t < Math.min(line.end(), line.begin() + FRONT); t++) {
            Match noun = analysis.text().match(t, "speech");
            if (noun != null && noun.entry().has("kind", "head")) {
                return true;
            }
        }
        return false;
    }
}
