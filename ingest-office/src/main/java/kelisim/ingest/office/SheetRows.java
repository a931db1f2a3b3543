package kelisim.ingest.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kelisim.document.Locator;
import kelisim.spi.Limits;
import org.apache.poi.ss.util.CellReference;

/**
 * The rows of one sheet, put together cell by cell. Rows of several cells are a table's, and so are lone cells between
 * them; lone cells above, below and without a table are what somebody typed, line by line. The sheet's name stands over
 * all as a heading unless it is a word and a number, as programs name sheets.
 */
final class SheetRows {

    /** A cell far to the right of the last one does not make a million empty ones. */
    private static final int MAX_GAP = 64;

    private static final int MOST_HELD = 5_000;
    private static final Pattern NOBODYS_NAME = Pattern.compile("\\p{L}{3,}\\s?\\d{1,3}");

    private record Row(int index, List<String> cells, boolean numeric) {

        boolean isTable() {
            return numeric || cells.stream().filter(cell -> !cell.isBlank()).count() > 1;
        }

        String words() {
            return String.join("", cells).strip();
        }
    }

    private final BlockSink sink;
    private final TypedText typed;
    private final String sheet;
    private final List<Row> group = new ArrayList<>();
    private final List<Row> lone = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private boolean named;
    private boolean headerGone;
    private boolean numeric;
    private int index;

    SheetRows(BlockSink sink, Limits limits, String sheet) {
        this.sink = sink;
        this.typed = new TypedText(sink, limits);
        this.sheet = sheet;
    }

    /** Begins a row; rows and columns are counted from 0. */
    void startRow(int row) {
        index = row;
        cells = new ArrayList<>();
        numeric = false;
    }

    void cell(int column, String value) {
        int empty = Math.min(column - cells.size(), MAX_GAP);
        for (int i = 0; i < empty; i++) {
            cells.add("");
        }
        cells.add(value);
        numeric |= isFigure(value);
    }

    void endRow() {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        boolean apart = !group.isEmpty() && group.get(group.size() - 1).index() < index - 1;
        if (apart || group.size() == MOST_HELD) {
            endGroup();
        }
        group.add(new Row(index, cells, numeric));
    }

    /** Puts what is still held back; nothing comes after. */
    void end() {
        endGroup();
        type();
    }

    /** A group of rows without a blank one in it: what is typed, the table, what is typed below it. */
    private void endGroup() {
        int first = 0;
        while (first < group.size() && !group.get(first).isTable()) {
            first++;
        }
        int end = group.size();
        while (end > first && !group.get(end - 1).isTable()) {
            end--;
        }
        lone.addAll(group.subList(0, first));
        if (first < end) {
            type();
            group.subList(first, end).forEach(this::put);
        }
        lone.addAll(group.subList(end, group.size()));
        group.clear();
    }

    private void put(Row row) {
        name();
        boolean header = !headerGone && !row.numeric() && row.isTable();
        headerGone |= row.isTable();
        sink.tableRow(row.cells(), header, place(row));
    }

    /** Each lone cell as a paragraph of typed text, in which its blocks are found again by their offsets. */
    private void type() {
        if (lone.isEmpty()) {
            return;
        }
        name();
        StringBuilder text = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        for (Row row : lone) {
            text.append(row.words()).append("\n\n");
            ends.add(text.length());
        }
        int[] at = {0};
        typed.put(text.toString(), "", offset -> {
            while (ends.get(at[0]) <= offset) {
                at[0]++;
            }
            return place(lone.get(at[0]));
        });
        lone.clear();
        headerGone = false;
    }

    private void name() {
        if (!named && !NOBODYS_NAME.matcher(sheet).matches()) {
            sink.heading(sheet, 2, new Locator.Cell(sheet, "A1"));
        }
        named = true;
    }

    private static boolean isFigure(String value) {
        return value.chars().anyMatch(Character::isDigit) && value.chars().noneMatch(Character::isLetter);
    }

    /** A lone cell's own address, else the row's from its first column. */
    private Locator place(Row row) {
        String last = CellReference.convertNumToColString(row.cells().size() - 1) + (row.index() + 1);
        boolean one = row.cells().size() == 1 || !row.isTable();
        return new Locator.Cell(sheet, one ? last : "A" + (row.index() + 1) + ":" + last);
    }
}
