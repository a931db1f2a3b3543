package kelisim.extract.internal.family.body;

import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.fact.FactFinder;

/** Finds bodies' places in one another: by their names, by clauses, by appositions, by lists of members and of offices. */
public final class AffiliationFinder implements FactFinder {

    @Override
    public List<Draft> find(Analysis analysis, List<Draft> soFar) {
        Bodies bodies = new Bodies(analysis);
        Ties ties = new Ties(analysis);
        new NamedParts(analysis, bodies, ties).find();
        new JointBodies(analysis, bodies, ties).find();
        new TieClauses(analysis, bodies, ties).find();
        new Compositions(analysis, bodies, ties).find();
        new Admissions(analysis, bodies, ties).find();
        new MembershipNouns(analysis, bodies, ties).find();
        new BracketedMembers(analysis, bodies, ties).find();
        new TieNouns(analysis, bodies, ties).find();
        new ListedMembers(analysis, bodies, ties).find();
        new Outposts(analysis, bodies, ties).find();
        new Seats(analysis, bodies, ties).find();
        new Organs(analysis, bodies, ties).find();
        return ties.drafts();
    }
}
