package kelisim.extract.internal.family.agreement;

import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Instruments without a name of their own that a clause singles out: 'they signed a memorandum', 'adopted its plan for 2025'. */
final class UnnamedInstruments {

    /** How many tokens of a clause a name takes in. */
    private static final int LONGEST_CLAUSE = 16;

    private final Analysis analysis;
    private final Instruments instruments;
    private final MeantInstruments meant;
    private final MadeInstruments made;
    private final InstrumentNouns nouns;
    private final EnumeratedInstruments enumerated;

    UnnamedInstruments(Analysis analysis, Instruments instruments) {
        this.analysis = analysis;
        this.instruments = instruments;
        this.meant = new MeantInstruments(analysis, instruments);
        this.made = new MadeInstruments(analysis, instruments);
        this.nouns = new InstrumentNouns(analysis);
        this.enumerated = new EnumeratedInstruments(analysis);
    }

    /** 'They signed a memorandum': singled out by the signing; the document's own one if it is such. */
    @Nullable
    Instrument of(Phrase phrase, Frame frame) {
        Mention mention = nouns.mentionIn(phrase);
        if (mention != null) {
            return called(mention, frame);
        }
        Instrument signed = frame.standing() == Standing.DONE ? made(phrase, frame) : null;
        if (signed != null) {
            return signed;
        }
        Mention noun = instruments.own() == null ? nouns.nounIn(phrase) : null;
        return noun == null ? null : meant.by(noun);
    }

    /** What is told to be signed or adopted by a noun that is no mention of an instrument. */
    private @Nullable Instrument made(Phrase phrase, Frame frame) {
        if (frame.is("adopt")) {
            return made.adopted(phrase, frame.end());
        }
        return frame.is("sign") ? made.signed(phrase) : null;
    }

    /** The instrument that a common noun calls: several as one, the one before, the document, or a new one. */
    private @Nullable Instrument called(Mention mention, Frame frame) {
        Entry entry = mention.entry();
        String kind = entry == null ? null : entry.get("kind");
        if (entry == null || kind == null) {
            return null;
        }
        Instrument several = instruments.several(mention);
        if (several != null) {
            return several;
        }
        if (isPlural(mention, entry) && !enumerated.follow(mention)) {
            return null;
        }
        Instrument earlier = instruments.own() == null ? meant.by(mention) : null;
        return earlier == null ? ownOrNew(mention, entry, kind, frame) : earlier;
    }

    private boolean isPlural(Mention mention, Entry entry) {
        return analysis.tokens().endsIn(mention.end() - 1, "s") && !entry.name().endsWith("s");
    }

    private Instrument ownOrNew(Mention mention, Entry entry, String kind, Frame frame) {
        Instrument own = instruments.own();
        boolean loosely = kind.equals("agreement") && !analysis.tokens().is(mention.begin(), Shape.CAPITAL);
        boolean ofOwnKind = own != null && (own.kind().equals(kind) || loosely || entry.has("generic", "true"));
        return new Instrument(
                mention,
                own != null && ofOwnKind ? own.entity() : described(mention, frame),
                own != null && ofOwnKind ? own.kind() : kind,
                mention.begin(),
                mention.end(),
                List.of(),
                new Subjects(analysis).of(mention.begin(), mention, mention.end()),
                null,
                null,
                false);
    }

    /** 'agreement which A and B concluded in 1994': the clause that singles it out goes with its name. */
    private Entity described(Mention mention, Frame frame) {
        String noun = analysis.surface(mention.begin(), mention.end());
        boolean relative = analysis.text().isFunction(mention.end(), "pos", "relative") && frame.is("sign");
        if (!relative || frame.begin() < mention.end()) {
            return analysis.discourse().plain(MentionKind.INSTRUMENT, noun);
        }
        int end = Math.min(frame.end(), mention.end() + LONGEST_CLAUSE);
        Entity entity = analysis.discourse().plain(MentionKind.INSTRUMENT, analysis.surface(mention.begin(), end));
        entity.forms().add(noun);
        return entity;
    }
}
