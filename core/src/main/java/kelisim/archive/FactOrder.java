package kelisim.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import kelisim.document.Document;
import kelisim.document.DocumentId;
import kelisim.document.Span;
import kelisim.fact.Evidence;
import kelisim.fact.Fact;
import org.jspecify.annotations.Nullable;

/** The one order of facts: by document, then within it; and what makes two of them one. */
final class FactOrder {

    private static final Comparator<Fact> ORDER = Comparator.comparing(
                    (Fact f) -> f.evidence().get(0))
            .thenComparing(Fact::type)
            .thenComparing(FactOrder::compareEvidence)
            .thenComparing(SlotOrder::compare);

    private FactOrder() {}

    /**
     * The facts on these readings of their documents, those of other texts left out, those that differ only in evidence
     * made one, in order. Documents have nothing to do with each other, so threads share them.
     */
    static List<Fact> unite(Collection<? extends Fact> facts, SortedMap<DocumentId, Document> readings) {
        Map<DocumentId, List<Fact>> byDocument = new HashMap<>();
        for (Fact fact : facts) {
            byDocument
                    .computeIfAbsent(fact.document().id(), id -> new ArrayList<>())
                    .add(fact);
        }
        return readings.values().parallelStream()
                .flatMap(reading -> united(byDocument.getOrDefault(reading.id(), List.of()), reading).stream())
                .toList();
    }

    private static List<Fact> united(List<Fact> facts, Document reading) {
        Map<Fact, Fact> united = new HashMap<>(facts.size() * 2);
        for (Fact fact : facts) {
            Fact anchored = anchored(fact, reading);
            if (anchored != null) {
                united.merge(anchored.withEvidence(List.of(blank(reading))), anchored, FactOrder::withBothEvidence);
            }
        }
        List<Fact> sorted = new ArrayList<>(united.values());
        sorted.sort(ORDER);
        return sorted;
    }

    /** The same evidence for every fact of a document: facts that differ in nothing else become equal with it. */
    private static Evidence blank(Document document) {
        return new Evidence(document, new Span(0, 1), "-");
    }

    private static Fact withBothEvidence(Fact one, Fact other) {
        if (one.evidence().equals(other.evidence())) {
            return one;
        }
        List<Evidence> both = new ArrayList<>(one.evidence());
        both.addAll(other.evidence());
        return one.withEvidence(both);
    }

    @SuppressWarnings("ReferenceEquality") // an equal copy is let go too, so that each text is held once
    private static @Nullable Fact anchored(Fact fact, Document reading) {
        boolean stands = true;
        for (Evidence each : fact.evidence()) {
            stands &= each.document() == reading;
        }
        if (stands) {
            return fact;
        }
        List<Evidence> evidence = new ArrayList<>();
        for (Evidence each : fact.evidence()) {
            if (reading.text().equals(each.document().text())) {
                evidence.add(new Evidence(reading, each.span(), each.rule()));
            }
        }
        return evidence.isEmpty() ? null : fact.withEvidence(evidence);
    }

    private static int compareEvidence(Fact one, Fact other) {
        List<Evidence> a = one.evidence();
        List<Evidence> b = other.evidence();
        for (int i = 1; i < Math.min(a.size(), b.size()); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }
}
