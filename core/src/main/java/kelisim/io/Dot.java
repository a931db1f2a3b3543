package kelisim.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kelisim.archive.Entity;
import kelisim.fact.Fact;

/** A graph in the language of Graphviz. */
final class Dot {

    private static final int LONGEST_LABEL = 60;

    private Dot() {}

    static void write(FactGraph graph, OutputStream target) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
        out.write("digraph kelisim {\n  rankdir=LR;\n  node [shape=box, style=rounded];\n");
        for (Entity entity : graph.entities()) {
            out.write("  " + quoted(entity.id()) + " [label=" + label(entity.name()) + ", class="
                    + quoted(entity.kind().code()) + "];\n");
        }
        List<Fact> facts = graph.facts();
        for (int i = 0; i < facts.size(); i++) {
            out.write("  \"fact-" + i + "\" [shape=ellipse, style=solid, label=" + label(FactGraph.label(facts.get(i)))
                    + ", tooltip=" + quoted(facts.get(i).evidence().get(0).quote()) + "];\n");
        }
        for (FactGraph.Tie tie : graph.ties()) {
            out.write("  \"fact-" + tie.fact() + "\" -> " + quoted(tie.entity().id()) + " [label=" + quoted(tie.slot())
                    + "];\n");
        }
        out.write("}\n");
        out.flush();
    }

    private static String label(String text) {
        if (text.length() <= LONGEST_LABEL) {
            return quoted(text);
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_LABEL - 1)) ? LONGEST_LABEL - 1 : LONGEST_LABEL;
        return quoted(text.substring(0, end) + "…");
    }

    /** A quoted identifier: only quotes and backslashes mean something there; control characters become spaces. */
    private static String quoted(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}]+", " ");
        return '"' + plain.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
