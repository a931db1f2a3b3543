package kelisim.archive;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kelisim.fact.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Orders two facts of one type by their slots, in the order of the record; an empty slot comes first. Slot values are
 * {@link Comparable} or collections of such, which a new type of slot must keep to.
 */
final class SlotOrder {

    private static final Map<Class<?>, List<RecordComponent>> SLOTS = new ConcurrentHashMap<>();

    private SlotOrder() {}

    static int compare(Fact one, Fact other) {
        for (RecordComponent slot : SLOTS.computeIfAbsent(one.getClass(), SlotOrder::slots)) {
            int order = compareValues(value(slot, one), value(slot, other));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static List<RecordComponent> slots(Class<?> type) {
        List<RecordComponent> slots = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (!component.getName().equals("evidence")) {
                slots.add(component);
            }
        }
        return List.copyOf(slots);
    }

    private static @Nullable Object value(RecordComponent slot, Fact fact) {
        try {
            return slot.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "slot " + slot.getName() + " of " + fact.type().code() + " is not readable", e);
        }
    }

    @SuppressWarnings("unchecked") // both values are of the one slot's type
    private static int compareValues(@Nullable Object a, @Nullable Object b) {
        if (a == null || b == null) {
            return Boolean.compare(a != null, b != null);
        }
        if (a instanceof Collection<?> as && b instanceof Collection<?> bs) {
            return compareAll(as.iterator(), bs.iterator());
        }
        return ((Comparable<Object>) a).compareTo(b);
    }

    private static int compareAll(Iterator<?> a, Iterator<?> b) {
        while (a.hasNext() && b.hasNext()) {
            int order = compareValues(a.next(), b.next());
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(a.hasNext(), b.hasNext());
    }
}
