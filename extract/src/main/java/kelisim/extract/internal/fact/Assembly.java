package kelisim.extract.internal.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kelisim.document.Document;
import kelisim.extract.internal.discourse.Entity;
import kelisim.fact.Evidence;
import kelisim.fact.Fact;
import kelisim.fact.FactType;

/** One fact for one state of affairs: drafts with the same key become one, with the evidence and the slots of all. */
final class Assembly {

    /** The slots that decide whether two drafts tell the same. */
    private static final Map<FactType, List<String>> KEYS = keys();

    private Assembly() {}

    private static Map<FactType, List<String>> keys() {
        Map<FactType, List<String>> keys = new EnumMap<>(FactType.class);
        keys.put(FactType.OFFICE, List.of("person", "role", "organisation"));
        keys.put(FactType.AGREEMENT, List.of("title", "kind", "parties", "date", "subject"));
        keys.put(FactType.SIGNATURE, List.of("signatory", "instrument"));
        keys.put(FactType.EVENT, List.of("name", "kind", "date", "place"));
        keys.put(FactType.PARTICIPATION, List.of("participant", "event"));
        keys.put(FactType.AFFILIATION, List.of("member", "body", "relation"));
        keys.put(FactType.ESTABLISHMENT, List.of("subject", "act"));
        keys.put(FactType.COMMITMENT, List.of("text"));
        keys.put(FactType.MEASUREMENT, List.of("value", "unit", "indicator", "period"));
        keys.put(FactType.TWINNING, List.of("places"));
        keys.put(FactType.STATEMENT, List.of("quote"));
        keys.put(FactType.REFERENCE, List.of("from", "relation", "to"));
        keys.put(FactType.SHARED_RESOURCE, List.of("resource"));
        keys.put(FactType.CONTACT, List.of("value"));
        return keys;
    }

    /** The facts in the order of their first evidence. */
    static List<Fact> facts(Document document, List<Draft> drafts) {
        Map<List<Object>, List<Draft>> groups = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            groups.computeIfAbsent(key(draft), k -> new ArrayList<>()).add(draft);
        }
        List<Fact> facts = new ArrayList<>();
        for (List<Draft> group : groups.values()) {
            List<Evidence> evidence = new ArrayList<>();
            Draft merged = group.get(0);
            for (Draft draft : group) {
                draft.spans().forEach(span -> evidence.add(new Evidence(document, span, draft.rule())));
                draft.slots().forEach((slot, value) -> merged.slots().putIfAbsent(slot, value));
            }
            Fact fact = new FactBuilder(merged, evidence).build();
            if (fact != null) {
                facts.add(fact);
            }
        }
        facts.sort(Comparator.comparing((Fact fact) -> fact.evidence().get(0).span())
                .thenComparing(Fact::type));
        return facts;
    }

    private static List<Object> key(Draft draft) {
        List<Object> key = new ArrayList<>();
        key.add(draft.type());
        if (draft.type() == FactType.AGREEMENT && draft.has("title")
                || draft.type() == FactType.EVENT && draft.has("name")) {
            Entity named = draft.entity(draft.type() == FactType.EVENT ? "name" : "title");
            key.add(named == null ? "" : named);
            return key;
        }
        for (String slot : KEYS.getOrDefault(draft.type(), List.of())) {
            Object value = draft.slots().get(slot);
            key.add(value == null ? "" : value instanceof String text ? text.toLowerCase(Locale.ROOT) : value);
        }
        return key;
    }
}
