package kelisim.extract.internal.family.measurement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kelisim.document.Block;
import kelisim.document.Span;
import kelisim.extract.values.FigureValue;
import org.jspecify.annotations.Nullable;

/**
 * A table that may hold figures.
 *
 * @param header the row that names the columns
 * @param rows the others
 * @param over the unit that the caption or the corner gives all of them
 */
record FigureTable(Block.@Nullable TableRow header, List<Block.TableRow> rows, @Nullable UnitOfLabel over) {

    /** A line as long or longer is no caption. */
    private static final int CAPTION = 80;

    /** A caption that says that things are counted. */
    private static final Pattern NUMBER_OF = Pattern.compile("(?i)^(?:total )?number of ");

    private static final Pattern SOURCE = Pattern.compile("\\(source:[^)]*\\)");

    /** The tables of a document, whose rows have a label and a cell at least. */
    static List<FigureTable> all(List<Block> blocks, TableCells cells) {
        List<FigureTable> tables = new ArrayList<>();
        List<Block.TableRow> rows = new ArrayList<>();
        String caption = "";
        for (Block block : blocks) {
            if (block instanceof Block.TableRow row) {
                rows.add(row);
            } else {
                add(tables, rows, caption, cells);
                rows.clear();
                String text = cells.text(block.span());
                caption = block instanceof Block.ListItem && text.length() >= CAPTION ? "" : text;
            }
        }
        add(tables, rows, caption, cells);
        return tables;
    }

    private static void add(List<FigureTable> tables, List<Block.TableRow> rows, String caption, TableCells cells) {
        if (rows.isEmpty() || rows.stream().anyMatch(row -> row.cells().size() < 2)) {
            return;
        }
        Block.TableRow first = rows.get(0);
        boolean headed = rows.size() > 1 && isHeader(first, cells);
        UnitOfLabel over = UnitOfLabel.of(SOURCE.matcher(caption).replaceAll("").strip());
        UnitOfLabel shared =
                over == null || over.isCount() && !NUMBER_OF.matcher(caption).find() ? null : over;
        UnitOfLabel corner = headed ? UnitOfLabel.of(cells.text(first.cells().get(0))) : null;
        UnitOfLabel common = corner == null || corner.isCount() || corner.unit() == null ? shared : corner;
        tables.add(new FigureTable(
                headed ? first : null, List.copyOf(headed ? rows.subList(1, rows.size()) : rows), common));
    }

    /** Whether no cell behind the first is a figure, years apart. */
    private static boolean isHeader(Block.TableRow row, TableCells texts) {
        List<Span> cells = row.cells();
        for (Span cell : cells.subList(Math.min(1, cells.size() - 1), cells.size())) {
            FigureValue figure = TableCells.figure(texts.text(cell));
            if (figure != null && !TableCells.isYear(figure)) {
                return false;
            }
        }
        return true;
    }

    /** The head of a cell; a header without a corner is one cell shorter than its rows. */
    @Nullable
    Span head(Block.TableRow row, int cell) {
        if (header == null) {
            return null;
        }
        int shift = header.cells().size() - row.cells().size();
        boolean fits = (shift == 0 || shift == -1) && cell + shift >= 0;
        return fits ? header.cells().get(cell + shift) : null;
    }
}
