package kelisim.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kelisim.archive.Entity;
import kelisim.fact.Evidence;
import kelisim.fact.Fact;

/** A graph as GraphML 1.0. */
final class GraphMl {

    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
              <key id="label" for="node" attr.name="label" attr.type="string"/>
              <key id="kind" for="node" attr.name="kind" attr.type="string"/>
              <key id="source" for="node" attr.name="source" attr.type="string"/>
              <key id="quote" for="node" attr.name="quote" attr.type="string"/>
              <key id="slot" for="edge" attr.name="slot" attr.type="string"/>
              <graph id="archive" edgedefault="directed">
            """;

    private GraphMl() {}

    static void write(FactGraph graph, OutputStream target) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
        out.write(HEAD);
        for (Entity entity : graph.entities()) {
            node(
                    out,
                    entity.id(),
                    data("label", entity.name()) + data("kind", entity.kind().code()));
        }
        List<Fact> facts = graph.facts();
        for (int i = 0; i < facts.size(); i++) {
            Evidence first = facts.get(i).evidence().get(0);
            String told = data("source", first.document().source()) + data("quote", first.quote());
            node(
                    out,
                    "fact-" + i,
                    data("label", FactGraph.label(facts.get(i)))
                            + data("kind", facts.get(i).type().code())
                            + told);
        }
        for (FactGraph.Tie tie : graph.ties()) {
            out.write("    <edge source=\"fact-" + tie.fact() + "\" target=\""
                    + escaped(tie.entity().id()) + "\">" + data("slot", tie.slot()) + "</edge>\n");
        }
        out.write("  </graph>\n</graphml>\n");
        out.flush();
    }

    private static void node(Writer out, String id, String data) throws IOException {
        out.write("    <node id=\"" + escaped(id) + "\">" + data + "</node>\n");
    }

    private static String data(String key, String value) {
        return "<data key=\"" + key + "\">" + escaped(value) + "</data>";
    }

    /** Characters that XML 1.0 cannot have, not even escaped (2.2), become U+FFFD. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append("&#10;");
                case '\r' -> out.append("&#13;");
                case '\t' -> out.append("&#9;");
                default -> out.appendCodePoint(isXml(c) ? c : 0xFFFD);
            }
        });
        return out.toString();
    }

    private static boolean isXml(int c) {
        return c >= 0x20 && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }
}
