package kelisim.ingest.html.internal.content;

import java.util.BitSet;
import java.util.List;
import kelisim.ingest.html.internal.page.Page;
import kelisim.ingest.html.internal.page.Run;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the runs of a page that are its own content. Each run is scored by the {@link ContentModel}; then those runs are taken,
 * best first, with which the expected F1 of the choice is highest. So a page that is easy to read is cut sharply, and one
 * that is unclear keeps more.
 */
public final class ContentFinder {

    /** Log odds added on pages that say they are an article, where what stands beside it is never wanted. */
    private static final double ARTICLE_BIAS = -1.25;

    private static final double OTHER_BIAS = 0.1;
    private static final double OUT = -9;
    private static final int LITTLE = 200;

    private ContentFinder() {}

    /**
     * What was chosen.
     *
     * @param runs the numbers of the runs, in order
     * @param title the number of the chosen run that is the document's title, or -1
     * @param doubt why the choice is uncertain, as the end of a sentence, if it is
     */
    public record Choice(BitSet runs, int title, @Nullable String doubt) {}

    /** Chooses with the model that is shipped. */
    public static Choice find(Page page) {
        return find(page, ContentModel.shipped());
    }

    /** Chooses with another model, such as one that has not seen the page. */
    public static Choice find(Page page, ContentModel model) {
        List<Run> runs = page.runs();
        if (runs.isEmpty()) {
            return new Choice(new BitSet(), -1, null);
        }
        Features features = new Features(page);
        double bias = features.isArticle() ? ARTICLE_BIAS : OTHER_BIAS;
        BitSet vetoed = features.vetoes();
        ContentModel.OnPage judge = model.onPage();
        double[] odds = new double[runs.size()];
        for (int i = 0; i < odds.length; i++) {
            if (vetoed.get(i) || features.isFurniture(i)) {
                features.skip(i);
                odds[i] = OUT;
            } else {
                odds[i] = judge.score(features.row(i)) + bias;
            }
        }
        BitSet chosen = ExpectedF1.best(runs, odds);
        Completion.complete(page, chosen, vetoed);
        Completion.title(page, chosen, vetoed, features.title());
        int title = features.isPost() && !DocumentWords.begin(page.title())
                ? -1
                : TitleLines.add(page, chosen, vetoed, features.title());
        Repeats.drop(runs, chosen);
        if (length(runs, chosen) >= LITTLE) {
            return new Choice(chosen, title, null);
        }
        return fallback(page, chosen, title);
    }

    /** Little was found: where the page has prose, that is told beside it. */
    private static Choice fallback(Page page, BitSet chosen, int title) {
        BitSet prose = new BitSet();
        for (int i = 0; i < page.runs().size(); i++) {
            if (Measures.isProse(page.runs().get(i))) {
                prose.set(i);
            }
        }
        if (!chosen.isEmpty()) {
            return new Choice(chosen, title, null);
        }
        if (prose.isEmpty()) {
            prose.set(0, page.runs().size());
        }
        return new Choice(prose, -1, "no main content was found; all paragraphs of the page are given");
    }

    private static int length(List<Run> runs, BitSet chosen) {
        return chosen.stream().map(i -> runs.get(i).length()).sum();
    }
}
