package kelisim.extract.internal.family.agreement;

import java.util.List;
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

    /**
     * The instrument of which the noun is: the first behind it, where 'of', 'to' or 'under' leads to it and to nothing else before
     * ('signature in Lima of the pact', not 'signature of the report on the pact'); {@code null} if none is.
     */
    @Nullable
    Mention behind(Match noun, Sentence sentence) {
        List<Mention> named = analysis.mentions().within(noun.end(), sentence.end(), MentionKind.INSTRUMENT);
        if (named.isEmpty() || !analysis.text().is(noun.end(), "function")) {
            return null;
        }
        int t = begin(named.get(0)) - 1;
        while (t > noun.end() && analysis.text().isFunction(t, "pos", "determiner")) {
            t--;
        }
        for (int before = noun.end(); before < t; before++) {
            if (leads(before)) {
                return null;
            }
        }
        return leads(t) ? named.get(0) : null;
    }

    private boolean leads(int t) {
        return analysis.text().isWord(t, "of")
                || analysis.text().isWord(t, "to")
                || analysis.text().isWord(t, "under");
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
