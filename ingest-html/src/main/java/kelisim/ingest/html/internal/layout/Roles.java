package kelisim.ingest.html.internal.layout;

import kelisim.document.BlockRole;
import kelisim.ingest.html.internal.page.Mark;
import kelisim.ingest.html.internal.page.Node;
import kelisim.ingest.html.internal.page.Tag;

/** What a block is to its document, by the nearest element around it that tells. */
final class Roles {

    BlockRole of(Node owner) {
        for (Node node = owner; node != null; node = node.parent()) {
            BlockRole role = own(node);
            if (role != BlockRole.BODY) {
                return role;
            }
        }
        return BlockRole.BODY;
    }

    private static BlockRole own(Node node) {
        if (node.tag() == Tag.CAPTION || node.has(Mark.CAPTION)) {
            return BlockRole.CAPTION;
        }
        if (node.tag() == Tag.QUOTATION) {
            return BlockRole.QUOTATION;
        }
        if (node.has(Mark.SIGNATURE)) {
            return BlockRole.SIGNATURE;
        }
        if (node.tag() == Tag.ADDRESS || node.has(Mark.CONTACT)) {
            return BlockRole.CONTACT;
        }
        if (node.has(Mark.ABOUT)) {
            return BlockRole.ABOUT;
        }
        return node.has(Mark.BYLINE) ? BlockRole.BYLINE : BlockRole.BODY;
    }
}
