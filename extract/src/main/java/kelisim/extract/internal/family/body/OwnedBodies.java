package kelisim.extract.internal.family.body;

import java.util.Set;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;

/** Bodies with a name of their own that another is said to have: 'A and its Centre for Arid Lands', 'our School of Navigation'. */
final class OwnedBodies {

    /** Kinds of bodies that others have as parts; 'its Ministry', 'our Party' are no such. */
    private static final Set<String> PARTS = Set.of(
            "department", "office", "working_group", "centre", "institute", "committee", "council", "university");

    private final Analysis analysis;
    private final Bodies bodies;
    private final Ties ties;

    OwnedBodies(Analysis analysis, Bodies bodies, Ties ties) {
        this.analysis = analysis;
        this.bodies = bodies;
        this.ties = ties;
    }

    void find() {
        for (Mention part : analysis.mentions().all(MentionKind.ORGANISATION)) {
            int owner = part.begin() - 1;
            boolean possessive = analysis.text().isWord(owner, "its")
                    || analysis.text().isWord(owner, "their")
                    || analysis.text().isWord(owner, "our");
            if (possessive && isPart(part) && analysis.isTold(owner)) {
                ties.add(
                        "affiliation.owned",
                        bodies.part(part),
                        bodies.spoken().owner(owner, owner),
                        Ties.PART,
                        owner,
                        part.end());
            }
        }
    }

    private boolean isPart(Mention mention) {
        return mention.entry() != null
                && PARTS.stream().anyMatch(kind -> mention.entry().has("kind", kind))
                && analysis.tokens().is(mention.begin(), Shape.CAPITAL)
                && analysis.tokens().is(mention.head(), Shape.CAPITAL)
                && !bodies.isPlural(mention);
    }
}
