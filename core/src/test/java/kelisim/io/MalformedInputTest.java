package kelisim.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import kelisim.archive.Archive;
import kelisim.document.Document;
import kelisim.document.Span;
import kelisim.fact.Contact;
import kelisim.fact.ContactChannel;
import kelisim.fact.Evidence;
import kelisim.fact.Name;
import kelisim.fact.NameKind;
import kelisim.fact.Office;
import kelisim.testing.DocumentArbitraries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MalformedInputTest {

    private static final Document DOCUMENT =
            DocumentArbitraries.document("Write to aida@example.org, said Aida Serik.");
    private static final Archive ARCHIVE = Archive.of(
            List.of(DOCUMENT),
            List.of(
                    new Contact(
                            "aida@example.org",
                            ContactChannel.EMAIL,
                            null,
                            List.of(new Evidence(DOCUMENT, new Span(9, 25), "contact.email"))),
                    new Office(
                            Name.of(NameKind.PERSON, "Aida Serik"),
                            "writer",
                            null,
                            null,
                            null,
                            null,
                            List.of(new Evidence(DOCUMENT, new Span(32, 42), "office.x")))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\":1 | \"version\":2 | version | /kelisim/version",
                "\"format\":\"archive\" | \"format\":\"zip\" | format | /kelisim/format",
                "\"kelisim\":{ | \"other\":{ | member.unknown | ''",
                "\"quote\":\"aida@example.org\" | \"quote\":\"aida@example.com\" | evidence.quote | /facts/0/evidence/0/quote",
                "\"end\":25 | \"end\":250 | value | /facts/0/evidence/0",
                "\"end\":25 | \"end\":\"25\" | member.type | /facts/0/evidence/0/end",
                "\"end\":25 | \"end\":2 | value | /facts/0/evidence/0",
                "\"type\":\"contact\" | \"type\":\"fax\" | value | /facts/0/type",
                "\"channel\":\"email\" | \"channel\":\"fax\" | value | /facts/0/channel",
                "\"channel\":\"email\" | \"canal\":\"email\" | member.unknown | /facts/0",
                "\"value\":\"aida@example.org\", | '' | member.missing | /facts/0",
                "\"role\":\"writer\" | \"role\":\" \" | value | /facts/1",
                "\"name\":\"Aida Serik\" | \"name\":7 | member.type | /facts/1/person/name",
                "\"media_type\":\"text/plain\" | \"media_type\":null | member.type | /documents/0/media_type",
                "\"facts\":[ | \"facts\":7,\"judgements\":[ | member.type | /facts",
            })
    void what_is_wrong_is_told_with_its_place_and_rule(String right, String wrong, String rule, String place)
            throws IOException {
        String json = json();
        assertTrue(json.contains(right), json);
        FormatException e = assertThrows(
                FormatException.class, () -> read(json.replaceFirst(java.util.regex.Pattern.quote(right), wrong)));
        assertEquals(rule, e.rule(), e.getMessage());
        assertEquals(place, e.place(), e.getMessage());
    }

    @Test
    void broken_syntax_is_told_with_line_and_column() throws IOException {
        FormatException e = assertThrows(FormatException.class, () -> read("{\n  \"kelisim\": {,}\n}"));
        assertEquals("syntax", e.rule());
        assertEquals("line 2, column 15", e.place());
        assertEquals(
                "syntax",
                assertThrows(FormatException.class, () -> read(json() + "{}")).rule());
        assertEquals(
                "syntax",
                assertThrows(FormatException.class, () -> read("{\"documents\":[],\"documents\":[]}"))
                        .rule());
        assertEquals(
                "format", assertThrows(FormatException.class, () -> read("")).rule());
        assertEquals(
                "format", assertThrows(FormatException.class, () -> read("[]")).rule());
        assertEquals(
                "format", assertThrows(FormatException.class, () -> read("{}")).rule());
    }

    @Test
    void broken_yaml_is_told_with_line_and_column() {
        FormatException e = assertThrows(
                FormatException.class,
                () -> ArchiveFiles.readYaml(
                        new ByteArrayInputStream("kelisim:\n  format: 'archive\n".getBytes(StandardCharsets.UTF_8))));
        assertEquals("syntax", e.rule());
        assertTrue(e.place().startsWith("line "), e.place());
    }

    @Test
    void deep_nesting_is_an_error_and_no_crash() {
        String deep = "[".repeat(100_000);
        FormatException e = assertThrows(FormatException.class, () -> read("{\"documents\":[" + deep));
        assertEquals("syntax", e.rule());
        assertThrows(
                FormatException.class,
                () -> ArchiveFiles.readYaml(
                        new ByteArrayInputStream(("documents: " + deep).getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void members_may_stand_in_any_order() throws IOException {
        String json = json();
        int documents = json.indexOf("\"documents\"");
        int facts = json.indexOf("\"facts\"");
        String header = json.substring(1, documents).strip();
        String turned = "{" + json.substring(facts, json.lastIndexOf('}')) + "," + json.substring(documents, facts)
                + header.substring(0, header.length() - 1) + "}";
        assertEquals(ARCHIVE, read(turned));
    }

    @Test
    void a_line_is_told_by_its_number() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FactLines.write(ARCHIVE, out);
        String lines = out.toString(StandardCharsets.UTF_8);
        assertEquals(ARCHIVE.facts(), lines("\n" + lines.replace("\n", "\r\n")));
        FormatException e = assertThrows(FormatException.class, () -> lines(lines.replace("writer", "")));
        assertEquals("line 2", e.place());
        assertEquals("value", e.rule());
        FormatException cut = assertThrows(FormatException.class, () -> lines(lines.substring(0, lines.length() - 9)));
        assertEquals("syntax", cut.rule());
        assertTrue(cut.place().startsWith("line 2, column "), cut.place());
        String unknown = lines.replace(DOCUMENT.id().value(), "sha256:" + "0".repeat(64));
        assertEquals(
                "document.unknown",
                assertThrows(FormatException.class, () -> lines(unknown)).rule());
    }

    @Test
    void names_may_be_plain_texts_and_their_kind_is_that_of_the_slot() throws IOException {
        String line = "{\"document\":\"" + DOCUMENT.id()
                + "\",\"type\":\"office\",\"person\":\"Aida Serik\",\"role\":\"writer\","
                + "\"organisation\":{\"name\":\"Green Fund\"},"
                + "\"evidence\":[{\"begin\":32,\"end\":42,\"quote\":\"Aida Serik\",\"rule\":\"other\"}]}";
        Office office = (Office) lines(line).get(0);
        assertEquals(Name.of(NameKind.PERSON, "Aida Serik"), office.person());
        assertEquals(Name.of(NameKind.ORGANISATION, "Green Fund"), office.organisation());
    }

    @Test
    void damaged_files_are_told_and_never_a_crash() throws IOException {
        byte[] json = json().getBytes(StandardCharsets.UTF_8);
        Random random = new Random(5);
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = json.clone();
            for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                ArchiveFiles.readJson(new ByteArrayInputStream(bytes));
            } catch (FormatException e) {
                assertTrue(!e.rule().isBlank());
            }
        }
    }

    private static String json() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArchiveFiles.writeJson(ARCHIVE, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Archive read(String json) throws IOException {
        return ArchiveFiles.readJson(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<kelisim.fact.Fact> lines(String lines) throws IOException {
        return FactLines.read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), ARCHIVE.documents());
    }
}
