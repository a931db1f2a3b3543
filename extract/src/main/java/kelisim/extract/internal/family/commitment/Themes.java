package kelisim.extract.internal.family.commitment;

import java.util.TreeSet;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/** The themes of a phrase, by the terms of the lexicon {@code theme} in it. */
final class Themes {

    private Themes() {}

    /** The codes, separated by spaces; {@code null} if no term stands there. */
    static @Nullable String of(Analysis analysis, Phrase phrase) {
        TreeSet<String> themes = new TreeSet<>();
        for (int t = phrase.begin(); t < phrase.end(); t++) {
            Match term = analysis.text().match(t, "theme");
            String theme = term == null || term.end() > phrase.end()
                    ? null
                    : term.entry().get("theme");
            if (term != null && theme != null) {
                themes.add(theme);
                t = term.end() - 1;
            }
        }
        return themes.isEmpty() ? null : String.join(" ", themes);
    }
}
