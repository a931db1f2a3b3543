package kelisim.extract.internal.family.commitment;

import java.util.ArrayList;
import java.util.List;
import kelisim.document.Block;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.phrase.VerbGroup;
import kelisim.extract.internal.text.Sentence;

/**
 * The items of lists, each by its first sentence. In a list of short items one may go on for another sentence ('place the dossier
 * again. (That of 2018 was suspended.)'); numbered paragraphs of several sentences each are prose and no items.
 */
final class ItemRows {

    private final Analysis analysis;
    private final CountingWords counting;

    ItemRows(Analysis analysis, CountingWords counting) {
        this.analysis = analysis;
        this.counting = counting;
    }

    /** The items of one depth that follow each other from a sentence on; none if it is no item. */
    List<Sentence> from(int number) {
        List<Sentence> sentences = analysis.text().sentences();
        if (!begins(number) || !isAlone(number) && !among(number)) {
            return List.of();
        }
        int depth = depth(sentences.get(number));
        List<Sentence> items = new ArrayList<>();
        int next = number;
        while (next < sentences.size()
                && begins(next)
                && depth(sentences.get(next)) == depth
                && (isAlone(next) || among(next))) {
            items.add(sentences.get(next));
            next = behind(sentences.get(next));
        }
        return items;
    }

    /** Whether a sentence is the only one of an item of a list. */
    boolean isItem(int number) {
        return begins(number) && isAlone(number);
    }

    /** How deep a sentence stands in lists, 0 outside them. */
    int depth(Sentence sentence) {
        return analysis.text().block(sentence) instanceof Block.ListItem item ? item.depth() : 0;
    }

    /** The number of the first sentence behind an item. */
    int behind(Sentence item) {
        List<Sentence> sentences = analysis.text().sentences();
        int next = analysis.text().sentenceNumber(item.begin());
        while (next < sentences.size() && sentences.get(next).block() == item.block()) {
            next++;
        }
        return next;
    }

    private boolean begins(int number) {
        List<Sentence> sentences = analysis.text().sentences();
        Sentence sentence = sentences.get(number);
        return (analysis.text().block(sentence) instanceof Block.ListItem || counting.opens(sentence))
                && !analysis.tokens().isMark(sentence.end() - 1, ':')
                && (number == 0 || sentences.get(number - 1).block() != sentence.block());
    }

    private boolean isAlone(int number) {
        List<Sentence> sentences = analysis.text().sentences();
        return number + 1 == sentences.size()
                || sentences.get(number + 1).block() != sentences.get(number).block();
    }

    /** An item of two sentences among neighbours of one. */
    private boolean among(int number) {
        List<Sentence> sentences = analysis.text().sentences();
        int next = behind(sentences.get(number));
        int depth = depth(sentences.get(number));
        boolean twofold = next - number == 2 && !isParagraph(number);
        boolean after = next < sentences.size() && isItem(next) && depth(sentences.get(next)) == depth;
        boolean ahead = number > 0 && isItem(number - 1) && depth(sentences.get(number - 1)) == depth;
        return twofold && (ahead || after);
    }

    /** A counted item with a subject that does something: prose, however it is numbered. */
    private boolean isParagraph(int number) {
        Sentence sentence = analysis.text().sentences().get(number);
        boolean counted = analysis.text().block(sentence) instanceof Block.ListItem item
                && item.marker().codePoints().anyMatch(Character::isLetterOrDigit);
        return counted
                && analysis.phrases().frames(number).stream()
                        .anyMatch(frame ->
                                !frame.subjects().isEmpty() && frame.verb().form() == VerbGroup.Form.FINITE);
    }
}
