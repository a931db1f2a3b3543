package kelisim.io;

import com.google.common.base.CaseFormat;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kelisim.fact.Code;
import kelisim.fact.Fact;
import kelisim.fact.FactType;
import kelisim.fact.Name;

/** The slots of facts by name, for forms that treat all types of fact alike. */
final class FactSlots {

    private static final Map<FactType, Map<String, Method>> BY_TYPE = new EnumMap<>(FactType.class);

    static {
        for (FactType type : FactType.values()) {
            Map<String, Method> slots = new LinkedHashMap<>();
            for (RecordComponent component : type.record().getRecordComponents()) {
                if (!component.getName().equals("evidence")) {
                    String name = CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, component.getName());
                    slots.put(name, component.getAccessor());
                }
            }
            BY_TYPE.put(type, slots);
        }
    }

    private FactSlots() {}

    /** The names of the slots of a type, in the record's order. */
    static List<String> names(FactType type) {
        return List.copyOf(BY_TYPE.getOrDefault(type, Map.of()).keySet());
    }

    /** What stands in a slot of a fact, each value of a list by itself; empty if nothing does or the type has no such slot. */
    static List<?> values(Fact fact, String slot) {
        Method accessor = BY_TYPE.getOrDefault(fact.type(), Map.of()).get(slot);
        if (accessor == null) {
            return List.of();
        }
        try {
            Object value = accessor.invoke(fact);
            if (value instanceof Collection<?> all) {
                return List.copyOf(all);
            }
            return value == null ? List.of() : List.of(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("slot " + slot + " cannot be read", e);
        }
    }

    /** A value of a slot as a reader would have it. */
    static String text(Object value) {
        if (value instanceof Name name) {
            return name.text();
        }
        if (value instanceof Code code) {
            return code.code();
        }
        return value instanceof BigDecimal figure ? figure.toPlainString() : value.toString();
    }
}
