package kelisim.extract.internal.family.body;

import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;

/** Bodies with a name of their own that another is said to have: 'A and its Centre for Arid Lands', 'our School of Navigation'. */
final class OwnedBodies {

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
            if (possessive
                    && analysis.tokens().is(part.begin(), Shape.CAPITAL)
                    && bodies.isNamedPart(part)
                    && analysis.isTold(owner)) {
                ties.add(
                        "affiliation.owned",
                        bodies.part(part),
                        bodies.spoken().owner(owner),
                        Ties.PART,
                        owner,
                        part.end());
            }
        }
    }
}
