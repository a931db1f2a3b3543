package kelisim.examples.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import kelisim.archive.Entity;

/** Writes graphs in the language of Graphviz. */
final class Dot {

    private final Writer out;

    Dot(OutputStream out) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    void write(Graph graph) throws IOException {
        out.write("graph kelisim {\n  node [shape=box, style=rounded];\n");
        for (Entity node : graph.nodes()) {
            out.write("  " + quoted(node.id()) + " [label=" + quoted(node.name()) + ", class="
                    + quoted(node.kind().code()) + "];\n");
        }
        for (Graph.Edge edge : graph.edges()) {
            out.write("  " + quoted(edge.from().id()) + " -- "
                    + quoted(edge.to().id()) + " [label="
                    + quoted(edge.fact().type().code()) + ", tooltip="
                    + quoted(AnswerText.shortened(edge.fact().evidence().get(0).quote())) + "];\n");
        }
        out.write("}\n");
        out.flush();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
