package kelisim.archive.internal;

import java.util.Set;
import java.util.TreeSet;

/**
 * Under which a name is looked for. Two names that may be one have a key of their own in common, or one asks for what the other
 * offers: an initial for full names, an acronym for expansions. Those that offer the same need not be compared with each other.
 *
 * @param own rough enough that spellings of one name share one
 * @param asked what a short form is looked for under
 * @param offered what a full form is found under by short ones
 */
public record NameKeys(Set<String> own, Set<String> asked, Set<String> offered) {

    /** No keys yet; more may be added. */
    public static NameKeys empty() {
        return new NameKeys(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }
}
