package kelisim.extract.internal.family.contact;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.VerbGroup;
import kelisim.extract.internal.text.Sentence;

/** The blocks of a document as lines of its imprint, and which of them tell how somebody is reached. */
final class ContactLines {

    /** How long a line beside a line with a contact may be. */
    private static final int LINE = 30;

    private final Analysis analysis;
    private final List<Phrase> blocks = new ArrayList<>();
    private final List<Boolean> contacts = new ArrayList<>();

    ContactLines(Analysis analysis) {
        this.analysis = analysis;
        int last = -1;
        for (Sentence sentence : analysis.text().sentences()) {
            Phrase before = sentence.block() == last ? blocks.remove(blocks.size() - 1) : null;
            blocks.add(new Phrase(before == null ? sentence.begin() : before.begin(), sentence.end()));
            last = sentence.block();
        }
        for (Phrase block : blocks) {
            contacts.add(!analysis.mentions()
                    .within(block.begin(), block.end(), MentionKind.CONTACT)
                    .isEmpty());
        }
    }

    List<Phrase> blocks() {
        return blocks;
    }

    /** The number of the block in which a token stands. */
    int at(int token) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).begin() <= token) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Whether a phone number, an e-mail or a web address stands in it. */
    boolean hasContact(int block) {
        return contacts.get(block);
    }

    boolean isShort(int block) {
        return blocks.get(block).end() - blocks.get(block).begin() <= LINE;
    }

    /** A short line that tells nothing: a name, a label, an address. */
    boolean isImprint(int block) {
        int number = analysis.text().sentenceNumber(blocks.get(block).begin());
        return isShort(block)
                && analysis.phrases().frames(number).stream()
                        .noneMatch(frame -> frame.verb().form() == VerbGroup.Form.FINITE
                                && !frame.subjects().isEmpty());
    }

    /** Whether it is a short line beside one with a contact. */
    boolean isBeside(int block) {
        return isShort(block)
                && (block > 0 && hasContact(block - 1) || block + 1 < blocks.size() && hasContact(block + 1));
    }

    /** Whether a label of that class begins at the token: {@code address}, {@code channel}, {@code phone}. */
    boolean isLabel(int token, String wanted) {
        if (!analysis.text().is(token, "contact_label")) {
            return false;
        }
        for (Match match : analysis.text().matches(token)) {
            if (match.entry().lexicon().equals("contact_label") && match.entry().has("class", wanted)) {
                return true;
            }
        }
        return false;
    }
}
