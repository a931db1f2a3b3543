package kelisim.extract.internal.family.agreement;

import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** What is signed where a noun tells the signing: the instrument behind 'signature of', 'signatory to', else the one spoken of. */
final class SigningNounInstrument {

    private final Analysis analysis;
    private final Instruments instruments;
    private final MeantInstruments meant;

    SigningNounInstrument(Analysis analysis, Instruments instruments) {
        this.analysis = analysis;
        this.instruments = instruments;
        this.meant = new MeantInstruments(analysis, instruments);
    }

    /** The first instrument that stands behind 'of', 'to' or 'under' behind a noun, {@code null} if none does. */
    @Nullable
    Mention behind(Match noun, Sentence sentence) {
        for (Mention mention : analysis.mentions().within(noun.end(), sentence.end(), MentionKind.INSTRUMENT)) {
            int t = begin(mention) - 1;
            while (t > noun.end() && analysis.text().isFunction(t, "pos", "determiner")) {
                t--;
            }
            return analysis.text().isWord(t, "of")
                            || analysis.text().isWord(t, "to")
                            || analysis.text().isWord(t, "under")
                    ? mention
                    : null;
        }
        return null;
    }

    private int begin(Mention mention) {
        Instrument instrument = instruments.at(mention);
        return instrument == null ? mention.begin() : instrument.begin();
    }

    /** Where the name of an instrument ends. */
    int end(Mention mention, Sentence sentence) {
        Instrument instrument = instruments.at(mention);
        return Math.min(sentence.end(), instrument == null ? mention.end() : instrument.end());
    }

    /** What a name behind the noun means; without one the instrument spoken of. */
    @Nullable
    Entity meant(@Nullable Mention named, Sentence sentence) {
        if (named == null) {
            Instrument spoken = meant.beside(sentence.begin());
            return spoken == null ? null : spoken.entity();
        }
        Instrument instrument = instruments.at(named);
        Instrument earlier = instrument == null || !instrument.specific() ? meant.by(named) : null;
        instrument = earlier == null ? instrument : earlier;
        return instrument == null
                ? analysis.discourse().plain(MentionKind.INSTRUMENT, analysis.surface(named.begin(), named.end()))
                : instrument.entity();
    }
}
