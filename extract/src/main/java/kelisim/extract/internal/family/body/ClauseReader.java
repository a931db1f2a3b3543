package kelisim.extract.internal.family.body;

import java.util.Collection;
import java.util.Set;
import kelisim.extract.internal.phrase.Frame;

/** Reads the affiliations that one clause tells; it is given clauses that tell what is so, never what is denied. */
interface ClauseReader {

    /** The classes of the verbs whose clauses it reads; none where 'has' or any verb may tell it. */
    default Collection<String> verbs() {
        return Set.of();
    }

    /** Whether what a statute says shall be so is told by such a clause: 'the Committee shall report to the Council'. */
    default boolean readsNorms() {
        return false;
    }

    void read(Frame frame);
}
