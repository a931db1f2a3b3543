package kelisim.extract.internal.family.agreement;

import java.util.ArrayList;
import java.util.List;
import kelisim.document.Block;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Which instrument words mean that do not name it: 'it', 'both', 'the treaty', or none at all where one was 'signed by A'. */
final class MeantInstruments {

    /** How many sentences ahead a document may be named that is then only called so. */
    private static final int FAR = 5;
    /** How many sentences ahead one may be named that is meant without any name. */
    private static final int NEAR = 3;

    private final Analysis analysis;
    private final Instruments instruments;
    private final SameTopic topics;

    MeantInstruments(Analysis analysis, Instruments instruments) {
        this.analysis = analysis;
        this.instruments = instruments;
        this.topics = new SameTopic(analysis, instruments);
    }

    /** The instrument that heads a phrase; 'it' is the last one before. */
    @Nullable
    Instrument of(Phrase phrase) {
        for (Mention mention : analysis.mentions().within(phrase.begin(), phrase.end())) {
            if (mention.kind() == MentionKind.INSTRUMENT) {
                return instruments.at(mention);
            }
            if (mention.kind() != MentionKind.DEMONYM && mention.reading() == null) {
                return null;
            }
        }
        Match pronoun = analysis.text().match(phrase.begin(), "function");
        boolean it = pronoun != null
                && pronoun.end() == phrase.end()
                && pronoun.entry().has("gender", "thing");
        return it ? before(phrase.begin()) : null;
    }

    /** The instrument that is named last in front of a token, in its sentence or the one before. */
    @Nullable
    Instrument before(int token) {
        return lastBefore(token, 1);
    }

    /** 'Both were signed by A': the two that the sentences just before name; none if the phrase is no such word or they name other than two. */
    List<Instrument> both(Phrase phrase) {
        boolean word =
                phrase.end() == phrase.begin() + 1 && analysis.text().isFunction(phrase.begin(), "alone", "true");
        int sentence = analysis.text().sentenceNumber(phrase.begin());
        List<Instrument> found = new ArrayList<>();
        for (int s = sentence - 1; word && s >= Math.max(0, sentence - 2) && found.size() < 2; s--) {
            instruments.inSentence(s).stream().filter(Instrument::specific).forEach(found::add);
        }
        return found.size() == 2 ? found : List.of();
    }

    /** 'The document', 'the treaty' with an article: the last one ahead that is named and of that kind. */
    @Nullable
    Instrument by(Mention mention) {
        boolean definite = analysis.text().isFunction(determiner(mention.begin()), "definite", "true");
        boolean another = analysis.text().isFunction(mention.end(), "pos", "relative");
        if (!definite || another || !mention.generic() || mention.entry() == null) {
            return null;
        }
        Instrument topical = topics.earlier(mention);
        if (topical != null) {
            return topical;
        }
        boolean any = mention.entry().has("generic", "true");
        String kind = mention.entry().get("kind");
        int seen = 0;
        for (int s = analysis.text().sentenceNumber(mention.begin()); s >= 0 && seen <= FAR; s--) {
            seen += isItem(s) && isItem(s + 1) ? 0 : 1;
            List<Instrument> there = instruments.inSentence(s);
            for (int i = there.size() - 1; i >= 0; i--) {
                Instrument instrument = there.get(i);
                boolean fits =
                        instrument.specific() && (any || instrument.kind().equals(kind));
                if (fits && instrument.begin() < mention.begin()) {
                    return instrument;
                }
            }
        }
        return null;
    }

    /** A list of papers is one thing to look back to. */
    private boolean isItem(int sentence) {
        List<Sentence> sentences = analysis.text().sentences();
        return sentence < sentences.size() && analysis.text().block(sentences.get(sentence)) instanceof Block.ListItem;
    }

    /** Where the determiner in front of a noun and its adjectives would stand: 'the new text'. */
    private int determiner(int noun) {
        int t = noun - 1;
        while (t > 0
                && t > noun - 3
                && analysis.tokens().is(t, Shape.WORD)
                && !analysis.tokens().is(t, Shape.CAPITAL)
                && !analysis.text().is(t, "function")
                && analysis.mentions().at(t) == null) {
            t--;
        }
        return Math.max(0, t);
    }

    /** The instrument that is meant where none is named: the last one ahead, the document itself, the only one of all. */
    @Nullable
    Instrument beside(int token) {
        Instrument last = lastBefore(token, NEAR);
        if (last != null) {
            return last;
        }
        return instruments.own() == null ? instruments.only() : instruments.own();
    }

    /** The last instrument before this token in its sentence or in so many ahead of it. */
    private @Nullable Instrument lastBefore(int token, int reach) {
        int sentence = analysis.text().sentenceNumber(token);
        for (int s = sentence; s >= 0 && s >= sentence - reach; s--) {
            List<Instrument> there = instruments.inSentence(s);
            for (int i = there.size() - 1; i >= 0; i--) {
                if (there.get(i).begin() < token && !(i > 0 && hangsOn(there.get(i - 1), there.get(i)))) {
                    return there.get(i);
                }
            }
        }
        return null;
    }

    /** 'the plan under the treaty', 'a protocol to the agreement': the first is spoken of. */
    private boolean hangsOn(Instrument first, Instrument second) {
        return first.end() < second.begin()
                && analysis.text().isFunction(first.end(), "pos", "preposition")
                && analysis.text().afterDeterminers(first.end() + 1, second.begin()) == second.begin();
    }
}
