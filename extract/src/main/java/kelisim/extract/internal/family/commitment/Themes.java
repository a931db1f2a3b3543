package kelisim.extract.internal.family.commitment;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Inflection;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The themes of what is to be done, by the terms of the lexicon {@code theme}. */
final class Themes {

    /** A document is about a theme of which at least one in so many of its terms are. */
    private static final int SHARE = 5;

    private final Analysis analysis;
    private final @Nullable String main;

    Themes(Analysis analysis) {
        this.analysis = analysis;
        this.main = main();
    }

    /**
     * The codes, separated by spaces: those of the commitment's own words, else of its sentence, else the theme that the
     * document is about; {@code null} if it is about none.
     */
    @Nullable
    String of(Phrase phrase, Sentence sentence) {
        String own = within(phrase.begin(), phrase.end());
        String around = own == null ? within(sentence.begin(), sentence.end()) : own;
        return around == null ? main : around;
    }

    private @Nullable String within(int begin, int end) {
        TreeSet<String> themes = new TreeSet<>();
        for (int t = begin; t < end; t++) {
            Match term = isDone(t, begin) ? null : analysis.text().match(t, "theme");
            String theme =
                    term == null || term.end() > end ? null : term.entry().get("theme");
            if (term != null && theme != null) {
                themes.add(theme);
                t = term.end() - 1;
            }
        }
        return themes.isEmpty() ? null : String.join(" ", themes);
    }

    /** 'plant trees': the verb that begins what is to be done is no plant. */
    private boolean isDone(int t, int begin) {
        Match verb = t == begin ? analysis.text().match(t, "verb") : null;
        return verb != null && verb.inflection() == Inflection.BASE && verb.length() == 1;
    }

    private @Nullable String main() {
        Map<String, Integer> counts = new TreeMap<>();
        int size = analysis.tokens().size();
        for (int t = analysis.text().seek(0, size, "theme");
                t < size;
                t = analysis.text().seek(t + 1, size, "theme")) {
            Match term = analysis.text().match(t, "theme");
            String theme = term == null ? null : term.entry().get("theme");
            if (theme != null) {
                counts.merge(theme, 1, Integer::sum);
            }
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(count -> count.getValue() * SHARE >= all)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
