package kelisim.ingest.text;

import java.util.ArrayList;
import java.util.List;

/** Lists without marks: two or more lines under a line that ends in a colon, each ending in a semicolon or comma. */
final class UnmarkedLists {

    private UnmarkedLists() {}

    static List<Piece> in(List<Piece> pieces) {
        List<Piece> result = new ArrayList<>(pieces.size());
        int i = 0;
        while (i < pieces.size()) {
            Piece piece = pieces.get(i++);
            result.add(piece);
            if (!piece.isText() || piece.end() != ':') {
                continue;
            }
            int end = i;
            while (end < pieces.size() && isInner(pieces.get(end))) {
                end++;
            }
            if (end > i && end < pieces.size() && pieces.get(end).isText()) {
                end++;
            }
            if (end - i >= 2) {
                pieces.subList(i, end).forEach(item -> result.add(item.asUnmarkedItem()));
                i = end;
            }
        }
        return result;
    }

    private static boolean isInner(Piece piece) {
        return piece.isText() && (piece.end() == ';' || piece.end() == ',');
    }
}
