package kelisim.extract.internal.reference;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.phrase.Phrases;
import kelisim.extract.internal.reference.Anaphor.Sort;
import kelisim.extract.internal.text.Shape;

/** Finds the words that mean what other words name (class {@code reference}). */
final class Anaphors {

    private static final String LEXICON = "reference";

    private Anaphors() {}

    /** Those of a text, in order. */
    static List<Anaphor> in(AnalysedText text, Phrases phrases) {
        List<Anaphor> found = new ArrayList<>();
        int size = text.tokens().size();
        int t = text.seek(0, size, LEXICON);
        while (t < size) {
            Match words = text.match(t, LEXICON);
            if (words != null && refers(words, text, phrases)) {
                String whose = words.entry().get("whose");
                String who = whose == null ? words.entry().get("who") : whose;
                found.add(new Anaphor(t, words.end(), sort(String.valueOf(who)), whose != null));
            }
            t = text.seek(words == null ? t + 1 : words.end(), size, LEXICON);
        }
        return found;
    }

    private static boolean refers(Match words, AnalysedText text, Phrases phrases) {
        int next = words.end();
        boolean bare = words.entry().has("bare", "true");
        return bare ? !goesOn(next, text, phrases) : !text.isFunction(next, "origin", "true");
    }

    /** Whether something follows that is no verb of which they are the subject. */
    private static boolean goesOn(int next, AnalysedText text, Phrases phrases) {
        if (next >= text.tokens().size() || text.tokens().is(next, Shape.MARK)) {
            return false;
        }
        return phrases.frames(text.sentenceNumber(next)).stream()
                .noneMatch(frame -> frame.verb().begin() == next);
    }

    private static Sort sort(String who) {
        return switch (who) {
            case "man" -> Sort.MAN;
            case "woman" -> Sort.WOMAN;
            case "thing" -> Sort.THING;
            default -> Sort.SEVERAL;
        };
    }
}
