package kelisim.spi.wording;

import java.util.List;
import kelisim.document.Block;
import kelisim.document.BlockRole;
import kelisim.document.Document;

/** The roles that blocks of a document have by their words; those that the format told stay. */
final class WordedRoles {

    private static final int SHORT = 300;
    private static final int LINE = 160;

    private final Document document;
    private final List<Block> blocks;
    private final int closing;

    /**
     * Of a document's blocks.
     *
     * @param closing the place of the block that closes an instrument, or the number of blocks if there is none
     */
    WordedRoles(Document document, int closing) {
        this.document = document;
        this.blocks = document.blocks();
        this.closing = closing;
    }

    BlockRole[] roles() {
        BlockRole[] roles = new BlockRole[blocks.size()];
        boolean about = false;
        for (int i = 0; i < roles.length; i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Heading) {
                about = 3 * i > roles.length && RoleWords.isAbout(text(i));
            }
            roles[i] = block.role();
            if (block.role() == BlockRole.BODY && !(block instanceof Block.TableRow)) {
                BlockRole told = role(i);
                roles[i] = about && told == BlockRole.BODY ? BlockRole.ABOUT : told;
            }
        }
        return roles;
    }

    private BlockRole role(int i) {
        if (blocks.get(i) instanceof Block.Heading || blocks.get(i).span().length() > SHORT) {
            return BlockRole.BODY;
        }
        String text = text(i);
        if (RoleWords.isCaption(text)) {
            return BlockRole.CAPTION;
        }
        if (RoleWords.isContact(text) || (isAddress(text) && (isReachable(i - 1) || isReachable(i + 1)))) {
            return BlockRole.CONTACT;
        }
        return i > closing && isSignature(i, text) ? BlockRole.SIGNATURE : BlockRole.BODY;
    }

    private boolean isReachable(int i) {
        return i > blocks.size() / 2
                && i < blocks.size()
                && blocks.get(i).span().length() <= SHORT
                && RoleWords.isReachable(text(i));
    }

    private static boolean isAddress(String text) {
        return text.length() < LINE && text.indexOf(',') > 0 && text.chars().anyMatch(Character::isDigit);
    }

    private boolean isSignature(int i, String text) {
        return RoleWords.isSignatory(text)
                || (blocks.get(i) instanceof Block.Paragraph
                        && ".!?;:".indexOf(text.charAt(text.length() - 1)) < 0
                        && text.length() <= LINE);
    }

    private String text(int i) {
        return document.text(blocks.get(i).span());
    }
}
