package kelisim.ingest.html;

import kelisim.document.Block;
import kelisim.document.BlockRole;
import kelisim.document.Document;
import kelisim.document.Span;

/** A document's blocks as lines that people can compare. */
final class Listing {

    private Listing() {}

    static String of(Document document) {
        StringBuilder lines = new StringBuilder();
        for (Block block : document.blocks()) {
            lines.append(kind(block, document));
            if (block.role() != BlockRole.BODY) {
                lines.append(' ').append(block.role());
            }
            lines.append(" | ")
                    .append(document.text(block.span()).replace("\n", "⏎"))
                    .append('\n');
        }
        return lines.toString();
    }

    private static String kind(Block block, Document document) {
        if (block instanceof Block.Heading heading) {
            return "heading " + heading.level();
        }
        if (block instanceof Block.ListItem item) {
            return "item " + item.depth() + (item.marker().isEmpty() ? "" : " " + item.marker());
        }
        if (block instanceof Block.TableRow row) {
            StringBuilder cells = new StringBuilder(row.header() ? "header" : "row");
            for (Span cell : row.cells()) {
                cells.append(" [").append(document.text(cell)).append(']');
            }
            return cells.toString();
        }
        return "paragraph";
    }
}
