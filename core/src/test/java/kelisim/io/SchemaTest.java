package kelisim.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kelisim.archive.Archive;
import kelisim.fact.Code;
import kelisim.fact.FactType;
import kelisim.testing.ArchiveArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final JsonSchema ARCHIVE = FACTORY.getSchema(ArchiveFiles.schema());
    private static final JsonSchema LINE = FACTORY.getSchema(FactLines.schema());
    private static final ObjectMapper JSON = new ObjectMapper();

    @Provide
    Arbitrary<Archive> archives() {
        return ArchiveArbitraries.archives();
    }

    @Property(tries = 60)
    void what_is_written_keeps_the_schema(@ForAll("archives") Archive archive) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArchiveFiles.writeJson(archive, out);
        assertEquals(Set.of(), ARCHIVE.validate(out.toString(StandardCharsets.UTF_8), InputFormat.JSON));
        out.reset();
        FactLines.write(archive, out);
        for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            assertEquals(Set.of(), LINE.validate(line, InputFormat.JSON), line);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'type': 'office'}",
                "{'document': 'memo', 'source': 'a', 'type': 'contact', 'value': 'x', 'evidence': [EVIDENCE]}",
                "{'document': 'ID', 'source': 'a', 'type': 'contact', 'value': '', 'evidence': [EVIDENCE]}",
                "{'document': 'ID', 'source': 'a', 'type': 'contact', 'value': 'x', 'evidence': []}",
                "{'document': 'ID', 'source': 'a', 'type': 'contact', 'value': null, 'evidence': [EVIDENCE]}",
                "{'document': 'ID', 'source': 'a', 'type': 'contact', 'value': 'x', 'more': 1, 'evidence': [EVIDENCE]}",
                "{'document': 'ID', 'source': 'a', 'type': 'contact', 'value': 'x', 'channel': 'fax', 'evidence': [EVIDENCE]}",
            })
    void what_is_no_fact_breaks_the_schema(String line) {
        assertFalse(LINE.validate(filled(line), InputFormat.JSON).isEmpty());
    }

    @Test
    void a_fact_of_another_hand_keeps_the_schema() {
        String line = "{'document': 'ID', 'source': 'a', 'type': 'contact', 'value': 'x', 'evidence': [EVIDENCE]}";
        assertEquals(Set.of(), LINE.validate(filled(line), InputFormat.JSON));
    }

    @Test
    void both_schemas_have_the_slots_and_words_of_the_model() throws IOException {
        for (String schema : List.of(ArchiveFiles.schema(), FactLines.schema())) {
            JsonNode types = JSON.readTree(schema).at("/$defs");
            for (FactType type : FactType.values()) {
                JsonNode fact = types.get(type.code());
                Set<String> slots = new TreeSet<>(Set.of("document", "source", "type"));
                Set<String> required = new TreeSet<>(slots);
                for (RecordComponent component : type.record().getRecordComponents()) {
                    slots.add(component.getName());
                    if (isRequired(type, component)) {
                        required.add(component.getName());
                    }
                    checkWords(types, component);
                }
                Set<String> properties = new TreeSet<>(Set.of("source"));
                fact.get("properties").fieldNames().forEachRemaining(properties::add);
                assertEquals(slots, properties, type.code());
                Set<String> needed = new TreeSet<>(Set.of("source"));
                fact.get("required").forEach(name -> needed.add(name.textValue()));
                assertEquals(required, needed, type.code());
            }
        }
    }

    private static boolean isRequired(FactType type, RecordComponent component) {
        boolean twins = type == FactType.TWINNING && component.getName().equals("places");
        return component.getName().equals("evidence") || twins || !RequiredSlots.isOptional(type.record(), component);
    }

    private static void checkWords(JsonNode types, RecordComponent component) {
        if (component.getType().isEnum()) {
            Set<String> words = new TreeSet<>();
            types.get(Forms.word(component.getType())).get("enum").forEach(word -> words.add(word.textValue()));
            Set<String> codes = new TreeSet<>();
            for (Object constant : component.getType().getEnumConstants()) {
                codes.add(((Code) constant).code());
            }
            assertEquals(codes, words);
        }
    }

    private static String filled(String line) {
        return line.replace('\'', '"')
                .replace("\"ID\"", "\"sha256:" + "0".repeat(64) + "\"")
                .replace("EVIDENCE", "{\"begin\": 0, \"end\": 1, \"quote\": \"x\", \"rule\": \"r\"}");
    }
}
