package kelisim.extract.internal.family.twinning;

import java.util.List;
import kelisim.document.Block;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The twins of one place that are listed under a line of their own: 'The twin towns of A', with items or a sentence below. */
final class TwinList {

    /** How many tokens such a line has at most. */
    private static final int LONGEST_LINE = 9;

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
                && (number == 0 || sentences.get(number - 1).block() != sentence.block())
                && (number + 1 == sentences.size() || sentences.get(number + 1).block() != sentence.block());
        List<PlaceGroup> places = line ? PlaceGroups.of(analysis, sentence) : List.of();
        boolean one =
                places.size() == 1 && places.get(0).size() == 1 && places.get(0).end() > cue.end();
        return one ? places.get(0).places().get(0) : null;
    }

    /** Reads the items that follow, or the first sentence of the paragraph that follows. */
    void read(int from, Twins.Pairs pairs) {
        List<Sentence> sentences = analysis.text().sentences();
        for (int s = from; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            boolean item = analysis.text().block(sentence) instanceof Block.ListItem;
            if (!item && s > from) {
                return;
            }
            List<PlaceGroup> groups = PlaceGroups.of(analysis, sentence);
            int last = item ? Math.min(1, groups.size()) : groups.size();
            for (PlaceGroup group : groups.subList(0, last)) {
                for (Mention place : item ? group.places().subList(0, 1) : group.places()) {
                    pairs.add(owner, place, sentence);
                }
            }
        }
    }
}
