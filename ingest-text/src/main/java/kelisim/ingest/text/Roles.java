package kelisim.ingest.text;

import java.util.List;
import java.util.regex.Pattern;
import kelisim.document.BlockRole;

/** What each piece is to its document. */
final class Roles {

    private static final int SHORT = 300;
    private static final Pattern REACHABLE = Pattern.compile(
            "(?iu)(?:\\b(?:tel|phone|fax|mob|e-?mail|mail|website|site|web)\\b|тел|факс|почта|сайт)[^:]{0,15}:|"
                    + "[\\w.+-]{1,64}@[\\w-]+\\.|^(?:https?://|www\\.)\\S+$|\\+\\d[\\d\\s()-]{6}");
    private static final Pattern CONTACT_INTRO = Pattern.compile(
            "(?iu)^(?:contacts?\\b|for (?:more|further|additional|any)\\b.{0,60}(?:information|questions|inquiries|enquiries)|"
                    + "(?:press|media) contacts?\\b|address\\b.{0,40}:|контакт|адрес.{0,40}:|за дополнительной информацией|"
                    + "байланыс)");
    private static final Pattern CAPTION = Pattern.compile(
            "(?iu)^(?:photo|picture|image|figure|fig\\.|foto|фото|рис\\.|сурет|сүрөт)\\s?(?:\\d+\\s?)?[:.©–-]");
    private static final Pattern CLOSING = Pattern.compile(
            "(?iu)^(?:(?:done|signed|concluded|executed) (?:at|in|on|this)\\b|in witness whereof|in faith whereof|"
                    + "совершено\\b|подписано\\b|подписан[ао]? в |fait à|geschehen zu|hecho en)");
    private static final Pattern SIGNATORY = Pattern.compile(
            "(?iu)^\\W?(?:for (?:the|and on behalf)\\b|on behalf of\\b|signatures?\\b|\\(signed\\)|за правительство|от имени|"
                    + "подписи\\b|за\\s)");

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
        return piece.isText() && CLOSING.matcher(piece.head()).find();
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
        if (CAPTION.matcher(text).find()) {
            return BlockRole.CAPTION;
        }
        if (isContact(text) || (isAddress(text) && nearContact(i))) {
            return BlockRole.CONTACT;
        }
        return i > closing && isSignature(piece, text) ? BlockRole.SIGNATURE : BlockRole.BODY;
    }

    private static boolean isContact(String text) {
        return REACHABLE.matcher(text).find() || CONTACT_INTRO.matcher(text).find();
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
                && REACHABLE.matcher(pieces.get(i).head()).find();
    }

    private static boolean isSignature(Piece piece, String text) {
        return SIGNATORY.matcher(text).find()
                || (piece.form() != Piece.Form.ITEM && ".!?;:".indexOf(piece.end()) < 0 && text.length() <= 160);
    }
}
