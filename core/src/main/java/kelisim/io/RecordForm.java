package kelisim.io;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record as an object: its components as members in their order, named in the manner of code words, absent ones and empty
 * lists left out.
 */
final class RecordForm<R> implements Form<R> {

    private record Slot(String name, Method accessor, Class<?> type, @Nullable Form<Object> form, boolean required) {}

    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final Constructor<R> constructor;

    RecordForm(Class<R> type, Forms forms) {
        this(type, forms, Set.of());
    }

    /** With components that are written and read elsewhere. */
    @SuppressWarnings("unchecked") // a slot's form is that of its type
    RecordForm(Class<R> type, Forms forms, Set<String> elsewhere) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            types[i] = components[i].getType();
            Form<Object> form =
                    elsewhere.contains(name) ? null : (Form<Object>) forms.of(components[i].getGenericType());
            boolean required = !RequiredSlots.isOptional(type, components[i]);
            slots.put(name, new Slot(word(name), components[i].getAccessor(), types[i], form, required));
        }
        try {
            constructor = type.getConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every public record has its canonical constructor", e);
        }
    }

    @Override
    public ObjectNode write(R value) {
        ObjectNode object = NODES.objectNode();
        writeInto(object, value);
        return object;
    }

    void writeInto(ObjectNode object, R value) {
        for (Slot slot : slots.values()) {
            Object member = slot.form == null ? null : get(slot, value);
            if (slot.form != null && member != null && !(member instanceof Collection<?> c && c.isEmpty())) {
                object.set(slot.name, slot.form.write(member));
            }
        }
    }

    @Override
    public R read(Node node) throws FormatException {
        node.allowOnly(members());
        return read(node, Map.of());
    }

    /** The names of its members. */
    Set<String> members() {
        Set<String> names = new LinkedHashSet<>();
        slots.values().stream().filter(slot -> slot.form != null).forEach(slot -> names.add(slot.name));
        return names;
    }

    /** The record with these members, and with components that were read elsewhere, by name. */
    R read(Node node, Map<String, Object> elsewhere) throws FormatException {
        @Nullable Object[] arguments = new Object[slots.size()];
        int i = 0;
        for (Map.Entry<String, Slot> each : slots.entrySet()) {
            Slot slot = each.getValue();
            arguments[i++] = slot.form == null ? elsewhere.get(each.getKey()) : argument(node, slot, slot.form);
        }
        return node.value(() -> make(arguments));
    }

    private static @Nullable Object argument(Node node, Slot slot, Form<Object> form) throws FormatException {
        Node member = slot.required ? node.member(slot.name) : node.memberOrAbsent(slot.name);
        if (member != null) {
            return form.read(member);
        }
        if (slot.type.equals(List.class)) {
            return List.of();
        }
        return slot.type.equals(Set.class) ? Set.of() : null;
    }

    private R make(@Nullable Object[] arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object get(Slot slot, Object value) {
        try {
            return slot.accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("slot " + slot.name + " cannot be read", e);
        }
    }

    private static String word(String component) {
        return com.google.common.base.CaseFormat.LOWER_CAMEL.to(
                com.google.common.base.CaseFormat.LOWER_UNDERSCORE, component);
    }
}
