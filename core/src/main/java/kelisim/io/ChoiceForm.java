package kelisim.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** One of the records of a sealed interface as an object whose member {@code kind} tells which. */
final class ChoiceForm implements Form<Object> {

    private static final String KIND = "kind";

    private final Map<String, RecordForm<Object>> byWord = new LinkedHashMap<>();

    @SuppressWarnings("unchecked") // each form is only used with records of its own class
    ChoiceForm(Class<?> sealed, Forms forms) {
        for (Class<?> choice : sealed.getPermittedSubclasses()) {
            byWord.put(Forms.word(choice), new RecordForm<>((Class<Object>) choice, forms));
        }
    }

    @Override
    public JsonNode write(Object value) {
        String word = Forms.word(value.getClass());
        ObjectNode object = NODES.objectNode().put(KIND, word);
        form(word).writeInto(object, value);
        return object;
    }

    @Override
    public Object read(Node node) throws FormatException {
        Node kind = node.member(KIND);
        String word = kind.text();
        RecordForm<Object> form = kind.value(() -> form(word));
        Set<String> members = new HashSet<>(form.members());
        members.add(KIND);
        node.allowOnly(members);
        return form.read(node, Map.of());
    }

    private RecordForm<Object> form(String word) {
        RecordForm<Object> form = byWord.get(word);
        if (form == null) {
            throw new IllegalArgumentException("'" + word + "' is not one of " + String.join(", ", byWord.keySet()));
        }
        return form;
    }
}
