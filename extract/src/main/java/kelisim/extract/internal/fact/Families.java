package kelisim.extract.internal.fact;

import java.util.ArrayList;
import java.util.List;
import kelisim.document.Document;
import kelisim.fact.Fact;

/** The finders of all families of facts, in the order in which they run: each sees what those ahead of it drafted. */
public final class Families {

    private final List<FactFinder> finders;

    public Families(List<FactFinder> finders) {
        this.finders = List.copyOf(finders);
    }

    /** These and one more, which runs last. */
    public Families with(FactFinder finder) {
        List<FactFinder> more = new ArrayList<>(finders);
        more.add(finder);
        return new Families(more);
    }

    /** The facts of a document, in the order of their first evidence. */
    public List<Fact> facts(Document document, Analysis analysis) {
        List<Draft> drafts = new ArrayList<>();
        for (FactFinder finder : finders) {
            drafts.addAll(finder.find(analysis, List.copyOf(drafts)));
        }
        return Assembly.facts(document, drafts);
    }
}
