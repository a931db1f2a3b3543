package kelisim.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kelisim.fact.Code;
import kelisim.fact.Name;
import kelisim.fact.NameKind;

/**
 * A name as an object: {@code id} (written by {@link FactForm} where the entity is known, not read), {@code name},
 * {@code names}, and {@code type}, its kind. A plain text is read too, and a missing kind is that of the slot.
 */
final class NameForm implements Form<Name> {

    private static final Set<String> MEMBERS = Set.of("id", "name", "names", "type");

    /** What most often stands in the slot, for files of other programs that do not say it. */
    private static final Map<String, NameKind> KIND_OF_SLOT = Map.ofEntries(
            Map.entry("person", NameKind.PERSON),
            Map.entry("signatory", NameKind.PERSON),
            Map.entry("speaker", NameKind.PERSON),
            Map.entry("participant", NameKind.PERSON),
            Map.entry("place", NameKind.PLACE),
            Map.entry("places", NameKind.PLACE),
            Map.entry("states", NameKind.STATE),
            Map.entry("title", NameKind.INSTRUMENT),
            Map.entry("instrument", NameKind.INSTRUMENT),
            Map.entry("under", NameKind.INSTRUMENT),
            Map.entry("from", NameKind.INSTRUMENT),
            Map.entry("to", NameKind.INSTRUMENT),
            Map.entry("event", NameKind.EVENT),
            Map.entry("occasion", NameKind.EVENT),
            Map.entry("name", NameKind.EVENT),
            Map.entry("resource", NameKind.RESOURCE));

    @Override
    public JsonNode write(Name name) {
        ObjectNode object = NODES.objectNode().put("name", name.text());
        ArrayNode names = object.putArray("names");
        name.forms().forEach(names::add);
        return object.put("type", name.kind().code());
    }

    @Override
    public Name read(Node node) throws FormatException {
        if (node.isText()) {
            String text = node.text();
            return node.value(() -> Name.of(kindOfSlot(node.place()), text));
        }
        node.allowOnly(MEMBERS);
        String text = node.member("name").text();
        List<String> forms = new ArrayList<>();
        Node names = node.memberOrAbsent("names");
        if (names != null) {
            for (Node form : names.items()) {
                forms.add(form.text());
            }
        }
        NameKind kind = kind(node);
        return node.value(() -> new Name(kind, text, forms));
    }

    private static NameKind kind(Node node) throws FormatException {
        Node type = node.memberOrAbsent("type");
        if (type == null) {
            return kindOfSlot(node.place());
        }
        String word = type.text();
        return type.value(() -> Code.parse(NameKind.class, word));
    }

    private static NameKind kindOfSlot(String place) {
        String slot = place.replaceFirst("/\\d+$", "");
        return KIND_OF_SLOT.getOrDefault(slot.substring(slot.lastIndexOf('/') + 1), NameKind.ORGANISATION);
    }
}
