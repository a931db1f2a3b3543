package kelisim.extract.internal.fact;

import java.util.List;

/**
 * Looks once more over what the finders drafted, when they all have run: for what a finder has to leave open because a later one
 * tells it. Unlike a {@link FactFinder} it gives back all drafts, with those that it has settled in place of the open ones.
 */
public interface DraftReviser {

    List<Draft> revise(Analysis analysis, List<Draft> drafts);
}
