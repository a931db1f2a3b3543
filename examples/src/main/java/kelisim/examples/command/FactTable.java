package kelisim.examples.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kelisim.archive.Archive;
import kelisim.fact.Evidence;
import kelisim.fact.Fact;
import kelisim.fact.FactType;

/**
 * Writes facts as comma-separated values (RFC 4180, UTF-8): a row for each fact, a column for each slot of any type, several
 * values of a slot apart by {@code ;}.
 */
final class FactTable {

    private final Writer out;

    FactTable(OutputStream out) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    void write(Archive archive) throws IOException {
        Set<String> slots = new LinkedHashSet<>();
        for (FactType type : FactType.values()) {
            FactText.slots(type).forEach(slot -> slots.add(slot.getName()));
        }
        List<String> header = new ArrayList<>(List.of("source", "type"));
        header.addAll(slots);
        header.addAll(List.of("page", "begin", "end", "quote", "rule"));
        row(header);
        for (Fact fact : archive.facts()) {
            row(cells(fact, slots));
        }
        out.flush();
    }

    private static List<String> cells(Fact fact, Set<String> slots) {
        List<String> cells = new ArrayList<>();
        cells.add(fact.document().source());
        cells.add(fact.type().code());
        for (String slot : slots) {
            cells.add(FactText.slot(fact, slot));
        }
        Evidence first = fact.evidence().get(0);
        cells.add(first.page().isPresent() ? String.valueOf(first.page().getAsInt()) : "");
        cells.add(String.valueOf(first.span().begin()));
        cells.add(String.valueOf(first.span().end()));
        cells.add(first.quote());
        cells.add(first.rule());
        return cells;
    }

    private void row(List<String> cells) throws IOException {
        out.write(cells.stream().map(FactTable::cell).collect(Collectors.joining(",")));
        out.write("\r\n");
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
