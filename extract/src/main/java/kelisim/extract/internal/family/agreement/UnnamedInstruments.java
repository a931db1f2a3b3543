package kelisim.extract.internal.family.agreement;

import java.util.ArrayList;
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

    /** 'the negotiation of the treaty that is to open the skies': no name of their own, and still being made. */
    List<Instrument> inMaking() {
        List<Instrument> making = new ArrayList<>();
        for (Mention mention : analysis.mentions().all(MentionKind.INSTRUMENT)) {
            Instrument read = instruments.at(mention);
            int end = read == null || !read.specific() ? clauseEnd(mention) : -1;
            Entry entry = mention.entry();
            String kind = entry == null || end < 0 || isPlural(mention, entry) ? null : entry.get("kind");
            if (kind == null) {
                continue;
            }
            Instrument instrument = new Instrument(
                    mention, withClause(mention, end), kind, mention.begin(), end, List.of(), null, null, null, true);
            if ("negotiated".equals(Standings.of(analysis, instrument, null))) {
                making.add(instrument);
            }
        }
        return making;
    }

    /** 'agreement which A and B concluded in 1994': the clause that singles it out goes with its name. */
    private Entity described(Mention mention, Frame frame) {
        int end = frame.is("sign") ? clauseEnd(mention) : -1;
        return end < 0
                ? analysis.discourse().plain(MentionKind.INSTRUMENT, analysis.surface(mention.begin(), mention.end()))
                : withClause(mention, end);
    }

    private Entity withClause(Mention mention, int end) {
        Entity entity = analysis.discourse().plain(MentionKind.INSTRUMENT, analysis.surface(mention.begin(), end));
        entity.forms().add(analysis.surface(mention.begin(), mention.end()));
        return entity;
    }

    /** Where the clause ends that begins right behind a noun with 'which', 'that' or 'by which'; −1 if none does. */
    private int clauseEnd(Mention mention) {
        int t = mention.end();
        t = analysis.text().isFunction(t, "pos", "preposition") ? t + 1 : t;
        boolean that = t == mention.end() && analysis.text().isWord(t, "that");
        if (!that && !analysis.text().isFunction(t, "pos", "relative")) {
            return -1;
        }
        for (Frame frame : analysis.phrases().frames(analysis.text().sentenceNumber(mention.begin()))) {
            if (frame.verb().begin() > t) {
                int end = Math.min(frame.end(), mention.end() + LONGEST_CLAUSE);
                return analysis.tokens().is(end - 1, Shape.MARK) ? end - 1 : end;
            }
        }
        return -1;
    }
}
