package kelisim.ingest.pdf;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kelisim.document.Block;
import kelisim.document.BlockRole;
import kelisim.document.Document;

/**
 * What a reading shares with what is known to stand in a file. Texts are compared by their letters and digits alone.
 *
 * @param paragraphs how many the truth has
 * @param intact how many of them stand together in the text
 * @param whole how many are exactly one block
 * @param relations neighbourhoods of cells: in the truth, found, and shared
 */
record LayoutScore(
        int paragraphs, int intact, int whole, Shared headings, Shared items, Shared footnotes, Shared relations) {

    /** Two sets and what they share. */
    record Shared(int truth, int found, int both) {
        double f1() {
            return truth + found == 0 ? 1 : 2.0 * both / (truth + found);
        }
    }

    static LayoutScore of(Document document, JsonNode truth) {
        List<String> whole = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        List<String> items = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        StringBuilder flat = new StringBuilder();
        for (Block block : document.blocks()) {
            String letters = letters(block.span().of(document.text()));
            flat.append(letters);
            if (block.role() == BlockRole.FOOTNOTE) {
                notes.add(letters.replaceFirst("^\\d+", ""));
            } else if (block instanceof Block.Heading) {
                headings.add(letters);
            } else if (block instanceof Block.ListItem item) {
                items.add(item.depth() + letters);
            } else {
                whole.add(letters);
            }
        }
        int intact = 0;
        int exact = 0;
        for (JsonNode paragraph : truth.get("paragraphs")) {
            String letters = letters(paragraph.asText());
            intact += flat.indexOf(letters) >= 0 ? 1 : 0;
            exact += whole.contains(letters) ? 1 : 0;
        }
        List<String> trueItems = new ArrayList<>();
        truth.get("items")
                .forEach(item ->
                        trueItems.add(item.get(0).asInt() + letters(item.get(1).asText())));
        return new LayoutScore(
                truth.get("paragraphs").size(),
                intact,
                exact,
                shared(texts(truth.get("headings")), headings),
                shared(trueItems, items),
                shared(texts(truth.get("footnotes")), notes),
                shared(trueRelations(truth), foundRelations(document)));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(letters(node.asText())));
        return texts;
    }

    private static List<String> trueRelations(JsonNode truth) {
        List<String> relations = new ArrayList<>();
        for (JsonNode table : truth.get("tables")) {
            List<List<String>> rows = new ArrayList<>();
            table.forEach(row -> rows.add(texts(row)));
            relate(rows, relations);
        }
        return relations;
    }

    /** Rows that follow each other with as many cells are one table. */
    private static List<String> foundRelations(Document document) {
        List<String> relations = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Block block : document.blocks()) {
            boolean isRow = block instanceof Block.TableRow;
            if (!rows.isEmpty()
                    && !(block instanceof Block.TableRow next
                            && next.cells().size() == rows.get(0).size())) {
                relate(rows, relations);
                rows = new ArrayList<>();
            }
            if (isRow) {
                rows.add(((Block.TableRow) block)
                        .cells().stream()
                                .map(cell -> letters(cell.of(document.text())))
                                .toList());
            }
        }
        relate(rows, relations);
        return relations;
    }

    /** Each cell with the next one that is not empty, to the right and downwards: the measure of ICDAR 2013. */
    private static void relate(List<List<String>> rows, List<String> relations) {
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                String cell = rows.get(r).get(c);
                if (cell.isEmpty()) {
                    continue;
                }
                int right = c + 1;
                while (right < rows.get(r).size() && rows.get(r).get(right).isEmpty()) {
                    right++;
                }
                if (right < rows.get(r).size()) {
                    relations.add(cell + " > " + rows.get(r).get(right));
                }
                int down = r + 1;
                while (down < rows.size() && rows.get(down).get(c).isEmpty()) {
                    down++;
                }
                if (down < rows.size()) {
                    relations.add(cell + " v " + rows.get(down).get(c));
                }
            }
        }
    }

    private static Shared shared(List<String> truth, List<String> found) {
        Map<String, Integer> left = new HashMap<>();
        truth.forEach(text -> left.merge(text, 1, Integer::sum));
        int both = 0;
        for (String text : found) {
            if (left.getOrDefault(text, 0) > 0) {
                left.merge(text, -1, Integer::sum);
                both++;
            }
        }
        return new Shared(truth.size(), found.size(), both);
    }

    static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** The distinct texts of blocks, for messages. */
    static Set<String> distinct(Document document) {
        Set<String> texts = new HashSet<>();
        document.blocks().forEach(block -> texts.add(block.span().of(document.text())));
        return texts;
    }
}
