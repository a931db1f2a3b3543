package kelisim.ingest.html.internal.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import kelisim.document.Block;
import kelisim.document.BlockRole;
import kelisim.document.Locator;
import kelisim.document.Span;
import kelisim.ingest.html.internal.content.ContentFinder;
import kelisim.ingest.html.internal.page.Node;
import kelisim.ingest.html.internal.page.Page;
import kelisim.ingest.html.internal.page.Run;
import kelisim.ingest.html.internal.page.Tag;
import org.jspecify.annotations.Nullable;

/** Writes the chosen runs of a page as text, a line a block, and notes the blocks. */
public final class BlockWriter {

    private static final int LINES = 200;

    private final Page page;
    private final BitSet chosen;
    private final int title;
    private final ElementRange ranges;
    private final int characters;
    private final Roles roles = new Roles();
    private final ListNumbers numbers = new ListNumbers();
    private final StringBuilder text;
    private final List<Block> blocks = new ArrayList<>();
    /** The numbers of the items whose first words were written. */
    private final BitSet items = new BitSet();

    private @Nullable Table table;
    private boolean cut;

    private BlockWriter(Page page, ContentFinder.Choice choice, int characters) {
        this.characters = characters;
        this.ranges = new ElementRange(page.markup().source());
        this.page = page;
        this.chosen = choice.runs();
        this.title = choice.title();
        this.text = new StringBuilder(Math.min(characters, length(page.runs().size()) + chosen.cardinality()));
    }

    /**
     * A document's text and its blocks.
     *
     * @param text the texts of the blocks, joined by new lines
     * @param blocks the blocks
     * @param cut whether blocks were left out because the text would be longer than allowed
     */
    public record Written(String text, List<Block> blocks, boolean cut) {}

    /** Writes those runs of the page whose numbers are in the set, none of them as the title. */
    public static Written write(Page page, BitSet chosen, int characters) {
        return write(page, new ContentFinder.Choice(chosen, -1, null), characters);
    }

    /** Writes those runs of the page that were chosen, the title before lines above it. */
    public static Written write(Page page, ContentFinder.Choice choice, int characters) {
        BitSet chosen = choice.runs();
        BlockWriter writer = new BlockWriter(page, choice, characters);
        int title = writer.isBelowLines() ? choice.title() : -1;
        if (title >= 0) {
            writer.block(title);
        }
        for (int i = chosen.nextSetBit(0); i >= 0 && !writer.cut; i = chosen.nextSetBit(i + 1)) {
            i = i == title ? i : writer.block(i);
        }
        return new Written(writer.text.toString(), writer.blocks, writer.cut);
    }

    /** Whether only short lines, of the day or the like, stand above the title. */
    private boolean isBelowLines() {
        return length(title) <= LINES;
    }

    /** How many characters the chosen runs above one have. */
    private int length(int end) {
        int length = 0;
        for (int i = chosen.nextSetBit(0); i >= 0 && i < end; i = chosen.nextSetBit(i + 1)) {
            length += page.runs().get(i).length();
        }
        return length;
    }

    /** Writes the block that begins with this run; the result is the last run it took. */
    private int block(int index) {
        Run run = page.runs().get(index);
        Node row = run.owner().closest(Tag.ROW);
        if (row != null && table(row) != null) {
            return row(row, java.util.Objects.requireNonNull(table(row)));
        }
        if (isTooLong(run.length())) {
            return index;
        }
        Span span = append(run.text());
        BlockRole role = roles.of(run.owner());
        Locator place = ranges.of(run.owner().element().normalName(), run.sourceBegin(), run.sourceEnd());
        boolean titles = index == title && run.owner().tag() != Tag.HEADING;
        blocks.add(titles ? new Block.Heading(span, role, place, 1) : block(run, span, role, place));
        return index;
    }

    private Block block(Run run, Span span, BlockRole role, @Nullable Locator locator) {
        for (Node node = run.owner(); node != null; node = node.parent()) {
            switch (node.tag()) {
                case HEADING -> {
                    return new Block.Heading(span, role, locator, node.level());
                }
                case ITEM, TERM, DESCRIPTION -> {
                    if (items.get(node.index())) {
                        return new Block.Paragraph(span, role, locator);
                    }
                    items.set(node.index());
                    return new Block.ListItem(span, role, locator, depth(node), numbers.marker(node));
                }
                case PREFORMATTED, TABLE, QUOTATION -> {
                    return new Block.Paragraph(span, role, locator);
                }
                default -> {
                    // look further out
                }
            }
        }
        return new Block.Paragraph(span, role, locator);
    }

    private int row(Node row, Table data) {
        List<String> texts = new ArrayList<>();
        Run first = null;
        Run last = null;
        for (Table.Cell cell : data.cells(row)) {
            StringBuilder words = new StringBuilder();
            for (int i = chosen.nextSetBit(cell.firstRun());
                    i >= 0 && i < cell.endRun();
                    i = chosen.nextSetBit(i + 1)) {
                Run run = page.runs().get(i);
                words.append(words.length() > 0 ? " " : "").append(run.text().replace('\n', ' '));
                first = first == null ? run : first;
                last = run;
            }
            texts.add(words.toString());
        }
        if (first != null && last != null) {
            Locator place = ranges.of("tr", first.sourceBegin(), last.sourceEnd());
            write(texts, roles.of(row), place, data.isHeader(row));
        }
        return row.endRun() - 1;
    }

    /** A row begins with its first cell that is not empty, and ends with its last; between cells stands a tabulator. */
    private void write(List<String> texts, BlockRole role, @Nullable Locator place, boolean header) {
        int filledFrom = 0;
        while (texts.get(filledFrom).isEmpty()) {
            filledFrom++;
        }
        int filledTo = texts.size() - 1;
        while (texts.get(filledTo).isEmpty()) {
            filledTo--;
        }
        int begin = text.length() + (text.length() > 0 ? 1 : 0);
        StringBuilder line = new StringBuilder();
        List<Span> cells = new ArrayList<>();
        for (int c = 0; c < texts.size(); c++) {
            line.append(c > filledFrom && c <= filledTo ? "\t" : "");
            int from = begin + line.length();
            line.append(texts.get(c));
            cells.add(new Span(from, begin + line.length()));
        }
        if (!isTooLong(line.length())) {
            blocks.add(new Block.TableRow(append(line.toString()), role, place, cells, header));
        }
    }

    private @Nullable Table table(Node row) {
        Node node = row.closest(Tag.TABLE);
        if (node == null) {
            return null;
        }
        if (table == null || table.node() != node) {
            table = new Table(node, page);
        }
        return table.isData() ? table : null;
    }

    private boolean isTooLong(int more) {
        cut = text.length() + 1L + more > characters;
        return cut;
    }

    private Span append(String words) {
        if (text.length() > 0) {
            text.append('\n');
        }
        int begin = text.length();
        text.append(words);
        return new Span(begin, text.length());
    }

    /** How many lists are around an item; what describes a term stands one deeper than it. */
    private static int depth(Node node) {
        int depth = 0;
        for (Node n = node; n != null; n = n.parent()) {
            boolean deeper = n.tag() == Tag.LIST || n.tag() == Tag.ORDERED_LIST || n.tag() == Tag.DESCRIPTION;
            depth += deeper ? 1 : 0;
        }
        return Math.max(1, depth);
    }
}
