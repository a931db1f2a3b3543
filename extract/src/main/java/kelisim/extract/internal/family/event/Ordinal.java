package kelisim.extract.internal.family.event;

import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.phrase.Complement;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/** The number of an event in its series that its clause tells: 'met for the ninth time'. */
final class Ordinal {

    private Ordinal() {}

    /** The number, 0 if the clause tells none. */
    static int of(Analysis analysis, Frame frame) {
        Match word = word(analysis, frame);
        String digits = word == null ? null : word.entry().get("number");
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** The number as a word, 'ninth'; {@code null} if the clause tells none. */
    static @Nullable String words(Analysis analysis, Frame frame) {
        Match word = word(analysis, frame);
        return word == null ? null : analysis.surface(word.begin(), word.end());
    }

    /** The number in front of a name that does not have it, as of an acronym: 'the Third FOC'; 0 if there is none. */
    static int before(Analysis analysis, int token) {
        Match word = token == 0 ? null : analysis.text().match(token - 1, "ordinal");
        String digits =
                word == null || word.end() != token ? null : word.entry().get("number");
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static @Nullable Match word(Analysis analysis, Frame frame) {
        for (Complement complement : frame.complements()) {
            Phrase phrase = complement.phrase();
            Match word = analysis.text().match(phrase.begin() + 1, "ordinal");
            boolean times = analysis.text().isWord(complement.preposition(), "for")
                    && analysis.text().isWord(phrase.end() - 1, "time")
                    && !analysis.text().isWord(phrase.end(), "since");
            if (times && word != null && word.entry().get("number") != null && word.end() == phrase.end() - 1) {
                return word;
            }
        }
        return null;
    }
}
