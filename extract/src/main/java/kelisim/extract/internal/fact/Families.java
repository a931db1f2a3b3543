package kelisim.extract.internal.fact;

import java.util.ArrayList;
import java.util.List;
import kelisim.document.Document;
import kelisim.fact.Fact;
import kelisim.spi.Problem;

/** The finders of all families of facts, in the order in which they run: each sees what those ahead of it drafted. */
public final class Families {

    private final List<FactFinder> finders;
    private final List<DraftReviser> revisers;

    /**
     * @param revisers those who settle what the finders left open, once all have run
     */
    public Families(List<FactFinder> finders, List<DraftReviser> revisers) {
        this.finders = List.copyOf(finders);
        this.revisers = List.copyOf(revisers);
    }

    /** These and one more, which runs last. */
    public Families with(FactFinder finder) {
        List<FactFinder> more = new ArrayList<>(finders);
        more.add(finder);
        return new Families(more, revisers);
    }

    /** The facts of a document, in the order of their first evidence; a finder or reviser that fails is a problem and no more. */
    public List<Fact> facts(Document document, Analysis analysis, List<Problem> problems) {
        List<Draft> drafts = new ArrayList<>();
        for (FactFinder finder : finders) {
            try {
                drafts.addAll(finder.find(analysis, List.copyOf(drafts)));
            } catch (RuntimeException e) {
                problems.add(failure(finder, e));
            }
        }
        TakenBack takenBack = new TakenBack(analysis);
        drafts.removeIf(takenBack::covers);
        List<Draft> settled = drafts;
        for (DraftReviser reviser : revisers) {
            try {
                settled = reviser.revise(analysis, settled);
            } catch (RuntimeException e) {
                problems.add(failure(reviser, e));
            }
        }
        return Assembly.facts(document, settled);
    }

    private static Problem failure(Object piece, RuntimeException e) {
        return Problem.warning(
                "extract.finder", piece.getClass().getSimpleName() + " failed, the others went on: " + e);
    }
}
