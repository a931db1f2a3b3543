package kelisim.extract.internal.family.office;

import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Whose office it is by the rules.
 *
 * @param rule what tells it, such as {@code principal}
 * @param owner whose it is, {@code null} if no rule tells
 */
record Ruled(String rule, @Nullable Entity owner) {

    static final String SAME_OFFICE = "same office";
    static final String BRACKET = "bracket";
    static final String RELATIVE = "relative";
    static final String HAS = "has";
    static final String DELEGATION = "delegation";
    static final String CREDENTIALS = "credentials";
    static final String REALM = "realm";
    static final String SUPERIOR = "superior office";
    static final String SIGNED = "signed";
    static final Ruled NONE = new Ruled("none", null);

    private static final Set<String> SAID =
            Set.of(SAME_OFFICE, BRACKET, RELATIVE, HAS, DELEGATION, CREDENTIALS, SUPERIOR, REALM, SIGNED);

    /** Whether the text says it outright, so that nothing need be weighed. */
    boolean isSaid() {
        return SAID.contains(rule);
    }

    static Ruled by(String rule, @Nullable Entity owner) {
        return owner == null ? NONE : new Ruled(rule, owner);
    }
}
