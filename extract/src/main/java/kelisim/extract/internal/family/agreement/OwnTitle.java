package kelisim.extract.internal.family.agreement;

import java.util.List;
import java.util.Locale;
import kelisim.document.Block;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.treaty.Title;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Which instrument a document itself is: the one that the title of its text names, or a heading among its first lines. */
final class OwnTitle {

    /** In how many first blocks a document names itself. */
    private static final int FIRST_BLOCKS = 6;

    private final Analysis analysis;
    private final List<Instrument> named;

    /**
     * @param named the instruments that the document names, in their order
     */
    OwnTitle(Analysis analysis, List<Instrument> named) {
        this.analysis = analysis;
        this.named = named;
    }

    /** The instrument of the title that a text bears, under a name of its own if no mention stands there. */
    Instrument of(Title title) {
        for (Instrument instrument : named) {
            boolean here =
                    instrument.begin() < title.end() && instrument.mention().begin() <= title.head();
            if (here && instrument.mention().end() > title.head()) {
                return instrument;
            }
        }
        Entity entity = analysis.discourse().plain(MentionKind.INSTRUMENT, title.text());
        Mention mention = Mention.of(MentionKind.INSTRUMENT, title.begin(), title.end(), title.begin(), null);
        String kind = title.kind() == null ? "decision" : title.kind();
        return new Instrument(mention, entity, kind, title.begin(), title.end(), List.of(), null, null, null, true);
    }

    /** The instrument of a heading among the first blocks that begins with its name. */
    @Nullable
    Instrument ofHeading() {
        for (Instrument instrument : named) {
            Sentence sentence = analysis.text().sentenceOf(instrument.begin());
            if (sentence.block() >= FIRST_BLOCKS) {
                return null;
            }
            boolean first = instrument.begin() <= sentence.begin() + 1;
            Block block = analysis.text().block(sentence);
            boolean heads =
                    block instanceof Block.Heading || isAllCapitals(sentence) || isTitleLine(sentence, instrument);
            if (first && heads) {
                return instrument;
            }
        }
        return null;
    }

    /** One of the first lines, which names an instrument and has no verb. */
    private boolean isTitleLine(Sentence sentence, Instrument instrument) {
        return sentence.block() < 2
                && instrument.specific()
                && analysis.phrases()
                        .frames(analysis.text().sentenceNumber(sentence.begin()))
                        .isEmpty();
    }

    private boolean isAllCapitals(Sentence sentence) {
        String text = analysis.text().surface(sentence.begin(), sentence.end());
        return text.length() > 6 && text.equals(text.toUpperCase(Locale.ROOT));
    }
}
