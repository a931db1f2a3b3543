package kelisim.io;

import com.fasterxml.jackson.core.io.NumberOutput;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.google.common.base.Ascii;
import com.google.common.base.CaseFormat;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kelisim.document.DocumentId;
import kelisim.fact.EdtfDate;

/**
 * The forms of all types of slot, so that a record's form follows from its components: a new slot in the model is a new
 * member in the files without further code.
 */
final class Forms {

    private final Map<Type, Form<?>> known = new HashMap<>();

    /** With these forms for types that have one of their own. */
    Forms(Map<Class<?>, Form<?>> own) {
        known.put(String.class, form(Form.NODES::textNode, Node::text));
        known.put(int.class, form((Integer i) -> Form.NODES.numberNode(i), Node::integer));
        known.put(Integer.class, form((Integer i) -> Form.NODES.numberNode(i), Node::integer));
        known.put(boolean.class, form((Boolean b) -> Form.NODES.booleanNode(b), Node::flag));
        known.put(double.class, form(Forms::number, node -> node.decimal().doubleValue()));
        known.put(BigDecimal.class, form((BigDecimal d) -> Form.NODES.numberNode(d), Node::decimal));
        known.put(EdtfDate.class, text(EdtfDate::parse));
        known.put(LocalDate.class, text(LocalDate::parse));
        known.put(DocumentId.class, text(DocumentId::new));
        known.putAll(own);
    }

    /** The form of a type: a known one, an enum (as codes are written), a record, a list or set of such, or a sealed choice of records. */
    Form<?> of(Type type) {
        Form<?> form = known.get(type);
        if (form == null) {
            form = made(type);
            known.put(type, form);
        }
        return form;
    }

    private Form<?> made(Type type) {
        if (type instanceof ParameterizedType of) {
            Form<?> item = of(of.getActualTypeArguments()[0]);
            return of.getRawType().equals(Set.class) ? collection(item, LinkedHashSet::new) : collection(item, i -> i);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return text(word -> constant(plain, word), Forms::word);
        }
        if (plain.isRecord()) {
            return new RecordForm<>(plain, this);
        }
        if (plain.isSealed()) {
            return new ChoiceForm(plain, this);
        }
        throw new IllegalStateException("no form for " + type);
    }

    /** {@code SharedResource} is {@code shared_resource}, as codes are written. */
    static String word(Class<?> type) {
        return CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, type.getSimpleName());
    }

    /** The shortest digits that are the same number again, the same on every Java. */
    private static JsonNode number(Double value) {
        return Form.NODES.numberNode(new BigDecimal(NumberOutput.toString(value, true)));
    }

    private static Object constant(Class<?> list, String word) {
        List<String> words = new ArrayList<>();
        for (Object constant : list.getEnumConstants()) {
            if (word(constant).equals(word)) {
                return constant;
            }
            words.add(word(constant));
        }
        throw new IllegalArgumentException("'" + word + "' is not one of " + String.join(", ", words));
    }

    private static String word(Object constant) {
        return Ascii.toLowerCase(((Enum<?>) constant).name());
    }

    private static <T> Form<T> text(Function<String, T> parse) {
        return text(parse, Object::toString);
    }

    private static <T> Form<T> text(Function<String, T> parse, Function<T, String> write) {
        return form(value -> Form.NODES.textNode(write.apply(value)), node -> {
            String text = node.text();
            return node.value(() -> parse.apply(text));
        });
    }

    private static <T> Form<Collection<T>> collection(Form<T> item, Function<List<T>, Collection<T>> make) {
        return form(
                values -> {
                    ArrayNode array = Form.NODES.arrayNode(values.size());
                    values.forEach(value -> array.add(item.write(value)));
                    return array;
                },
                node -> {
                    List<T> values = new ArrayList<>();
                    for (Node each : node.items()) {
                        values.add(item.read(each));
                    }
                    return make.apply(values);
                });
    }

    static <T> Form<T> form(Function<T, JsonNode> write, Reader<T> read) {
        return new Form<>() {
            @Override
            public JsonNode write(T value) {
                return write.apply(value);
            }

            @Override
            public T read(Node node) throws FormatException {
                return read.read(node);
            }
        };
    }

    /** The reading half of a form. */
    @FunctionalInterface
    interface Reader<T> {
        T read(Node node) throws FormatException;
    }
}
