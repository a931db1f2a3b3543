package kelisim.extract.internal.family.measurement;

import java.util.Set;
import java.util.TreeSet;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Lexicon;
import kelisim.extract.internal.lexicon.Match;
import org.jspecify.annotations.Nullable;

/** What the lexicon {@code measure} says of words beside figures. */
final class Labels {

    private static final String LEXICON = "measure";

    private Labels() {}

    /** Whether a word of this class begins at a token. */
    static boolean is(Analysis analysis, int token, String wanted) {
        return match(analysis, token, wanted) != null;
    }

    /** The words of this class that begin at a token. */
    static @Nullable Match match(Analysis analysis, int token, String wanted) {
        if (!analysis.text().is(token, LEXICON)) {
            return null;
        }
        for (Match match : analysis.text().matches(token)) {
            if (match.entry().isIn(LEXICON) && match.entry().has("class", wanted)) {
                return match;
            }
        }
        return null;
    }

    /** What a word implies that its figures count: a population people, a membership members; {@code null} if nothing. */
    static @Nullable String implied(Analysis analysis, int token) {
        Match match = analysis.text().match(token, LEXICON);
        return match != null && match.entry().has("class", "implies")
                ? match.entry().get("unit")
                : null;
    }

    /** What money of this unit is called that several states have, if such a name begins at a token; {@code null} if none does. */
    static @Nullable String sharedMoney(Analysis analysis, int token, String unit) {
        Match match = analysis.text().match(token, LEXICON);
        boolean shared = match != null
                && match.entry().has("class", "shared_money")
                && match.entry().has("unit", unit);
        return shared && match != null ? match.entry().get("called") : null;
    }

    /** Plural words for sums and flows, which count nothing: 'exports', 'costs'. */
    static Set<String> amounts(Lexicon lexicon) {
        Set<String> words = new TreeSet<>();
        for (Entry entry : lexicon.entries()) {
            if (entry.lexicon().equals(LEXICON) && entry.has("class", "amount")) {
                words.addAll(entry.all("words"));
            }
        }
        return words;
    }

    /** Sizes of files and pictures, which tell of the page and not of the world. */
    static boolean isFurniture(String unit) {
        return unit.endsWith("By") || unit.equals("px");
    }

    /** Whether a figure numbers a part of a document, a house or the like: 'Article 5', 'No. 12'. */
    static boolean isMarked(Analysis analysis, int figure) {
        int before =
                analysis.tokens().isMark(figure - 1, '.') || analysis.tokens().isMark(figure - 1, '№')
                        ? figure - 2
                        : figure - 1;
        return is(analysis, before, "mark")
                || analysis.tokens().isMark(figure - 1, '№')
                || analysis.tokens().isMark(figure - 1, '#');
    }
}
