package kelisim.extract.internal.family.agreement;

import java.util.List;
import java.util.Locale;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Which of the instruments named before is meant where only its topic is told again: 'the paper on renewables', 'the text on visas'. */
final class SameTopic {

    /** How many letters of a word tell its stem. */
    private static final int STEM = 5;

    /** No topic has more words. */
    private static final int LONGEST = 6;

    private final Analysis analysis;
    private final Instruments instruments;

    SameTopic(Analysis analysis, Instruments instruments) {
        this.analysis = analysis;
        this.instruments = instruments;
    }

    /** The one of that kind, of any for 'paper' and 'text', that is called after the topic behind a mention, {@code null} if none is. */
    @Nullable
    Instrument earlier(Mention mention) {
        String topic = topic(mention.end());
        if (topic == null || mention.entry() == null) {
            return null;
        }
        boolean any = mention.entry().has("generic", "true");
        List<Instrument> all = instruments.all();
        for (int i = all.size() - 1; i >= 0; i--) {
            Instrument instrument = all.get(i);
            boolean fits = any || instrument.kind().equals(mention.entry().get("kind"));
            if (fits && instrument.specific() && instrument.end() <= mention.begin() && isOn(instrument, topic)) {
                return instrument;
            }
        }
        return null;
    }

    /** The stem of the first word behind 'on', 'about', 'for'. */
    private @Nullable String topic(int t) {
        Match preposition = analysis.text().match(t, "function");
        if (preposition == null || !preposition.entry().has("subject", "true")) {
            return null;
        }
        int limit = Math.min(analysis.text().sentenceOf(t).end(), preposition.end() + LONGEST);
        int word = analysis.text().afterDeterminers(preposition.end(), limit);
        return word < limit && analysis.tokens().is(word, Shape.WORD) ? stem(word) : null;
    }

    private boolean isOn(Instrument instrument, String topic) {
        for (int t = instrument.mention().head() + 1; t < instrument.end(); t++) {
            if (analysis.tokens().is(t, Shape.WORD) && stem(t).equals(topic)) {
                return true;
            }
        }
        return false;
    }

    private String stem(int token) {
        String word = analysis.tokens().surface(token).toLowerCase(Locale.ROOT);
        return word.substring(0, Math.min(STEM, word.length()));
    }
}
