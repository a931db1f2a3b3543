package kelisim.extract.internal.family.commitment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.fact.FactFinder;
import kelisim.extract.internal.lexicon.Lexicon;
import kelisim.extract.internal.text.Sentence;

/** Commitments: fields of cooperation, forms of joint work, projects, pledges, proposals. */
public final class CommitmentFinder implements FactFinder {

    private final Conjuncts conjuncts;

    public CommitmentFinder(Lexicon lexicon) {
        this.conjuncts = new Conjuncts(lexicon);
    }

    @Override
    public List<Draft> find(Analysis analysis, List<Draft> soFar) {
        Scope scope = new Scope(analysis, soFar);
        ListedCommitments listed = new ListedCommitments(analysis, scope, conjuncts);
        DecisionTables tables = new DecisionTables(analysis, scope);
        List<Draft> drafts = new ArrayList<>(tables.find());
        drafts.addAll(listed.find());
        Set<Sentence> read = new HashSet<>(tables.rows());
        read.addAll(listed.items());
        drafts.addAll(new ToldCommitments(analysis, scope, conjuncts).find(read));
        return drafts;
    }
}
