package kelisim.extract.internal.family.statement;

import java.util.List;
import kelisim.document.Block;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A speech that the document gives: a paragraph that begins with the speaker's name and a colon, with more of the kind
 * behind it.
 *
 * @param speaker who speaks
 * @param begin the first token that is spoken
 * @param first the sentence in which it begins
 */
public record Speech(Entity speaker, int begin, Sentence first) {

    private static final int LONGEST_LABEL = 14;
    private static final int FEWEST_SENTENCES = 5;

    /** The speech of a document; {@code null} if it gives none. */
    public static @Nullable Speech of(Analysis analysis) {
        List<Sentence> sentences = analysis.text().sentences();
        for (int s = 0; s + FEWEST_SENTENCES < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            boolean begins = s == 0 || sentences.get(s - 1).block() != sentence.block();
            if (begins && analysis.text().block(sentence) instanceof Block.Paragraph) {
                Speech speech = labelled(analysis, sentence);
                if (speech != null) {
                    return speech;
                }
            }
        }
        return TitledSpeech.of(analysis);
    }

    private static @Nullable Speech labelled(Analysis analysis, Sentence sentence) {
        for (Mention person : analysis.mentions().within(sentence.begin(), sentence.end(), MentionKind.PERSON)) {
            int end = analysis.text().afterBracket(person.end(), sentence.end());
            boolean label = analysis.tokens().isMark(end, ':') && end - sentence.begin() <= LONGEST_LABEL;
            Entity speaker = analysis.discourse().of(person);
            if (label && speaker != null && sentence.end() - end > 4) {
                return new Speech(speaker, end + 1, sentence);
            }
        }
        return null;
    }
}
