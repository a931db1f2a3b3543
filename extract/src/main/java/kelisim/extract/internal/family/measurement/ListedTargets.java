package kelisim.extract.internal.family.measurement;

import java.util.List;
import kelisim.document.Span;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.mention.Mention;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** Figures in what a list says is to be done: 'plant 12,000 ha of forest' tells of no forest that is there. */
final class ListedTargets {

    private final Analysis analysis;
    private final List<Draft> items;

    ListedTargets(Analysis analysis, List<Draft> soFar) {
        this.analysis = analysis;
        this.items = soFar.stream()
                .filter(draft ->
                        draft.type() == FactType.COMMITMENT && draft.rule().equals("commitment.list"))
                .toList();
    }

    /** The item of which a figure is a part; {@code null} if there is none. */
    @Nullable
    Draft of(Mention figure) {
        if (items.isEmpty()) {
            return null;
        }
        Span words = analysis.span(figure.begin(), figure.end());
        String surface = analysis.surface(figure.begin(), figure.end());
        for (Draft item : items) {
            Span span = item.spans().get(0);
            boolean inside = span.begin() <= words.begin() && words.end() <= span.end();
            if (inside && String.valueOf(item.string("text")).contains(surface)) {
                return item;
            }
        }
        return null;
    }
}
