package kelisim.extract.internal.family;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.extract.internal.text.Tokens;

/**
 * Postal addresses without a label, beside a phone number or an e-mail address: 'Council of X, 14 Quay Street, Bergen; tel. …'.
 * They are pieces between commas with a street or box and its number, and a town or a postal code.
 */
final class PostalAddresses {

    private static final int LONGEST = 26;
    private static final int SHORTEST = 3;
    /** How long a line beside a line with a contact may be. */
    private static final int LINE = 30;

    private static final int FEWEST_OF_CODE = 4;
    private static final int MOST_OF_CODE = 6;

    private final Analysis analysis;
    private final Tokens tokens;

    PostalAddresses(Analysis analysis) {
        this.analysis = analysis;
        this.tokens = analysis.tokens();
    }

    /** The addresses, in order. */
    List<Phrase> find() {
        List<Phrase> blocks = blocks();
        List<Phrase> found = new ArrayList<>();
        for (int b = 0; b < blocks.size(); b++) {
            Phrase block = blocks.get(b);
            boolean beside = block.end() - block.begin() <= LINE
                    && (b > 0 && hasContact(blocks.get(b - 1))
                            || b + 1 < blocks.size() && hasContact(blocks.get(b + 1)));
            if (hasContact(block) || beside) {
                segments(block, found);
            }
        }
        return found;
    }

    private List<Phrase> blocks() {
        List<Phrase> blocks = new ArrayList<>();
        int last = -1;
        for (Sentence sentence : analysis.text().sentences()) {
            Phrase before = sentence.block() == last ? blocks.remove(blocks.size() - 1) : null;
            blocks.add(new Phrase(before == null ? sentence.begin() : before.begin(), sentence.end()));
            last = sentence.block();
        }
        return blocks;
    }

    private boolean hasContact(Phrase block) {
        return !analysis.mentions()
                .within(block.begin(), block.end(), MentionKind.CONTACT)
                .isEmpty();
    }

    private void segments(Phrase block, List<Phrase> found) {
        int from = block.begin();
        for (int t = block.begin(); t <= block.end(); t++) {
            if (t == block.end() || parts(t)) {
                address(from, t, found);
                Mention contact = t < block.end() ? analysis.mentions().at(t, MentionKind.CONTACT) : null;
                t = contact == null ? t : contact.end() - 1;
                from = t + 1;
            }
        }
    }

    /** What no address goes over: semicolons and the like, contacts and their labels, the end of a sentence, a new line. */
    private boolean parts(int t) {
        boolean mark = tokens.is(t, Shape.MARK)
                && !tokens.isMark(t, ',')
                && !tokens.isMark(t, '.')
                && !tokens.isMark(t, '/')
                && !tokens.is(t, Shape.POSSESSIVE)
                && !(tokens.is(t, Shape.DASH) && tokens.is(t, Shape.JOINED));
        boolean stop = tokens.isMark(t, '.')
                && !tokens.is(t + 1, Shape.JOINED)
                && tokens.end(t - 1) - tokens.begin(t - 1) > SHORTEST;
        Match label = analysis.text().match(t, "contact_label");
        boolean channel = label != null && label.entry().has("class", "channel");
        return mark || stop || channel || analysis.mentions().at(t, MentionKind.CONTACT) != null;
    }

    /** Takes the pieces between commas from the first that belongs to an address, up to the segment's end. */
    private void address(int begin, int end, List<Phrase> found) {
        int first = begin;
        while (first < end) {
            int comma = first;
            while (comma < end && !tokens.isMark(comma, ',')) {
                comma++;
            }
            if (isLocal(first, comma)) {
                break;
            }
            first = comma + 1;
        }
        int last = end;
        while (last > first && (tokens.isMark(last - 1, '.') || tokens.isMark(last - 1, ','))) {
            last--;
        }
        boolean fits = last - first >= SHORTEST && last - first <= LONGEST && isCalm(first, last);
        if (fits && (hasTown(first, last) || hasCode(first, last))) {
            found.add(new Phrase(first, last));
        }
    }

    /** A street, box or building, or a number beside a word with a capital. */
    private boolean isLocal(int begin, int end) {
        boolean street = false;
        boolean number = false;
        boolean capital = false;
        for (int t = begin; t < end; t++) {
            street |= analysis.text().is(t, "street");
            number |= tokens.is(t, Shape.NUMBER) && tokens.end(t) - tokens.begin(t) <= FEWEST_OF_CODE;
            capital |= tokens.is(t, Shape.CAPITAL);
        }
        boolean date = !analysis.mentions().within(begin, end, MentionKind.DATE).isEmpty();
        return street && (number || capital) || number && capital && !date && end - begin <= LINE / 4;
    }

    /** No clause: no verb with its subject, no word in lower case but particles. */
    private boolean isCalm(int begin, int end) {
        int lower = 0;
        for (int t = begin; t < end; t++) {
            boolean word = tokens.is(t, Shape.WORD)
                    && !tokens.is(t, Shape.CAPITAL)
                    && !analysis.text().is(t, "street");
            lower += word ? 1 : 0;
            if (analysis.text().isFunction(t, "pos", "auxiliary")
                    || analysis.text().isFunction(t, "pos", "pronoun")) {
                return false;
            }
        }
        return lower * 2 <= end - begin;
    }

    private boolean hasTown(int begin, int end) {
        for (int t = begin; t < end; t++) {
            Mention mention = analysis.mentions().at(t, MentionKind.PLACE, MentionKind.STATE);
            if (mention != null && t > begin) {
                return true;
            }
        }
        return false;
    }

    /** A postal code beside a word with a capital, behind a comma. */
    private boolean hasCode(int begin, int end) {
        boolean comma = false;
        for (int t = begin; t < end; t++) {
            comma |= tokens.isMark(t, ',');
            int length = tokens.end(t) - tokens.begin(t);
            boolean code = tokens.is(t, Shape.NUMBER) && length >= 2 && length <= MOST_OF_CODE;
            boolean beside = t + 1 < end && tokens.is(t + 1, Shape.CAPITAL) || tokens.is(t - 1, Shape.CAPITAL);
            if (comma && code && beside) {
                return true;
            }
        }
        return comma && analysis.text().is(begin, "street");
    }
}
