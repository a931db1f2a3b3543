package kelisim.extract.internal.family.link;

import java.util.Set;
import kelisim.document.Span;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.odds.Candidate;
import kelisim.extract.internal.odds.Clues;
import org.jspecify.annotations.Nullable;

/** A sort of tie between two things: who takes part in what, who signs what. */
public interface Tie {

    /** What is asked, which names the weights. */
    String question();

    /** What may be tied at the other end, with the places at which it is named. */
    Places<Entity> others();

    /** What else may be meant wherever in the document something is named, besides what is named around it. */
    Set<Entity> anywhere();

    /** Of which sort something is that may be tied; {@code null} if it may not be, or is told to be tied. */
    @Nullable
    String sort(Entity one);

    /** What speaks for this pair besides where both are named. */
    void clues(Clues clues, Entity one, Entity other);

    /** The fact that ties them. */
    Draft draft(Entity one, Entity other, Span words);

    /** The fact with its further slots. */
    Draft complete(Candidate likely);
}
