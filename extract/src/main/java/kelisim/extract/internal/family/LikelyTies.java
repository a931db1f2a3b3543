package kelisim.extract.internal.family;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.fact.FactFinder;
import kelisim.extract.internal.family.agreement.LikelySignatories;
import kelisim.extract.internal.family.event.LikelyParticipants;
import kelisim.extract.internal.family.link.Tie;
import kelisim.extract.internal.family.link.TieSearch;
import kelisim.extract.internal.family.link.ToldRoles;
import kelisim.extract.internal.odds.Judge;

/** Ties that no rule tells, weighed when all rules have told theirs. */
final class LikelyTies implements FactFinder {

    private final Judge judge;

    LikelyTies(Judge judge) {
        this.judge = judge;
    }

    @Override
    public List<Draft> find(Analysis analysis, List<Draft> soFar) {
        ToldRoles roles = new ToldRoles(analysis, soFar);
        List<Draft> found = new ArrayList<>();
        for (Tie tie :
                List.of(new LikelyParticipants(analysis, roles, judge), new LikelySignatories(analysis, roles))) {
            found.addAll(new TieSearch(analysis, judge, tie, roles).find());
        }
        return found;
    }
}
