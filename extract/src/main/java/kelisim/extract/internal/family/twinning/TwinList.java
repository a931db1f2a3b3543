package kelisim.extract.internal.family.twinning;

import java.util.List;
import kelisim.document.Block;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** The twins of one place that are listed under a line of their own: 'The twin towns of A', with items, rows or a sentence below. */
final class TwinList {

    /** How many tokens such a line has at most. */
    private static final int LONGEST_LINE = 9;

    /** How many tokens stand before the colon of a label at most. */
    private static final int LONGEST_LABEL = 5;

    private final Analysis analysis;
    private final Mention owner;

    TwinList(Analysis analysis, Mention owner) {
        this.analysis = analysis;
        this.owner = owner;
    }

    /** Whose twins a line announces, {@code null} if the sentence is no such line. */
    static @Nullable Mention owner(Analysis analysis, Sentence sentence, Match cue) {
        int number = analysis.text().sentenceNumber(sentence.begin());
        List<Sentence> sentences = analysis.text().sentences();
        boolean line = sentence.end() - sentence.begin() <= LONGEST_LINE
                && !(analysis.text().block(sentence) instanceof Block.ListItem)
                && analysis.phrases().frames(number).stream()
                        .allMatch(frame -> frame.verb().begin() < cue.end()
                                || analysis.tokens().isMark(sentence.end() - 1, ':'))
                && (number == 0 || sentences.get(number - 1).block() != sentence.block())
                && (number + 1 == sentences.size() || sentences.get(number + 1).block() != sentence.block());
        List<PlaceGroup> places = line ? PlaceGroups.of(analysis, sentence) : List.of();
        boolean announces = analysis.tokens().isMark(sentence.end() - 1, ':')
                && number + 1 < sentences.size()
                && analysis.text().block(sentences.get(number + 1)) instanceof Block.ListItem;
        boolean one = places.size() == 1
                && places.get(0).size() == 1
                && (places.get(0).end() > cue.end() || announces);
        return one ? places.get(0).places().get(0) : null;
    }

    /** 'Twin towns', 'Our sister cities:': a line of nothing but words for twins and small words. */
    static boolean isBare(Analysis analysis, Sentence sentence) {
        if (sentence.end() - sentence.begin() > LONGEST_LABEL) {
            return false;
        }
        int t = sentence.begin();
        while (t < sentence.end()) {
            Match cue = analysis.text().match(t, "twinning");
            boolean free = analysis.text().is(t, "function")
                    || analysis.tokens().is(t, Shape.MARK)
                    || !analysis.tokens().is(t, Shape.CAPITAL)
                            && analysis.mentions().at(t) == null;
            if (cue == null && !free) {
                return false;
            }
            t = cue == null ? t + 1 : cue.end();
        }
        return true;
    }

    /** Reads the items, rows or short lines right behind the line. */
    void readEntries(int line, Twins.Pairs pairs) {
        List<Sentence> sentences = analysis.text().sentences();
        for (int s = line + 1; s < sentences.size(); s++) {
            Sentence next = sentences.get(s);
            boolean reads = !isHeading(next) && (isEntry(next) || isLine(next));
            if (!reads || PlaceGroups.of(analysis, next).isEmpty() && s > line + 1) {
                return;
            }
            entry(next, pairs);
        }
    }

    /**
     * Reads the items or rows of the section that follows the line, also behind words of introduction; else its first
     * sentence, or lines of names; else the table to which the line is the caption.
     */
    void read(int line, Twins.Pairs pairs) {
        List<Sentence> sentences = analysis.text().sentences();
        int from = line + 1;
        int first = from;
        while (first < sentences.size() && !isEntry(sentences.get(first)) && !isHeading(sentences.get(first))) {
            first++;
        }
        if (first == sentences.size() || isHeading(sentences.get(first))) {
            if (from < sentences.size()) {
                lines(from, first, pairs);
            } else {
                above(line, pairs);
            }
            return;
        }
        int s = first;
        while (s < sentences.size() && isEntry(sentences.get(s))) {
            entry(sentences.get(s), pairs);
            s++;
        }
        if (s < sentences.size() && isLabelled(sentences.get(s))) {
            row(sentences.get(s), pairs);
        }
    }

    /** The first sentence, and as far as they are names without a verb the lines behind it. */
    private void lines(int from, int to, Twins.Pairs pairs) {
        List<Sentence> sentences = analysis.text().sentences();
        row(sentences.get(from), pairs);
        for (int s = from; s < to && isLine(sentences.get(s)); s++) {
            if (s > from) {
                entry(sentences.get(s), pairs);
            }
        }
    }

    private boolean isLine(Sentence sentence) {
        return sentence.end() - sentence.begin() <= LONGEST_LINE
                && analysis.phrases()
                        .frames(analysis.text().sentenceNumber(sentence.begin()))
                        .isEmpty();
    }

    /** The rows over a caption. */
    private void above(int line, Twins.Pairs pairs) {
        List<Sentence> sentences = analysis.text().sentences();
        for (int s = line - 1; s >= 0 && isEntry(sentences.get(s)); s--) {
            entry(sentences.get(s), pairs);
        }
    }

    /** The place that an item or a row names first. */
    private void entry(Sentence sentence, Twins.Pairs pairs) {
        List<PlaceGroup> groups = PlaceGroups.of(analysis, sentence);
        if (!groups.isEmpty()) {
            all(groups.get(0).places().subList(0, 1), sentence, pairs);
        }
    }

    private void row(Sentence sentence, Twins.Pairs pairs) {
        PlaceGroups.of(analysis, sentence).forEach(group -> all(group.places(), sentence, pairs));
    }

    private void all(List<Mention> places, Sentence sentence, Twins.Pairs pairs) {
        places.forEach(place -> pairs.add(owner, place, sentence));
    }

    private boolean isEntry(Sentence sentence) {
        Block block = analysis.text().block(sentence);
        return block instanceof Block.ListItem || block instanceof Block.TableRow;
    }

    private boolean isHeading(Sentence sentence) {
        return analysis.text().block(sentence) instanceof Block.Heading;
    }

    /** 'Other partners: A, B': a label with nothing but names behind it goes on with the list. */
    private boolean isLabelled(Sentence sentence) {
        for (int t = sentence.begin(); t < Math.min(sentence.end(), sentence.begin() + LONGEST_LABEL); t++) {
            if (analysis.tokens().isMark(t, ':')) {
                return analysis.phrases()
                        .frames(analysis.text().sentenceNumber(t))
                        .isEmpty();
            }
        }
        return false;
    }
}
