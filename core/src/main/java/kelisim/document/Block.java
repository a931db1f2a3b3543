package kelisim.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a document's layout: a heading, a paragraph, a list item, a row of a table. Blocks do not overlap, and
 * stand in reading order; what lies between them (blank lines, list marks) belongs to none.
 */
public sealed interface Block {

    /** Where its text stands in {@link Document#text()}; never empty. */
    Span span();

    /** What it is to the document. */
    BlockRole role();

    /** Where it stood in the source, if its format tells. */
    @Nullable
    Locator locator();

    /**
     * A heading.
     *
     * @param level 1 for the document's title, 2 and more for what is below it
     */
    record Heading(Span span, BlockRole role, @Nullable Locator locator, int level) implements Block {
        public Heading {
            requireText(span);
            if (level < 1) {
                throw new IllegalArgumentException("heading level " + level + " is below 1");
            }
        }
    }

    /** A paragraph of running text, its hard-wrapped lines together. */
    record Paragraph(Span span, BlockRole role, @Nullable Locator locator) implements Block {
        public Paragraph {
            requireText(span);
        }
    }

    /**
     * An item of a list; the span does not include the mark.
     *
     * @param depth how deep its list is nested, from 1
     * @param marker the mark as it stood ({@code •}, {@code 3.}, {@code (a)}), empty if the format does not show it
     */
    record ListItem(Span span, BlockRole role, @Nullable Locator locator, int depth, String marker) implements Block {
        public ListItem {
            requireText(span);
            if (depth < 1) {
                throw new IllegalArgumentException("list depth " + depth + " is below 1");
            }
        }
    }

    /**
     * A row of a table.
     *
     * @param cells where the cells stand, in order, inside the row's span; an empty cell has an empty span
     * @param header whether it names the columns
     */
    record TableRow(Span span, BlockRole role, @Nullable Locator locator, List<Span> cells, boolean header)
            implements Block {
        public TableRow {
            requireText(span);
            cells = List.copyOf(cells);
            for (Span cell : cells) {
                if (!span.contains(cell)) {
                    throw new IllegalArgumentException("cell " + cell + " is outside its row " + span);
                }
            }
        }
    }

    private static void requireText(Span span) {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("a block's span is empty at " + span.begin());
        }
    }
}
