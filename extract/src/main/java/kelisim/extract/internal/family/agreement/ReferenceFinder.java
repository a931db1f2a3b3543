package kelisim.extract.internal.family.agreement;

import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;

/** How instruments hang together: one amends, implements, rests on, replaces or ratifies another. */
final class ReferenceFinder {

    private final Analysis analysis;
    private final Instruments instruments;

    ReferenceFinder(Analysis analysis, Instruments instruments) {
        this.analysis = analysis;
        this.instruments = instruments;
    }

    List<Draft> find() {
        References references = new References(analysis);
        new ReferenceClauses(analysis, instruments, references).find();
        new ReferenceNames(analysis, instruments, references).find();
        new ReferenceLinks(analysis, instruments, references).find();
        return references.drafts();
    }
}
