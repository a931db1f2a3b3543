package kelisim.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import kelisim.archive.Archive;
import kelisim.document.Document;
import kelisim.document.Span;
import kelisim.fact.Agreement;
import kelisim.fact.AgreementKind;
import kelisim.fact.Contact;
import kelisim.fact.ContactChannel;
import kelisim.fact.Evidence;
import kelisim.fact.Fact;
import kelisim.fact.Measurement;
import kelisim.fact.Name;
import kelisim.fact.NameKind;
import kelisim.testing.ArchiveArbitraries;
import kelisim.testing.DocumentArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class FormatTest {

    private static final Document DOCUMENT =
            DocumentArbitraries.document("=SUM(A1) said \"A & B\", <both>\nof \u0001 them");
    private static final List<Evidence> WHY = List.of(new Evidence(DOCUMENT, new Span(0, 37), "a.rule"));

    @Provide
    Arbitrary<Archive> archives() {
        return ArchiveArbitraries.archives();
    }

    @Test
    void a_table_has_a_row_for_each_fact_and_nothing_that_runs() throws IOException {
        Archive archive = Archive.of(
                List.of(),
                List.of(
                        new Contact("+7 701 000 00 00", ContactChannel.PHONE, null, WHY),
                        new Contact("@evil", null, null, WHY),
                        new Measurement(
                                new java.math.BigDecimal("-12.50"),
                                "%",
                                null,
                                "-1+cmd",
                                null,
                                null,
                                null,
                                null,
                                null,
                                WHY)));
        List<List<String>> rows = rows(text(Format.CSV, archive));
        assertEquals(4, rows.size());
        List<String> header = rows.get(0);
        assertEquals(List.of("document", "source", "type", "person", "role"), header.subList(0, 5));
        Set<String> values = new HashSet<>();
        for (List<String> row : rows.subList(1, 4)) {
            assertEquals(header.size(), row.size());
            assertEquals("'" + WHY.get(0).quote(), row.get(header.indexOf("evidence_quote")));
            values.add(row.get(header.indexOf("value")));
            values.add(row.get(header.indexOf("indicator")));
        }
        assertEquals(Set.of("'+7 701 000 00 00", "'@evil", "-12.5", "'-1+cmd", ""), values);
    }

    @Property(tries = 60)
    void a_table_of_anything_has_rows_of_one_width(@ForAll("archives") Archive archive) throws IOException {
        List<List<String>> rows = rows(text(Format.CSV, archive));
        assertEquals(archive.facts().size() + 1, rows.size());
        for (List<String> row : rows) {
            assertEquals(rows.get(0).size(), row.size());
        }
    }

    @Property(tries = 60)
    void graphml_of_anything_is_xml_whose_edges_lead_somewhere(@ForAll("archives") Archive archive) throws Exception {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes(Format.GRAPHML, archive)))
                .getDocumentElement();
        Set<String> ids = new HashSet<>();
        NodeList nodes = root.getElementsByTagName("node");
        for (int i = 0; i < nodes.getLength(); i++) {
            assertTrue(ids.add(((Element) nodes.item(i)).getAttribute("id")));
        }
        NodeList edges = root.getElementsByTagName("edge");
        long named = archive.facts().stream().mapToLong(f -> f.names().size()).sum();
        assertEquals(named, edges.getLength());
        for (int i = 0; i < edges.getLength(); i++) {
            assertTrue(ids.contains(((Element) edges.item(i)).getAttribute("source")));
            assertTrue(ids.contains(((Element) edges.item(i)).getAttribute("target")));
        }
    }

    @Test
    void a_graph_for_graphviz_quotes_what_is_not_a_word() throws IOException {
        Name title = Name.of(NameKind.INSTRUMENT, "Law \"On\\Water\"");
        Fact fact = new Agreement(AgreementKind.LAW, title, List.of(), null, null, null, null, WHY);
        Archive archive = Archive.of(List.of(), List.of(fact));
        String id = archive.entityOf(fact, title).id();
        assertEquals(
                "digraph kelisim {\n  rankdir=LR;\n  node [shape=box, style=rounded];\n"
                        + "  \"" + id + "\" [label=\"Law \\\"On\\\\Water\\\"\", class=\"instrument\"];\n"
                        + "  \"fact-0\" [shape=ellipse, style=solid, label=\"agreement: law\", tooltip=\"=SUM(A1) said "
                        + "\\\"A & B\\\", <both> of   th\"];\n"
                        + "  \"fact-0\" -> \"" + id + "\" [label=\"title\"];\n}\n",
                text(Format.DOT, archive));
    }

    @Property(tries = 40)
    void every_format_gives_the_same_bytes_again(@ForAll("archives") Archive archive) throws IOException {
        Archive same = archive.merge(archive);
        for (Format format : Format.values()) {
            assertArrayEquals(bytes(format, archive), bytes(format, same), format.code());
        }
    }

    @Test
    void a_format_is_known_by_its_word() {
        assertEquals(Format.GRAPHML, Format.of("graphml"));
        assertEquals(
                "format 'pdf' is not one of json, yaml, jsonl, csv, graphml, dot",
                assertThrows(IllegalArgumentException.class, () -> Format.of("pdf"))
                        .getMessage());
    }

    private static byte[] bytes(Format format, Archive archive) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(archive, out);
        return out.toByteArray();
    }

    private static String text(Format format, Archive archive) throws IOException {
        return new String(bytes(format, archive), StandardCharsets.UTF_8);
    }

    /** Reads comma-separated values as RFC 4180 has them. */
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new java.util.ArrayList<>();
        List<String> row = new java.util.ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\r')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\r') {
                    rows.add(row);
                    row = new java.util.ArrayList<>();
                    i++;
                }
            } else {
                cell.append(c);
            }
        }
        return rows;
    }
}
