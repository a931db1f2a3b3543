package kelisim.ingest.pdf.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kelisim.ingest.pdf.page.Table;
import kelisim.ingest.pdf.page.Tag;
import kelisim.ingest.pdf.page.TextLine;
import kelisim.ingest.pdf.page.Word;
import org.jspecify.annotations.Nullable;

/** Tables that the file's own tags tell, where the page bears them out: rows under each other, cells beside each other, nothing else among them. */
public final class TaggedTables {

    private static final float SLACK = 3;
    private static final int MOST_COLUMNS = 80;
    private static final int PROSE_LETTERS = 350;

    private TaggedTables() {}

    /** The page's lines with each such table in the place of its words. */
    public static List<TextLine> replace(List<TextLine> lines) {
        Map<Integer, Map<Tag.Cell, List<Word>>> tables = tables(lines);
        if (tables.isEmpty()) {
            return lines;
        }
        Set<Integer> sound = new HashSet<>();
        List<TextLine> out = new ArrayList<>();
        tables.forEach((id, cells) -> {
            Table table = table(cells, lines.get(0).page());
            if (table != null && isAlone(table, id, lines)) {
                sound.add(id);
                out.add(TextLine.of(table, lines.get(0).page()));
            }
        });
        for (TextLine line : lines) {
            List<Word> rest = line.words().stream()
                    .filter(word -> line.table() != null || !sound.contains(table(word)))
                    .toList();
            if (rest.size() == line.words().size()) {
                out.add(line);
            } else if (!rest.isEmpty()) {
                out.add(TextLine.of(rest, line.page(), line.furniture()));
            }
        }
        return out;
    }

    private static int table(Word word) {
        Tag tag = word.tag();
        return tag == null || tag.cell() == null ? -1 : tag.cell().table();
    }

    private static Map<Integer, Map<Tag.Cell, List<Word>>> tables(List<TextLine> lines) {
        Map<Integer, Map<Tag.Cell, List<Word>>> tables = new TreeMap<>();
        for (TextLine line : lines) {
            for (Word word : line.words()) {
                if (table(word) >= 0
                        && line.table() == null
                        && word.tag() != null
                        && word.tag().cell() != null) {
                    tables.computeIfAbsent(table(word), t -> new java.util.LinkedHashMap<>())
                            .computeIfAbsent(word.tag().cell(), c -> new ArrayList<>())
                            .add(word);
                }
            }
        }
        return tables;
    }

    private static @Nullable Table table(Map<Tag.Cell, List<Word>> cells, int page) {
        TreeMap<Integer, TreeMap<Integer, List<Word>>> rows = new TreeMap<>();
        int columns = 0;
        int letters = 0;
        Set<Integer> heads = new HashSet<>();
        for (Map.Entry<Tag.Cell, List<Word>> entry : cells.entrySet()) {
            Tag.Cell cell = entry.getKey();
            rows.computeIfAbsent(cell.row(), r -> new TreeMap<>()).put(cell.column(), entry.getValue());
            columns = Math.max(columns, cell.column() + 1);
            letters += entry.getValue().stream()
                    .mapToInt(word -> word.text().length())
                    .sum();
            if (cell.header() && cell.column() > 0) {
                heads.add(cell.row());
            }
        }
        if (rows.size() < 2
                || columns < 2
                || columns > MOST_COLUMNS
                || letters > PROSE_LETTERS * cells.size()
                || !isInOrder(rows.values())) {
            return null;
        }
        List<Table.Row> built = new ArrayList<>();
        for (Map.Entry<Integer, TreeMap<Integer, List<Word>>> row : rows.entrySet()) {
            List<List<TextLine>> line = new ArrayList<>();
            for (int c = 0; c < columns; c++) {
                List<Word> words = row.getValue().getOrDefault(c, List.of());
                line.add(CellLines.of(words.stream().map(List::of).toList(), page));
            }
            built.add(new Table.Row(line, heads.contains(row.getKey())));
        }
        List<Word> all = cells.values().stream().flatMap(List::stream).toList();
        return new Table(
                built,
                all.stream().map(Word::x0).min(Float::compare).orElse(0f),
                all.stream()
                        .map(word -> word.baseline() - word.size())
                        .min(Float::compare)
                        .orElse(0f),
                all.stream().map(Word::x1).max(Float::compare).orElse(0f),
                all.stream()
                        .map(word -> word.baseline() + 0.25f * word.size())
                        .max(Float::compare)
                        .orElse(0f));
    }

    /** Whether rows follow each other downwards and their cells from left to right. */
    private static boolean isInOrder(Iterable<? extends Map<Integer, List<Word>>> rows) {
        float above = 0;
        for (Map<Integer, List<Word>> row : rows) {
            float top = Float.MAX_VALUE;
            float left = Float.NEGATIVE_INFINITY;
            for (List<Word> cell : row.values()) {
                float x = cell.stream().map(Word::x0).min(Float::compare).orElse(0f);
                if (x < left - SLACK) {
                    return false;
                }
                left = x;
                top = Math.min(
                        top,
                        cell.stream().map(Word::baseline).min(Float::compare).orElse(0f));
            }
            if (top < above - SLACK) {
                return false;
            }
            above = top;
        }
        return true;
    }

    /** Whether hardly a word that is not the table's stands among its cells. */
    private static boolean isAlone(Table table, int id, List<TextLine> lines) {
        int own = 0;
        int alien = 0;
        for (TextLine line : lines) {
            for (Word word : line.words()) {
                boolean inside = word.x0() > table.x0() - 1
                        && word.x1() < table.x1() + 1
                        && word.baseline() > table.top()
                        && word.baseline() < table.bottom();
                own += table(word) == id ? 1 : 0;
                alien += inside && table(word) != id ? 1 : 0;
            }
        }
        return alien * 20 <= own;
    }
}
