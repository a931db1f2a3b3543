package kelisim.extract.internal.family.agreement;

import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/** The words of a phrase that call an instrument, whichever it is: 'two memoranda', 'this strategy', 'the document'. */
final class InstrumentNouns {

    private final Analysis analysis;

    InstrumentNouns(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The mention of an instrument in a phrase, also one that a count hides: 'two memoranda'. */
    @Nullable
    Mention mentionIn(Phrase phrase) {
        for (Mention mention : analysis.mentions().within(phrase.begin(), phrase.end())) {
            if (mention.kind() == MentionKind.INSTRUMENT) {
                return mention;
            }
            Match head = mention.kind() == MentionKind.FIGURE
                    ? analysis.text().match(mention.end() - 1, "instrument_head")
                    : null;
            if (head != null) {
                return Mention.of(MentionKind.INSTRUMENT, head.begin(), head.end(), head.begin(), head.entry());
            }
            if (mention.kind() != MentionKind.DEMONYM && mention.reading() == null) {
                return null;
            }
        }
        return null;
    }

    /** Likewise, a definite common noun that names nothing by itself included: 'the regulation', 'this strategy'. */
    @Nullable
    Mention nounIn(Phrase phrase) {
        Mention mention = mentionIn(phrase);
        Match last = mention == null && analysis.text().isFunction(phrase.begin(), "definite", "true")
                ? analysis.text().match(phrase.end() - 1, "instrument_head")
                : null;
        return last == null
                ? mention
                : Mention.of(MentionKind.INSTRUMENT, last.begin(), last.end(), last.begin(), last.entry())
                        .asGeneric();
    }

    /** Whether phrases name nothing but a paper of some sort, or nothing at all: 'it', 'the document', 'the texts'. */
    boolean isDocument(List<Phrase> phrases) {
        return phrases.stream().allMatch(phrase -> {
            boolean pronoun = analysis.text().isFunction(phrase.begin(), "gender", "thing");
            Match head = analysis.text().match(phrase.end() - 1, "instrument_head");
            return pronoun || head != null && head.entry().has("generic", "true");
        });
    }
}
