package kelisim.extract.internal.family.agreement;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.treaty.ClosingLines;
import kelisim.extract.internal.family.treaty.InstrumentText;
import kelisim.extract.internal.family.treaty.Signing;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * Signatures at the end of an instrument of which only that end is given: blocks of 'For A: B' behind 'Done at C on D', and
 * lines of names behind 'In witness whereof' or 'Signed in C, D'.
 */
final class LooseSignatures {

    /** How many lines of names stand under the closing words at most. */
    private static final int LINES = 12;

    private final Analysis analysis;
    private final MeantInstruments meant;
    private final SignerRow row;
    private final ClosingLines closing;

    LooseSignatures(Analysis analysis, Instruments instruments, List<Draft> soFar) {
        this.analysis = analysis;
        this.meant = new MeantInstruments(analysis, instruments);
        this.row = new SignerRow(analysis, soFar);
        this.closing = ClosingLines.read(analysis);
    }

    List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        if (closing.begin() < 0) {
            return found;
        }
        Instrument instrument = meant.beside(closing.end());
        for (InstrumentText.Signature block : closing.blocks()) {
            if (block.signer() != null) {
                found.add(draft(block.signer(), block.party(), block.begin(), block.end(), instrument));
            }
        }
        return found.isEmpty() ? lines(instrument) : found;
    }

    /** 'Baron A, for Prussia;', 'B, Minister of Fisheries, Kenya': each line begins with who signs. */
    private List<Draft> lines(@Nullable Instrument instrument) {
        List<Draft> found = new ArrayList<>();
        List<Sentence> sentences = analysis.text().sentences();
        int first = analysis.text().sentenceNumber(closing.end() - 1) + 1;
        for (int s = first; s < Math.min(sentences.size(), first + LINES); s++) {
            Sentence line = sentences.get(s);
            boolean clause = analysis.phrases().frames(s).stream()
                    .anyMatch(frame -> !analysis.text().is(frame.verb().begin(), "honorific"));
            List<SignerRow.Signer> signers = clause ? List.of() : row.read(line.begin(), line.end());
            if (signers.isEmpty() && !found.isEmpty() && (clause || !beginsWithRole(line))) {
                return found;
            }
            for (SignerRow.Signer signer : signers) {
                Entity party = signer.party() == null ? last(line) : signer.party();
                found.add(draft(signer.person(), party, line.begin(), line.end(), instrument));
            }
        }
        return found;
    }

    /** The line below a signer's name says what they are. */
    private boolean beginsWithRole(Sentence line) {
        return analysis.mentions().at(line.begin(), MentionKind.ROLE) != null;
    }

    /** 'B, Minister of Fisheries, Kenya': the state with which the line ends. */
    private @Nullable Entity last(Sentence line) {
        List<Mention> states = analysis.mentions().within(line.begin(), line.end(), MentionKind.STATE);
        Mention last = states.isEmpty() ? null : states.get(states.size() - 1);
        return last == null || last.end() < line.end() - 1
                ? null
                : analysis.discourse().of(last);
    }

    private Draft draft(Entity signer, @Nullable Entity party, int begin, int end, @Nullable Instrument instrument) {
        Signing signing = closing.signing();
        return Draft.of(FactType.SIGNATURE, "signature.line", analysis.span(begin, end))
                .name("signatory", signer)
                .name("instrument", instrument == null ? null : instrument.entity())
                .name("party", party)
                .date("date", signing == null ? null : signing.date())
                .name("place", signing == null ? null : signing.place());
    }
}
