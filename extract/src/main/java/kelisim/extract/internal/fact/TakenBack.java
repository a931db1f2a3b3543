package kelisim.extract.internal.fact;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kelisim.document.Span;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.mention.Mention;
import kelisim.fact.FactType;

/**
 * Tells which drafts stand in words that the text tells only to take them back: 'reports that A hosts the summit are untrue'
 * tells of no host, whoever found it. What such words take for granted stays: who A is, and which agreement is meant.
 */
final class TakenBack {

    private static final Set<FactType> GRANTED =
            EnumSet.of(FactType.OFFICE, FactType.AGREEMENT, FactType.STATEMENT, FactType.CONTACT);

    private final Analysis analysis;
    /** Whether the text takes anything back. */
    private final boolean any;

    TakenBack(Analysis analysis) {
        this.analysis = analysis;
        this.any = analysis.text().isAnyRefuted(0, analysis.tokens().size());
    }

    boolean covers(Draft draft) {
        return any && !GRANTED.contains(draft.type()) && draft.words().stream().allMatch(span -> covers(draft, span));
    }

    /** Whether all that a draft names in these words stands in refuted ones; where it names nobody, whether all words are. */
    private boolean covers(Draft draft, Span span) {
        if (span.isEmpty()) {
            return false;
        }
        int begin = analysis.tokens().at(span.begin());
        int end = analysis.tokens().at(span.end() - 1) + 1;
        if (!analysis.text().isAnyRefuted(begin, end)) {
            return false;
        }
        int refuted = 0;
        for (int t = begin; t < end; t++) {
            refuted += analysis.text().isRefuted(t) ? 1 : 0;
        }
        if (refuted == end - begin) {
            return true;
        }
        List<Mention> named = analysis.mentions().within(begin, end).stream()
                .filter(mention -> names(draft, mention))
                .toList();
        return !named.isEmpty()
                && named.stream().allMatch(mention -> analysis.text().isRefuted(mention.begin()));
    }

    private boolean names(Draft draft, Mention mention) {
        Entity entity = analysis.discourse().of(mention);
        return entity != null
                && draft.slots().values().stream()
                        .anyMatch(slot ->
                                slot instanceof Collection<?> several ? several.contains(entity) : slot.equals(entity));
    }
}
