package kelisim.extract.internal.family.office;

import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.mention.Mention;

/** The offices beside one mention of a person: 'the director of B, A, chair of C'. */
final class OfficesAtName {

    private final LeadingOffices leading;
    private final TrailingOffices trailing;

    OfficesAtName(Analysis analysis, Mention person, List<Draft> drafts) {
        this.leading = new LeadingOffices(analysis, person, drafts);
        this.trailing = new TrailingOffices(analysis, person, drafts);
    }

    void find() {
        leading.find();
        trailing.find();
    }
}
