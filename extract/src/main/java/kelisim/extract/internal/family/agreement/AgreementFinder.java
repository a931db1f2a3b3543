package kelisim.extract.internal.family.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.fact.FactFinder;
import kelisim.extract.internal.family.treaty.InstrumentText;

/** Finds instruments, who signed them, and how they hang together. */
public final class AgreementFinder implements FactFinder {

    @Override
    public List<Draft> find(Analysis analysis, List<Draft> soFar) {
        return new Search(analysis, soFar).drafts();
    }

    private static final class Search {
        private final Analysis analysis;
        private final List<Draft> soFar;
        private final Instruments instruments;
        private final List<Draft> agreements = new ArrayList<>();
        private final List<Draft> signatures = new ArrayList<>();

        Search(Analysis analysis, List<Draft> soFar) {
            this.analysis = analysis;
            this.soFar = soFar;
            this.instruments = new Instruments(analysis);
        }

        List<Draft> drafts() {
            List<Entity> mainStates = MainStates.of(analysis);
            Signatories signatories = new Signatories(analysis, mainStates, soFar);
            AgreementDrafts drafts = new AgreementDrafts(analysis, mainStates, signatories);
            ofOwn();
            new InstrumentClauses(analysis, instruments, signatories, drafts).find(agreements, signatures);
            ofNames(drafts);
            besidesClauses();
            SigningScene.complete(signatures, agreements);
            List<Draft> all = new ArrayList<>(agreements);
            all.addAll(signatures);
            all.addAll(new ReferenceFinder(analysis, instruments).find());
            return all;
        }

        /** What a document that is itself an instrument tells of it. */
        private void ofOwn() {
            Instrument own = instruments.own();
            InstrumentText text = instruments.text();
            if (own != null && text == null) {
                new OwnInstrument(analysis, own, soFar).find(agreements, signatures);
            } else if (own != null && text != null) {
                new TextInstrument(analysis, own, text, soFar).find(agreements, signatures);
            }
        }

        /** What names tell alone and in lists. */
        private void ofNames(AgreementDrafts drafts) {
            ListedSigners listedSigners = new ListedSigners(analysis, soFar);
            List<Instrument> named = instruments.all();
            named.addAll(new ListedInstruments(analysis, instruments).find());
            for (Instrument instrument : named) {
                if (instrument.specific()) {
                    agreements.add(drafts.named(instrument));
                    signatures.addAll(listedSigners.of(instrument));
                }
            }
        }

        /** Signatures that no clause tells: those in tables, behind words like 'Signed by:' and in lines under a text. */
        private void besidesClauses() {
            signatures.addAll(new SignatureTables(analysis, instruments, soFar).find());
            new SigningCues(analysis, instruments, agreements, soFar).find().forEach(this::beside);
            signatures.addAll(new SigningNouns(analysis, instruments, soFar).find());
            if (signatures.isEmpty()) {
                signatures.addAll(new LooseSignatures(analysis, instruments, soFar).find());
            }
        }

        /** Who signs in the lines under a text signs it; what a bare 'signed' tells there of another is given up. */
        private void beside(Draft signature) {
            List<Draft> there = signatures.stream()
                    .filter(known -> Objects.equals(signature.entity("signatory"), known.entity("signatory"))
                            && overlap(known, signature))
                    .toList();
            boolean loose = there.stream().allMatch(known -> known.rule().equals("signature.clause"));
            if (loose) {
                signatures.removeAll(there);
                signatures.add(signature);
            }
        }

        private static boolean overlap(Draft one, Draft other) {
            return one.spans().stream().anyMatch(span -> other.spans().stream()
                    .anyMatch(beside -> span.begin() < beside.end() && beside.begin() < span.end()));
        }
    }
}
