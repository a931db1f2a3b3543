package kelisim.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kelisim.archive.Archive;
import kelisim.fact.Evidence;
import kelisim.fact.Fact;
import kelisim.fact.FactType;

/** Facts as comma-separated values. */
final class FactTable {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?");
    private static final Pattern SPECIAL = Pattern.compile("[,\"\\r\\n]");

    /**
     * What spreadsheets begin formulas with, full-width forms included (OWASP, CSV Injection). A cell that begins so and is
     * no number has an apostrophe put in front, which spreadsheets take for 'text follows'.
     */
    private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private FactTable() {}

    static void write(Archive archive, OutputStream target) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
        Set<String> slots = new LinkedHashSet<>();
        for (FactType type : FactType.values()) {
            slots.addAll(FactSlots.names(type));
        }
        List<String> header = new ArrayList<>(List.of("document", "source", "type"));
        header.addAll(slots);
        header.addAll(List.of("evidence_page", "evidence_begin", "evidence_end", "evidence_quote", "evidence_rule"));
        row(out, header);
        for (Fact fact : archive.facts()) {
            row(out, cells(fact, slots));
        }
        out.flush();
    }

    private static List<String> cells(Fact fact, Set<String> slots) {
        List<String> cells = new ArrayList<>();
        cells.add(fact.document().id().value());
        cells.add(fact.document().source());
        cells.add(fact.type().code());
        for (String slot : slots) {
            cells.add(FactSlots.values(fact, slot).stream().map(FactSlots::text).collect(Collectors.joining("; ")));
        }
        Evidence first = fact.evidence().get(0);
        cells.add(first.page().isPresent() ? Integer.toString(first.page().getAsInt()) : "");
        cells.add(Integer.toString(first.span().begin()));
        cells.add(Integer.toString(first.span().end()));
        cells.add(first.quote());
        cells.add(first.rule());
        return cells;
    }

    private static void row(Writer out, List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.write(i == 0 ? "" : ",");
            out.write(quoted(harmless(cells.get(i))));
        }
        out.write("\r\n");
    }

    private static String harmless(String text) {
        boolean formula = !text.isEmpty()
                && FORMULA.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
        return formula ? "'" + text : text;
    }

    private static String quoted(String text) {
        return SPECIAL.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
