package kelisim.archive;

import kelisim.archive.internal.NameComparison;
import kelisim.fact.Name;
import kelisim.fact.NameKind;

/**
 * Whether two names can mean one bearer, by the names alone: spelling, alphabet, order, titles, initials, fathers' names, legal
 * forms, acronyms, long and short forms, and what is known of states, places and bodies with several names.
 *
 * <pre>{@code
 * SameNames.compare(NameKind.PERSON, "Azamatkhan Amirtayev", "AMIRTAI Azamatkhan").verdict() // SAME
 * }</pre>
 *
 * <p>That two people bear one name is not seen here; an archive also weighs what its documents say of them. The comparison is
 * symmetric, needs no setting up, reads nothing but its arguments and the knowledge that comes with the library, and may be
 * used by several threads.
 */
public final class SameNames {

    private SameNames() {}

    /** Two names of one kind. */
    public static Comparison compare(NameKind kind, String one, String other) {
        return NameComparison.standard().compare(kind, one, other);
    }

    /** Two names whose kind is not known: it is guessed from their words, a person where nothing speaks for another kind. */
    public static Comparison compare(String one, String other) {
        return NameComparison.standard().compare(one, other);
    }

    /** Two names with all their forms; names of kinds that cannot be one bearer's are different. */
    public static Comparison compare(Name one, Name other) {
        return NameComparison.standard().compare(one, other);
    }
}
