package kelisim.examples.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import kelisim.archive.Entity;

/** Writes graphs as GraphML 1.0. */
final class GraphMl {

    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
              <key id="name" for="node" attr.name="name" attr.type="string"/>
              <key id="kind" for="node" attr.name="kind" attr.type="string"/>
              <key id="type" for="edge" attr.name="type" attr.type="string"/>
              <key id="quote" for="edge" attr.name="quote" attr.type="string"/>
              <key id="source" for="edge" attr.name="source" attr.type="string"/>
              <graph edgedefault="undirected">
            """;

    private final Writer out;

    GraphMl(OutputStream out) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    void write(Graph graph) throws IOException {
        out.write(HEAD);
        for (Entity node : graph.nodes()) {
            out.write("    <node id=\"" + Xml.escape(node.id()) + "\">" + data("name", node.name())
                    + data("kind", node.kind().code()) + "</node>\n");
        }
        for (Graph.Edge edge : graph.edges()) {
            out.write("    <edge source=\"" + Xml.escape(edge.from().id()) + "\" target=\""
                    + Xml.escape(edge.to().id()) + "\">"
                    + data("type", edge.fact().type().code())
                    + data("quote", edge.fact().evidence().get(0).quote())
                    + data("source", edge.fact().document().source())
                    + "</edge>\n");
        }
        out.write("  </graph>\n</graphml>\n");
        out.flush();
    }

    private static String data(String key, String value) {
        return "<data key=\"" + key + "\">" + Xml.escape(value) + "</data>";
    }
}
