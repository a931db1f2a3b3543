package kelisim.extract.internal.fact;

import java.util.List;

/**
 * Finds one family of facts. Finders keep no state: one instance serves all documents and threads. Time is linear in the
 * document. Finders run in the order in which {@link Families} lists them and see the drafts of those ahead of them.
 */
public interface FactFinder {

    /** The facts of its family that the document states. */
    List<Draft> find(Analysis analysis, List<Draft> soFar);
}
