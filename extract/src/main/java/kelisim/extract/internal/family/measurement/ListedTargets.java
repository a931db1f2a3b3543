package kelisim.extract.internal.family.measurement;

import java.util.Comparator;
import java.util.List;
import kelisim.document.Span;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.text.Ordered;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** Figures in what a list says is to be done: 'plant 12,000 ha of forest' tells of no forest that is there. */
final class ListedTargets {

    /** Items that begin at the same place or inside one another. */
    private static final int NEAR = 4;

    private final Analysis analysis;
    private final List<Draft> items;

    ListedTargets(Analysis analysis, List<Draft> soFar) {
        this.analysis = analysis;
        this.items = soFar.stream()
                .filter(draft ->
                        draft.type() == FactType.COMMITMENT && draft.rule().equals("commitment.list"))
                .sorted(Comparator.comparingInt(ListedTargets::begin))
                .toList();
    }

    private static int begin(Draft item) {
        return item.spans().get(0).begin();
    }

    /** The item of which a figure is a part; {@code null} if there is none. */
    @Nullable
    Draft of(Mention figure) {
        if (items.isEmpty()) {
            return null;
        }
        Span words = analysis.span(figure.begin(), figure.end());
        String surface = analysis.surface(figure.begin(), figure.end());
        int from = Ordered.before(items, ListedTargets::begin, words.begin() + 1) - 1;
        for (int i = from; i >= Math.max(0, from - NEAR); i--) {
            Draft item = items.get(i);
            boolean inside = words.end() <= item.spans().get(0).end();
            if (inside && String.valueOf(item.string("text")).contains(surface)) {
                return item;
            }
        }
        return null;
    }
}
