package kelisim.extract.internal.family.agreement;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.phrase.VerbClasses;
import kelisim.extract.internal.phrase.VerbGroup;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** What clauses tell of instruments and of who signed them: 'A signed a memorandum with B', 'the council adopted the plan'. */
final class InstrumentClauses {

    private final Analysis analysis;
    private final Instruments instruments;
    private final MeantInstruments meant;
    private final InstrumentNouns nouns;
    private final Signatories signatories;
    private final AgreementDrafts drafts;
    /** Besides signing and adopting. */
    private static final VerbClasses MAKING = VerbClasses.of("negotiate", "draft", "exchange", "extend");

    private final ToldStatus told;
    private final UnnamedInstruments unnamed;
    private final EnumeratedInstruments enumerated;
    private final List<Draft> agreements = new ArrayList<>();
    private final List<Draft> signatures = new ArrayList<>();
    /** What the last clause on signing told to be signed, also without a name of its own. */
    private @Nullable Instrument lastSigned;

    InstrumentClauses(Analysis analysis, Instruments instruments, Signatories signatories, AgreementDrafts drafts) {
        this.analysis = analysis;
        this.instruments = instruments;
        this.meant = new MeantInstruments(analysis, instruments);
        this.nouns = new InstrumentNouns(analysis);
        this.signatories = signatories;
        this.drafts = drafts;
        this.told = new ToldStatus(analysis);
        this.unnamed = new UnnamedInstruments(analysis, instruments);
        this.enumerated = new EnumeratedInstruments(analysis);
    }

    /** Adds what all clauses of the document tell. */
    void find(List<Draft> allAgreements, List<Draft> allSignatures) {
        for (Frame frame : analysis.frames()) {
            String status = told.of(frame);
            if (status != null) {
                clause(frame, status);
            }
        }
        unnamed.inMaking().forEach(instrument -> agreements.add(drafts.named(instrument)));
        allAgreements.addAll(agreements);
        allSignatures.addAll(signatures);
    }

    private void clause(Frame frame, String status) {
        boolean named = false;
        List<Phrase> phrases = phrases(frame);
        phrases.addAll(setBack(frame));
        for (Phrase phrase : phrases) {
            Instrument instrument = instrument(phrase, frame);
            named |= instrument != null;
            if (instrument != null && (instrument.specific() || frame.standing() == Standing.DONE)) {
                agreement(instrument, status, frame);
            }
        }
        named |= isSigned(frame) && !named && both(frame);
        if (!named) {
            signatures.addAll(unsaid(frame));
        }
    }

    /** The phrases that may name what is signed or adopted; the subject of 'signed X' is who signs it. */
    private static List<Phrase> phrases(Frame frame) {
        List<Phrase> phrases = new ArrayList<>(frame.objects());
        if (!frame.is("sign") || frame.objects().isEmpty()) {
            phrases.addAll(frame.subjects());
        }
        return phrases;
    }

    /** 'A signed with the mayor of B, C, a memorandum': what is signed stands behind with whom. */
    private List<Phrase> setBack(Frame frame) {
        int verb = frame.verb().end();
        boolean with = frame.is("sign")
                && verb < analysis.tokens().size()
                && analysis.text().isWord(verb, "with");
        int sentence = analysis.text().sentenceNumber(frame.verb().begin());
        for (Instrument instrument : with ? instruments.inSentence(sentence) : List.<Instrument>of()) {
            int begin = instrument.begin();
            if (begin > verb) {
                boolean made = analysis.text().isFunction(begin - 1, "pos", "article")
                        && !analysis.text().isFunction(begin - 1, "definite", "true")
                        && frame.objects().stream()
                                .noneMatch(object -> object.begin() <= begin && begin < object.end());
                return made ? List.of(new Phrase(begin, instrument.end())) : List.of();
            }
        }
        return List.of();
    }

    private @Nullable Instrument instrument(Phrase phrase, Frame frame) {
        Instrument instrument = meant.of(phrase);
        boolean bare = instrument == null || (!instrument.specific() && instruments.own() != null);
        boolean told = frame.is("sign") || frame.is("adopt") || isSingledOut(frame);
        return bare && told ? unnamed.of(phrase, frame) : instrument;
    }

    /** 'negotiated by A and B', 'exchanged in 2015': those who made it, or the day, tell which one it is. */
    private boolean isSingledOut(Frame frame) {
        boolean behind = frame.objects().stream()
                .anyMatch(object -> object.end() == frame.verb().begin());
        int fewest = behind ? 1 : 2;
        return frame.isAny(MAKING) && (signatories.parties(frame).size() >= fewest || analysis.date(frame) != null);
    }

    private void agreement(Instrument instrument, String status, Frame frame) {
        List<Instrument> each = enumerated.of(instrument, frame);
        for (Instrument one : each.isEmpty() ? List.of(instrument) : each) {
            agreements.add(drafts.told(one, status, frame));
        }
        if (isSigned(frame)) {
            lastSigned = instrument;
            boolean one = isOne(instrument);
            signatories.of(frame, instrument.entity()).stream()
                    .filter(draft -> one || isPerson(draft.entity("signatory")))
                    .forEach(signatures::add);
        }
    }

    private static boolean isSigned(Frame frame) {
        return frame.is("sign") && !frame.is("initial") && frame.standing() == Standing.DONE;
    }

    /** 'Both were signed by A': whether the clause tells it of two at once. */
    private boolean both(Frame frame) {
        boolean found = false;
        for (Phrase phrase : frame.objects()) {
            for (Instrument instrument : meant.both(phrase)) {
                found = true;
                signatures.addAll(signatories.of(frame, instrument.entity()));
            }
        }
        return found;
    }

    /** 'A signed for Kenya', 'it was signed by B': of the instrument spoken of, if one is. */
    private List<Draft> unsaid(Frame frame) {
        boolean signs = isSigned(frame) && !frame.is("conclude") && frame.verb().form() != VerbGroup.Form.INFINITIVE;
        if (!signs || isMark(frame) || !nouns.isDocument(frame.objects())) {
            return List.of();
        }
        Instrument named = meant.beside(frame.begin());
        boolean later = lastSigned != null && (named == null || lastSigned.begin() > named.begin());
        Instrument instrument = later ? lastSigned : named;
        return signatories.of(frame, instrument == null ? null : instrument.entity()).stream()
                .filter(draft ->
                        isPerson(draft.entity("signatory")) || draft.rule().equals(SignersMeant.OPEN))
                .toList();
    }

    /** '(signed)' above or beside a name: of the text that ends there. */
    private boolean isMark(Frame frame) {
        return analysis.tokens().is(frame.verb().begin() - 1, Shape.OPENS_BRACKET)
                && analysis.tokens().is(frame.verb().end(), Shape.CLOSES_BRACKET);
    }

    private static boolean isPerson(@Nullable Entity entity) {
        return entity != null && entity.kind() == MentionKind.PERSON;
    }

    /** Which states signed which of nine agreements is not told. */
    private boolean isOne(Instrument instrument) {
        int before = instrument.mention().begin() - 1;
        Mention count = before < 0 ? null : analysis.mentions().outermost(before);
        boolean counted = count != null && count.kind() == MentionKind.FIGURE;
        Mention inside = analysis.mentions().at(instrument.begin(), MentionKind.FIGURE);
        return !counted && inside == null;
    }
}
