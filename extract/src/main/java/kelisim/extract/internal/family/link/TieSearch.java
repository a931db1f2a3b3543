package kelisim.extract.internal.family.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.odds.Candidate;
import kelisim.extract.internal.odds.Clues;
import kelisim.extract.internal.odds.Judge;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Sentence;

/** Ties that no rule tells: each thing with the one around it to which it is likeliest tied, if that is likelier than to none. */
public final class TieSearch {

    /** How many things named in front of a name and behind it are weighed. */
    private static final int NEAR = 2;

    private static final Set<String> WITH_PAIR =
            Set.of("office", "own", "party", "says", "signs", "head", "other.sort", "only", "opening");
    private static final Set<String> WITH_GAP = Set.of("office", "says", "party", "other.sort", "opening", "other.own");

    private final Analysis analysis;
    private final Judge judge;
    private final Tie tie;
    private final PairClues<Entity> pairs;
    private final ToldRoles roles;

    public TieSearch(Analysis analysis, Judge judge, Tie tie, ToldRoles roles) {
        this.analysis = analysis;
        this.judge = judge;
        this.tie = tie;
        this.pairs = new PairClues<>(analysis, tie.others());
        this.roles = roles;
    }

    public List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        if (!tie.others().things().isEmpty()) {
            roles.places().forEach((one, places) -> {
                String sort = tie.sort(one);
                if (sort != null) {
                    weigh(one, sort, places, found);
                }
            });
        }
        return found;
    }

    private void weigh(Entity one, String sort, List<Phrase> places, List<Draft> found) {
        List<Candidate> candidates = new ArrayList<>();
        for (Entity other : around(places)) {
            Clues clues = other == one ? null : pairs.of(places, other, sort);
            PairClues.Nearest nearest = pairs.nearest(places, other);
            if (clues != null && nearest != null && isTold(nearest)) {
                roles.clues(clues, one, "");
                roles.clues(clues, other, "other.");
                tie.clues(clues, one, other);
                PairClues.crossed(clues).cross("pair", WITH_PAIR).cross("gap", WITH_GAP);
                Sentence sentence = analysis.text().sentenceOf(nearest.one().begin());
                Draft draft = tie.draft(one, other, analysis.span(sentence.begin(), sentence.end()));
                candidates.add(new Candidate(draft, clues));
            }
        }
        Candidate likeliest = judge.likeliest(tie.question(), candidates, new Clues());
        if (likeliest != null) {
            found.add(tie.complete(likeliest));
        }
    }

    /** Not of 'neither A nor B attended', 'C hopes to join'. */
    private boolean isTold(PairClues.Nearest nearest) {
        return analysis.isTold(nearest.one().begin())
                && (nearest.gap() != 0 || analysis.isTold(nearest.other().begin()));
    }

    /** What is named around the first few places. */
    private Set<Entity> around(List<Phrase> places) {
        Set<Entity> around = new LinkedHashSet<>(tie.anywhere());
        for (Phrase place : places.subList(0, Math.min(PairClues.MOST, places.size()))) {
            int number = analysis.text().sentenceNumber(place.begin());
            for (Places.Place<Entity> named : tie.others().around(place.begin(), NEAR, NEAR)) {
                if (analysis.text().sentenceNumber(named.words().begin()) <= number + 1) {
                    around.add(named.thing());
                }
            }
        }
        return around;
    }
}
