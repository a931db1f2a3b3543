package kelisim.ingest.text;

import java.util.ArrayList;
import java.util.List;
import kelisim.document.Block;
import kelisim.document.BlockRole;
import kelisim.document.DocumentDetails;
import kelisim.document.Span;
import kelisim.spi.wording.DateLine;
import org.jspecify.annotations.Nullable;

/**
 * What a text's lines look like: its blocks, and what its head tells of it.
 *
 * @param blocks the blocks in reading order
 * @param details title, date, publisher, authors
 */
record Layout(List<Block> blocks, DocumentDetails details) {

    static Layout of(String text, int deepest) {
        List<Piece> pieces = Pieces.of(Line.split(text), deepest);
        boolean[] headings = headings(pieces);
        Head head = Head.of(pieces, headings);
        boolean hasParts = false;
        for (int i = 0; i < pieces.size(); i++) {
            hasParts |= headings[i] && Headings.isPart(pieces.get(i));
        }
        Roles roles = new Roles(pieces, head);
        List<Block> blocks = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            if (i != head.siteLine()) {
                BlockRole role = roles.of(i);
                boolean heading = headings[i] && role == BlockRole.BODY;
                int level = !heading ? 0 : i == head.titleAt() ? 1 : Headings.level(pieces.get(i), hasParts);
                blocks.add(block(pieces.get(i), role, level));
            }
        }
        return new Layout(blocks, head.details());
    }

    private static Block block(Piece piece, BlockRole role, int level) {
        if (level > 0) {
            return new Block.Heading(withNumber(piece), role, null, level);
        }
        return switch (piece.form()) {
            case ROW -> new Block.TableRow(piece.span(), role, null, piece.cells(), piece.header());
            case ITEM -> new Block.ListItem(piece.span(), role, null, Math.max(1, piece.depth()), marker(piece.mark()));
            default -> new Block.Paragraph(piece.span(), role, null);
        };
    }

    private static Span withNumber(Piece piece) {
        return piece.isItem() ? piece.first().span().cover(piece.last().span()) : piece.span();
    }

    private static String marker(@Nullable ListMark mark) {
        return mark == null ? "" : mark.marker();
    }

    private static boolean[] headings(List<Piece> pieces) {
        boolean[] headings = new boolean[pieces.size()];
        int lastBody = lastBody(pieces);
        boolean dense = isDense(pieces);
        int first = 0;
        while (first < lastBody && pieces.get(first).isText() && isDateLine(pieces.get(first))) {
            first++;
        }
        for (int i = 0; i < pieces.size(); i++) {
            headings[i] = pieces.get(i).form() == Piece.Form.HEADING
                    || (i == first && i < lastBody && Headings.isTitle(pieces.get(i)))
                    || Headings.at(pieces, i, lastBody, dense, i > 0 && headings[i - 1]);
        }
        return headings;
    }

    private static boolean isDateLine(Piece piece) {
        return piece.isOneLine() && !piece.first().isLong() && DateLine.of(piece.head()) != null;
    }

    /** The last piece that is content beyond doubt; the closing words of an instrument end what may be headed. */
    private static int lastBody(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            if (Roles.closesInstrument(pieces.get(i)) && i > pieces.size() / 2) {
                return i;
            }
        }
        for (int i = pieces.size() - 1; i > 0; i--) {
            if (!Headings.hasShape(pieces.get(i)) || pieces.get(i).isItem()) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isDense(List<Piece> pieces) {
        long apart = pieces.stream().filter(Piece::opens).count();
        return pieces.size() > 5 && apart * 5 < pieces.size();
    }
}
