package kelisim.ingest.text;

import java.util.List;
import kelisim.document.BlockRole;
import kelisim.spi.wording.RoleWords;

/** What each piece is to its document. */
final class Roles {

    private static final int SHORT = 300;
    private final List<Piece> pieces;
    private final Head head;
    private final int closing;

    Roles(List<Piece> pieces, Head head) {
        this.pieces = pieces;
        this.head = head;
        int at = pieces.size();
        for (int i = pieces.size() - 1; i > 0; i--) {
            if (closesInstrument(pieces.get(i))) {
                at = i;
                break;
            }
        }
        this.closing = at;
    }

    /** 'Done at …', 'IN WITNESS WHEREOF …': what stands behind it is signatures. */
    static boolean closesInstrument(Piece piece) {
        return piece.isText() && RoleWords.isClosing(piece.head());
    }

    BlockRole of(int i) {
        Piece piece = pieces.get(i);
        if (head.isByline(i)) {
            return BlockRole.BYLINE;
        }
        if (piece.length() > SHORT) {
            return BlockRole.BODY;
        }
        String text = piece.head();
        if (RoleWords.isCaption(text)) {
            return BlockRole.CAPTION;
        }
        if (RoleWords.isContact(text) || (isAddress(text) && nearContact(i))) {
            return BlockRole.CONTACT;
        }
        return i > closing && isSignature(piece, text) ? BlockRole.SIGNATURE : BlockRole.BODY;
    }

    private static boolean isAddress(String text) {
        return text.length() < 160 && text.chars().anyMatch(Character::isDigit) && text.indexOf(',') > 0;
    }

    private boolean nearContact(int i) {
        return i > pieces.size() / 2 && (isReachable(i - 1) || isReachable(i + 1));
    }

    private boolean isReachable(int i) {
        return i >= 0
                && i < pieces.size()
                && RoleWords.isReachable(pieces.get(i).head());
    }

    private static boolean isSignature(Piece piece, String text) {
        return RoleWords.isSignatory(text)
                || (piece.form() != Piece.Form.ITEM && ".!?;:".indexOf(piece.end()) < 0 && text.length() <= 160);
    }
}
