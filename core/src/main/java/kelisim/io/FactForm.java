package kelisim.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import kelisim.document.Document;
import kelisim.document.DocumentId;
import kelisim.document.Span;
import kelisim.fact.Code;
import kelisim.fact.Evidence;
import kelisim.fact.Fact;
import kelisim.fact.FactType;
import kelisim.fact.Name;
import org.jspecify.annotations.Nullable;

/**
 * A fact as an object: the document it is from, its type, its slots in the record's order, its evidence with the words
 * themselves, which are compared with the document's when it is read.
 */
final class FactForm {

    private static final Set<String> EVIDENCE = Set.of("begin", "end", "quote", "rule", "page");

    private final Map<FactType, RecordForm<Fact>> byType = new EnumMap<>(FactType.class);

    @SuppressWarnings("unchecked") // each form is only used with facts of its own type
    FactForm() {
        Forms forms = new Forms(Map.of(Name.class, new NameForm()));
        for (FactType type : FactType.values()) {
            byType.put(type, new RecordForm<>((Class<Fact>) type.record(), forms, Set.of("evidence")));
        }
    }

    /** Without the source's name, and names without ids. */
    ObjectNode write(Fact fact) {
        ObjectNode object =
                Form.NODES.objectNode().put("document", fact.document().id().value());
        return finish(object, fact, null);
    }

    /** With the source's name, and names with the ids of what they mean. */
    ObjectNode write(Fact fact, Function<Name, String> id) {
        ObjectNode object = Form.NODES
                .objectNode()
                .put("document", fact.document().id().value())
                .put("source", fact.document().source());
        return finish(object, fact, id);
    }

    private ObjectNode finish(ObjectNode object, Fact fact, @Nullable Function<Name, String> id) {
        object.put("type", fact.type().code());
        form(fact.type()).writeInto(object, fact);
        if (id != null) {
            addIds(object, fact, id);
        }
        ArrayNode evidence = object.putArray("evidence");
        fact.evidence().forEach(each -> evidence.add(write(each)));
        return object;
    }

    private static void addIds(ObjectNode object, Fact fact, Function<Name, String> id) {
        Map<JsonNode, Name> names = new java.util.HashMap<>();
        NameForm form = new NameForm();
        fact.names().forEach(name -> names.put(form.write(name), name));
        List<String> slots = new ArrayList<>();
        object.fieldNames().forEachRemaining(slots::add);
        for (String slot : slots) {
            object.set(slot, withIds(object.get(slot), names, id));
        }
    }

    private static JsonNode withIds(JsonNode value, Map<JsonNode, Name> names, Function<Name, String> id) {
        if (value instanceof ArrayNode array) {
            ArrayNode all = Form.NODES.arrayNode();
            array.forEach(item -> all.add(withIds(item, names, id)));
            return all;
        }
        Name name = names.get(value);
        if (name == null) {
            return value;
        }
        ObjectNode named = Form.NODES.objectNode().put("id", id.apply(name));
        named.setAll((ObjectNode) value);
        return named;
    }

    private static ObjectNode write(Evidence evidence) {
        ObjectNode object = Form.NODES
                .objectNode()
                .put("begin", evidence.span().begin())
                .put("end", evidence.span().end())
                .put("quote", evidence.quote())
                .put("rule", evidence.rule());
        evidence.page().ifPresent(page -> object.put("page", page));
        return object;
    }

    /** The fact, as the document that it names tells it. */
    Fact read(Node node, Function<DocumentId, @Nullable Document> documents) throws FormatException {
        Node type = node.member("type");
        String word = type.text();
        FactType known = type.value(() -> Code.parse(FactType.class, word));
        Set<String> members = new HashSet<>(form(known).members());
        members.addAll(Set.of("document", "source", "type", "evidence"));
        node.allowOnly(members);
        Document document = document(node.member("document"), documents);
        List<Evidence> evidence = new ArrayList<>();
        for (Node each : node.member("evidence").items()) {
            evidence.add(evidence(each, document));
        }
        return form(known).read(node, Map.of("evidence", evidence));
    }

    private static Document document(Node node, Function<DocumentId, @Nullable Document> documents)
            throws FormatException {
        String id = node.text();
        Document document = documents.apply(node.value(() -> new DocumentId(id)));
        if (document == null) {
            throw new FormatException("document.unknown", node.place(), "no document has the id " + id);
        }
        return document;
    }

    private static Evidence evidence(Node node, Document document) throws FormatException {
        node.allowOnly(EVIDENCE);
        int begin = node.member("begin").integer();
        int end = node.member("end").integer();
        String rule = node.member("rule").text();
        Evidence evidence = node.value(() -> new Evidence(document, new Span(begin, end), rule));
        Node quote = node.member("quote");
        if (!quote.text().equals(evidence.quote()) && !quote.text().equals(WellFormed.of(evidence.quote()))) {
            throw new FormatException(
                    "evidence.quote",
                    quote.place(),
                    "'" + quote.text() + "' is not what stands at " + evidence.span() + " in " + document.source()
                            + ": '" + evidence.quote() + "'");
        }
        Node page = node.memberOrAbsent("page");
        OptionalInt own = evidence.page();
        if (page != null && (own.isEmpty() || own.getAsInt() != page.integer())) {
            throw new FormatException(
                    "evidence.page",
                    page.place(),
                    "page " + page.integer() + " is not where " + evidence.span() + " stands in " + document.source()
                            + (own.isEmpty() ? ", which has no pages there" : ": " + own.getAsInt()));
        }
        return evidence;
    }

    private RecordForm<Fact> form(FactType type) {
        RecordForm<Fact> form = byType.get(type);
        if (form == null) {
            throw new IllegalStateException("every type of fact has a form, " + type + " too");
        }
        return form;
    }
}
