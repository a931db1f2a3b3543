package kelisim.extract;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kelisim.document.Block;
import kelisim.document.BlockRole;
import kelisim.document.Document;
import kelisim.document.DocumentDetails;
import kelisim.document.DocumentId;
import kelisim.document.Span;
import kelisim.fact.Code;
import kelisim.fact.Fact;
import kelisim.fact.Name;

/**
 * A short text with the facts that it tells and those that it does not. Lines that begin with {@code +} name a fact by
 * its type and slots ({@code + office person=Ana Silva; role=mayor}), those with {@code -} one that must not be there,
 * with {@code ~} one that no rule may tell, whatever is weighed to be likely; all
 * others are the text, a paragraph each, {@code •} beginning an item, {@code #} a heading and {@code |} a row of
 * cells. A slot {@code _} is empty.
 */
record ToldCase(Document document, List<String> told, List<String> untold, List<String> unruled) {

    private static final ProseExtractor EXTRACTOR = new ProseExtractor();

    /** The cases of a file; lines of dashes part them. */
    static List<ToldCase> cases(List<String> lines) {
        List<ToldCase> cases = new ArrayList<>();
        List<String> one = new ArrayList<>();
        for (String line : lines) {
            if (!line.startsWith("---")) {
                one.add(line);
            } else if (!one.isEmpty()) {
                cases.add(of(one));
                one.clear();
            }
        }
        if (!one.isEmpty()) {
            cases.add(of(one));
        }
        return cases;
    }

    private static ToldCase of(List<String> lines) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        List<String> told = new ArrayList<>();
        List<String> untold = new ArrayList<>();
        List<String> unruled = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("+ ")) {
                told.add(line.substring(2));
            } else if (line.startsWith("- ")) {
                untold.add(line.substring(2));
            } else if (line.startsWith("~ ")) {
                unruled.add(line.substring(2));
            } else if (!line.isBlank()) {
                boolean marked = line.startsWith("• ") || line.startsWith("# ") || line.startsWith("| ");
                int begin = text.length() + (marked ? 2 : 0);
                text.append(line);
                blocks.add(block(line, new Span(begin, text.length())));
                text.append('\n');
            }
        }
        String all = text.toString();
        DocumentId id = DocumentId.ofBytes(all.getBytes(StandardCharsets.UTF_8));
        Document document = new Document(id, "told.txt", "text/plain", all, blocks, DocumentDetails.NONE);
        return new ToldCase(document, List.copyOf(told), List.copyOf(untold), List.copyOf(unruled));
    }

    private static Block block(String line, Span span) {
        return switch (line.charAt(0)) {
            case '•' -> new Block.ListItem(span, BlockRole.BODY, null, 1, "•");
            case '#' -> new Block.Heading(span, BlockRole.BODY, null, 1);
            case '|' -> new Block.TableRow(span, BlockRole.BODY, null, cells(line, span), false);
            default -> new Block.Paragraph(span, BlockRole.BODY, null);
        };
    }

    /** '| A | B': the cells between the bars. */
    private static List<Span> cells(String line, Span row) {
        List<Span> cells = new ArrayList<>();
        int shift = row.begin() - 2;
        int begin = 2;
        while (begin < line.length()) {
            int bar = line.indexOf(" | ", begin);
            int end = bar < 0 ? line.length() : bar;
            cells.add(new Span(shift + begin, shift + end));
            begin = end + 3;
        }
        return cells;
    }

    /** What is missing and what should not be there, a line each. */
    List<String> faults() {
        List<Fact> facts = EXTRACTOR.extract(document).facts();
        List<String> faults = new ArrayList<>();
        for (String line : told) {
            if (facts.stream().noneMatch(fact -> fits(fact, line))) {
                faults.add("missing " + line);
            }
        }
        for (String line : untold) {
            facts.stream().filter(fact -> fits(fact, line)).forEach(fact -> faults.add("wrong " + brief(fact)));
        }
        for (String line : unruled) {
            facts.stream()
                    .filter(fact -> fits(fact, line) && !isLikely(fact))
                    .forEach(fact -> faults.add("wrong " + brief(fact)));
        }
        return faults;
    }

    private static boolean isLikely(Fact fact) {
        return fact.evidence().stream().allMatch(evidence -> evidence.rule().endsWith(".likely"));
    }

    private static boolean fits(Fact fact, String line) {
        int space = line.indexOf(' ');
        String type = space < 0 ? line : line.substring(0, space);
        if (!fact.type().code().equals(type)) {
            return false;
        }
        for (String slot : space < 0 ? new String[0] : line.substring(space + 1).split(";")) {
            String[] pair = slot.strip().split("=", 2);
            Set<String> values = values(fact, pair[0]);
            boolean fits = pair[1].equals("_") ? values.isEmpty() : values.contains(plain(pair[1]));
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String text) {
        String one = text.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
        return one.startsWith("the ") ? one.substring(4) : one;
    }

    private static Set<String> values(Fact fact, String slot) {
        Set<String> values = new TreeSet<>();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            if (component.getName().equals(slot)) {
                add(value(fact, component), values);
            }
        }
        return values;
    }

    private static Object value(Fact fact, RecordComponent component) {
        try {
            Object value = component.getAccessor().invoke(fact);
            return value == null ? List.of() : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(Object value, Set<String> values) {
        if (value instanceof Collection<?> many) {
            many.forEach(one -> add(one, values));
        } else if (value instanceof Name name) {
            name.forms().forEach(form -> values.add(plain(form)));
        } else if (value instanceof Code code) {
            values.add(code.code());
        } else {
            values.add(plain(value.toString()));
        }
    }

    /** A fact on one line, without its evidence. */
    static String brief(Fact fact) {
        Map<String, String> slots = new LinkedHashMap<>();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            Set<String> values = new TreeSet<>();
            if (!component.getName().equals("evidence")) {
                add(value(fact, component), values);
            }
            if (!values.isEmpty()) {
                slots.put(component.getName(), String.join(" / ", values));
            }
        }
        return fact.type().code() + " " + slots + " " + fact.evidence().get(0).rule();
    }
}
