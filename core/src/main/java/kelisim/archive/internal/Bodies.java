package kelisim.archive.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kelisim.archive.internal.Item.Sort;

/** Bodies that are known under several names, found by any of them. */
final class Bodies {

    private static final class Holder {
        static final Bodies STANDARD = new Bodies(Knowledge.standard());
    }

    private final Map<String, Set<Integer>> bySignature = new HashMap<>();
    private final Map<String, Set<Integer>> byAcronym = new HashMap<>();

    private Bodies(Knowledge knowledge) {
        int number = 0;
        for (List<String> body : knowledge.organisations().bodies()) {
            for (String name : body) {
                Title title = Title.of(name, knowledge);
                if (title.items().size() == 1 && Title.isAcronym(title.items().get(0))) {
                    put(byAcronym, title.items().get(0).word().latin(), number);
                } else {
                    put(bySignature, title.signature(), number);
                }
            }
            number++;
        }
    }

    /** The bodies of the data that comes with the library. */
    static Bodies standard() {
        return Holder.STANDARD;
    }

    /** Numbers of the bodies that this name may mean; empty for bodies that are not known. */
    Set<Integer> of(Title title) {
        Set<Integer> found = bySignature.get(title.signature());
        if (found != null) {
            return found;
        }
        List<Item> items =
                title.items().stream().filter(item -> !item.isSlight()).toList();
        if (items.isEmpty()) {
            return Set.of();
        }
        if (isKnown(items.get(0)) && items.stream().skip(1).allMatch(this::isSetting)) {
            return byAcronym.getOrDefault(items.get(0).word().latin(), Set.of());
        }
        Item last = items.get(items.size() - 1);
        if (items.size() > 2 && isKnown(last)) {
            List<Item> fewer = new ArrayList<>(items.subList(0, items.size() - 1));
            String signature = title.with(fewer).signature();
            return bySignature.getOrDefault(signature, Set.of());
        }
        return Set.of();
    }

    private boolean isKnown(Item item) {
        return Title.isAcronym(item) && byAcronym.containsKey(item.word().latin());
    }

    /** What stands behind an acronym without making it another body: the body above it, the states, the region. */
    private boolean isSetting(Item item) {
        return item.sort() == Sort.STATE
                || isKnown(item)
                || Set.of("central", "asia", "ca", "sa").contains(item.word().latin());
    }

    private static void put(Map<String, Set<Integer>> map, String key, int number) {
        map.computeIfAbsent(key, k -> new HashSet<>()).add(number);
    }
}
